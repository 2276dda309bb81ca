using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.App.Words;
using Kentongan.Understand;
using Kentongan.Understand.Notes;
using Kentongan.Understand.Volume;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Api;

/// <summary>The numbers of a topic's page. Each takes the query of the page's address.</summary>
public static class ReadingsApi
{
    const int LargestTop = 500;

    public static void MapReadings(this IEndpointRouteBuilder api)
    {
        var topic = api.MapGroup("/topics/{id:int}");
        topic.MapGet("/totals", Over((view, readings, token) => readings.TotalsAsync(view.Filter, token))).WithSummary("Mentions, originals, voices, engagement");
        topic.MapGet("/volume", VolumeAsync).WithSummary("Volume over time, voices, what is usual, peaks");
        topic.MapGet("/counts/{dimension}", CountAsync).WithSummary("Mentions per key: channel, post_kind, sentiment, emotion, kind, language, province");
        topic.MapGet("/top/{kind}", TopAsync).WithSummary("A ranking: public_account, hashtag, link, domain, word, phrase");
        topic.MapGet("/growth/{kind}", GrowthAsync).WithSummary("Words or phrases that grew");
        api.MapGet("/share-of-voice", ShareOfVoiceAsync).WithSummary("Mentions of every topic of your agency in the same time");
    }

    static Func<int, TopicViews, ITopicReadings, CancellationToken, Task<IResult>> Over<T>(Func<TopicView, ITopicReadings, CancellationToken, Task<T>> read) =>
        async (id, views, readings, token) => await views.FindAsync(id, token) is { } view
            ? Results.Ok(await read(view, readings, token))
            : Results.NotFound();

    static Task<IResult> VolumeAsync(int id, TopicViews views, ITopicReadings readings, ITopicNotes notes, IStringLocalizer words, CancellationToken cancellationToken) =>
        Over(async (view, all, token) => VolumeJson.Of(
            await all.VolumeOverTimeAsync(view.Filter, view.Grain, view.Zone.Offset, view.DivideBy, token), view, words,
            await notes.OfAsync(view.Topic.Id, view.Filter.From, view.Filter.Until, token)))(
            id, views, readings, cancellationToken);

    static Task<IResult> CountAsync(
        int id, string dimension, TopicViews views, ITopicReadings readings, IStringLocalizer words, CancellationToken cancellationToken) =>
        Parse<Dimension>(dimension) is { } known
            ? Over(async (view, all, token) => (await all.CountAsync(view.Filter, known, token))
                .Select(count => new { count.Key, Name = words.Label(known, count.Key), count.Count }))(id, views, readings, cancellationToken)
            : NotFound();

    static Task<IResult> TopAsync(int id, string kind, int? size, TopicViews views, ITopicReadings readings, CancellationToken cancellationToken) =>
        Parse<TopKind>(kind) is { } known
            ? Over((view, all, token) => all.TopAsync(view.Filter, known, Math.Clamp(size ?? 20, 1, LargestTop), token))(id, views, readings, cancellationToken)
            : NotFound();

    static Task<IResult> GrowthAsync(int id, string kind, TopicViews views, ITopicReadings readings, CancellationToken cancellationToken) =>
        Parse<TopKind>(kind) is { } known and (TopKind.Word or TopKind.Phrase)
            ? Over(async (view, all, token) => (await GrowthReading.ReadAsync(all, view.Filter, known, view.Span, token)).Terms)(id, views, readings, cancellationToken)
            : NotFound();

    static async Task<IResult> ShareOfVoiceAsync(
        HttpContext http, VisibleTopics topics, ITopicReadings readings, Viewer viewer, TimeProvider time, CancellationToken cancellationToken)
    {
        var shares = new List<object>();
        foreach (var topic in await topics.AllAsync(cancellationToken))
        {
            var view = await TopicView.ReadAsync(topic, http.Request.Query, readings, viewer.Zone, time.GetUtcNow(), cancellationToken);
            var totals = await readings.TotalsAsync(view.Filter, cancellationToken);
            shares.Add(new { topic.Id.Value, topic.Name, totals.Mentions, totals.Voices });
        }

        return Results.Ok(shares);
    }

    static T? Parse<T>(string name) where T : struct, Enum =>
        Enum.TryParse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    static Task<IResult> NotFound() => Task.FromResult(Results.NotFound());
}
