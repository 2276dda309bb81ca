using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Hearing;

/// <summary>
/// The handles that a source has shown, as hashes, so that one is recognised where it stands bare in a text. Memory is bounded:
/// a source with more accounts than <see cref="Most"/> is still scrubbed wherever a handle carries its sign.
/// </summary>
public sealed class KnownHandles
{
    /// <summary>Handles kept: about 32 MB.</summary>
    public const int Most = 4_000_000;
    const int Longest = 64;
    const int FilterBits = 22;

    readonly HandleSet _hashes = new();

    // A bit a handle, by the front of its hash: almost every word of a text is none, and this half megabyte stays in the processor's cache.
    readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    public int Count => _hashes.Count;

    /// <summary>Remembers a handle, when it looks like one and not like a word.</summary>
    public void Add(ReadOnlySpan<char> handle)
    {
        if (HandleLook.IsDistinctive(handle))
        {
            Add(Hash(handle));
        }
    }

    /// <summary>Remembers a handle that something else tells from a word.</summary>
    internal void Add(ulong hash)
    {
        if (_hashes.Count < Most && _hashes.Add(hash))
        {
            var bit = hash >> (64 - FilterBits);
            _filter[bit >> 6] |= 1UL << (int)bit;
        }
    }

    /// <summary>Remembers what another look remembered.</summary>
    internal void Add(KnownHandles others)
    {
        foreach (var handle in others._hashes)
        {
            Add(handle);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) =>
        _hashes.Count > 0 && word.Length is >= HandleLook.Shortest and <= Longest && Contains(Hash(word));

    bool Contains(ulong hash)
    {
        var bit = hash >> (64 - FilterBits);
        return (_filter[bit >> 6] & (1UL << (int)bit)) != 0 && _hashes.Contains(hash);
    }

    /// <summary>Letter case does not count.</summary>
    internal static ulong Hash(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[Longest];
        var letters = text[..Math.Min(text.Length, Longest)];
        letters.ToLowerInvariant(lower);
        return HandleSet.Kept(TermHash.Of(lower[..letters.Length]));
    }
}
