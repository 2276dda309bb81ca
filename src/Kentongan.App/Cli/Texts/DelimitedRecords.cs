using System.Text;
using Kentongan.App.Cli.Learning;

namespace Kentongan.App.Cli.Texts;

/// <summary>
/// Puts lines together to records: a quoted field may hold line ends. A quote that does not close within a hundred lines is taken as a letter of its
/// line, so that it swallows nothing.
/// </summary>
static class DelimitedRecords
{
    const int LongestRecord = 100;

    /// <summary>The records of <paramref name="first"/> and the lines behind it.</summary>
    public static IEnumerable<string[]> Read(string first, IEnumerator<string> lines, char delimiter)
    {
        var waiting = new Queue<string>([first]);
        while (waiting.Count > 0 || Fill(waiting, lines))
        {
            var record = Next(waiting, lines, delimiter);
            if (DelimitedText.Rows(record, delimiter) is [var fields, ..])
            {
                yield return fields;
            }
        }
    }

    static bool Fill(Queue<string> waiting, IEnumerator<string> lines)
    {
        if (!lines.MoveNext())
        {
            return false;
        }

        waiting.Enqueue(lines.Current);
        return true;
    }

    static string Next(Queue<string> waiting, IEnumerator<string> lines, char delimiter)
    {
        var line = waiting.Peek();
        if (delimiter == '\t' || IsClosed(line.Count(c => c == '"')))
        {
            return waiting.Dequeue();
        }

        var record = new StringBuilder();
        var quotes = 0;
        for (var taken = 0; taken < LongestRecord && (taken < waiting.Count || Fill(waiting, lines)); taken++)
        {
            line = waiting.ElementAt(taken);
            record.Append(taken > 0 ? "\n" : "").Append(line);
            quotes += line.Count(c => c == '"');
            if (IsClosed(quotes))
            {
                Drop(waiting, taken + 1);
                return record.ToString();
            }
        }

        return waiting.Dequeue();
    }

    static bool IsClosed(int quotes) => quotes % 2 == 0;

    static void Drop(Queue<string> waiting, int count)
    {
        for (var i = 0; i < count; i++)
        {
            waiting.Dequeue();
        }
    }
}
