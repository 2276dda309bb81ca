using Kentongan.App.Pages.Understand;
using Kentongan.Understand.Press;

namespace Kentongan.App.Api;

/// <summary>A review of the press for programs: every number with its n, the negative share with its error.</summary>
static class PressJson
{
    public static object Of(PressReview review, LabelErrors? errors) => new
    {
        review.Total,
        Read = review.Articles.Count,
        Outlets = review.Outlets.Select(outlet => new
        {
            outlet.Outlet, outlet.Articles, outlet.Tone,
            Negative = errors?.Corrected(new("3", outlet.Tone.Negative), outlet.Tone.N),
            outlet.Originality.First, outlet.Originality.TakenOver, outlet.Originality.IsAggregator, outlet.Baits, outlet.HeadlineFit,
        }),
        Stories = review.Stories.Select(story => new
        {
            story.Original.Title, Original = story.Original.Outlet, First = story.First.Outlet, FirstAt = story.First.PublishedAt, story.Outlets, SpreadHours = Math.Round(story.Spread.TotalHours, 2),
            Articles = story.Items.Select(item => new { item.Outlet, item.Title, item.PublishedAt, review.Find(item).Url, item.CreditsTo }),
        }),
        Officials = review.Officials.Select(official => new
        {
            official.Name, official.Office, official.Articles, official.Outlets,
            Said = official.Said.Select(said => new { said.Quote.Text, Direct = said.Quote.IsDirect, said.Article.Outlet, said.Article.Url, said.Article.PublishedAt }),
        }),
        Others = review.Others,
        review.Hours,
    };
}
