using Kentongan.Listen.Topics;

namespace Kentongan.App.Web;

/// <summary>The topics that the person at the screen may see: those of their agency, and of no other.</summary>
public sealed class VisibleTopics(ITopics topics, Viewer viewer)
{
    public async Task<IReadOnlyList<Topic>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await topics.AllAsync(cancellationToken)).Where(topic => viewer.Sees(topic.AgencyId)).OrderBy(topic => topic.Name, StringComparer.CurrentCulture)];

    /// <summary>Goes on with the topic that a request names, or with none; "not found" when it is none of theirs.</summary>
    public async Task<IResult> InAsync<T>(int? id, Func<Topic?, Task<T>> go, CancellationToken cancellationToken)
        where T : IResult
    {
        var topic = id is { } number ? await FindAsync(number, cancellationToken) : null;
        return id is not null && topic is null ? Results.NotFound() : await go(topic);
    }

    /// <summary>Null when there is no such topic, or it belongs to another agency: the two look alike.</summary>
    public async Task<Topic?> FindAsync(int id, CancellationToken cancellationToken) =>
        await topics.FindAsync(new(id), cancellationToken) is { } topic && viewer.Sees(topic.AgencyId) ? topic : null;
}
