using System.Collections;
using Kentongan.Listen;

namespace Kentongan.Platforms.Files.Json;

/// <summary>
/// Cuts a UTF-8 stream into its JSON values without reading more than one of them into memory. A value that never ends is
/// set aside and reading goes on at the next line that begins one.
/// </summary>
public sealed class JsonStretches(Stream stream, JsonLayout layout) : IEnumerable<JsonStretch>
{
    /// <summary>Bytes of the longest value that is read: an X API page of 500 posts takes about 3 MB.</summary>
    const int LongestValue = 64 << 20;

    byte[] _buffer = new byte[128 << 10];
    int _start;
    int _end;
    bool _atEnd;
    long _line = 1;

    public IEnumerator<JsonStretch> GetEnumerator() =>
        (layout == JsonLayout.Lines ? Lines() : Values()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IEnumerable<JsonStretch> Lines()
    {
        while (Available(0))
        {
            var line = _line;
            var length = LengthOfLine();
            var text = _buffer.AsMemory(_start, length).Trim(" \t\r\0"u8);
            Consume(Math.Min(length + 1, _end - _start));
            if (text.Length > LongestValue)
            {
                yield return new(line, 1, default, TooLong(line));
            }
            else if (text.Length > 0)
            {
                yield return new(line, 1, text, null);
            }
        }
    }

    IEnumerable<JsonStretch> Values()
    {
        while (SkipTo((byte)'{'))
        {
            var line = _line;
            var length = LengthOfValue();
            if (length < 0)
            {
                Resume();
                yield return new(line, (int)(_line - line), default, _atEnd && !Available(0) ? CutOff(line) : NeverEnds(line));
                continue;
            }

            var text = _buffer.AsMemory(_start, length);
            Consume(length);
            yield return new(line, (int)(_line - line) + 1, text, null);
        }
    }

    int LengthOfLine()
    {
        var offset = 0;
        while (Available(offset))
        {
            var rest = _buffer.AsSpan(_start + offset, _end - _start - offset);
            var at = rest.IndexOf((byte)'\n');
            if (at >= 0)
            {
                return offset + at;
            }

            offset += rest.Length;
        }

        return offset;
    }

    /// <summary>Bytes up to the brace that closes the value, −1 when it never comes.</summary>
    int LengthOfValue()
    {
        var (offset, depth, inString) = (0, 0, false);
        for (; offset < LongestValue && Available(offset); offset++)
        {
            var letter = _buffer[_start + offset];
            if (inString)
            {
                offset += letter == '\\' ? 1 : 0;
                inString = letter != '"';
                continue;
            }

            inString = letter == '"';
            depth += letter is (byte)'{' or (byte)'[' ? 1 : letter is (byte)'}' or (byte)']' ? -1 : 0;
            if (depth == 0)
            {
                return offset + 1;
            }
        }

        return -1;
    }

    bool SkipTo(byte wanted)
    {
        while (Available(0))
        {
            var at = _buffer.AsSpan(_start, _end - _start).IndexOf(wanted);
            Consume(at < 0 ? _end - _start : at);
            if (at >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next line whose first character opens a value; without one, to the end.</summary>
    void Resume()
    {
        do
        {
            var length = LengthOfLine();
            Consume(Math.Min(length + 1, _end - _start));
        }
        while (Available(0) && !LineOpensValue());
    }

    bool LineOpensValue()
    {
        var offset = 0;
        while (Available(offset) && _buffer[_start + offset] is (byte)' ' or (byte)'\t' or (byte)',' or (byte)'[')
        {
            offset++;
        }

        return Available(offset) && _buffer[_start + offset] == '{' && offset <= IndentOfRecord;
    }

    /// <summary>Objects inside a pretty-printed record are indented deeper than the records themselves.</summary>
    const int IndentOfRecord = 4;

    void Consume(int length)
    {
        _line += _buffer.AsSpan(_start, length).Count((byte)'\n');
        _start += length;
    }

    bool Available(int offset)
    {
        while (!_atEnd && _start + offset >= _end)
        {
            MakeRoom();
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _atEnd = read == 0;
            _end += read;
        }

        return _start + offset < _end;
    }

    void MakeRoom()
    {
        if (_start > 0)
        {
            Array.Copy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }
        else if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }

    static SetAside TooLong(long line) => new(
        line, new("This line is longer than 64 MB.", "Baris ini lebih panjang dari 64 MB."),
        new("Write one post a line, or split the file into pages.", "Tulis satu kiriman per baris, atau bagi berkasnya."));

    static SetAside CutOff(long line) => new(
        line, new("The file ends in the middle of this JSON value.", "Berkas berakhir di tengah nilai JSON ini."),
        new("Export the file again; it was cut off.", "Ekspor lagi berkasnya; berkas ini terpotong."));

    static SetAside NeverEnds(long line) => new(
        line, new("The braces of this JSON value do not close.", "Kurung kurawal nilai JSON ini tidak ditutup."),
        new("Repair this value, or export the file again.", "Perbaiki nilai ini, atau ekspor lagi berkasnya."));
}
