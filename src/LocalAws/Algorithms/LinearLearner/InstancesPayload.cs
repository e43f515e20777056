using System.Text.Json;

namespace LocalAws.Algorithms.LinearLearner;

/// <summary>
/// Reads the JSON that SageMaker's algorithms take: <c>{"instances":[{"features":[…]}]}</c>, or with
/// <c>{"data":{"features":{"values":[…]}}}</c> for each instance, dense or sparse with <c>keys</c> and <c>shape</c>.
/// </summary>
internal static class InstancesPayload
{
    /// <summary>Reads UTF-8 text.</summary>
    /// <exception cref="FormatException">The text has another shape; the message names the instance.</exception>
    public static NumericRows Parse(ReadOnlyMemory<byte> body)
    {
        using var document = ParseDocument(body);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("instances", out var instances)
            || instances.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("the JSON must look like {\"instances\":[{\"features\":[1.5,2.0]}]}");
        }

        var values = new List<float>();
        var columns = 0;
        var number = 0;
        foreach (var instance in instances.EnumerateArray())
        {
            number++;
            var row = ReadInstance(instance, number);
            if (number > 1 && row.Length != columns)
            {
                throw new FormatException($"instance {number} has {row.Length} features where the instances before have {columns}");
            }

            columns = row.Length;
            values.AddRange(row);
        }

        return new NumericRows([.. values], columns);
    }

    private static JsonDocument ParseDocument(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"the body is no JSON: {exception.Message}", exception);
        }
    }

    private static float[] ReadInstance(JsonElement instance, int number)
    {
        var holder = Member(instance, "data") ?? instance;
        var features = Member(holder, "features") ?? throw new FormatException($"instance {number} has no features");
        if (features.ValueKind == JsonValueKind.Array)
        {
            return Numbers(features, number);
        }

        var values = Numbers(Member(features, "values") ?? throw new FormatException($"instance {number} has no values"), number);
        return Member(features, "keys") is { } keys
            ? Sparse(values, Numbers(keys, number), Numbers(Member(features, "shape") ?? keys, number), number)
            : values;
    }

    private static float[] Sparse(float[] values, float[] keys, float[] shape, int number)
    {
        if (shape is not [var length] || keys.Length != values.Length || length is < 0 or > 1_000_000)
        {
            throw new FormatException($"instance {number}: keys and values must be of one length, and shape must be [features]");
        }

        var row = new float[(int)length];
        for (var index = 0; index < keys.Length; index++)
        {
            if (keys[index] < 0 || keys[index] >= row.Length)
            {
                throw new FormatException($"instance {number}: key {keys[index]} is beyond the shape");
            }

            row[(int)keys[index]] = values[index];
        }

        return row;
    }

    private static float[] Numbers(JsonElement array, int number)
    {
        if (array.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException($"instance {number}: an array of numbers was expected");
        }

        var column = 0;
        var numbers = new List<float>(array.GetArrayLength());
        foreach (var value in array.EnumerateArray())
        {
            column++;
            numbers.Add(value.ValueKind == JsonValueKind.Number && value.TryGetSingle(out var parsed) && float.IsFinite(parsed)
                ? parsed
                : throw new FormatException($"instance {number}, column {column}: {value.GetRawText()} is not a number"));
        }

        return [.. numbers];
    }

    private static JsonElement? Member(JsonElement element, string name)
    {
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;
    }
}
