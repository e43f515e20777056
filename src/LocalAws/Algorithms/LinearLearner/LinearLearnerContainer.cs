using System.Globalization;
using System.Text.Json;

namespace LocalAws.Algorithms.LinearLearner;

/// <summary>Answers invocations with a linear model in Linear Learner's JSON.</summary>
/// <remarks>Takes <c>text/csv</c> and <c>application/json</c>; answers <c>application/json</c> or <c>application/jsonlines</c>.</remarks>
/// <param name="model">The model to predict with.</param>
internal sealed class LinearLearnerContainer(LinearModel model) : IModelContainer
{
    private const string Json = "application/json";
    private const string JsonLines = "application/jsonlines";

    /// <inheritdoc/>
    public ContainerResponse Invoke(ContainerRequest request)
    {
        var contentType = ContainerText.MediaType(request.ContentType);
        if (contentType is not ("text/csv" or Json))
        {
            return ContainerText.Refuse(415,
                $"Content-type {(contentType.Length == 0 ? "''" : contentType)} is not supported. Supported content types are text/csv, application/json");
        }

        var accept = ContainerText.Negotiate(request.Accept, Json, JsonLines);
        if (accept is null)
        {
            return ContainerText.Refuse(406, $"Accept type {request.Accept} is not supported. Supported accept types are application/json, application/jsonlines");
        }

        try
        {
            var rows = contentType == Json ? InstancesPayload.Parse(request.Body) : NumericCsv.Parse(request.Body.Span);
            return Refuse(rows) is { } reason ? Unable(reason) : ContainerText.Answer(Write(rows, accept == JsonLines), accept);
        }
        catch (NumericCsvException exception)
        {
            return Unable($"{exception.Place}: {exception.Message}");
        }
        catch (FormatException exception)
        {
            return Unable(exception.Message);
        }
    }

    private static ContainerResponse Unable(string reason) => ContainerText.Refuse(400, $"unable to evaluate payload provided: {reason}");

    private string? Refuse(NumericRows rows)
    {
        if (rows.Rows == 0)
        {
            return "the body holds no rows";
        }

        if (rows.Columns != model.Weights.Count)
        {
            return $"rows have {rows.Columns} features where the model was trained with feature_dim {model.Weights.Count}";
        }

        var missing = Array.FindIndex(rows.Values, float.IsNaN);
        return missing < 0 ? null : $"row {(missing / rows.Columns) + 1}, column {(missing % rows.Columns) + 1}: the value is missing";
    }

    private string Write(NumericRows rows, bool asLines)
    {
        var answers = Enumerable.Range(0, rows.Rows).Select(row => Answer(model.Score(rows.Row(row))));
        return asLines
            ? string.Concat(answers.Select(answer => answer + "\n"))
            : $"{{\"predictions\":[{string.Join(',', answers)}]}}";
    }

    // The real container scores in 32 bits and prints labels as 0.0 and 1.0.
    private string Answer(double score)
    {
        var text = JsonSerializer.Serialize((double)(float)score);
        return model.IsClassifier
            ? string.Create(CultureInfo.InvariantCulture, $"{{\"score\":{text},\"predicted_label\":{model.Label(score):0.0}}}")
            : $"{{\"score\":{text}}}";
    }
}
