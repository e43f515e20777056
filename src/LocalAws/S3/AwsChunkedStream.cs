using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>Undoes <c>aws-chunked</c>: yields the chunks' bytes, verifies chunk and trailer signatures, and keeps the trailers.</summary>
/// <remarks>
/// Form: <c>hex-size[;chunk-signature=…]\r\n bytes \r\n … 0[;chunk-signature=…]\r\n [name:value\r\n …] \r\n</c>.
/// Bytes come out before their chunk is verified: use them only after the stream has ended without an error.
/// </remarks>
/// <param name="source">The body as sent.</param>
/// <param name="signature">Seed of the chunk signatures, or null when chunks are not signed.</param>
internal sealed class AwsChunkedStream(Stream source, RequestSignature? signature) : Stream
{
    private const int MaxLine = 8 * 1024;
    private const int MaxTrailers = 16;
    private const string SignatureExtension = "chunk-signature=";
    private const string TrailerSignature = "x-amz-trailer-signature";

    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly Dictionary<string, string> _trailers = new(StringComparer.OrdinalIgnoreCase);
    private readonly ChunkSignatures? _signatures = signature is null ? null : new ChunkSignatures(signature);
    private int _start;
    private int _end;
    private long _left;
    private bool _inChunk;
    private bool _done;
    private string _chunkSignature = "";

    /// <summary>Trailers by name; complete once the stream has ended.</summary>
    public IReadOnlyDictionary<string, string> Trailers => _trailers;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_done || buffer.IsEmpty)
        {
            return 0;
        }

        if (!_inChunk && !await StartChunkAsync(cancellationToken))
        {
            return 0;
        }

        if (_start == _end && !await FillAsync(cancellationToken))
        {
            throw Broken("it ends inside a chunk");
        }

        var count = (int)Math.Min(Math.Min(_left, buffer.Length), _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(buffer.Span);
        _signatures?.Append(_buffer.AsSpan(_start, count));
        _start += count;
        _left -= count;
        if (_left == 0)
        {
            await EndChunkAsync(cancellationToken);
        }

        return count;
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read asynchronously.");

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _signatures?.Dispose();
        }

        base.Dispose(disposing);
    }

    private static AwsError Broken(string why) => S3Errors.IncompleteBody($"The aws-chunked body is malformed: {why}.");

    // False at the last chunk, whose trailers are then read.
    private async ValueTask<bool> StartChunkAsync(CancellationToken cancellationToken)
    {
        var header = await ReadLineAsync(cancellationToken) ?? throw Broken("it ends before the last chunk");
        var semicolon = header.IndexOf(';', StringComparison.Ordinal);
        var size = semicolon < 0 ? header : header[..semicolon];
        if (!long.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _left) || _left is < 0 or > ContentCopy.Limit)
        {
            throw Broken($"'{size}' is not a chunk size");
        }

        var extension = semicolon < 0 ? "" : header[(semicolon + 1)..];
        _chunkSignature = extension.StartsWith(SignatureExtension, StringComparison.Ordinal) ? extension[SignatureExtension.Length..] : "";
        if (_left > 0)
        {
            return _inChunk = true;
        }

        _signatures?.EndChunk(_chunkSignature);
        await ReadTrailersAsync(cancellationToken);
        _done = true;
        return false;
    }

    private async ValueTask EndChunkAsync(CancellationToken cancellationToken)
    {
        _inChunk = false;
        if (await ReadLineAsync(cancellationToken) is not "")
        {
            throw Broken("a chunk is longer than its size");
        }

        _signatures?.EndChunk(_chunkSignature);
    }

    private async ValueTask ReadTrailersAsync(CancellationToken cancellationToken)
    {
        while (await ReadLineAsync(cancellationToken) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || _trailers.Count == MaxTrailers)
            {
                throw new AwsError("MalformedTrailerError", $"The trailer '{line}' cannot be read.");
            }

            _trailers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        if (_trailers.Remove(TrailerSignature, out var given))
        {
            _signatures?.CheckTrailers(_trailers, given);
        }
        else if (_trailers.Count > 0 && _signatures is not null)
        {
            throw new AwsError("MalformedTrailerError", $"The trailers lack {TrailerSignature}.");
        }
    }

    // Null at the end of the body.
    private async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        while (_start < _end || await FillAsync(cancellationToken))
        {
            var newline = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var count = newline < 0 ? _end - _start : newline + 1;
            if (line.Length + count > MaxLine)
            {
                throw Broken("a line is too long");
            }

            line.Append(Encoding.Latin1.GetString(_buffer, _start, count));
            _start += count;
            if (newline >= 0)
            {
                return line.ToString().TrimEnd('\r', '\n');
            }
        }

        return line.Length == 0 ? null : throw Broken("it ends inside a line");
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        _start = 0;
        _end = await source.ReadAsync(_buffer, cancellationToken);
        return _end > 0;
    }
}
