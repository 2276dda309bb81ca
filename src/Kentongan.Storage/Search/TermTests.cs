using Kentongan.Listen.Search;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Search;

/// <summary>Turns an index question into a test on vocabulary numbers.</summary>
static class TermTests
{
    public static async ValueTask<TermTest> OfAsync(IReadSession session, IndexNode node, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case IndexAll all:
                return new HoldsAll(await PartsAsync(session, all.Parts, cancellationToken).ConfigureAwait(false));
            case IndexAny any:
                return new HoldsAny(await PartsAsync(session, any.Parts, cancellationToken).ConfigureAwait(false));
            case IndexNot not:
                return new HoldsNot(await OfAsync(session, not.Part, cancellationToken).ConfigureAwait(false));
            case IndexTerm term:
                return Term((await session.FindTermsAsync([term.Term], cancellationToken).ConfigureAwait(false))[0]);
            case IndexPrefix prefix:
                return new HasOneOf(await session.FindPrefixAsync(prefix.Prefix, cancellationToken).ConfigureAwait(false));
            case IndexPhrase phrase:
                var numbers = await session.FindTermsAsync(phrase.Terms, cancellationToken).ConfigureAwait(false);
                return numbers.Contains(0) ? Never : new HasPhrase(numbers);
            default:
                throw new NotSupportedException($"The index cannot be asked for {node.GetType().Name}.");
        }
    }

    static TermTest Never { get; } = new HoldsAny([]);

    static TermTest Term(int number) => number == 0 ? Never : new HasPhrase(number);

    static async ValueTask<List<TermTest>> PartsAsync(
        IReadSession session, IReadOnlyList<IndexNode> parts, CancellationToken cancellationToken)
    {
        var tests = new List<TermTest>(parts.Count);
        foreach (var part in parts)
        {
            tests.Add(await OfAsync(session, part, cancellationToken).ConfigureAwait(false));
        }

        return tests;
    }
}
