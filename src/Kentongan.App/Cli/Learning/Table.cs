using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Kentongan.App.Cli.Learning;

/// <summary>A data set as rows of text, with the names of its columns where the file tells them.</summary>
/// <param name="Names">Empty when the first row is data.</param>
sealed record Table(string Origin, IReadOnlyList<string> Names, IReadOnlyList<string[]> Rows)
{
    /// <summary>
    /// Reads CSV, TSV, NDJSON or a JSON array; <paramref name="wanted"/> are column names that prove a header. With
    /// <paramref name="linesAreTexts"/>, any other ending than .csv, .tsv, .json and .ndjson means a text a line.
    /// </summary>
    public static Table Read(string path, IReadOnlyList<string> wanted, bool linesAreTexts = false)
    {
        var text = ReadText(path);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UnusableInputException($"{path} is empty: give a file with a text and a label in each row.");
        }

        if (linesAreTexts && Path.GetExtension(path).ToLowerInvariant() is not (".csv" or ".tsv" or ".json" or ".ndjson" or ".jsonl"))
        {
            return new(path, [], [.. text.Split('\n').Select(line => new[] { line.TrimEnd('\r') })]);
        }

        return text.AsSpan().TrimStart()[0] is '{' or '['
            ? FromJson(path, text)
            : FromRows(path, DelimitedText.Rows(text, DelimitedText.GuessDelimiter(path, text)), wanted);
    }

    /// <summary>The column called <paramref name="name"/>, or with that number counted from 1; null when there is none.</summary>
    public int? Find(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return int.TryParse(name, CultureInfo.InvariantCulture, out var number) && number >= 1 && Rows.Count > 0 && number <= Rows[0].Length ? number - 1 : null;
    }

    /// <summary>The whole text of a file, whatever its encoding; <c>-</c> is standard input.</summary>
    public static string ReadText(string path)
    {
        try
        {
            var bytes = path == "-" ? ReadStandardInput() : File.ReadAllBytes(path);
            using var reader = new StreamReader(new MemoryStream(bytes), IsUtf8(bytes) ? Encoding.UTF8 : Encoding.Latin1, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd().Replace("\0", "", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"{path} cannot be read: {e.Message}");
        }
    }

    static byte[] ReadStandardInput()
    {
        using var buffer = new MemoryStream();
        using var input = Console.OpenStandardInput();
        input.CopyTo(buffer);
        return buffer.ToArray();
    }

    static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes) || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    static Table FromRows(string path, List<string[]> rows, IReadOnlyList<string> wanted)
    {
        var first = rows[0].Select(cell => cell.Trim()).ToArray();
        var hasHeader = first.Any(cell => wanted.Contains(cell, StringComparer.OrdinalIgnoreCase) || ColumnNames.AreKnown(cell));
        return hasHeader ? new(path, first, rows[1..]) : new(path, [], rows);
    }

    static Table FromJson(string path, string text)
    {
        var names = new List<string>();
        var rows = new List<string[]>();
        foreach (var (item, line) in JsonObjects(path, text))
        {
            var cells = item.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ToString(), StringComparer.Ordinal);
            names.AddRange(cells.Keys.Except(names, StringComparer.Ordinal).ToArray());
            rows.Add([.. names.Select(name => cells.GetValueOrDefault(name, ""))]);
        }

        return new(path, names, rows);
    }

    static IEnumerable<(JsonElement Item, int Line)> JsonObjects(string path, string text)
    {
        if (text.AsSpan().TrimStart()[0] == '[')
        {
            foreach (var item in Parse(path, text, 1).EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
            {
                yield return (item, 1);
            }

            yield break;
        }

        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && Parse(path, line, number) is { ValueKind: JsonValueKind.Object } item)
            {
                yield return (item, number);
            }
        }
    }

    static JsonElement Parse(string path, string json, int line)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new UnusableInputException($"{path}, line {line}: not JSON ({e.Message.Split('.')[0]}); give NDJSON, CSV or TSV.");
        }
    }
}
