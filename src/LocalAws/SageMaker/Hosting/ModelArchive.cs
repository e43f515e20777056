using System.Formats.Tar;
using System.IO.Compression;

namespace LocalAws.SageMaker.Hosting;

/// <summary>Packs and unpacks <c>model.tar.gz</c>.</summary>
internal static class ModelArchive
{
    /// <summary>Packs files, in ordinal order of their names and without times, so that the same model gives the same bytes.</summary>
    public static byte[] Pack(IReadOnlyDictionary<string, byte[]> files)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(gzip, TarEntryFormat.Ustar))
        {
            foreach (var (name, content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                using var data = new MemoryStream(content, writable: false);
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name)
                {
                    DataStream = data,
                    ModificationTime = DateTimeOffset.UnixEpoch,
                });
            }
        }

        return packed.ToArray();
    }

    /// <summary>Unpacks the regular files of an archive by name, without a leading <c>./</c>.</summary>
    /// <exception cref="InvalidDataException">The bytes are no gzip-compressed tar archive.</exception>
    public static IReadOnlyDictionary<string, byte[]> Unpack(Stream archive)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var gzip = new GZipStream(archive, CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null || entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
            {
                continue;
            }

            using var content = new MemoryStream();
            entry.DataStream.CopyTo(content);
            files[entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name] = content.ToArray();
        }

        return files;
    }
}
