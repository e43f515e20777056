namespace LocalAws.Algorithms;

/// <summary>Labelled rows of one channel.</summary>
/// <param name="Features">Feature cells, row by row; NaN is missing.</param>
/// <param name="Labels">One label for each row.</param>
/// <param name="FeatureCount">Features of one row.</param>
internal sealed record TrainingTable(float[] Features, float[] Labels, int FeatureCount)
{
    /// <summary>Number of rows.</summary>
    public int Rows => Labels.Length;

    /// <summary>Features of one row.</summary>
    public ReadOnlySpan<float> Row(int row) => Features.AsSpan(row * FeatureCount, FeatureCount);

    /// <summary>Reads every file of a channel: CSV without header, the label in the first column.</summary>
    /// <exception cref="AlgorithmException">The channel is missing or empty, or a file is no such CSV; the text names file, line and column.</exception>
    public static TrainingTable ReadRequired(TrainingInput input, string channel, CancellationToken cancellationToken)
    {
        return ReadOptional(input, channel, cancellationToken)
            ?? throw HyperParameterReader.Error($"Missing required channel: {channel}");
    }

    /// <summary>Reads a channel that may be absent.</summary>
    /// <exception cref="AlgorithmException">The channel is empty, or a file is no CSV of numbers; the text names file, line and column.</exception>
    public static TrainingTable? ReadOptional(TrainingInput input, string channel, CancellationToken cancellationToken)
    {
        if (!input.Channels.TryGetValue(channel, out var files))
        {
            return null;
        }

        var features = new List<float>();
        var labels = new List<float>();
        var columns = 0;
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rows = ReadFile(file, channel);
            if (rows.Rows == 0)
            {
                continue;
            }

            if (columns != 0 && rows.Columns != columns)
            {
                throw HyperParameterReader.Error(
                    $"Channel {channel}: {file.Name} has {rows.Columns} columns where the files before have {columns}.");
            }

            columns = rows.Columns;
            Append(rows, file, channel, features, labels);
        }

        return labels.Count == 0
            ? throw HyperParameterReader.Error($"Channel {channel} holds no rows: its files are absent or empty.")
            : new TrainingTable([.. features], [.. labels], columns - 1);
    }

    private static NumericRows ReadFile(ChannelFile file, string channel)
    {
        using var stream = file.Open();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var text = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        try
        {
            return NumericCsv.Parse(text);
        }
        catch (NumericCsvException exception)
        {
            var hint = (exception.Line, exception.Column, LooksLikeLibsvm(text)) switch
            {
                (_, _, true) => " This looks like libsvm; only CSV is read here: set ContentType text/csv and convert the file.",
                (1, > 0, _) => " The file must be CSV without a header, the label first.",
                _ => " Every line must hold the same number of numeric columns, the label first.",
            };
            throw HyperParameterReader.Error($"Channel {channel}: {file.Name}, {exception.Place}: {exception.Message}.{hint}");
        }
    }

    private static void Append(NumericRows rows, ChannelFile file, string channel, List<float> features, List<float> labels)
    {
        if (rows.Columns < 2)
        {
            throw HyperParameterReader.Error($"Channel {channel}: {file.Name} has one column; a label and at least one feature are needed.");
        }

        for (var row = 0; row < rows.Rows; row++)
        {
            var cells = rows.Row(row);
            if (float.IsNaN(cells[0]))
            {
                throw HyperParameterReader.Error($"Channel {channel}: {file.Name}, row {row + 1}: the label in the first column is missing.");
            }

            labels.Add(cells[0]);
            features.AddRange(cells[1..]);
        }
    }

    private static bool LooksLikeLibsvm(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var line = end < 0 ? text : text[..end];
        return !line.Contains((byte)',') && line.Contains((byte)':');
    }
}
