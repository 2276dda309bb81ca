using System.Collections.Frozen;
using Kentongan.Language.Places;

namespace Kentongan.Understand.Quotes;

/// <summary>Names of provinces, regencies and cities as offices carry them: "Bupati Purbalingga", "Kapolres Kediri Kota".</summary>
static class AreaNames
{
    const int LongestName = 4;

    static readonly Lazy<FrozenSet<string>> _names = new(() => Gazetteer.Load().Places.Where(place => place.Level != PlaceLevel.District)
        .Select(place => Bare(place.Name)).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    static readonly FrozenSet<string> _kinds = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "kota", "kabupaten", "kab", "kab.", "provinsi", "kecamatan", "kelurahan", "desa", "distrik", "nagari", "kampung");

    /// <summary>Offices of the whole country, behind which a word that is also a place is a name.</summary>
    static readonly FrozenSet<string> _national = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "presiden", "wapres", "menteri", "menko", "wamen", "mensos", "menkes", "menkeu", "mendagri", "menag", "menlu", "menhan", "mentan", "kapolri", "panglima", "jubir");

    /// <summary>How many words from <paramref name="start"/> are the name of an area; 0 when none are.</summary>
    public static int Length(List<string> words, int start)
    {
        for (var count = Math.Min(LongestName, words.Count - start); count > 0 && !_national.Contains(words[0]); count--)
        {
            if (_names.Value.Contains(string.Join(' ', words.Skip(start).Take(count)).TrimEnd('.', ',')))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>Whether the word must be followed by the name of an area.</summary>
    public static bool IsKind(string word) => _kinds.Contains(word);

    static string Bare(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && _kinds.Contains(name[..space]) ? name[(space + 1)..] : name;
    }
}
