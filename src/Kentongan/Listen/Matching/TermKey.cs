using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Matching;

/// <summary>The 64-bit name of something that a query can require: a word, a root, a prefix, a domain, an author.</summary>
static class TermKey
{
    const ulong RootSeed = 1;
    const ulong PrefixSeed = 2;
    const ulong DomainSeed = 3;
    const ulong AuthorSeed = 4;

    /// <summary>Any address at all.</summary>
    public const ulong AnyLink = 5;

    /// <summary>A folded word; hashtags and mentions with their sign.</summary>
    public static ulong Word(ReadOnlySpan<char> folded) => TermHash.Of(folded);

    public static ulong Root(ulong hash) => TermHash.Combine(RootSeed, hash);
    public static ulong Prefix(ulong hash) => TermHash.Combine(PrefixSeed, hash);
    public static ulong Root(ReadOnlySpan<char> root) => TermHash.Combine(RootSeed, TermHash.Of(root));
    public static ulong Prefix(ReadOnlySpan<char> prefix) => TermHash.Combine(PrefixSeed, TermHash.Of(prefix));
    public static ulong Domain(ReadOnlySpan<char> host) => TermHash.Combine(DomainSeed, TermHash.Of(host));
    public static ulong Author(ReadOnlySpan<char> handle) => TermHash.Combine(AuthorSeed, TermHash.Of(handle));
}
