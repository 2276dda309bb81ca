namespace Kentongan.Decide.Rehearsal;

/// <summary>A heading of a phrasebook file with its attributes and the lines under it, as they are written.</summary>
sealed record Heading(string Name, IReadOnlyDictionary<string, string> Attributes, List<string> Lines)
{
    public static IEnumerable<Heading> ReadAll(string file, Stream stream)
    {
        using var reader = new StreamReader(stream);
        Heading? current = null;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                if (current is not null)
                {
                    yield return current;
                }

                current = Parse(line);
            }
            else if (line.Length > 0 && line[0] != ';')
            {
                (current ?? throw new InvalidDataException($"{file}:{number}: text before the first heading.")).Lines.Add(line);
            }
        }

        if (current is not null)
        {
            yield return current;
        }
    }

    static Heading Parse(string line)
    {
        var words = line.Trim('=', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var attributes = words.Skip(1).Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new(words[0], attributes, []);
    }
}
