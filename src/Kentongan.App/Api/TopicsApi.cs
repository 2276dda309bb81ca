using Kentongan.App.Accounts;
using Kentongan.App.Pages.Listen;
using Kentongan.App.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Api;

/// <summary>Topics: what is listened to, why, and until when.</summary>
public static class TopicsApi
{
    public static void MapTopics(this IEndpointRouteBuilder api)
    {
        api.MapGet("/topics", async (VisibleTopics topics, CancellationToken token) => (await topics.AllAsync(token)).Select(TopicJson.Of))
            .WithSummary("The topics of your agency");
        api.MapGet("/topics/{id:int}", FindAsync).WithSummary("One topic");
        api.MapPost("/topics", MakeAsync).RequireAuthorization(Access.Listen).WithSummary("Make a topic");
        api.MapPut("/topics/{id:int}", ChangeAsync).RequireAuthorization(Access.Listen).WithSummary("Change a topic");
        api.MapDelete("/topics/{id:int}", RemoveAsync).RequireAuthorization(Access.Listen).WithSummary("Remove a topic with all that was counted of it");
    }

    static async Task<Results<Ok<TopicJson>, NotFound>> FindAsync(int id, VisibleTopics topics, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic ? TypedResults.Ok(TopicJson.Of(topic)) : TypedResults.NotFound();

    static async Task<Results<Created<TopicJson>, ValidationProblem>> MakeAsync(TopicForm form, TopicDesk desk, CancellationToken cancellationToken)
    {
        var (topic, errors) = await desk.MakeAsync(form, cancellationToken);
        return topic is null ? Problem(errors) : TypedResults.Created($"/api/v1/topics/{topic.Id}", TopicJson.Of(topic));
    }

    static async Task<Results<Ok<TopicJson>, NotFound, ValidationProblem>> ChangeAsync(
        int id, TopicForm form, VisibleTopics topics, TopicDesk desk, CancellationToken cancellationToken)
    {
        if (await topics.FindAsync(id, cancellationToken) is not { } before)
        {
            return TypedResults.NotFound();
        }

        var (topic, errors) = await desk.ChangeAsync(before, form, cancellationToken);
        return topic is null ? Problem(errors) : TypedResults.Ok(TopicJson.Of(topic));
    }

    static async Task<Results<NoContent, NotFound>> RemoveAsync(int id, VisibleTopics topics, TopicDesk desk, CancellationToken cancellationToken)
    {
        if (await topics.FindAsync(id, cancellationToken) is not { } topic)
        {
            return TypedResults.NotFound();
        }

        await desk.RemoveAsync(topic, cancellationToken);
        return TypedResults.NoContent();
    }

    static ValidationProblem Problem(IReadOnlyDictionary<string, string> errors) =>
        TypedResults.ValidationProblem(errors.ToDictionary(error => error.Key, error => new[] { error.Value }, StringComparer.Ordinal));
}
