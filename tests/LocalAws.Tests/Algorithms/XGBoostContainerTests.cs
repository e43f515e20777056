using System.Globalization;
using System.Text.Json;
using LocalAws.Algorithms;
using LocalAws.Algorithms.XGBoost;

namespace LocalAws.Tests.Algorithms;

public sealed class XGBoostContainerTests
{
    // One split on feature 0 at 1: 10 below and for missing values, 20 otherwise.
    private static readonly IModelContainer s_container = new XGBoostContainer(new BoostedModel(
        Objective.Find("reg:squarederror")!,
        0.5f,
        2,
        [new RegressionTree([
            new TreeNode(RegressionTree.RootParent, 1, 2, 0, 1f, true, 1, 2, 0),
            new TreeNode(0, -1, -1, 0, 9.5f, false, 0, 1, 0),
            new TreeNode(0, -1, -1, 0, 19.5f, false, 0, 1, 0),
        ])],
        new Dictionary<string, string>()));

    [Fact]
    public void Invoke_CsvOfThreeRows_AnswersOneNumberOnEachLine()
    {
        var (status, body, contentType) = s_container.Ask("0,0\n1,0\r\n,5\n");

        status.ShouldBe(200);
        body.ShouldBe("10\n20\n10\n");
        contentType.ShouldBe("text/csv; charset=utf-8");
    }

    [Theory]
    [InlineData("text/csv; charset=utf-8", "")]
    [InlineData("TEXT/CSV", "*/*")]
    [InlineData("text/csv", "application/xml, text/*")]
    public void Invoke_HeaderVariants_AreUnderstood(string contentType, string accept)
    {
        s_container.Ask("0,0", contentType, accept).Body.ShouldBe("10\n");
    }

    [Fact]
    public void Invoke_AcceptJson_AnswersPredictions()
    {
        var (status, body, contentType) = s_container.Ask("0,0\n3,0", accept: "application/json");

        status.ShouldBe(200);
        contentType.ShouldBe("application/json");
        var scores = JsonDocument.Parse(body).RootElement.GetProperty("predictions").EnumerateArray().Select(p => p.GetProperty("score").GetDouble());
        scores.ShouldBe([10, 20]);
    }

    [Fact]
    public void Invoke_Libsvm_MissesWhatARowDoesNotName()
    {
        s_container.Ask("0:3 1:4\n1 1:4\n", "text/libsvm").Body.ShouldBe("20\n10\n");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/octet-stream")]
    [InlineData("")]
    public void Invoke_OtherContentType_Is415NamingIt(string contentType)
    {
        var (status, body, _) = s_container.Ask("0,0", contentType);

        status.ShouldBe(415);
        body.ShouldContain(contentType);
        body.ShouldContain("text/csv");
    }

    [Fact]
    public void Invoke_OtherAccept_Is406()
    {
        s_container.Ask("0,0", accept: "application/x-parquet").Status.ShouldBe(406);
    }

    [Theory]
    [InlineData("1,2,3", "Feature size of csv inference data 3 is not consistent with feature size of trained model 2")]
    [InlineData("1", "Feature size of csv inference data 1 is not consistent with feature size of trained model 2")]
    [InlineData("1,2\n1,2,3", "line 2: 3 columns where the lines before have 2")]
    [InlineData("1,2\n1,clear", "line 2, column 2: 'clear' is not a number")]
    [InlineData("1,inf", "line 1, column 2: 'inf' is not a number")]
    [InlineData("1,1e99", "line 1, column 2: '1e99' is infinite")]
    [InlineData("", "holds no rows")]
    [InlineData(" \n\n", "holds no rows")]
    public void Invoke_BadCsv_Is400NamingThePlace(string body, string expected)
    {
        var answer = s_container.Ask(body);

        answer.Status.ShouldBe(400);
        answer.Body.ShouldContain(expected);
    }

    [Theory]
    [InlineData("2:1", "larger than feature size of trained model 2")]
    [InlineData("0:1 x", "'x' is no pair")]
    public void Invoke_BadLibsvm_Is400(string body, string expected)
    {
        var answer = s_container.Ask(body, "text/x-libsvm");

        answer.Status.ShouldBe(400);
        answer.Body.ShouldContain(expected);
    }

    [Fact]
    public void Invoke_FromManyThreads_AnswersAlike()
    {
        var bodies = Enumerable.Range(0, 200).Select(number => (number % 3).ToString(CultureInfo.InvariantCulture) + ",0").ToList();

        var answers = bodies.AsParallel().AsOrdered().Select(body => s_container.Ask(body).Body).ToList();

        answers.ShouldBe(bodies.Select(body => body.StartsWith('0') ? "10\n" : "20\n"));
    }

    [Fact]
    public void Load_WithoutModelFile_NamesIt()
    {
        Should.Throw<AlgorithmException>(() => new XGBoostAlgorithm().Load(new Dictionary<string, byte[]>()))
            .Message.ShouldContain("xgboost-model");
    }
}
