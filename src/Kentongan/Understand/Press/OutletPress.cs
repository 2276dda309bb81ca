using Kentongan.Understand.Stories;

namespace Kentongan.Understand.Press;

/// <summary>What an outlet wrote: how much, in which tone, how much of it is its own, and how its headlines stand to their texts.</summary>
/// <param name="Outlet">Its site.</param>
/// <param name="Baits">Headlines that the model takes for clickbait; null without a model.</param>
/// <param name="HeadlineFit">Median share of a headline's words that its text bears out, 0–1; null when no text was long enough.</param>
public sealed record OutletPress(string Outlet, int Articles, ToneCount Tone, OutletOriginality Originality, int? Baits, double? HeadlineFit)
{
    const int ShortestText = 300;

    public static OutletPress Of(OutletOriginality originality, IReadOnlyList<PressArticle> articles, HeadlineCheck check)
    {
        var baits = articles.Select(article => check.IsBait(article.Title)).ToList();
        var fits = articles.Where(article => article.Text.Length >= ShortestText).Select(FitOf).OfType<double>().Order().ToList();
        return new(
            originality.Outlet, articles.Count, ToneCount.Of(articles), originality,
            baits.Contains(null) ? null : baits.Count(bait => bait == true),
            fits.Count == 0 ? null : fits[fits.Count / 2]);
    }

    static double? FitOf(PressArticle article) => Stories.HeadlineFit.Of(article.Title, article.Text);
}
