using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>Metric that AutoML can optimise.</summary>
public class AutoMLMetricEnum : ConstantClass
{
    /// <summary><c>Accuracy</c>.</summary>
    public static readonly AutoMLMetricEnum Accuracy = new("Accuracy");
    /// <summary><c>MSE</c>.</summary>
    public static readonly AutoMLMetricEnum MSE = new("MSE");
    /// <summary><c>F1</c>.</summary>
    public static readonly AutoMLMetricEnum F1 = new("F1");
    /// <summary><c>F1macro</c>.</summary>
    public static readonly AutoMLMetricEnum F1macro = new("F1macro");
    /// <summary><c>AUC</c>.</summary>
    public static readonly AutoMLMetricEnum AUC = new("AUC");
    /// <summary><c>RMSE</c>.</summary>
    public static readonly AutoMLMetricEnum RMSE = new("RMSE");
    /// <summary><c>BalancedAccuracy</c>.</summary>
    public static readonly AutoMLMetricEnum BalancedAccuracy = new("BalancedAccuracy");
    /// <summary><c>R2</c>.</summary>
    public static readonly AutoMLMetricEnum R2 = new("R2");
    /// <summary><c>Recall</c>.</summary>
    public static readonly AutoMLMetricEnum Recall = new("Recall");
    /// <summary><c>RecallMacro</c>.</summary>
    public static readonly AutoMLMetricEnum RecallMacro = new("RecallMacro");
    /// <summary><c>Precision</c>.</summary>
    public static readonly AutoMLMetricEnum Precision = new("Precision");
    /// <summary><c>PrecisionMacro</c>.</summary>
    public static readonly AutoMLMetricEnum PrecisionMacro = new("PrecisionMacro");
    /// <summary><c>MAE</c>.</summary>
    public static readonly AutoMLMetricEnum MAE = new("MAE");
    /// <summary><c>MAPE</c>.</summary>
    public static readonly AutoMLMetricEnum MAPE = new("MAPE");
    /// <summary><c>MASE</c>.</summary>
    public static readonly AutoMLMetricEnum MASE = new("MASE");
    /// <summary><c>WAPE</c>.</summary>
    public static readonly AutoMLMetricEnum WAPE = new("WAPE");
    /// <summary><c>AverageWeightedQuantileLoss</c>.</summary>
    public static readonly AutoMLMetricEnum AverageWeightedQuantileLoss = new("AverageWeightedQuantileLoss");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLMetricEnum(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLMetricEnum FindValue(string value) => FindValue<AutoMLMetricEnum>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLMetricEnum(string value) => FindValue(value);
}

/// <summary>Metric that AutoML reports.</summary>
public class AutoMLMetricExtendedEnum : ConstantClass
{
    /// <summary><c>Accuracy</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum Accuracy = new("Accuracy");
    /// <summary><c>MSE</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum MSE = new("MSE");
    /// <summary><c>F1</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum F1 = new("F1");
    /// <summary><c>F1macro</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum F1macro = new("F1macro");
    /// <summary><c>AUC</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum AUC = new("AUC");
    /// <summary><c>RMSE</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum RMSE = new("RMSE");
    /// <summary><c>MAE</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum MAE = new("MAE");
    /// <summary><c>R2</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum R2 = new("R2");
    /// <summary><c>BalancedAccuracy</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum BalancedAccuracy = new("BalancedAccuracy");
    /// <summary><c>Precision</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum Precision = new("Precision");
    /// <summary><c>PrecisionMacro</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum PrecisionMacro = new("PrecisionMacro");
    /// <summary><c>Recall</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum Recall = new("Recall");
    /// <summary><c>RecallMacro</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum RecallMacro = new("RecallMacro");
    /// <summary><c>LogLoss</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum LogLoss = new("LogLoss");
    /// <summary><c>InferenceLatency</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum InferenceLatency = new("InferenceLatency");
    /// <summary><c>MAPE</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum MAPE = new("MAPE");
    /// <summary><c>MASE</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum MASE = new("MASE");
    /// <summary><c>WAPE</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum WAPE = new("WAPE");
    /// <summary><c>AverageWeightedQuantileLoss</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum AverageWeightedQuantileLoss = new("AverageWeightedQuantileLoss");
    /// <summary><c>Rouge1</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum Rouge1 = new("Rouge1");
    /// <summary><c>Rouge2</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum Rouge2 = new("Rouge2");
    /// <summary><c>RougeL</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum RougeL = new("RougeL");
    /// <summary><c>RougeLSum</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum RougeLSum = new("RougeLSum");
    /// <summary><c>Perplexity</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum Perplexity = new("Perplexity");
    /// <summary><c>ValidationLoss</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum ValidationLoss = new("ValidationLoss");
    /// <summary><c>TrainingLoss</c>.</summary>
    public static readonly AutoMLMetricExtendedEnum TrainingLoss = new("TrainingLoss");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLMetricExtendedEnum(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLMetricExtendedEnum FindValue(string value) => FindValue<AutoMLMetricExtendedEnum>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLMetricExtendedEnum(string value) => FindValue(value);
}
