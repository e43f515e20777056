using System.Text;
using LocalAws.S3;

namespace LocalAws.Sample;

/// <summary>Writes the data files of the sample account.</summary>
internal sealed class SampleFiles(IObjectStore objects, ISampleData data, LocalAwsOptions options)
{
    /// <summary>Writes the training data of every model, and the stock prices.</summary>
    public async Task BuildAsync(CancellationToken cancellationToken)
    {
        objects.CreateBucket(SampleNames.Bucket);
        await WriteBikeAsync("bike", data.BikeHours, cancellationToken);
        for (var season = 1; season <= SampleNames.Seasons.Length; season++)
        {
            var hours = data.BikeHours.Where(hour => hour.Season == season).ToList();
            await WriteBikeAsync($"bike/by-season/{SampleNames.Seasons[season - 1]}", hours, cancellationToken);
        }

        // The file of the job that failed because somebody left the header in.
        var header = $"log_count,{string.Join(',', BikeDataFeatures.Names)}\n";
        await PutAsync("bike/with-header/train.csv", header + BikeDataFeatures.TrainingCsv(data.BikeHours.Take(500)), cancellationToken);

        var (train, validation, scale) = Stock();
        await PutAsync("stocks-training/train/train.csv", StockDataFeatures.TrainingCsv(train, scale), cancellationToken);
        await PutAsync("stocks-training/validation/validation.csv", StockDataFeatures.TrainingCsv(validation, scale), cancellationToken);
        await PutAsync("stocks/MATX/prices.csv", StockDataFeatures.PricesCsv(data.StockDays), cancellationToken);
    }

    /// <summary>The stock rows in the order of time, 80 to 20, and the scale of the former.</summary>
    public (IReadOnlyList<StockSample> Train, IReadOnlyList<StockSample> Validation, StockScale Scale) Stock()
    {
        var rows = StockDataFeatures.Of(data.StockDays);
        var size = rows.Count * 8 / 10;
        IReadOnlyList<StockSample> train = [.. rows.Take(size)];
        return (train, [.. rows.Skip(size)], StockScale.Fit(train));
    }

    /// <summary>Writes one text file.</summary>
    public async Task PutAsync(string key, string text, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false);
        await objects.PutAsync(SampleNames.Bucket, key, content, "text/csv", cancellationToken);
    }

    private async Task WriteBikeAsync(string prefix, IReadOnlyList<BikeHour> hours, CancellationToken cancellationToken)
    {
        var (train, validation) = BikeDataFeatures.Split(hours, 0.7, options.Seed);
        await PutAsync($"{prefix}/train/train.csv", BikeDataFeatures.TrainingCsv(train), cancellationToken);
        await PutAsync($"{prefix}/validation/validation.csv", BikeDataFeatures.TrainingCsv(validation), cancellationToken);
    }
}
