namespace LocalAws.Algorithms.XGBoost;

/// <summary>Sums gradients by bin for the rows of a node, and reuses the arrays.</summary>
/// <param name="matrix">Binned features.</param>
/// <param name="parallel">How many threads to use; a feature is summed by one thread in row order, so results do not depend on it.</param>
internal sealed class HistogramBuilder(BinnedMatrix matrix, ParallelOptions parallel)
{
    // Below so many cells the hand-over to other threads costs more than it saves.
    private const int ParallelCells = 1 << 16;

    private readonly Stack<GradientSum[]> _free = new();
    private GradientPair[] _ordered = [];

    /// <summary>Sums the rows in <paramref name="rows"/> over the given features.</summary>
    public GradientSum[] Build(ReadOnlyMemory<int> rows, GradientPair[] gradients, int[] features)
    {
        var histogram = Rent();
        OrderGradients(rows.Span, gradients);
        if (rows.Length * features.Length < ParallelCells || parallel.MaxDegreeOfParallelism == 1)
        {
            foreach (var feature in features)
            {
                Sum(rows.Span, histogram, feature);
            }
        }
        else
        {
            Parallel.ForEach(features, parallel, feature => Sum(rows.Span, histogram, feature));
        }

        return histogram;
    }

    /// <summary>Turns a parent's histogram into that of one child, given the other child's.</summary>
    public void Subtract(GradientSum[] parent, GradientSum[] child, int[] features)
    {
        foreach (var feature in features)
        {
            for (var bin = matrix.Offsets[feature]; bin < matrix.Offsets[feature + 1]; bin++)
            {
                parent[bin] -= child[bin];
            }
        }
    }

    /// <summary>Gives a histogram back for reuse.</summary>
    public void Return(GradientSum[] histogram) => _free.Push(histogram);

    private GradientSum[] Rent()
    {
        if (!_free.TryPop(out var histogram))
        {
            return new GradientSum[matrix.Offsets[^1]];
        }

        Array.Clear(histogram);
        return histogram;
    }

    private void OrderGradients(ReadOnlySpan<int> rows, GradientPair[] gradients)
    {
        if (_ordered.Length < rows.Length)
        {
            _ordered = new GradientPair[gradients.Length];
        }

        for (var index = 0; index < rows.Length; index++)
        {
            _ordered[index] = gradients[rows[index]];
        }
    }

    private void Sum(ReadOnlySpan<int> rows, GradientSum[] histogram, int feature)
    {
        var bins = matrix.Bins[feature];
        var target = histogram.AsSpan(matrix.Offsets[feature], matrix.Offsets[feature + 1] - matrix.Offsets[feature]);
        var ordered = _ordered.AsSpan(0, rows.Length);
        for (var index = 0; index < rows.Length; index++)
        {
            ref var sum = ref target[bins[rows[index]]];
            sum = new(sum.Gradient + ordered[index].Gradient, sum.Hessian + ordered[index].Hessian, sum.Rows + 1);
        }
    }
}
