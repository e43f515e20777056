using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Algorithms;
using LocalAws.SageMaker;
using LocalAws.SageMaker.Hosting;

namespace LocalAws.Sample;

/// <summary>Scores the days after the training range with the stock endpoint's model and leaves the files in S3, as a batch run does.</summary>
internal sealed class SampleStocks(SampleFiles files, EndpointHost host)
{
    /// <summary>The older file, in the format without dates.</summary>
    public const string WithoutDates = "stocks/MATX/predictions-backtest.csv";

    /// <summary>The newer file, with dates.</summary>
    public const string WithDates = "stocks/MATX/predictions-latest.csv";

    // About a year of trading days.
    private const int LatestDays = 250;

    /// <summary>Writes both files.</summary>
    public async Task BuildAsync(CancellationToken cancellationToken)
    {
        var (_, samples, scale) = files.Stock();
        var container = await host.Find(SampleNames.StockEndpoint)!.Variants[0].Model.ResolveAsync(null, cancellationToken);
        var predictions = Predict(container, samples, scale);
        var latest = Math.Min(LatestDays, predictions.Count / 2);
        await files.PutAsync(
            WithoutDates, StockDataFeatures.PredictionsCsv(predictions.Take(predictions.Count - latest), withDates: false), cancellationToken);
        await files.PutAsync(WithDates, StockDataFeatures.PredictionsCsv(predictions.TakeLast(latest), withDates: true), cancellationToken);
    }

    private static List<(StockSample Sample, double Score, double Label)> Predict(
        IModelContainer container, IReadOnlyList<StockSample> samples, StockScale scale)
    {
        var body = Encoding.UTF8.GetBytes(SampleDataCsv.Lines(samples.Select(sample => scale.Apply(sample.Features))));
        var response = container.Invoke(new ContainerRequest(body, "text/csv", "application/json"));
        if (response.Status != 200)
        {
            throw new InvalidOperationException($"The stock model answered {response.Status}: {Encoding.UTF8.GetString(response.Body)}");
        }

        var answers = JsonNode.Parse(response.Body)!["predictions"]!.AsArray();
        return [.. samples.Zip(answers, (sample, answer) =>
            (sample, JsonMembers.AsNumber(answer!["score"])!.Value, JsonMembers.AsNumber(answer["predicted_label"])!.Value))];
    }
}
