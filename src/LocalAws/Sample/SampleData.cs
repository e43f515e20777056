namespace LocalAws.Sample;

/// <summary>The data that the sample account trains on: generated, or read from the files of <c>LocalAws:BikeData</c> and <c>LocalAws:StockData</c>.</summary>
internal sealed class SampleData : ISampleData
{
    private readonly Lazy<IReadOnlyList<BikeHour>> _bikeHours;
    private readonly Lazy<IReadOnlyList<StockDay>> _stockDays;

    /// <summary>Prepares the data; it is made or read when first asked for.</summary>
    /// <param name="options">Seed and files.</param>
    /// <param name="lastStockDay">Last day of generated prices.</param>
    public SampleData(LocalAwsOptions options, DateOnly lastStockDay)
    {
        _bikeHours = new(() => options.BikeData is { } path
            ? BikeDataFile.Read(path)
            : BikeDataGenerator.Generate(options.Seed));
        _stockDays = new(() => options.StockData is { } path
            ? StockDataFile.Read(path)
            : StockDataGenerator.Generate(options.Seed, lastStockDay));
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The configured file is unreadable; the text names each bad line.</exception>
    public IReadOnlyList<BikeHour> BikeHours => _bikeHours.Value;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The configured file is unreadable; the text names each bad line.</exception>
    public IReadOnlyList<StockDay> StockDays => _stockDays.Value;
}
