namespace Kentongan.Understand.Press;

/// <summary>How many articles got which tone.</summary>
public readonly record struct ToneCount(int Positive, int Neutral, int Negative)
{
    /// <summary>Articles whose tone was judged.</summary>
    public int N => Positive + Neutral + Negative;

    public static ToneCount Of(IEnumerable<PressArticle> articles)
    {
        var count = default(ToneCount);
        foreach (var article in articles)
        {
            count = article.Tone switch
            {
                Sentiment.Positive => count with { Positive = count.Positive + 1 },
                Sentiment.Neutral => count with { Neutral = count.Neutral + 1 },
                Sentiment.Negative => count with { Negative = count.Negative + 1 },
                _ => count,
            };
        }

        return count;
    }
}
