using Kentongan.App.Accounts;
using Kentongan.App.Web;
using Kentongan.Speak.Content;
using Kentongan.Speak.Limits;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Api;

/// <summary>Messages and the limits of the channels they are for.</summary>
public static class ContentsApi
{
    public static void MapContents(this IEndpointRouteBuilder api)
    {
        api.MapGet("/contents", (Doing<ContentItem> contents, CancellationToken token) => contents.AllAsync(token)).WithSummary("The messages of your agency, newest first");
        api.MapGet("/contents/{id:int}", (int id, Doing<ContentItem> contents, CancellationToken token) => contents.FindAsync(id, token)).WithSummary("One message with its variants and history");
        api.MapPost("/contents", (NewContent request, Doing<ContentItem> doing, VisibleTopics topics, Viewer viewer, CancellationToken token) => topics.InAsync(request.Topic, topic => doing.BeginAsync(
            now => new WriteContent(request.Title, request.Variants, viewer.Name)
                .Begin(topic?.AgencyId ?? viewer.AgencyId ?? request.AgencyId ?? 1, topic?.Id, topic?.IsRehearsal ?? false, now),
            "content.draft", "contents", token), token)).RequireAuthorization(Access.Speak).WithSummary("Write a new message");
        api.MapPost("/limits/{channel}", Check).WithSummary("The length of a text as a channel counts it, and what is wrong");
    }

    public sealed record NewContent(string Title, int? AgencyId, int? Topic, IReadOnlyList<Variant> Variants);

    public sealed record Text(string Value);

    public sealed record Checked(int Length, int Limit, IReadOnlyList<LimitObjection> Objections);

    static Results<Ok<Checked>, NotFound> Check(Channel channel, Text text) =>
        PublishingLimits.Of(channel) is { } limits
            ? TypedResults.Ok(new Checked(DraftCheck.LengthOf(limits, new(text.Value)), limits.Texts[0].Max, DraftCheck.Check(limits, new(text.Value))))
            : TypedResults.NotFound();
}
