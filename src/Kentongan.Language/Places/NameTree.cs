using System.Collections.Frozen;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Places;

/// <summary>Collects names of places as chains of token hashes. A chain that only leads on to longer names stands for no place.</summary>
sealed class NameTree
{
    public const ulong Root = 0x504C_4143_45;

    readonly Dictionary<ulong, List<Place>> _names = [];
    readonly TokenizedText _text = new();

    /// <summary>Adds the official name, the bare one (<c>Kota Bandung</c> → <c>Bandung</c>) and the ways to write it in one word or two.</summary>
    public void AddOfficial(Place place)
    {
        Add(place.Name, place);
        var bare = Bare(place.Name);
        Add(bare, place);
        if (bare.Contains(' ', StringComparison.Ordinal))
        {
            Add(bare.Replace(" ", "", StringComparison.Ordinal), place);
        }

        if (place.Name.StartsWith("Kabupaten ", StringComparison.Ordinal))
        {
            Add("kab " + bare, place);
            Add("kab. " + bare, place);
        }

        if (place.Level == PlaceLevel.Province)
        {
            Add(bare.Replace("Sumatera", "Sumatra", StringComparison.Ordinal), place);
        }
    }

    /// <summary>Adds what people say.</summary>
    public void AddAlias(string alias, Place place) => Add(alias, place);

    public FrozenDictionary<ulong, Place[]> ToTable() => _names.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());

    /// <summary>The name without what kind of region it is.</summary>
    public static string Bare(string name) => name
        .Replace("Kabupaten Administrasi ", "", StringComparison.Ordinal).Replace("Kota Administrasi ", "", StringComparison.Ordinal)
        .Replace("Kabupaten ", "", StringComparison.Ordinal).Replace("Kota ", "", StringComparison.Ordinal).Replace("DI ", "", StringComparison.Ordinal);

    void Add(string name, Place place)
    {
        _text.Read(name);
        var hash = Root;
        for (var i = 0; i < _text.Count; i++)
        {
            hash = TermHash.Combine(hash, _text.Hashes[i]);
            if (!_names.TryGetValue(hash, out var places))
            {
                _names[hash] = places = [];
            }

            if (i == _text.Count - 1 && !places.Contains(place))
            {
                places.Add(place);
            }
        }
    }
}
