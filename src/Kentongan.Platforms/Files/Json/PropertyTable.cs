using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Kentongan.Platforms.Files.Json;

/// <summary>
/// The properties of one JSON object by the hashes of their names. An import asks every object for some sixty names, of which it has a dozen; asking
/// the document would compare each name with every property. Reused for one object after the other.
/// </summary>
sealed class PropertyTable
{
    uint[] _keys = new uint[32];
    JsonProperty[] _properties = new JsonProperty[32];
    int _count;

    /// <summary>The hash of a property's name.</summary>
    public static uint Key(string name)
    {
        Span<byte> utf8 = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(name, utf8, out var length) ? Key(utf8[..length]) : Key(Encoding.UTF8.GetBytes(name));
    }

    /// <summary>Takes the properties of <paramref name="element"/>, which is an object, in place of those before.</summary>
    public void Read(JsonElement element)
    {
        _count = 0;
        foreach (var property in element.EnumerateObject())
        {
            if (_count == _keys.Length)
            {
                Array.Resize(ref _keys, _count * 2);
                Array.Resize(ref _properties, _count * 2);
            }

            _keys[_count] = Key(property);
            _properties[_count++] = property;
        }
    }

    /// <summary>The last property called <paramref name="name"/>, as the document itself would answer.</summary>
    public bool TryFind(string name, uint key, out JsonElement value)
    {
        for (var end = _count; _keys.AsSpan(0, end).LastIndexOf(key) is var at and >= 0; end = at)
        {
            if (_properties[at].NameEquals(name))
            {
                value = _properties[at].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    static uint Key(JsonProperty property)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(property);
        return raw.Contains((byte)'\\') ? Key(property.Name) : Key(raw);
    }

    // FNV-1a: names are short, and a collision only costs a comparison.
    static uint Key(ReadOnlySpan<byte> utf8)
    {
        var hash = 2166136261u;
        foreach (var letter in utf8)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash;
    }
}
