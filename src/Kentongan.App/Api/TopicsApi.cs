using Kentongan.App.Accounts;
using Kentongan.App.Pages.Listen;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Listen.Topics;
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
        api.MapGet("/topics/{id:int}/versions", VersionsAsync).WithSummary("The queries that a topic has had, who wrote them and why, mentions before and after");
        api.MapGet("/topic-templates", () => TopicTemplate.All).WithSummary("Topics to begin with");
        api.MapPost("/topics/preview", PreviewAsync).RequireAuthorization(Access.Listen).WithSummary("What a query would find, words to add and to leave out, overlap with topics");
        api.MapPost("/topics", MakeAsync).RequireAuthorization(Access.Listen).WithSummary("Make a topic");
        api.MapPut("/topics/{id:int}", ChangeAsync).RequireAuthorization(Access.Listen).WithSummary("Change a topic");
        api.MapDelete("/topics/{id:int}", RemoveAsync).RequireAuthorization(Access.Listen).WithSummary("Remove a topic with all that was counted of it");
    }

    static async Task<Results<Ok<TopicJson>, NotFound>> FindAsync(int id, VisibleTopics topics, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic ? TypedResults.Ok(TopicJson.Of(topic)) : TypedResults.NotFound();

    static async Task<Results<Ok<IReadOnlyList<TopicVersion>>, NotFound>> VersionsAsync(int id, VisibleTopics visible, ITopics topics, CancellationToken cancellationToken) =>
        await visible.FindAsync(id, cancellationToken) is { } topic ? TypedResults.Ok(await topics.VersionsAsync(topic.Id, cancellationToken)) : TypedResults.NotFound();

    /// <param name="Query">In the query language.</param>
    /// <param name="Topic">The topic that is being changed, if there is one: it is left out of the overlaps.</param>
    public sealed record QueryToTry(string Query, int? Topic);

    static async Task<Results<Ok<PreviewJson>, ValidationProblem>> PreviewAsync(
        QueryToTry request, TopicTrials trials, FilterQuestions questions, Viewer viewer, CancellationToken cancellationToken)
    {
        var trial = await trials.TryAsync(request.Query, deed: null, request.Topic, cancellationToken);
        return trial.Preview is null
            ? Problem(new Dictionary<string, string>(StringComparer.Ordinal) { ["query"] = trial.Error is { } error ? questions.Sentence(error) : "" })
            : TypedResults.Ok(PreviewJson.Of(trial, viewer.Zone.Offset));
    }

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
