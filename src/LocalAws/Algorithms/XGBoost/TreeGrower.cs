namespace LocalAws.Algorithms.XGBoost;

/// <summary>Grows one tree level by level on the gradients of the current predictions.</summary>
internal sealed class TreeGrower
{
    private readonly BinnedMatrix _matrix;
    private readonly XGBoostParameters _parameters;
    private readonly HistogramBuilder _histograms;
    private readonly SplitFinder _finder;
    private readonly int[] _scratch;

    /// <summary>Prepares to grow trees on a table.</summary>
    public TreeGrower(BinnedMatrix matrix, int rows, XGBoostParameters parameters, ParallelOptions parallel)
    {
        _matrix = matrix;
        _parameters = parameters;
        _histograms = new HistogramBuilder(matrix, parallel);
        _finder = new SplitFinder(matrix, parameters);
        _scratch = new int[rows];
    }

    /// <summary>Grows a tree on the given rows and features.</summary>
    /// <param name="rows">Rows to learn from; they are reordered.</param>
    /// <param name="features">Features to ask, in rising order.</param>
    /// <param name="gradients">Derivatives of the loss, by row.</param>
    /// <param name="cancellationToken">Stops between levels.</param>
    public RegressionTree Grow(int[] rows, int[] features, GradientPair[] gradients, CancellationToken cancellationToken)
    {
        var nodes = new List<TreeNode>();
        var total = Total(rows, gradients);
        nodes.Add(Leaf(RegressionTree.RootParent, total));
        var level = new List<OpenNode> { new(0, 0, rows.Length, total, _histograms.Build(rows, gradients, features)) };
        for (var depth = 0; depth < _parameters.MaxDepth && level.Count > 0; depth++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isLast = depth + 1 == _parameters.MaxDepth;
            var next = new List<OpenNode>();
            foreach (var open in level)
            {
                var split = _finder.Find(open.Histogram, open.Sum, features);
                if (split.Feature < 0)
                {
                    _histograms.Return(open.Histogram);
                    continue;
                }

                var (left, right) = Apply(open, split, rows, nodes);
                if (isLast)
                {
                    _histograms.Return(open.Histogram);
                    continue;
                }

                AddChildren(open, left, right, rows, gradients, features, next);
            }

            level = next;
        }

        foreach (var open in level)
        {
            _histograms.Return(open.Histogram);
        }

        return new RegressionTree([.. nodes]);
    }

    private static GradientSum Total(int[] rows, GradientPair[] gradients)
    {
        double gradient = 0, hessian = 0;
        foreach (var row in rows)
        {
            gradient += gradients[row].Gradient;
            hessian += gradients[row].Hessian;
        }

        return new GradientSum(gradient, hessian, rows.Length);
    }

    private (Segment Left, Segment Right) Apply(OpenNode open, Split split, int[] rows, List<TreeNode> nodes)
    {
        var rightSum = open.Sum - split.Left;
        var (left, right) = (nodes.Count, nodes.Count + 1);
        nodes[open.Node] = nodes[open.Node] with
        {
            Left = left,
            Right = right,
            Feature = split.Feature,
            Condition = _matrix.Thresholds[split.Feature][split.Bin],
            DefaultLeft = split.DefaultLeft,
            LossChange = (float)split.LossChange,
        };
        nodes.Add(Leaf(open.Node, split.Left));
        nodes.Add(Leaf(open.Node, rightSum));
        var middle = Partition(rows.AsSpan(open.Start, open.Count), split);
        return (
            new Segment(left, open.Start, middle, split.Left),
            new Segment(right, open.Start + middle, open.Count - middle, rightSum));
    }

    // Rows keep their order on both sides, so sums run in the same order for every number of threads.
    private int Partition(Span<int> rows, Split split)
    {
        var bins = _matrix.Bins[split.Feature];
        var missing = _matrix.Thresholds[split.Feature].Length;
        var (lefts, rights) = (0, 0);
        foreach (var row in rows)
        {
            var bin = bins[row];
            if (bin == missing ? split.DefaultLeft : bin <= split.Bin)
            {
                rows[lefts++] = row;
            }
            else
            {
                _scratch[rights++] = row;
            }
        }

        _scratch.AsSpan(0, rights).CopyTo(rows[lefts..]);
        return lefts;
    }

    // Only the smaller child is summed; the other one is the parent minus it.
    private void AddChildren(
        OpenNode open, Segment left, Segment right, int[] rows, GradientPair[] gradients, int[] features, List<OpenNode> next)
    {
        var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
        var smallHistogram = _histograms.Build(rows.AsMemory(small.Start, small.Count), gradients, features);
        _histograms.Subtract(open.Histogram, smallHistogram, features);
        var largeOpen = large.Open(open.Histogram);
        var smallOpen = small.Open(smallHistogram);
        next.Add(small == left ? smallOpen : largeOpen);
        next.Add(small == left ? largeOpen : smallOpen);
    }

    private TreeNode Leaf(int parent, GradientSum sum)
    {
        var weight = _finder.Weight(sum);
        return new TreeNode(
            parent, -1, -1, 0, (float)(weight * _parameters.LearningRate), false, 0, (float)sum.Hessian, (float)weight);
    }

    private readonly record struct Segment(int Node, int Start, int Count, GradientSum Sum)
    {
        public OpenNode Open(GradientSum[] histogram) => new(Node, Start, Count, Sum, histogram);
    }

    private sealed record OpenNode(int Node, int Start, int Count, GradientSum Sum, GradientSum[] Histogram);
}
