using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>How gaps in a time series are filled.</summary>
public class FillingType : ConstantClass
{
    /// <summary><c>frontfill</c>.</summary>
    public static readonly FillingType Frontfill = new("frontfill");
    /// <summary><c>middlefill</c>.</summary>
    public static readonly FillingType Middlefill = new("middlefill");
    /// <summary><c>backfill</c>.</summary>
    public static readonly FillingType Backfill = new("backfill");
    /// <summary><c>futurefill</c>.</summary>
    public static readonly FillingType Futurefill = new("futurefill");
    /// <summary><c>frontfill_value</c>.</summary>
    public static readonly FillingType Frontfill_value = new("frontfill_value");
    /// <summary><c>middlefill_value</c>.</summary>
    public static readonly FillingType Middlefill_value = new("middlefill_value");
    /// <summary><c>backfill_value</c>.</summary>
    public static readonly FillingType Backfill_value = new("backfill_value");
    /// <summary><c>futurefill_value</c>.</summary>
    public static readonly FillingType Futurefill_value = new("futurefill_value");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public FillingType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static FillingType FindValue(string value) => FindValue<FillingType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator FillingType(string value) => FindValue(value);
}

/// <summary>How values of a time series are aggregated.</summary>
public class AggregationTransformationValue : ConstantClass
{
    /// <summary><c>sum</c>.</summary>
    public static readonly AggregationTransformationValue Sum = new("sum");
    /// <summary><c>avg</c>.</summary>
    public static readonly AggregationTransformationValue Avg = new("avg");
    /// <summary><c>first</c>.</summary>
    public static readonly AggregationTransformationValue First = new("first");
    /// <summary><c>min</c>.</summary>
    public static readonly AggregationTransformationValue Min = new("min");
    /// <summary><c>max</c>.</summary>
    public static readonly AggregationTransformationValue Max = new("max");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AggregationTransformationValue(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AggregationTransformationValue FindValue(string value) => FindValue<AggregationTransformationValue>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AggregationTransformationValue(string value) => FindValue(value);
}

/// <summary>Algorithm of a candidate.</summary>
public class AutoMLAlgorithm : ConstantClass
{
    /// <summary><c>xgboost</c>.</summary>
    public static readonly AutoMLAlgorithm Xgboost = new("xgboost");
    /// <summary><c>linear-learner</c>.</summary>
    public static readonly AutoMLAlgorithm LinearLearner = new("linear-learner");
    /// <summary><c>mlp</c>.</summary>
    public static readonly AutoMLAlgorithm Mlp = new("mlp");
    /// <summary><c>lightgbm</c>.</summary>
    public static readonly AutoMLAlgorithm Lightgbm = new("lightgbm");
    /// <summary><c>catboost</c>.</summary>
    public static readonly AutoMLAlgorithm Catboost = new("catboost");
    /// <summary><c>randomforest</c>.</summary>
    public static readonly AutoMLAlgorithm Randomforest = new("randomforest");
    /// <summary><c>extra-trees</c>.</summary>
    public static readonly AutoMLAlgorithm ExtraTrees = new("extra-trees");
    /// <summary><c>nn-torch</c>.</summary>
    public static readonly AutoMLAlgorithm NnTorch = new("nn-torch");
    /// <summary><c>fastai</c>.</summary>
    public static readonly AutoMLAlgorithm Fastai = new("fastai");
    /// <summary><c>cnn-qr</c>.</summary>
    public static readonly AutoMLAlgorithm CnnQr = new("cnn-qr");
    /// <summary><c>deepar</c>.</summary>
    public static readonly AutoMLAlgorithm Deepar = new("deepar");
    /// <summary><c>prophet</c>.</summary>
    public static readonly AutoMLAlgorithm Prophet = new("prophet");
    /// <summary><c>npts</c>.</summary>
    public static readonly AutoMLAlgorithm Npts = new("npts");
    /// <summary><c>arima</c>.</summary>
    public static readonly AutoMLAlgorithm Arima = new("arima");
    /// <summary><c>ets</c>.</summary>
    public static readonly AutoMLAlgorithm Ets = new("ets");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLAlgorithm(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLAlgorithm FindValue(string value) => FindValue<AutoMLAlgorithm>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLAlgorithm(string value) => FindValue(value);
}

/// <summary>Kind of job that made a candidate.</summary>
public class CandidateStepType : ConstantClass
{
    /// <summary><c>AWS::SageMaker::TrainingJob</c>.</summary>
    public static readonly CandidateStepType AWSSageMakerTrainingJob = new("AWS::SageMaker::TrainingJob");
    /// <summary><c>AWS::SageMaker::TransformJob</c>.</summary>
    public static readonly CandidateStepType AWSSageMakerTransformJob = new("AWS::SageMaker::TransformJob");
    /// <summary><c>AWS::SageMaker::ProcessingJob</c>.</summary>
    public static readonly CandidateStepType AWSSageMakerProcessingJob = new("AWS::SageMaker::ProcessingJob");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public CandidateStepType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static CandidateStepType FindValue(string value) => FindValue<CandidateStepType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator CandidateStepType(string value) => FindValue(value);
}

/// <summary>State of a candidate.</summary>
public class CandidateStatus : ConstantClass
{
    /// <summary>Done.</summary>
    public static readonly CandidateStatus Completed = new("Completed");
    /// <summary>Running.</summary>
    public static readonly CandidateStatus InProgress = new("InProgress");
    /// <summary>Ended by an error.</summary>
    public static readonly CandidateStatus Failed = new("Failed");
    /// <summary>Stopped.</summary>
    public static readonly CandidateStatus Stopped = new("Stopped");
    /// <summary>Stopping.</summary>
    public static readonly CandidateStatus Stopping = new("Stopping");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public CandidateStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static CandidateStatus FindValue(string value) => FindValue<CandidateStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator CandidateStatus(string value) => FindValue(value);
}

/// <summary>Data on which a metric was computed.</summary>
public class MetricSetSource : ConstantClass
{
    /// <summary><c>Train</c>.</summary>
    public static readonly MetricSetSource Train = new("Train");
    /// <summary><c>Validation</c>.</summary>
    public static readonly MetricSetSource Validation = new("Validation");
    /// <summary><c>Test</c>.</summary>
    public static readonly MetricSetSource Test = new("Test");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public MetricSetSource(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static MetricSetSource FindValue(string value) => FindValue<MetricSetSource>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator MetricSetSource(string value) => FindValue(value);
}

/// <summary>Processor of an inference container.</summary>
public class AutoMLProcessingUnit : ConstantClass
{
    /// <summary><c>CPU</c>.</summary>
    public static readonly AutoMLProcessingUnit CPU = new("CPU");
    /// <summary><c>GPU</c>.</summary>
    public static readonly AutoMLProcessingUnit GPU = new("GPU");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLProcessingUnit(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLProcessingUnit FindValue(string value) => FindValue<AutoMLProcessingUnit>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLProcessingUnit(string value) => FindValue(value);
}

/// <summary>What candidates are sorted by.</summary>
public class CandidateSortBy : ConstantClass
{
    /// <summary>By creation time.</summary>
    public static readonly CandidateSortBy CreationTime = new("CreationTime");
    /// <summary>By state.</summary>
    public static readonly CandidateSortBy Status = new("Status");
    /// <summary>By final objective.</summary>
    public static readonly CandidateSortBy FinalObjectiveMetricValue = new("FinalObjectiveMetricValue");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public CandidateSortBy(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static CandidateSortBy FindValue(string value) => FindValue<CandidateSortBy>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator CandidateSortBy(string value) => FindValue(value);
}
