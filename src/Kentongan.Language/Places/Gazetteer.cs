using System.Collections.Frozen;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Places;

/// <summary>
/// All provinces, kabupaten/kota and kecamatan with the names that people give them, as a tree of token hashes: finding a name costs one look-up
/// for each of its tokens, however many places there are.
/// </summary>
public sealed class Gazetteer
{
    readonly FrozenDictionary<ulong, Place[]> _names;
    readonly FrozenSet<ulong> _ordinary;

    Gazetteer(FrozenDictionary<ulong, Place[]> names, FrozenSet<ulong> ordinary, IReadOnlyList<Place> places) =>
        (_names, _ordinary, Places) = (names, ordinary, places);

    /// <summary>The places, by code.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>Reads the lists that come with the library.</summary>
    public static Gazetteer Load()
    {
        var places = Lines("regions.tsv").Select(line => new Place(line[0], line[1])).ToArray();
        var byCode = places.ToDictionary(place => place.Code, StringComparer.Ordinal);
        var names = new NameTree();
        foreach (var place in places)
        {
            names.AddOfficial(place);
        }

        foreach (var line in Lines("aliases.tsv"))
        {
            foreach (var alias in line[1].Split(" | "))
            {
                names.AddAlias(alias, line[0] == "-" ? Place.Nowhere : byCode[line[0]]);
            }
        }

        var ordinary = Lines("ordinary.txt").SelectMany(line => line[0].Split(' ')).Select(word => TermHash.Of(word)).ToFrozenSet();
        return new Gazetteer(names.ToTable(), ordinary, places);
    }

    /// <summary>The place with an official code; null when there is none.</summary>
    public Place? Find(string code) => Places.FirstOrDefault(place => place.Code == code);

    /// <summary>The places that <paramref name="name"/> as a whole is a name of: only those of the widest level, so that a city is not also its district.</summary>
    public IReadOnlyList<Place> Named(string name)
    {
        var text = new TokenizedText();
        text.Read(name);
        var found = Longest(text, 0, out var tokens).Where(place => place.Code.Length > 0).ToArray();
        return tokens < text.Count ? [] : [.. found.Where(place => place.Level == found.Min(other => other.Level))];
    }

    /// <summary>True when the folded word is used for other things too.</summary>
    internal bool IsOrdinary(ulong word) => _ordinary.Contains(word);

    /// <summary>The longest name that starts at token <paramref name="start"/>: who may be meant, and how many tokens it has (0 when none starts there).</summary>
    internal Place[] Longest(TokenizedText text, int start, out int tokens)
    {
        var hash = NameTree.Root;
        Place[] found = [];
        tokens = 0;
        for (var i = start; i < text.Count; i++)
        {
            hash = TermHash.Combine(hash, text.Hashes[i]);
            if (!_names.TryGetValue(hash, out var places))
            {
                break;
            }

            if (places.Length > 0)
            {
                (found, tokens) = (places, i - start + 1);
            }
        }

        return found;
    }

    static IEnumerable<string[]> Lines(string name)
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream($"places/{name}") ?? throw new InvalidOperationException($"The build left out {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
