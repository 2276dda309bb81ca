using Kentongan.App.Web;
using Kentongan.Understand;
using Kentongan.Understand.Press;

namespace Kentongan.App.Pages.Understand;

/// <summary>Makes the front page of a day from the topics that the person may see.</summary>
public sealed class FrontPages(VisibleTopics topics, ITopicReadings readings, Viewer viewer)
{
    const int Stories = 13;

    /// <param name="day">In the person's zone.</param>
    /// <param name="topic">One topic only; null takes all that the person may see.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<FrontPage> MakeAsync(DateOnly day, int? topic, CancellationToken cancellationToken)
    {
        var from = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), viewer.Zone.Offset);
        var articles = new List<PressArticle>();
        foreach (var one in await ShownAsync(topic, cancellationToken))
        {
            articles.AddRange((await readings.ArticlesAsync(new() { Topic = one.Id, From = from, Until = from.AddDays(1) }, cancellationToken)).Articles);
        }

        return await Task.Run(() => FrontPage.Of(articles, day, Stories), cancellationToken);
    }

    /// <summary>The last day, not after <paramref name="today"/>, that has an article; <paramref name="today"/> when none has.</summary>
    public async Task<DateOnly> LastDayAsync(DateOnly today, int? topic, CancellationToken cancellationToken)
    {
        var until = new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), viewer.Zone.Offset).AddDays(1);
        DateTimeOffset? last = null;
        foreach (var one in await ShownAsync(topic, cancellationToken))
        {
            var newest = await readings.LastArticleAsync(new() { Topic = one.Id, From = DateTimeOffset.UnixEpoch, Until = until }, cancellationToken);
            last = last is null || newest > last ? newest : last;
        }

        return last is { } at ? DateOnly.FromDateTime(viewer.Zone.At(at).DateTime) : today;
    }

    async Task<IEnumerable<Topic>> ShownAsync(int? topic, CancellationToken cancellationToken) =>
        (await topics.AllAsync(cancellationToken)).Where(one => topic is null || one.Id.Value == topic);
}
