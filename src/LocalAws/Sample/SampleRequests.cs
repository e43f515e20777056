using System.Globalization;
using System.Text;
using LocalAws.Runtime;

namespace LocalAws.Sample;

/// <summary>Makes requests to the sample endpoints out of the sample data.</summary>
internal sealed class SampleRequests(ISampleData data, SampleFiles files)
{
    private const double WrongShare = 0.006;

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lazy<(IReadOnlyList<StockSample> Rows, StockScale Scale)> _stock = new(() =>
    {
        var (_, validation, scale) = files.Stock();
        return (validation, scale);
    });

    private DateTimeOffset _anchor;

    /// <summary>Tells that the account is complete.</summary>
    /// <param name="anchor">When the account was made.</param>
    public void Complete(DateTimeOffset anchor)
    {
        _anchor = anchor;
        _ready.TrySetResult();
    }

    /// <summary>Completes when the account is complete.</summary>
    public Task ReadyAsync(CancellationToken cancellationToken) => _ready.Task.WaitAsync(cancellationToken);

    /// <summary>The next request.</summary>
    public Invocation Next(Random random, DateTimeOffset now)
    {
        var draw = random.NextDouble() * (LiveTraffic.BikePerMinute + LiveTraffic.StockPerMinute + LiveTraffic.SeasonPerMinute);
        var invocation = draw < LiveTraffic.BikePerMinute
            ? new Invocation(SampleNames.BikeEndpoint, Bytes(Bike(random, now, _anchor, 1 + random.Next(20))), "text/csv", "text/csv")
            : draw < LiveTraffic.BikePerMinute + LiveTraffic.StockPerMinute ? Stock(random) : Season(random, now);
        return random.NextDouble() < WrongShare ? Wrong(invocation, random) : invocation;
    }

    /// <summary>Rows for the bike model, drawn from the data, one to a line, with the error that the thermometer has at the time.</summary>
    public string Bike(Random random, DateTimeOffset now, DateTimeOffset anchor, int rows)
    {
        var error = SampleIncidents.TemperatureError(anchor, now);
        var text = new StringBuilder();
        for (var row = 0; row < rows; row++)
        {
            text.Append(BikeDataFeatures.ToCsv(Warmer(data.BikeHours[random.Next(data.BikeHours.Count)], error))).Append('\n');
        }

        return text.ToString();
    }

    private Invocation Season(Random random, DateTimeOffset now)
    {
        var season = random.Next(SampleNames.Seasons.Length);
        return new Invocation(SampleNames.SeasonEndpoint, Bytes(Bike(random, now, _anchor, 1)), "text/csv", "text/csv")
        {
            TargetModel = $"{SampleNames.Seasons[season]}.tar.gz",
        };
    }

    private Invocation Stock(Random random)
    {
        var (rows, scale) = _stock.Value;
        return new Invocation(
            SampleNames.StockEndpoint, Bytes(SampleDataCsv.Line(scale.Apply(rows[random.Next(rows.Count)].Features))), "text/csv", "application/json");
    }

    private static BikeHour Warmer(BikeHour hour, double degrees) => degrees == 0
        ? hour
        : hour with { Temp = Math.Round(hour.Temp + degrees, 2), ATemp = Math.Round(hour.ATemp + degrees, 3) };

    private static Invocation Wrong(Invocation invocation, Random random) => random.Next(3) switch
    {
        0 => invocation with { ContentType = "application/x-image" },
        1 => invocation with { Body = Bytes("1,0,1") },
        _ => invocation with { Body = Bytes(string.Create(CultureInfo.InvariantCulture, $"{random.Next(9)},spring,1,clear")) },
    };

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
