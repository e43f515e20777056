namespace LocalAws.CloudWatch;

/// <summary>The identity of a metric: namespace, name and the exact set of dimensions.</summary>
/// <remarks>Two keys with the same dimensions in another order are equal.</remarks>
internal sealed class MetricKey : IEquatable<MetricKey>
{
    private readonly string _canonical;

    /// <summary>Makes a key.</summary>
    public MetricKey(string @namespace, string name, params IEnumerable<(string Name, string Value)> dimensions)
    {
        Namespace = @namespace;
        Name = name;
        Dimensions = [.. dimensions.OrderBy(dimension => dimension.Name, StringComparer.Ordinal)];
        _canonical = string.Join('\u001f', [Namespace, Name, .. Dimensions.SelectMany(d => new[] { d.Name, d.Value })]);
    }

    /// <summary>Namespace, such as <c>AWS/SageMaker</c>.</summary>
    public string Namespace { get; }

    /// <summary>Metric name, such as <c>ModelLatency</c>.</summary>
    public string Name { get; }

    /// <summary>Dimensions in ordinal order of their names.</summary>
    public IReadOnlyList<(string Name, string Value)> Dimensions { get; }

    /// <inheritdoc/>
    public bool Equals(MetricKey? other) => other is not null && _canonical == other._canonical;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MetricKey);

    /// <inheritdoc/>
    public override int GetHashCode() => _canonical.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _canonical.Replace('\u001f', '|');
}

/// <summary>Takes data points. Points of the same minute merge into one distribution that percentiles are read from.</summary>
internal interface IMetricStore
{
    /// <summary>Adds one observation, <paramref name="count"/> times.</summary>
    /// <param name="metric">Which metric.</param>
    /// <param name="time">When it was observed.</param>
    /// <param name="value">The value in <paramref name="unit"/>.</param>
    /// <param name="unit">CloudWatch unit, such as <c>Microseconds</c>, <c>Percent</c>, <c>Count</c> or <c>None</c>.</param>
    /// <param name="count">How often the value was observed.</param>
    void Record(MetricKey metric, DateTimeOffset time, double value, string unit, double count = 1);
}
