namespace Kentongan.App.Cli.Matching;

/// <summary>Writes matches as NDJSON <c>{post,query}</c>; both ids are JSON already.</summary>
sealed class MatchOutput(Stream stream) : IDisposable
{
    readonly BufferedStream _buffer = new(stream, 64 * 1024);

    public void Write(ReadOnlySpan<byte> post, ReadOnlySpan<byte> query)
    {
        _buffer.Write("{\"post\":"u8);
        _buffer.Write(post);
        _buffer.Write(",\"query\":"u8);
        _buffer.Write(query);
        _buffer.Write("}\n"u8);
    }

    public void Flush() => _buffer.Flush();

    public void Dispose() => _buffer.Dispose();
}
