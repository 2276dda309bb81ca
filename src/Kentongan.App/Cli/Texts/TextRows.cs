using System.Globalization;
using System.Text;
using System.Text.Json;
using Kentongan.App.Cli.Learning;

namespace Kentongan.App.Cli.Texts;

/// <summary>
/// Streams the texts of NDJSON, CSV, TSV or plain lines, from a file or from standard input (<c>-</c>). Rubbish becomes a text of its own, so that every row
/// of the input has a row of the output.
/// </summary>
static class TextRows
{
    static readonly string[] _texts = ["full_text", "claim", "content", "body", "debunk", "title", "tweet"];
    static readonly string[] _ids = ["id", "id_str", "post_id", "tweet_id"];

    /// <summary>The rows of <paramref name="path"/>; <paramref name="textColumn"/> names the column or property of the text, null finds it.</summary>
    public static IEnumerable<TextRow> Read(string path, string? textColumn)
    {
        using var reader = Open(path);
        var lines = Lines(reader).GetEnumerator();
        if (!lines.MoveNext())
        {
            yield break;
        }

        var first = lines.Current;
        var rows = first.AsSpan().TrimStart() is ['{', ..] ? Json(first, lines, textColumn ?? "text") : Delimited(path, first, lines, textColumn);
        foreach (var row in rows)
        {
            yield return row;
        }
    }

    static StreamReader Open(string path)
    {
        try
        {
            return new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"{path} cannot be read: {e.Message}");
        }
    }

    static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }

    static IEnumerable<TextRow> Json(string first, IEnumerator<string> lines, string property)
    {
        var number = 1;
        yield return FromJson(first, number, property);
        while (lines.MoveNext())
        {
            yield return FromJson(lines.Current, ++number, property);
        }
    }

    static TextRow FromJson(string line, int number, string property)
    {
        var ordinal = number.ToString(CultureInfo.InvariantCulture);
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new TextRow(ordinal, line);
            }

            var id = _ids.Select(name => Value(document.RootElement, name)).FirstOrDefault(value => value is not null);
            var text = _texts.Prepend(property).Select(name => Value(document.RootElement, name)).FirstOrDefault(value => value is not null);
            return new TextRow(id ?? ordinal, text ?? "") { Title = Value(document.RootElement, "title") ?? "" };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new TextRow(ordinal, line);
        }
    }

    static string? Value(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var value))
        {
            return null;
        }

        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException)
        {
            // An escaped surrogate without its other half: the text as it stands is better than none.
            return value.GetRawText().Trim('"');
        }
    }

    static IEnumerable<TextRow> Delimited(string path, string first, IEnumerator<string> lines, string? textColumn)
    {
        using var records = DelimitedRecords.Read(first, lines, DelimitedText.GuessDelimiter(path, first)).GetEnumerator();
        records.MoveNext();
        var header = TextHeader.Of(path, records.Current, textColumn, _ids);
        var number = 0;
        for (var more = !header.IsPresent || records.MoveNext(); more; more = records.MoveNext())
        {
            number++;
            var record = records.Current;
            var id = header.Id is { } column && column < record.Length ? record[column] : number.ToString(CultureInfo.InvariantCulture);
            yield return new TextRow(id, header.TextOf(record));
        }
    }
}
