using System.Text;
using System.Text.Json;
using LocalAws.Algorithms;
using LocalAws.Algorithms.LinearLearner;

namespace LocalAws.Tests.Algorithms;

public sealed class LinearLearnerContainerTests
{
    private static readonly IModelContainer s_classifier =
        new LinearLearnerContainer(new LinearModel(true, [1, -1], 0, 0.5));

    [Fact]
    public void Invoke_Csv_AnswersScoresAndLabels()
    {
        var (status, body, contentType) = s_classifier.Ask("3,1\n1,3\n");

        status.ShouldBe(200);
        contentType.ShouldBe("application/json");
        body.ShouldEndWith("\"predicted_label\":0.0}]}");
        var predictions = JsonDocument.Parse(body).RootElement.GetProperty("predictions").EnumerateArray().ToList();
        predictions.Select(p => p.GetProperty("predicted_label").GetDouble()).ShouldBe([1, 0]);
        predictions[0].GetProperty("score").GetDouble().ShouldBe(1 / (1 + Math.Exp(-2)), 1e-6);
    }

    [Theory]
    [InlineData("""{"instances":[{"features":[3,1]}]}""")]
    [InlineData("""{"instances":[{"data":{"features":{"values":[3,1]}}}]}""")]
    [InlineData("""{"instances":[{"data":{"features":{"keys":[0,1],"shape":[2],"values":[3,1]}}}]}""")]
    public void Invoke_JsonShapes_AnswerAsCsvDoes(string body)
    {
        s_classifier.Ask(body, "application/json").Body.ShouldBe(s_classifier.Ask("3,1").Body);
    }

    [Fact]
    public void Invoke_JsonLines_AnswersOneObjectOnEachLine()
    {
        var (_, body, contentType) = s_classifier.Ask("3,1\n1,3", accept: "application/jsonlines");

        contentType.ShouldBe("application/jsonlines");
        body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public void Invoke_Regressor_AnswersScoresOnly()
    {
        new LinearLearnerContainer(new LinearModel(false, [2], 1, 0.5)).Ask("3").Body.ShouldBe("""{"predictions":[{"score":7}]}""");
    }

    [Theory]
    [InlineData("text/plain", "", 415)]
    [InlineData("application/x-recordio-protobuf", "", 415)]
    [InlineData("text/csv", "text/csv", 406)]
    public void Invoke_UnsupportedType_IsRefused(string contentType, string accept, int expected)
    {
        s_classifier.Ask("3,1", contentType, accept).Status.ShouldBe(expected);
    }

    [Theory]
    [InlineData("text/csv", "1,2,3", "rows have 3 features where the model was trained with feature_dim 2")]
    [InlineData("text/csv", "1,up", "line 1, column 2: 'up' is not a number")]
    [InlineData("text/csv", "1,2\n1,", "row 2, column 2: the value is missing")]
    [InlineData("text/csv", "", "holds no rows")]
    [InlineData("application/json", "{", "the body is no JSON")]
    [InlineData("application/json", "[1,2]", "the JSON must look like")]
    [InlineData("application/json", """{"instances":[]}""", "holds no rows")]
    [InlineData("application/json", """{"instances":[{"features":[1]}]}""", "feature_dim 2")]
    [InlineData("application/json", """{"instances":[{"features":[1,2]},{"features":[1]}]}""", "instance 2 has 1 features")]
    [InlineData("application/json", """{"instances":[{"features":[1,"x"]}]}""", "instance 1, column 2")]
    [InlineData("application/json", """{"instances":[{"values":[1,2]}]}""", "instance 1 has no features")]
    [InlineData("application/json", """{"instances":[{"features":{"keys":[7],"shape":[2],"values":[1]}}]}""", "beyond the shape")]
    public void Invoke_BadBody_Is400WithTheReason(string contentType, string body, string expected)
    {
        var answer = s_classifier.Ask(body, contentType);

        answer.Status.ShouldBe(400);
        answer.Body.ShouldStartWith("unable to evaluate payload provided: ");
        answer.Body.ShouldContain(expected);
    }

    [Fact]
    public void ModelFile_WrittenAndRead_ScoresAlike()
    {
        var model = new LinearModel(true, [0.1, 1 / 3.0], -2.5, 0.42);

        var read = LinearModel.Parse(model.ToBytes());

        read.Score([1.5f, 7]).ShouldBe(model.Score([1.5f, 7]));
        read.Threshold.ShouldBe(0.42);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("{}")]
    [InlineData("null")]
    public void ModelFile_SomethingElse_IsRefused(string text)
    {
        Should.Throw<AlgorithmException>(() => LinearModel.Parse(Encoding.UTF8.GetBytes(text))).Message.ShouldStartWith("Unable to load model");
    }
}
