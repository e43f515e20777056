namespace LocalAws.Sample;

/// <summary>One hour of bike rental, as in the raw data.</summary>
internal sealed record BikeHour(
    DateTime Time, int Season, int Holiday, int WorkingDay, int Weather,
    double Temp, double ATemp, double Humidity, double WindSpeed, int Casual, int Registered)
{
    /// <summary>Riders in all.</summary>
    public int Count => Casual + Registered;
}

/// <summary>One trading day.</summary>
internal sealed record StockDay(
    DateOnly Date, double Open, double High, double Low, double Close, double AdjClose, long Volume);

/// <summary>The data that the sample account trains on: generated from the seed, or read from configured files.</summary>
internal interface ISampleData
{
    /// <summary>About 10,900 hours with the columns and statistics of the public bike-demand data: the first 19 days of each month of two years.</summary>
    IReadOnlyList<BikeHour> BikeHours { get; }

    /// <summary>Trading days of one symbol, oldest first, ending on the last trading day before the account's creation when generated.</summary>
    IReadOnlyList<StockDay> StockDays { get; }
}
