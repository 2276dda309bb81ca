using System.IO.Compression;

namespace Kentongan.Platforms.Fetching;

/// <summary>Reads a body within its bounds: the limit counts what comes out of the compression, so that a small bomb stays small.</summary>
static class BodyReading
{
    const int Piece = 64 << 10;

    /// <summary>The body; null when it is larger than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit)
        {
            return null;
        }

        var raw = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var plain = Unpack(raw, content.Headers.ContentEncoding);
        using var body = new MemoryStream();
        var piece = new byte[Piece];
        int read;
        while ((read = await plain.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > limit)
            {
                return null;
            }

            body.Write(piece, 0, read);
        }

        return body.ToArray();
    }

    static Stream Unpack(Stream raw, ICollection<string> encodings) => encodings.LastOrDefault()?.Trim().ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(raw, CompressionMode.Decompress),
        "br" => new BrotliStream(raw, CompressionMode.Decompress),
        "deflate" => new ZLibStream(raw, CompressionMode.Decompress),
        null or "" or "identity" => raw,
        var other => throw new InvalidDataException($"unknown compression {other}"),
    };
}
