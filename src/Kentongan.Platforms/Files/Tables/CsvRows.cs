using System.Collections;
using Kentongan.Listen;
using Kentongan.Platforms.Files.Text;

namespace Kentongan.Platforms.Files.Tables;

/// <summary>
/// Reads separated values row by row, in memory that depends on the longest row only. What quoting cannot explain costs one
/// row: the row is tried again with its quotes taken literally, then set aside, and reading goes on at the next line.
/// </summary>
public sealed class CsvRows(TextReader reader, CsvDialect dialect) : IEnumerable<Record>, IDisposable
{
    /// <summary>A quoted field may be this long before its quote counts as never closed, in characters.</summary>
    const int LongestField = 24 << 20;

    /// <summary>After several such fields a file is known to be broken, and less patience is due.</summary>
    const int LongestFieldOfBrokenFile = 64 << 10;
    const int PatienceInRows = 3;

    readonly CsvRecord _record = new();
    char[] _buffer = new char[64 << 10];
    int _start;
    int _end;
    bool _atEnd;
    long _line = 1;
    int _runaways;
    bool _hasStrayQuote;

    public IEnumerator<Record> GetEnumerator()
    {
        SetAside? broken = null;
        while (SkipEmptyLines())
        {
            var row = Next();
            if (row is null)
            {
                broken = broken is null ? NotClosed() : broken with { Lines = broken.Lines + 1 };
                Consume(EndOfLine(_start));
                continue;
            }

            if (broken is not null)
            {
                if (IsTail(row))
                {
                    broken = broken with { Lines = broken.Lines + row.Lines };
                    continue;
                }

                yield return new BrokenRecord(broken);
                broken = null;
            }

            yield return row;
        }

        if (broken is not null)
        {
            yield return new BrokenRecord(broken);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => reader.Dispose();

    /// <summary>The next row, or null when its first line has to be set aside.</summary>
    CsvRecord? Next()
    {
        var line = _line;
        var isClosed = Parse(quoting: true, out var next);
        if (isClosed && (dialect.Columns == 0 || IsOneLine(next) || (IsWhole && !_hasStrayQuote)))
        {
            return Settle(line, next);
        }

        if (isClosed && IsWhole && !SwallowsRows() && Parse(quoting: true, out next))
        {
            return Settle(line, next);
        }

        return Parse(quoting: false, out next) && IsWhole ? Settle(line, next) : null;
    }

    bool IsOneLine(int next) => LineCount.In(_buffer.AsSpan(_start, next - _start)) <= 1;

    /// <summary>
    /// A quote that is neither doubled nor closing, in a field of several lines, may have joined two rows: they are two
    /// when the first two lines are whole rows without quoting.
    /// </summary>
    bool SwallowsRows()
    {
        if (!Parse(quoting: false, out var second) || !IsWhole)
        {
            return false;
        }

        var first = _start;
        _start = second;
        var isRow = Parse(quoting: false, out _) && IsWhole;
        _start = first;
        return isRow;
    }

    bool IsWhole => dialect.Columns == 0 || _record.Count == dialect.Columns;

    /// <summary>A line with too few or too many fields right behind a broken row belongs to that row.</summary>
    bool IsTail(CsvRecord row) => dialect.Columns > 0 && row.Count != dialect.Columns;

    SetAside NotClosed() => new(
        _line,
        new("A quotation mark is opened in this row and not closed where the row ends.", "Tanda petik dibuka di baris ini dan tidak ditutup di akhir baris."),
        new(
            "Write quotation marks inside a field twice (\"\") and close the field, then import the file again.",
            "Tulis tanda petik di dalam kolom dua kali (\"\") dan tutup kolomnya, lalu impor lagi berkasnya."));

    CsvRecord Settle(long line, int next)
    {
        var text = _buffer.AsSpan(_start, next - _start);
        var ends = _atEnd && next == _end && text is not [.., '\n' or '\r'];
        var lines = Math.Max(1, LineCount.In(text) + (ends && LineCount.In(text) > 0 ? 1 : 0));
        _record.Settle(_buffer, _start, line, lines, ends);
        Consume(next);
        return _record;
    }

    void Consume(int next)
    {
        _line += LineCount.In(_buffer.AsSpan(_start, next - _start));
        _start = next;
    }

    /// <summary>Cuts the row at <see cref="_start"/> into fields; false when a quote is never closed.</summary>
    bool Parse(bool quoting, out int next)
    {
        _record.Clear();
        _hasStrayQuote = false;
        var offset = 0;
        while (true)
        {
            var quoted = quoting && Peek(offset) == '"';
            var closed = quoted ? QuotedField(ref offset) : PlainField(ref offset);
            if (!closed)
            {
                next = _start;
                return false;
            }

            if (Peek(offset) != dialect.Separator)
            {
                var end = EndOfBreak(offset);
                next = _start + end;
                return true;
            }

            offset++;
        }
    }

    bool PlainField(ref int offset)
    {
        var from = offset;
        while (true)
        {
            var rest = _buffer.AsSpan(_start + offset, _end - _start - offset);
            var at = rest.IndexOfAny(dialect.Separator, '\n', '\r');
            offset += at < 0 ? rest.Length : at;
            if (at >= 0 || !Refill(offset))
            {
                _record.Add(from, offset - from, hasEscapes: false);
                return true;
            }
        }
    }

    bool QuotedField(ref int offset)
    {
        var from = ++offset;
        var escapes = false;
        while (true)
        {
            var rest = _buffer.AsSpan(_start + offset, _end - _start - offset);
            var at = rest.IndexOf('"');
            offset += at < 0 ? rest.Length : at;
            if (at < 0)
            {
                if (offset - from > Patience || !Refill(offset))
                {
                    _runaways++;
                    return false;
                }

                continue;
            }

            var behind = Peek(offset + 1);
            if (behind == '"')
            {
                (escapes, offset) = (true, offset + 2);
            }
            else if (behind is null or '\n' or '\r' || behind == dialect.Separator)
            {
                _record.Add(from, offset - from, escapes);
                offset++;
                return true;
            }
            else
            {
                _hasStrayQuote = true;
                offset++;
            }
        }
    }

    int Patience => _runaways < PatienceInRows ? LongestField : LongestFieldOfBrokenFile;

    /// <summary>The character behind the row's start, null at the end of the file.</summary>
    char? Peek(int offset) =>
        _start + offset < _end || Refill(offset) ? _buffer[_start + offset] : null;

    int EndOfBreak(int offset)
    {
        if (Peek(offset) == '\r')
        {
            return Peek(offset + 1) == '\n' ? offset + 2 : offset + 1;
        }

        return Peek(offset) == '\n' ? offset + 1 : offset;
    }

    int EndOfLine(int from)
    {
        var offset = from - _start;
        while (Peek(offset) is not (null or '\n' or '\r'))
        {
            offset++;
        }

        var end = EndOfBreak(offset);
        return _start + end;
    }

    bool SkipEmptyLines()
    {
        while (Peek(0) is '\n' or '\r')
        {
            var end = EndOfBreak(0);
            Consume(_start + end);
        }

        return Peek(0) is not null;
    }

    /// <summary>Makes the character at <paramref name="offset"/> behind the row's start available, if there is one.</summary>
    bool Refill(int offset)
    {
        while (!_atEnd && _start + offset >= _end)
        {
            MakeRoom();
            var read = reader.Read(_buffer, _end, _buffer.Length - _end);
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
}
