using Kentongan.App.Accounts;
using Kentongan.App.Pages.Understand.Review;
using Kentongan.App.Web;
using Kentongan.Understand.Review;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Api;

/// <summary>Checking what the machine says: draws, posts to judge, answers, and the errors that follow.</summary>
public static class ReviewsApi
{
    public static void MapReviews(this IEndpointRouteBuilder api)
    {
        var topic = api.MapGroup("/topics/{id:int}/review");
        topic.MapGet("/", ReadAsync).WithSummary("How often the machine's labels are right on this topic, and how far people agree");
        topic.MapGet("/next", NextAsync).RequireAuthorization(Access.Review).WithSummary("The next post for you to judge, without names and without the machine's labels");
        topic.MapPost("/draws", DrawAsync).RequireAuthorization(Access.Review).WithSummary("Draw more posts by lot");
        topic.MapPut("/{item:int}/answer", AnswerAsync).RequireAuthorization(Access.Review).WithSummary("Say what a post is; unknown where it cannot be told");
    }

    public sealed record Drawn(int Posts);

    public sealed record ToJudge(int Item, BlindPost Post);

    static async Task<Results<Ok<ReviewJson>, NotFound>> ReadAsync(int id, VisibleTopics topics, ReviewDesk desk, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic
            ? TypedResults.Ok(ReviewJson.Of(await desk.ReadAsync(topic.Id, cancellationToken)))
            : TypedResults.NotFound();

    static async Task<Results<Ok<ToJudge>, NoContent, NotFound>> NextAsync(int id, VisibleTopics topics, ReviewDesk desk, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await topics.FindAsync(id, cancellationToken) is not { } topic)
        {
            return TypedResults.NotFound();
        }

        return await desk.NextAsync(await desk.ReadAsync(topic.Id, cancellationToken), viewer.Name, cancellationToken) is { } next
            ? TypedResults.Ok(new ToJudge(next.Item.Id, next.Post))
            : TypedResults.NoContent();
    }

    static async Task<Results<Ok<Drawn>, NotFound>> DrawAsync(int id, VisibleTopics topics, ReviewDesk desk, Viewer viewer, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic
            ? TypedResults.Ok(new Drawn(await desk.DrawAsync(topic.Id, viewer.Name, cancellationToken)))
            : TypedResults.NotFound();

    static async Task<Results<NoContent, NotFound>> AnswerAsync(
        int id, int item, ReviewLabels labels, VisibleTopics topics, ReviewDesk desk, Viewer viewer, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic && await desk.AnswerAsync(topic.Id, item, labels, viewer.Name, cancellationToken)
            ? TypedResults.NoContent()
            : TypedResults.NotFound();
}
