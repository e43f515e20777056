using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>State of a rule.</summary>
public class RuleEvaluationStatus : ConstantClass
{
    /// <summary><c>InProgress</c>.</summary>
    public static readonly RuleEvaluationStatus InProgress = new("InProgress");
    /// <summary><c>NoIssuesFound</c>.</summary>
    public static readonly RuleEvaluationStatus NoIssuesFound = new("NoIssuesFound");
    /// <summary><c>IssuesFound</c>.</summary>
    public static readonly RuleEvaluationStatus IssuesFound = new("IssuesFound");
    /// <summary><c>Error</c>.</summary>
    public static readonly RuleEvaluationStatus Error = new("Error");
    /// <summary><c>Stopping</c>.</summary>
    public static readonly RuleEvaluationStatus Stopping = new("Stopping");
    /// <summary><c>Stopped</c>.</summary>
    public static readonly RuleEvaluationStatus Stopped = new("Stopped");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public RuleEvaluationStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static RuleEvaluationStatus FindValue(string value) => FindValue<RuleEvaluationStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator RuleEvaluationStatus(string value) => FindValue(value);
}

/// <summary>Whether profiling runs.</summary>
public class ProfilingStatus : ConstantClass
{
    /// <summary><c>Enabled</c>.</summary>
    public static readonly ProfilingStatus Enabled = new("Enabled");
    /// <summary><c>Disabled</c>.</summary>
    public static readonly ProfilingStatus Disabled = new("Disabled");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProfilingStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProfilingStatus FindValue(string value) => FindValue<ProfilingStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProfilingStatus(string value) => FindValue(value);
}

/// <summary>Kind of serverless job.</summary>
public class ServerlessJobType : ConstantClass
{
    /// <summary><c>FineTuning</c>.</summary>
    public static readonly ServerlessJobType FineTuning = new("FineTuning");
    /// <summary><c>Evaluation</c>.</summary>
    public static readonly ServerlessJobType Evaluation = new("Evaluation");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ServerlessJobType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ServerlessJobType FindValue(string value) => FindValue<ServerlessJobType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ServerlessJobType(string value) => FindValue(value);
}

/// <summary>How a base model is customised.</summary>
public class CustomizationTechnique : ConstantClass
{
    /// <summary><c>SFT</c>.</summary>
    public static readonly CustomizationTechnique SFT = new("SFT");
    /// <summary><c>DPO</c>.</summary>
    public static readonly CustomizationTechnique DPO = new("DPO");
    /// <summary><c>RLVR</c>.</summary>
    public static readonly CustomizationTechnique RLVR = new("RLVR");
    /// <summary><c>RLAIF</c>.</summary>
    public static readonly CustomizationTechnique RLAIF = new("RLAIF");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public CustomizationTechnique(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static CustomizationTechnique FindValue(string value) => FindValue<CustomizationTechnique>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator CustomizationTechnique(string value) => FindValue(value);
}

/// <summary>Parameter-efficient fine-tuning.</summary>
public class Peft : ConstantClass
{
    /// <summary><c>LORA</c>.</summary>
    public static readonly Peft LORA = new("LORA");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public Peft(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static Peft FindValue(string value) => FindValue<Peft>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator Peft(string value) => FindValue(value);
}

/// <summary>How a model is evaluated.</summary>
public class EvaluationType : ConstantClass
{
    /// <summary><c>LLMAJEvaluation</c>.</summary>
    public static readonly EvaluationType LLMAJEvaluation = new("LLMAJEvaluation");
    /// <summary><c>CustomScorerEvaluation</c>.</summary>
    public static readonly EvaluationType CustomScorerEvaluation = new("CustomScorerEvaluation");
    /// <summary><c>BenchmarkEvaluation</c>.</summary>
    public static readonly EvaluationType BenchmarkEvaluation = new("BenchmarkEvaluation");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public EvaluationType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static EvaluationType FindValue(string value) => FindValue<EvaluationType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator EvaluationType(string value) => FindValue(value);
}
