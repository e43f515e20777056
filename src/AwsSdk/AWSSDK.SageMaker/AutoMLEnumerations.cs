using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>State of an AutoML job.</summary>
public class AutoMLJobStatus : ConstantClass
{
    /// <summary>Done.</summary>
    public static readonly AutoMLJobStatus Completed = new("Completed");
    /// <summary>Running.</summary>
    public static readonly AutoMLJobStatus InProgress = new("InProgress");
    /// <summary>Ended by an error.</summary>
    public static readonly AutoMLJobStatus Failed = new("Failed");
    /// <summary>Stopped.</summary>
    public static readonly AutoMLJobStatus Stopped = new("Stopped");
    /// <summary>Stopping.</summary>
    public static readonly AutoMLJobStatus Stopping = new("Stopping");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLJobStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLJobStatus FindValue(string value) => FindValue<AutoMLJobStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLJobStatus(string value) => FindValue(value);
}

/// <summary>Sort order of AutoML jobs and candidates.</summary>
public class AutoMLSortOrder : ConstantClass
{
    /// <summary>Smallest first.</summary>
    public static readonly AutoMLSortOrder Ascending = new("Ascending");
    /// <summary>Largest first.</summary>
    public static readonly AutoMLSortOrder Descending = new("Descending");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLSortOrder(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLSortOrder FindValue(string value) => FindValue<AutoMLSortOrder>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLSortOrder(string value) => FindValue(value);
}

/// <summary>What AutoML jobs are sorted by.</summary>
public class AutoMLSortBy : ConstantClass
{
    /// <summary>By name.</summary>
    public static readonly AutoMLSortBy Name = new("Name");
    /// <summary>By creation time.</summary>
    public static readonly AutoMLSortBy CreationTime = new("CreationTime");
    /// <summary>By state.</summary>
    public static readonly AutoMLSortBy Status = new("Status");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLSortBy(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLSortBy FindValue(string value) => FindValue<AutoMLSortBy>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLSortBy(string value) => FindValue(value);
}

/// <summary>Step of an AutoML job.</summary>
public class AutoMLJobSecondaryStatus : ConstantClass
{
    /// <summary><c>Starting</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus Starting = new("Starting");
    /// <summary><c>MaxCandidatesReached</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus MaxCandidatesReached = new("MaxCandidatesReached");
    /// <summary><c>Failed</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus Failed = new("Failed");
    /// <summary><c>Stopped</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus Stopped = new("Stopped");
    /// <summary><c>MaxAutoMLJobRuntimeReached</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus MaxAutoMLJobRuntimeReached = new("MaxAutoMLJobRuntimeReached");
    /// <summary><c>Stopping</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus Stopping = new("Stopping");
    /// <summary><c>CandidateDefinitionsGenerated</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus CandidateDefinitionsGenerated = new("CandidateDefinitionsGenerated");
    /// <summary><c>Completed</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus Completed = new("Completed");
    /// <summary><c>ExplainabilityError</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus ExplainabilityError = new("ExplainabilityError");
    /// <summary><c>DeployingModel</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus DeployingModel = new("DeployingModel");
    /// <summary><c>ModelDeploymentError</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus ModelDeploymentError = new("ModelDeploymentError");
    /// <summary><c>GeneratingModelInsightsReport</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus GeneratingModelInsightsReport = new("GeneratingModelInsightsReport");
    /// <summary><c>ModelInsightsError</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus ModelInsightsError = new("ModelInsightsError");
    /// <summary><c>AnalyzingData</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus AnalyzingData = new("AnalyzingData");
    /// <summary><c>FeatureEngineering</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus FeatureEngineering = new("FeatureEngineering");
    /// <summary><c>ModelTuning</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus ModelTuning = new("ModelTuning");
    /// <summary><c>GeneratingExplainabilityReport</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus GeneratingExplainabilityReport = new("GeneratingExplainabilityReport");
    /// <summary><c>TrainingModels</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus TrainingModels = new("TrainingModels");
    /// <summary><c>PreTraining</c>.</summary>
    public static readonly AutoMLJobSecondaryStatus PreTraining = new("PreTraining");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLJobSecondaryStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLJobSecondaryStatus FindValue(string value) => FindValue<AutoMLJobSecondaryStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLJobSecondaryStatus(string value) => FindValue(value);
}

/// <summary>Use of an AutoML channel.</summary>
public class AutoMLChannelType : ConstantClass
{
    /// <summary><c>training</c>.</summary>
    public static readonly AutoMLChannelType Training = new("training");
    /// <summary><c>validation</c>.</summary>
    public static readonly AutoMLChannelType Validation = new("validation");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLChannelType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLChannelType FindValue(string value) => FindValue<AutoMLChannelType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLChannelType(string value) => FindValue(value);
}

/// <summary>What an S3 address of AutoML data means.</summary>
public class AutoMLS3DataType : ConstantClass
{
    /// <summary><c>ManifestFile</c>.</summary>
    public static readonly AutoMLS3DataType ManifestFile = new("ManifestFile");
    /// <summary><c>S3Prefix</c>.</summary>
    public static readonly AutoMLS3DataType S3Prefix = new("S3Prefix");
    /// <summary><c>AugmentedManifestFile</c>.</summary>
    public static readonly AutoMLS3DataType AugmentedManifestFile = new("AugmentedManifestFile");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLS3DataType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLS3DataType FindValue(string value) => FindValue<AutoMLS3DataType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLS3DataType(string value) => FindValue(value);
}

/// <summary>How AutoML searches.</summary>
public class AutoMLMode : ConstantClass
{
    /// <summary><c>AUTO</c>.</summary>
    public static readonly AutoMLMode AUTO = new("AUTO");
    /// <summary><c>ENSEMBLING</c>.</summary>
    public static readonly AutoMLMode ENSEMBLING = new("ENSEMBLING");
    /// <summary><c>HYPERPARAMETER_TUNING</c>.</summary>
    public static readonly AutoMLMode HYPERPARAMETER_TUNING = new("HYPERPARAMETER_TUNING");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLMode FindValue(string value) => FindValue<AutoMLMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLMode(string value) => FindValue(value);
}

/// <summary>Problem of tabular data.</summary>
public class ProblemType : ConstantClass
{
    /// <summary><c>BinaryClassification</c>.</summary>
    public static readonly ProblemType BinaryClassification = new("BinaryClassification");
    /// <summary><c>MulticlassClassification</c>.</summary>
    public static readonly ProblemType MulticlassClassification = new("MulticlassClassification");
    /// <summary><c>Regression</c>.</summary>
    public static readonly ProblemType Regression = new("Regression");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProblemType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProblemType FindValue(string value) => FindValue<ProblemType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProblemType(string value) => FindValue(value);
}

/// <summary>Problem of an AutoML job.</summary>
public class AutoMLProblemTypeConfigName : ConstantClass
{
    /// <summary><c>ImageClassification</c>.</summary>
    public static readonly AutoMLProblemTypeConfigName ImageClassification = new("ImageClassification");
    /// <summary><c>TextClassification</c>.</summary>
    public static readonly AutoMLProblemTypeConfigName TextClassification = new("TextClassification");
    /// <summary><c>TimeSeriesForecasting</c>.</summary>
    public static readonly AutoMLProblemTypeConfigName TimeSeriesForecasting = new("TimeSeriesForecasting");
    /// <summary><c>Tabular</c>.</summary>
    public static readonly AutoMLProblemTypeConfigName Tabular = new("Tabular");
    /// <summary><c>TextGeneration</c>.</summary>
    public static readonly AutoMLProblemTypeConfigName TextGeneration = new("TextGeneration");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLProblemTypeConfigName(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLProblemTypeConfigName FindValue(string value) => FindValue<AutoMLProblemTypeConfigName>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLProblemTypeConfigName(string value) => FindValue(value);
}

/// <summary>Direction of optimisation.</summary>
public class AutoMLJobObjectiveType : ConstantClass
{
    /// <summary><c>Maximize</c>.</summary>
    public static readonly AutoMLJobObjectiveType Maximize = new("Maximize");
    /// <summary><c>Minimize</c>.</summary>
    public static readonly AutoMLJobObjectiveType Minimize = new("Minimize");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutoMLJobObjectiveType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutoMLJobObjectiveType FindValue(string value) => FindValue<AutoMLJobObjectiveType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutoMLJobObjectiveType(string value) => FindValue(value);
}
