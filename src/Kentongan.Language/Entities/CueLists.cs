using System.Collections.Frozen;
using Kentongan.Language.Places;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Entities;

/// <summary>Which of our lists a word is in, as bits: titles, verbs of saying, words and short names of organisations, first names, regions …</summary>
static class CueLists
{
    static readonly FrozenDictionary<ulong, ushort> Lists = Load();

    /// <summary>The lists of a folded word's hash.</summary>
    public static ushort Of(ulong word) => Lists.GetValueOrDefault(word);

    static FrozenDictionary<ulong, ushort> Load()
    {
        var lists = new Dictionary<ulong, ushort>();
        using var stream = typeof(CueLists).Assembly.GetManifestResourceStream("cues.txt") ?? throw new InvalidOperationException("The build left out cues.txt.");
        using var reader = new StreamReader(stream);
        var bit = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                Add(lists, line.Split(' ').Skip(1), 1 << bit++);
            }
        }

        var regions = Gazetteer.Load().Places.Where(place => place.Level != PlaceLevel.District);
        Add(lists, regions.SelectMany(place => NameTree.Bare(place.Name).ToLowerInvariant().Split(' ')), 1 << bit);
        return lists.ToFrozenDictionary();
    }

    static void Add(Dictionary<ulong, ushort> lists, IEnumerable<string> words, int bit)
    {
        foreach (var hash in words.Select(word => TermHash.Of(word)))
        {
            lists[hash] = (ushort)(lists.GetValueOrDefault(hash) | bit);
        }
    }
}
