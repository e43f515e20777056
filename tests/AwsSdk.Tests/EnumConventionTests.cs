using System.Reflection;
using System.Text.RegularExpressions;
using Amazon.CloudWatch;
using Amazon.Runtime;
using Amazon.SageMaker;

namespace AwsSdk.Tests;

/// <summary>Enums are classes with a singleton for each known value, named after it.</summary>
public sealed partial class EnumConventionTests
{
    public static IEnumerable<TheoryDataRow<Type>> Enums => new[] { typeof(AmazonSageMakerClient), typeof(AmazonCloudWatchClient) }
        .SelectMany(client => client.Assembly.GetExportedTypes())
        .Where(type => type.IsSubclassOf(typeof(ConstantClass)))
        .Select(type => new TheoryDataRow<Type>(type));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Values_AreSingletonsNamedAfterTheWire(Type type)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        var find = type.GetMethod("FindValue", BindingFlags.Public | BindingFlags.Static, [typeof(string)]).ShouldNotBeNull();

        fields.ShouldNotBeEmpty();
        foreach (var field in fields)
        {
            field.FieldType.ShouldBe(type);
            field.IsInitOnly.ShouldBeTrue();
            var value = (ConstantClass)field.GetValue(null)!;
            field.Name.ShouldBe(FieldName(value.Value));
            find.Invoke(null, [value.Value]).ShouldBeSameAs(value);
        }

        fields.Select(field => ((ConstantClass)field.GetValue(null)!).Value).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void UnknownValue_CanBeMadeFoundAndConverted(Type type)
    {
        var made = Activator.CreateInstance(type, "not.known-yet").ShouldBeAssignableTo<ConstantClass>()!;
        var found = type.GetMethod("FindValue", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!.Invoke(null, ["not.known-yet"]);
        var converted = type.GetMethod("op_Implicit", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!.Invoke(null, ["not.known-yet"]);

        made.Value.ShouldBe("not.known-yet");
        found.ShouldBe(made);
        converted.ShouldBe(made);
        type.Namespace.ShouldBeOneOf("Amazon.SageMaker", "Amazon.CloudWatch");
    }

    [Fact]
    public void WellKnownNames_AreTheOfficialOnes()
    {
        TrainingInstanceType.MlC52xlarge.Value.ShouldBe("ml.c5.2xlarge");
        StandardUnit.BytesSecond.Value.ShouldBe("Bytes/Second");
        CandidateStepType.AWSSageMakerTrainingJob.Value.ShouldBe("AWS::SageMaker::TrainingJob");
        AutoMLAlgorithm.LinearLearner.Value.ShouldBe("linear-learner");
        StateValue.INSUFFICIENT_DATA.Value.ShouldBe("INSUFFICIENT_DATA");
    }

    private static string FieldName(string value) =>
        string.Concat(Separators().Split(value).Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex(@"[.\-/: ]+")]
    private static partial Regex Separators();
}
