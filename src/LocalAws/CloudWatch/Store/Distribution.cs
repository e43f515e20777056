namespace LocalAws.CloudWatch.Store;

/// <summary>
/// What CloudWatch keeps of the values of one period: count, sum, minimum, maximum, and the values themselves in
/// <see cref="LogBuckets"/> for percentiles. Not safe for concurrent use.
/// </summary>
internal sealed class Distribution
{
    private short[] _buckets = [];
    private double[] _counts = [];
    private int _size;
    private bool _hasHistogram = true;

    /// <summary>Number of observations.</summary>
    public double Count { get; private set; }

    /// <summary>Sum of the values.</summary>
    public double Sum { get; private set; }

    /// <summary>Smallest value.</summary>
    public double Minimum { get; private set; } = double.PositiveInfinity;

    /// <summary>Largest value.</summary>
    public double Maximum { get; private set; } = double.NegativeInfinity;

    /// <summary>
    /// Whether percentiles can be read: not after a negative value, nor after a statistic set whose values differ
    /// (as in CloudWatch), because nobody knows how those were distributed.
    /// </summary>
    public bool HasHistogram => _hasHistogram && Count > 0;

    /// <summary>Buckets in use, in ascending order. Empty where all values are equal.</summary>
    public ReadOnlySpan<short> Buckets => _buckets.AsSpan(0, _size);

    /// <summary>Observations of each of <see cref="Buckets"/>.</summary>
    public ReadOnlySpan<double> Counts => _counts.AsSpan(0, _size);

    /// <summary>Whether every observation has the same value.</summary>
    public bool IsConstant => Minimum == Maximum;

    /// <summary>A distribution of one value, observed the given number of times.</summary>
    public static Distribution Of(double value, double count = 1)
    {
        var distribution = new Distribution();
        distribution.Add(value, count);
        return distribution;
    }

    /// <summary>A distribution from its parts; buckets ascend and their counts add up to <paramref name="count"/>.</summary>
    public static Distribution FromParts(
        double count, double sum, double minimum, double maximum, short[] buckets, double[] counts, bool hasHistogram = true) => new()
        {
            Count = count,
            Sum = sum,
            Minimum = minimum,
            Maximum = maximum,
            _buckets = buckets,
            _counts = counts,
            _size = buckets.Length,
            _hasHistogram = hasHistogram,
        };

    /// <summary>Adds a value, <paramref name="count"/> times.</summary>
    public void Add(double value, double count = 1)
    {
        AddHistogram(value, value, count);
        AddTotals(count, value * count, value, value);
    }

    /// <summary>Adds observations of which only the totals are known.</summary>
    public void AddStatistics(double count, double sum, double minimum, double maximum)
    {
        if (minimum == maximum)
        {
            AddHistogram(minimum, maximum, count);
        }
        else
        {
            DropHistogram();
        }

        AddTotals(count, sum, minimum, maximum);
    }

    /// <summary>Adds all observations of another distribution.</summary>
    public void Merge(Distribution other)
    {
        if (other.Count == 0)
        {
            return;
        }

        if (!other._hasHistogram)
        {
            DropHistogram();
        }
        else if (other._size == 0)
        {
            AddHistogram(other.Minimum, other.Maximum, other.Count);
        }
        else if (_hasHistogram)
        {
            Expand();
            MergeBuckets(other.Buckets, other.Counts);
        }

        AddTotals(other.Count, other.Sum, other.Minimum, other.Maximum);
    }

    /// <summary>Adds totals without a histogram to read percentiles from, for readers that need none.</summary>
    internal void AddTotals(double count, double sum, double minimum, double maximum)
    {
        Count += count;
        Sum += sum;
        Minimum = Math.Min(Minimum, minimum);
        Maximum = Math.Max(Maximum, maximum);
    }

    private void DropHistogram()
    {
        _hasHistogram = false;
        _buckets = [];
        _counts = [];
        _size = 0;
    }

    private void AddHistogram(double minimum, double maximum, double count)
    {
        if (minimum < 0)
        {
            DropHistogram();
            return;
        }

        if (!_hasHistogram || Count == 0 || (Minimum == minimum && Maximum == maximum))
        {
            return;
        }

        Expand();
        AddBucket(LogBuckets.IndexOf(minimum), count);
    }

    /// <summary>Writes out the one bucket that a constant distribution does without.</summary>
    private void Expand()
    {
        if (_size == 0 && Count > 0)
        {
            AddBucket(LogBuckets.IndexOf(Minimum), Count);
        }
    }

    private void AddBucket(short bucket, double count)
    {
        var position = _buckets.AsSpan(0, _size).BinarySearch(bucket);
        if (position >= 0)
        {
            _counts[position] += count;
            return;
        }

        position = ~position;
        if (_size == _buckets.Length)
        {
            var capacity = Math.Max(8, _size * 2);
            Array.Resize(ref _buckets, capacity);
            Array.Resize(ref _counts, capacity);
        }

        Array.Copy(_buckets, position, _buckets, position + 1, _size - position);
        Array.Copy(_counts, position, _counts, position + 1, _size - position);
        _buckets[position] = bucket;
        _counts[position] = count;
        _size++;
    }

    private void MergeBuckets(ReadOnlySpan<short> buckets, ReadOnlySpan<double> counts)
    {
        var mergedBuckets = new short[_size + buckets.Length];
        var mergedCounts = new double[mergedBuckets.Length];
        int left = 0, right = 0, size = 0;
        while (left < _size || right < buckets.Length)
        {
            var takeLeft = right == buckets.Length || (left < _size && _buckets[left] <= buckets[right]);
            var takeRight = left == _size || (right < buckets.Length && buckets[right] <= _buckets[left]);
            mergedBuckets[size] = takeLeft ? _buckets[left] : buckets[right];
            mergedCounts[size++] = (takeLeft ? _counts[left] : 0) + (takeRight ? counts[right] : 0);
            left += takeLeft ? 1 : 0;
            right += takeRight ? 1 : 0;
        }

        (_buckets, _counts, _size) = (mergedBuckets, mergedCounts, size);
    }
}
