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
    const uint RootPairSeed = 0x8F1B_BCDC;

    /// <summary>All features of <paramref name="text"/>, as training needs them.</summary>
    public static Feature[] Of(TokenizedText text, FeatureWeights weights, WordRoots roots)
    {
        var found = new List<Feature>(text.Count * 20);
        Span<Feature> buffer = stackalloc Feature[WordFeatures.Most];
        Span<Feature> pairs = stackalloc Feature[2];
        var walk = new Walk();
        for (var i = 0; i < text.Count;)
        {
            var piece = Piece.At(text, i);
            i += piece.Tokens;
            var (identity, negated, isNew) = walk.Next(piece);
            if (!isNew)
            {
                continue;
            }

            var root = WordFeatures.RootOf(piece, identity, roots);
            var count = WordFeatures.Write(new(piece.Folded, piece.Kind, identity, root, negated), weights, buffer);
            found.AddRange(buffer[..count]);
            found.AddRange(pairs[..walk.Close(identity, root, weights, pairs)]);
        }

        found.AddRange(pairs[..walk.End(weights, pairs)]);
        return [.. found];
    }

    /// <summary>What is remembered from token to token.</summary>
    public struct Walk()
    {
        int _reach = 0;
        ulong _aside = 0;
        bool _pairs = false;
        ulong _left = StandIn.Start;
        ulong _leftRoot = StandIn.Start;

        /// <summary>Steps to <paramref name="piece"/>. A second mention, link or equal hashtag in a row is not new: a chain of them must not drown the words.</summary>
        public (ulong Identity, bool Negated, bool IsNew) Next(Piece piece)
        {
            var kind = piece.Kind;
            var identity = WordFeatures.Identity(piece.Folded, kind, piece.Hash);
            _pairs = false;
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
            _reach = FeelingWords.IsNegator(piece.Hash) ? NegationReach : _reach - 1;
            _pairs = true;
            return (identity, negated, true);
        }

        /// <summary>Writes the pairs that the token of the last step closes, and returns how many.</summary>
        public int Close(ulong identity, ulong root, FeatureWeights weights, Span<Feature> pairs)
        {
            if (!_pairs)
            {
                return 0;
            }

            var count = Write(identity, root, weights, pairs);
            (_left, _leftRoot) = (identity, root);
            return count;
        }

        /// <summary>Writes the pairs of the last token and the end of the text.</summary>
        public readonly int End(FeatureWeights weights, Span<Feature> pairs) => Write(StandIn.End, StandIn.End, weights, pairs);

        readonly int Write(ulong identity, ulong root, FeatureWeights weights, Span<Feature> pairs)
        {
            var count = 0;
            if (weights.Pair > 0)
            {
                pairs[count++] = new Feature(Pair(_left, identity, PairSeed), weights.Pair);
            }

            if (weights.RootPair > 0)
            {
                pairs[count++] = new Feature(Pair(_leftRoot, root, RootPairSeed), weights.RootPair);
            }

            return count;
        }

        static uint Pair(ulong left, ulong right, uint seed)
        {
            var hash = TermHash.Combine(left, right);
            return WordFeatures.Mix((uint)hash ^ (uint)(hash >> 32) ^ seed);
        }

        static bool IsAside(TokenKind kind, ulong identity) => kind == TokenKind.Hashtag || identity is StandIn.Mention or StandIn.Link;
    }
}
