namespace LocalAws.Algorithms.XGBoost;

/// <summary>First and second derivative of the loss at one prediction.</summary>
/// <param name="Gradient">First derivative.</param>
/// <param name="Hessian">Second derivative.</param>
internal readonly record struct GradientPair(float Gradient, float Hessian);

/// <summary>What a boosted model is trained for: the loss, and how margins become predictions. Arithmetic is 32-bit, as in XGBoost.</summary>
internal abstract class Objective
{
    private static readonly Objective[] s_all = [new SquaredError(), new SquaredLogError(), new Logistic("reg:logistic", "rmse"), new Logistic("binary:logistic", "logloss")];

    /// <summary>Names that a training may ask for.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_all.Select(objective => objective.Name), "reg:linear"];

    /// <summary>Name in XGBoost and in the model file.</summary>
    public abstract string Name { get; }

    /// <summary>Metric that is reported when the training names none.</summary>
    public abstract string DefaultMetric { get; }

    /// <summary>The objective of that name, or null.</summary>
    public static Objective? Find(string name)
    {
        var wanted = name == "reg:linear" ? "reg:squarederror" : name;
        return Array.Find(s_all, objective => objective.Name == wanted);
    }

    /// <summary>Derivatives of the loss for a margin.</summary>
    public abstract GradientPair Gradient(float margin, float label);

    /// <summary>The prediction that a margin stands for.</summary>
    public virtual float Transform(float margin) => margin;

    /// <summary>The margin that a prediction, such as the base score, stands for.</summary>
    public virtual float Margin(float prediction) => prediction;

    /// <summary>What is wrong with a label, or null.</summary>
    public virtual string? Refuse(float label) => null;

    /// <summary>What is wrong with a base score, or null.</summary>
    public virtual string? RefuseBaseScore(float baseScore) => null;

    private sealed class SquaredError : Objective
    {
        public override string Name => "reg:squarederror";

        public override string DefaultMetric => "rmse";

        public override GradientPair Gradient(float margin, float label) => new(margin - label, 1);
    }

    private sealed class SquaredLogError : Objective
    {
        private const float Floor = 1e-6f;

        public override string Name => "reg:squaredlogerror";

        public override string DefaultMetric => "rmsle";

        public override GradientPair Gradient(float margin, float label)
        {
            var bounded = MathF.Max(margin, -1 + Floor);
            var distance = Log1P(bounded) - Log1P(label);
            var slope = bounded + 1;
            return new(distance / slope, MathF.Max((1 - distance) / (slope * slope), Floor));
        }

        public override string? Refuse(float label) => label > -1 ? null : "label must be greater than -1 for rmsle so that log(label + 1) can be valid.";

        private static float Log1P(float value) => (float)Math.Log(1.0 + value);
    }

    private sealed class Logistic(string name, string defaultMetric) : Objective
    {
        private const float SmallestHessian = 1e-16f;

        public override string Name => name;

        public override string DefaultMetric => defaultMetric;

        public override GradientPair Gradient(float margin, float label)
        {
            var prediction = Transform(margin);
            return new(prediction - label, MathF.Max(prediction * (1 - prediction), SmallestHessian));
        }

        // XGBoost bounds the exponent so that the denominator stays finite (common/math.h of 1.7).
        public override float Transform(float margin) => 1f / (MathF.Exp(MathF.Min(-margin, 88.7f)) + 1f + 1e-16f);

        public override float Margin(float prediction) => -MathF.Log((1f / prediction) - 1f);

        public override string? Refuse(float label) => label is >= 0 and <= 1 ? null : "label must be in [0,1] for logistic regression";

        public override string? RefuseBaseScore(float baseScore) =>
            baseScore is > 0 and < 1 ? null : "base_score must be in (0,1) for logistic loss";
    }
}
