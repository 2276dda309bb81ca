using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;

namespace Kentongan.Bench.Duplicates;

/// <summary>Pairs of texts as their signatures tell them, before anything is grouped.</summary>
static class SignaturePairs
{
    /// <summary>Every pair that meets in a band, the smaller position first.</summary>
    public static HashSet<(int, int)> Meeting(TokenizedText[] texts, double threshold)
    {
        var (banding, signatures) = (Banding.For(threshold), Array.ConvertAll(texts, Signed));
        var pairs = new HashSet<(int, int)>();
        for (var band = 0; band < banding.Bands; band++)
        {
            var start = band * banding.Rows;
            foreach (var bucket in Enumerable.Range(0, texts.Length).GroupBy(i => string.Join(',', signatures[i].AsSpan(start, banding.Rows).ToArray()), StringComparer.Ordinal).Where(bucket => bucket.Skip(1).Any()))
            {
                int[] same = [.. bucket];
                pairs.UnionWith(same.SelectMany((left, at) => same.Skip(at + 1).Select(right => (left, right))));
            }
        }

        return pairs;
    }

    /// <summary>Those of <paramref name="pairs"/> whose signatures agree at the threshold's share of positions.</summary>
    public static HashSet<(int, int)> Likely(TokenizedText[] texts, HashSet<(int, int)> pairs, double threshold)
    {
        var signatures = Array.ConvertAll(texts, Signed);
        return [.. pairs.Where(pair => signatures[pair.Item1].Zip(signatures[pair.Item2]).Count(both => both.First == both.Second) >= threshold * MinHash.Length)];
    }

    static uint[] Signed(TokenizedText text)
    {
        var signature = new uint[MinHash.Length];
        MinHash.Sign(text, signature);
        return signature;
    }
}
