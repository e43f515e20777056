using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LocalAws.Algorithms.XGBoost;

/// <summary>Answers invocations with a boosted model, in the words of AWS's XGBoost container.</summary>
/// <remarks>Takes <c>text/csv</c> and <c>text/libsvm</c>; answers <c>text/csv</c> with one number on each line, or <c>application/json</c>.</remarks>
/// <param name="model">The model to predict with.</param>
internal sealed class XGBoostContainer(BoostedModel model) : IModelContainer
{
    private const string Csv = "text/csv";
    private const string Json = "application/json";

    /// <inheritdoc/>
    public ContainerResponse Invoke(ContainerRequest request)
    {
        var contentType = ContainerText.MediaType(request.ContentType);
        if (contentType is not (Csv or "text/libsvm" or "text/x-libsvm"))
        {
            return ContainerText.Refuse(415,
                $"Content-type {(contentType.Length == 0 ? "''" : contentType)} not supported. Supported content-type is text/csv, text/libsvm");
        }

        var accept = ContainerText.Negotiate(request.Accept, Csv, Json);
        if (accept is null)
        {
            return ContainerText.Refuse(406, $"Accept type {request.Accept} is not supported. Supported accept types are text/csv, application/json");
        }

        try
        {
            var rows = contentType == Csv ? ReadCsv(request.Body.Span) : LibsvmPayload.Parse(request.Body.Span, model.FeatureCount);
            return rows.Rows == 0
                ? ContainerText.Refuse(400, "Unable to evaluate payload provided: the body holds no rows.")
                : Answer(rows, accept);
        }
        catch (NumericCsvException exception)
        {
            return ContainerText.Refuse(400,
                $"Loading {(contentType == Csv ? "csv" : "libsvm")} data failed with Exception, please ensure data is in "
                + $"{(contentType == Csv ? "csv" : "libsvm")} format: {exception.Place}: {exception.Message}");
        }
    }

    private NumericRows ReadCsv(ReadOnlySpan<byte> body)
    {
        var rows = NumericCsv.Parse(body);
        return rows.Rows == 0 || rows.Columns == model.FeatureCount ? rows : throw new NumericCsvException(1, 0,
            $"Feature size of csv inference data {rows.Columns} is not consistent with feature size of trained model {model.FeatureCount}.");
    }

    private ContainerResponse Answer(NumericRows rows, string accept)
    {
        var scores = new float[rows.Rows];
        for (var row = 0; row < scores.Length; row++)
        {
            scores[row] = model.Predict(rows.Row(row));
        }

        return accept == Json
            ? ContainerText.Answer(JsonSerializer.Serialize(new { predictions = scores.Select(score => new { score }) }), Json)
            : ContainerText.Answer(Lines(scores), "text/csv; charset=utf-8");
    }

    // The real container prints the 32-bit score as a 64-bit number, and so does this one.
    private static string Lines(float[] scores)
    {
        var text = new StringBuilder();
        foreach (var score in scores)
        {
            text.Append(((double)score).ToString("R", CultureInfo.InvariantCulture)).Append('\n');
        }

        return text.ToString();
    }
}
