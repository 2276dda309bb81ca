using System.Text;

namespace Kentongan.App.Cli.Learning;

/// <summary>
/// Reads CSV and TSV as they are found in data sets: quoted fields over several lines in CSV, bare quotes anywhere. A quote that never closes
/// is taken as a letter, so that it cannot swallow the rest of the file.
/// </summary>
static class DelimitedText
{
    static readonly char[] _delimiters = ['\t', ',', ';', '|'];

    /// <summary>The rows of <paramref name="text"/> without empty ones. In tab-separated text quotes reach no further than their line.</summary>
    public static List<string[]> Rows(string text, char delimiter)
    {
        var rows = new List<string[]>();
        var fields = new List<string>();
        var position = 0;
        while (position < text.Length)
        {
            var field = Field(text, delimiter, ref position);
            fields.Add(field);
            if (position < text.Length && text[position] == delimiter)
            {
                position++;
                if (position < text.Length && text[position] is not ('\r' or '\n'))
                {
                    continue;
                }

                fields.Add("");
            }

            SkipLineEnd(text, ref position);
            if (fields.Count > 1 || fields[0].Length > 0)
            {
                rows.Add([.. fields]);
            }

            fields.Clear();
        }

        return rows;
    }

    /// <summary>The delimiter that divides most of the first lines into the same number of fields.</summary>
    public static char GuessDelimiter(string path, string text)
    {
        if (path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase))
        {
            return '\t';
        }

        var lines = text.AsSpan(0, Math.Min(text.Length, 64 * 1024)).ToString().Split('\n', 30).Take(29).ToArray();
        return _delimiters
            .OrderByDescending(delimiter => lines.Count(line => line.Contains(delimiter, StringComparison.Ordinal)) * (delimiter == '\t' ? 1.01 : 1))
            .First();
    }

    static string Field(string text, char delimiter, ref int position)
    {
        if (text[position] == '"' && Quoted(text, delimiter, position) is { } quoted)
        {
            position = quoted.End;
            return quoted.Value;
        }

        var end = text.AsSpan(position).IndexOfAny(delimiter, '\r', '\n') is >= 0 and var at ? position + at : text.Length;
        var field = text[position..end];
        position = end;
        return field;
    }

    static (string Value, int End)? Quoted(string text, char delimiter, int start)
    {
        var value = new StringBuilder();
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\n' && delimiter == '\t')
            {
                return null;
            }

            if (text[i] != '"')
            {
                value.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                value.Append('"');
                i++;
            }
            else if (i + 1 == text.Length || text[i + 1] == delimiter || text[i + 1] is '\r' or '\n')
            {
                return (value.ToString(), i + 1);
            }
            else if (delimiter == '\t')
            {
                return null;
            }
            else
            {
                value.Append('"');
            }
        }

        return null;
    }

    static void SkipLineEnd(string text, ref int position)
    {
        position += position < text.Length && text[position] == '\r' ? 1 : 0;
        position += position < text.Length && text[position] == '\n' ? 1 : 0;
    }
}
