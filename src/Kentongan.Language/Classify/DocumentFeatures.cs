using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>
/// Walks over a text as every linear model sees it: each token (with whether a negator reaches it) and each pair of neighbours.
/// Training and prediction share this walk, so they can never see different features.
/// </summary>
static class DocumentFeatures
{
    /// <summary>How many words a negator reaches, unless punctuation ends it sooner.</summary>
    public const int NegationReach = 3;

    const uint PairSeed = 0x632B_E5AB;

    /// <summary>The feature of two neighbours.</summary>
    public static uint Pair(ulong left, ulong right)
    {
        var hash = TermHash.Combine(left, right);
        return WordFeatures.Mix((uint)hash ^ (uint)(hash >> 32) ^ PairSeed);
    }

    /// <summary>How much a pair counts.</summary>
    public const float PairValue = 0.7f;

    /// <summary>All features of <paramref name="text"/>, as training needs them.</summary>
    public static Feature[] Of(TokenizedText text)
    {
        var found = new List<Feature>(text.Count * 20);
        Span<Feature> buffer = stackalloc Feature[WordFeatures.Most];
        var walk = new Walk();
        for (var i = 0; i < text.Count; i++)
        {
            var (identity, negated, isNew) = walk.Next(text, i);
            if (!isNew)
            {
                continue;
            }

            var count = WordFeatures.Write(text.Folded(i), text.Tokens[i].Kind, identity, negated, buffer);
            found.AddRange(buffer[..count]);
            if (walk.Pair is { } pair)
            {
                found.Add(new Feature(pair, PairValue));
            }
        }

        found.Add(new Feature(Pair(walk.Left, StandIn.End), PairValue));
        return [.. found];
    }

    /// <summary>What is remembered from token to token.</summary>
    public struct Walk()
    {
        int _reach = 0;
        ulong _aside = 0;

        /// <summary>The last token that pairs are made of.</summary>
        public ulong Left { get; private set; } = StandIn.Start;

        /// <summary>The pair that the last token closed; null where it closed none.</summary>
        public uint? Pair { get; private set; } = null;

        /// <summary>Steps to token <paramref name="i"/>. A second mention, link or equal hashtag in a row is not new: a chain of them must not drown the words.</summary>
        public (ulong Identity, bool Negated, bool IsNew) Next(TokenizedText text, int i)
        {
            var kind = text.Tokens[i].Kind;
            var folded = text.Folded(i);
            var identity = WordFeatures.Identity(folded, kind, text.Hashes[i]);
            Pair = null;
            if (IsAside(kind, identity))
            {
                var isNew = identity != _aside;
                _aside = identity;
                return (identity, false, isNew);
            }

            _aside = 0;
            if (kind is TokenKind.Punctuation or TokenKind.Other)
            {
                _reach = 0;
                return (identity, false, true);
            }

            var negated = _reach > 0;
            _reach = FeelingWords.IsNegator(folded) ? NegationReach : _reach - 1;
            Pair = DocumentFeatures.Pair(Left, identity);
            Left = identity;
            return (identity, negated, true);
        }

        static bool IsAside(TokenKind kind, ulong identity) => kind == TokenKind.Hashtag || identity is StandIn.Mention or StandIn.Link;
    }
}
