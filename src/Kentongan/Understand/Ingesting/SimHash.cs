using Kentongan.Language.Tokens;
using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Ingesting;

/// <summary>Signs a wording so that near-identical texts get near-identical signatures (Charikar 2002): words and neighbours vote on 64 bits.</summary>
static class SimHash
{
    public static ulong Of(TermList terms)
    {
        Span<int> votes = stackalloc int[64];
        votes.Clear();
        var before = 0UL;
        var hashes = terms.Hashes;
        for (var i = 0; i < hashes.Length; i++)
        {
            if (terms.Occurrences[i].Kind is not (OccurrenceKind.Word or OccurrenceKind.Tag))
            {
                continue;
            }

            Vote(votes, hashes[i]);
            if (before != 0)
            {
                Vote(votes, TermHash.Combine(before, hashes[i]));
            }

            before = hashes[i];
        }

        var signature = 0UL;
        for (var bit = 0; bit < votes.Length; bit++)
        {
            signature |= votes[bit] > 0 ? 1UL << bit : 0;
        }

        return signature;
    }

    static void Vote(Span<int> votes, ulong hash)
    {
        for (var bit = 0; bit < votes.Length; bit++)
        {
            votes[bit] += (int)((hash >> bit) & 1) * 2 - 1;
        }
    }
}
