using System.Globalization;

namespace LocalAws.Algorithms;

/// <summary>Reads hyperparameters with types and ranges, and refuses those that nobody asked for.</summary>
/// <remarks>The texts follow the validation of AWS's own containers (aws/sagemaker-xgboost-container, hyperparameter_validation).</remarks>
/// <param name="values">Names and texts of the request.</param>
internal sealed class HyperParameterReader(IReadOnlyDictionary<string, string> values)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Whether the request gives the parameter.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>An integer within the closed range, or <paramref name="fallback"/> when absent.</summary>
    public int Integer(string name, int fallback, int min, int max = int.MaxValue)
    {
        if (!TryGet(name, out var text))
        {
            return fallback;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            throw Error($"Hyperparameter {name}: could not parse value '{text}' as an integer");
        }

        return value >= min && value <= max
            ? value
            : throw Error($"Hyperparameter {name}: {text} is not in [{min}, {(max == int.MaxValue ? "+inf)" : $"{max}]")}");
    }

    /// <summary>An integer that the request must give.</summary>
    public int RequiredInteger(string name, int min)
    {
        return Has(name) ? Integer(name, min, min) : throw Error($"Missing required hyperparameter: {name}");
    }

    /// <summary>A finite number within the range, or <paramref name="fallback"/> when absent.</summary>
    /// <param name="name">Name of the parameter.</param>
    /// <param name="fallback">Value when absent.</param>
    /// <param name="min">Lowest value.</param>
    /// <param name="max">Highest value, inclusive.</param>
    /// <param name="minIsOpen">Whether <paramref name="min"/> itself is refused.</param>
    public double Continuous(string name, double fallback, double min, double max = double.PositiveInfinity, bool minIsOpen = false)
    {
        if (!TryGet(name, out var text))
        {
            return fallback;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            throw Error($"Hyperparameter {name}: could not parse value '{text}' as a number");
        }

        if (value > max || value < min || (minIsOpen && value <= min))
        {
            var upper = double.IsPositiveInfinity(max) ? "+inf)" : $"{Text(max)}]";
            throw Error($"Hyperparameter {name}: {text} is not in {(minIsOpen ? "(" : "[")}{Text(min)}, {upper}");
        }

        return value;
    }

    /// <summary>One of the given words, or <paramref name="fallback"/> when absent.</summary>
    public string Choice(string name, string fallback, params IReadOnlyList<string> choices)
    {
        if (!TryGet(name, out var text))
        {
            return fallback;
        }

        return choices.Contains(text)
            ? text
            : throw Error($"Hyperparameter {name}: {text} is not in [{string.Join(", ", choices.Select(choice => $"'{choice}'"))}]");
    }

    /// <summary>A text that the request must give, one of the given words.</summary>
    public string RequiredChoice(string name, params IReadOnlyList<string> choices)
    {
        return Has(name) ? Choice(name, "", choices) : throw Error($"Missing required hyperparameter: {name}");
    }

    /// <summary>A number, or null for the word <c>auto</c> or an absent parameter.</summary>
    public double? ContinuousOrAuto(string name, double min, double max = double.PositiveInfinity, bool minIsOpen = false)
    {
        return TryGet(name, out var text) && text != "auto" ? Continuous(name, min, min, max, minIsOpen) : null;
    }

    /// <summary>An integer, or null for the word <c>auto</c> or an absent parameter.</summary>
    public int? IntegerOrAuto(string name, int min)
    {
        return TryGet(name, out var text) && text != "auto" ? Integer(name, min, min) : null;
    }

    /// <summary>A truth value, or <paramref name="fallback"/> for the word <c>auto</c> or an absent parameter.</summary>
    public bool Flag(string name, bool fallback)
    {
        return Choice(name, "auto", "auto", "true", "false", "True", "False", "1", "0") switch
        {
            "auto" => fallback,
            "true" or "True" or "1" => true,
            _ => false,
        };
    }

    /// <summary>Words separated by commas, or null when absent.</summary>
    public IReadOnlyList<string>? Words(string name)
    {
        return TryGet(name, out var text) ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : null;
    }

    /// <summary>Accepts parameters of the real container that change nothing here, such as the number of threads.</summary>
    public void Accept(params IReadOnlyList<string> names) => _known.UnionWith(names);

    /// <summary>Throws when the request gives a parameter that nothing above asked for.</summary>
    public void RefuseOthers()
    {
        var extraneous = values.Keys.Where(name => !_known.Contains(name)).Order(StringComparer.Ordinal).ToList();
        if (extraneous.Count > 0)
        {
            throw Error($"Extraneous hyperparameter found: {string.Join(", ", extraneous)}");
        }
    }

    /// <summary>What becomes the job's FailureReason when the caller's input is at fault.</summary>
    public static AlgorithmException Error(string text) => new($"ClientError: {text}");

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    private bool TryGet(string name, out string text)
    {
        _known.Add(name);
        var present = values.TryGetValue(name, out var raw);
        text = raw?.Trim() ?? "";
        return present;
    }
}
