using Kentongan.Language.Normalise;
using Kentongan.Language.Stems;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>
/// The root of a word's standard form as a number, so that <c>gk</c>, <c>ngga</c> and <c>tidak</c> are one feature, and Javanese <c>sae</c> is <c>bagus</c>. It does not ask in which language a text is
/// written: the same word always has the same root. Recent answers are kept in a table that any number of threads share without locks; an entry is
/// believed when the XOR of its halves gives back the question (Hyatt and Mann 2002).
/// </summary>
public sealed class WordRoots(Normaliser normaliser, RegionalWords regional, Stemmer stemmer)
{
    const int Kept = 1 << 15;
    const int LongestWord = 40;

    readonly ulong[] _proofs = new ulong[Kept];
    readonly ulong[] _roots = new ulong[Kept];
    readonly SoundShifts.IsWord _isRoot = stemmer.Knows;

    /// <summary>The roots of the models that come with the library.</summary>
    public static WordRoots Shipped() => new(Normaliser.Shipped(), RegionalWords.Shipped(), Stemmer.Shipped());

    /// <summary>The number of the root of a folded word, whose own hash is <paramref name="hash"/>.</summary>
    public ulong Of(ReadOnlySpan<char> folded, ulong hash)
    {
        if (folded.Length > LongestWord)
        {
            return hash;
        }

        var slot = (int)(hash ^ (hash >> 31)) & (Kept - 1);
        var root = Volatile.Read(ref _roots[slot]);
        if ((Volatile.Read(ref _proofs[slot]) ^ root) != hash)
        {
            root = Find(folded, hash);
            Volatile.Write(ref _roots[slot], root);
            Volatile.Write(ref _proofs[slot], root ^ hash);
        }

        return root;
    }

    ulong Find(ReadOnlySpan<char> folded, ulong hash)
    {
        Span<char> plain = stackalloc char[LongestWord];
        if (Disguise.Undo(folded, plain) is > 0 and var length)
        {
            return Find(plain[..length], TermHash.Of(plain[..length]));
        }

        if (Standard(folded, hash) is not { } standard)
        {
            return Stem(folded);
        }

        ulong root = 0;
        foreach (var range in standard.AsSpan().Split(' '))
        {
            var next = Stem(standard.AsSpan(range));
            root = root == 0 ? next : TermHash.Combine(root, next);
        }

        return root;
    }

    // What the normaliser keeps as it is written may be a regional word all the same.
    string? Standard(ReadOnlySpan<char> folded, ulong hash) =>
        normaliser.Standard(hash) is { } standard && !folded.SequenceEqual(standard) ? standard : regional.Indonesian(hash);

    ulong Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return TermHash.Of(word);
        }

        Span<char> root = stackalloc char[LongestWord + 2];
        Span<char> cousin = stackalloc char[LongestWord + 2];
        var length = stemmer.Stem(word, root);
        if (!_isRoot(root[..length]) && SoundShifts.Find(word, cousin, _isRoot) is > 0 and var found)
        {
            length = stemmer.Stem(cousin[..found], root);
        }

        return TermHash.Of(root[..length]);
    }
}
