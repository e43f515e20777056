using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Queries;

/// <summary>Reads MetricDataQuery structures and checks CloudWatch's rules on them.</summary>
internal static partial class MetricQueryReader
{
    /// <summary>Most queries of a request.</summary>
    public const int MaxQueries = 500;

    /// <summary>Reads all queries of a request.</summary>
    /// <param name="list">Value of <c>MetricDataQueries</c> or <c>Metrics</c>.</param>
    /// <param name="member">Which of the two, for messages.</param>
    public static IReadOnlyList<MetricQuery> Read(IReadOnlyList<JsonObject> list, string member)
    {
        if (list.Count == 0)
        {
            throw AwsError.Validation($"{member} must hold at least one query.");
        }

        if (list.Count > MaxQueries)
        {
            throw AwsError.Validation(
                $"The collection {member} must not have a size greater than {MaxQueries}; it has {list.Count}. Split the request.");
        }

        var queries = list.Select((query, index) => Read(query, $"{member}.member.{index + 1}")).ToList();
        var twice = queries.GroupBy(query => query.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? queries
            : throw AwsError.Validation($"The id '{twice.Key}' in {member} is used {twice.Count()} times; ids must be unique within a request.");
    }

    /// <summary>Checks a period: 1, 5, 10, 20, 30 or a multiple of 60 seconds.</summary>
    public static int Period(JsonObject input, string path)
    {
        var period = input.Integer("Period") ?? throw AwsError.Validation($"{path}.Period is required.");
        return period is 1 or 5 or 10 or 20 or 30 || (period >= 60 && period % 60 == 0)
            ? period
            : throw AwsError.Validation($"{path}.Period must be 1, 5, 10, 20, 30 or a multiple of 60 seconds, not {period}.");
    }

    /// <summary>Reads a Metric structure, or any other with the same members.</summary>
    public static MetricKey Metric(JsonObject input, string path)
    {
        var name = input.Text("MetricName") is { Length: > 0 } given ? given : throw AwsError.Validation($"{path}.MetricName is required.");
        var space = input.Text("Namespace") is { Length: > 0 } found ? found : throw AwsError.Validation($"{path}.Namespace is required.");
        return new MetricKey(space, name, Dimensions(input, path));
    }

    /// <summary>Reads Dimensions.</summary>
    public static IReadOnlyList<(string Name, string Value)> Dimensions(JsonObject input, string path)
    {
        const int MaxDimensions = 30;
        var dimensions = input.Structures("Dimensions");
        if (dimensions.Count > MaxDimensions)
        {
            throw CloudWatchErrors.InvalidValue($"{path}.Dimensions has {dimensions.Count} dimensions; {MaxDimensions} is the limit.");
        }

        var read = dimensions.Select((dimension, index) => (
            Required(dimension, "Name", $"{path}.Dimensions.member.{index + 1}"),
            Required(dimension, "Value", $"{path}.Dimensions.member.{index + 1}"))).ToList();
        var twice = read.GroupBy(dimension => dimension.Item1, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? read : throw CloudWatchErrors.InvalidValue($"{path}.Dimensions names '{twice.Key}' more than once.");
    }

    /// <summary>Reads a statistic.</summary>
    public static Statistic Statistic(string text, string path) => StatisticParser.TryParse(text, out var statistic)
        ? statistic
        : throw CloudWatchErrors.InvalidValue(
            $"{path} '{text}' is not a statistic. Use SampleCount, Sum, Average, Minimum, Maximum, p99, tm90, wm90, tc90, ts90, TM(10%:90%), PR(100:2000) or IQM.");

    private static MetricQuery Read(JsonObject query, string path)
    {
        var id = query.Text("Id") ?? "";
        if (!IdPattern().IsMatch(id))
        {
            throw AwsError.Validation(
                $"The value '{id}' for parameter {path}.Id is not matching the expected pattern ^[a-z][a-zA-Z0-9_]*$ of at most 255 characters.");
        }

        var stat = query.Structure("MetricStat");
        var expression = query.Text("Expression");
        if ((stat is null) == (expression is null))
        {
            throw AwsError.Validation($"{path} (id '{id}') must have either MetricStat or Expression, and not both.");
        }

        if (expression is { Length: 0 or > 2048 })
        {
            throw AwsError.Validation($"{path}.Expression must have 1 to 2048 characters, not {expression.Length}.");
        }

        return new MetricQuery(
            id, stat is null ? null : Stat(stat, $"{path}.MetricStat"), expression,
            query.Text("Label"), query.Flag("ReturnData") ?? true,
            stat is null && query["Period"] is not null ? Period(query, path) : null);
    }

    private static MetricStat Stat(JsonObject stat, string path)
    {
        var metric = stat.Structure("Metric") ?? throw AwsError.Validation($"{path}.Metric is required.");
        var statistic = stat.Text("Stat") ?? throw AwsError.Validation($"{path}.Stat is required.");
        return new MetricStat(
            Metric(metric, $"{path}.Metric"), Period(stat, path), Statistic(statistic, $"{path}.Stat"), MetricUnits.Optional(stat, path));
    }

    private static string Required(JsonObject input, string member, string path) => input.Text(member) is { Length: > 0 } text
        ? text
        : throw CloudWatchErrors.InvalidValue($"{path}.{member} must not be empty.");

    [GeneratedRegex("^[a-z][a-zA-Z0-9_]{0,254}$")]
    private static partial Regex IdPattern();
}
