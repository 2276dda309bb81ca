using System.Diagnostics.CodeAnalysis;

namespace Kentongan.App.Cli.Matching;

/// <summary>Reads a stream line by line as bytes in one reused buffer; a longer line makes it grow, up to a bound.</summary>
sealed class LineReader(Stream stream, int longestLine = LineReader.LongestLine) : IDisposable
{
    /// <summary>Beyond this many bytes a line is no record.</summary>
    public const int LongestLine = 64 * 1024 * 1024;
    byte[] _buffer = new byte[256 * 1024];
    int _start;
    int _end;
    bool _isOver;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>The next line without its end; valid until the next call.</summary>
    [SuppressMessage("Design", "MA0099", Justification = "The span is handed out, not kept.")]
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan((_start + searched).._end).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = Take(searched + length, 1);
                return true;
            }

            searched = _end - _start;
            if (_isOver || !Fill())
            {
                line = Take(_end - _start, 0);
                return line.Length > 0;
            }
        }
    }

    public void Dispose() => stream.Dispose();

    ReadOnlySpan<byte> Take(int length, int end)
    {
        var line = _buffer.AsSpan(_start, length);
        _start += length + end;
        Line++;
        if (Line == 1 && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        return line.TrimEnd((byte)'\r');
    }

    bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_end >= longestLine)
            {
                throw new InvalidDataException($"line {Line + 1} is longer than {longestLine / 1024 / 1024} MB; write one JSON object on each line.");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isOver = read == 0;
        return read > 0;
    }
}
