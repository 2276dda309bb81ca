using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Kentongan.Language.Normalise;

/// <summary>
/// What was learned of writing informal words formally: the written lexicon, phrases seen side by side with how often, and how often formal
/// words follow each other. Kept as packed text.
/// </summary>
public sealed class NormaliseModel
{
    const string Mark = "kentongan-normalise-1";

    /// <summary>Informal word → formal words, by people.</summary>
    public required IReadOnlyDictionary<string, string> Lexicon { get; init; }

    /// <summary>Informal phrase → formal phrase, by how often they stood side by side.</summary>
    public required IReadOnlyList<PhrasePair> Pairs { get; init; }

    /// <summary>One, two and three formal words in a row, and how often.</summary>
    public required IReadOnlyDictionary<string, int> Sequences { get; init; }

    public static NormaliseModel Shipped()
    {
        using var stream = Resources.Open("normalise.model");
        return Read(stream);
    }

    public static NormaliseModel Read(Stream stream)
    {
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        var lexicon = new Dictionary<string, string>(StringComparer.Ordinal);
        var pairs = new List<PhrasePair>();
        var sequences = new Dictionary<string, int>(StringComparer.Ordinal);
        if (ReadMark(reader) != Mark)
        {
            throw new InvalidDataException($"It is no model of this version ({Mark}).");
        }

        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            switch (fields)
            {
                case ["L", var informal, var formal]:
                    lexicon[informal] = formal;
                    break;
                case ["P", var informal, var formal, var count, var all]:
                    pairs.Add(new(informal, formal, Number(count), Number(all)));
                    break;
                case ["S", var words, var count]:
                    sequences[words] = Number(count);
                    break;
                default:
                    throw new InvalidDataException("It holds a line of no known kind.");
            }
        }

        return new NormaliseModel { Lexicon = lexicon, Pairs = pairs, Sequences = sequences };
    }

    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new StreamWriter(packed, new UTF8Encoding(false)) { NewLine = "\n" };
        writer.WriteLine(Mark);
        foreach (var (informal, formal) in Lexicon.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteLine($"L\t{informal}\t{formal}");
        }

        foreach (var pair in Pairs.OrderBy(pair => pair.Informal, StringComparer.Ordinal).ThenBy(pair => pair.Formal, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"P\t{pair.Informal}\t{pair.Formal}\t{pair.Count}\t{pair.FormalCount}"));
        }

        foreach (var (words, count) in Sequences.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"S\t{words}\t{count}"));
        }
    }

    static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidDataException($"'{digits}' is no count.");

    static string? ReadMark(StreamReader reader)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>Two phrases of a language pair.</summary>
/// <param name="Count">How often they stood side by side.</param>
/// <param name="FormalCount">How often the formal one stood beside anything.</param>
public sealed record PhrasePair(string Informal, string Formal, int Count, int FormalCount);
