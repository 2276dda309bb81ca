using Kentongan.Listen.Topics;

namespace Kentongan.App.Web;

/// <summary>The topics that the person at the screen may see: those of their agency, and of no other.</summary>
public sealed class VisibleTopics(ITopics topics, Viewer viewer)
{
    public async Task<IReadOnlyList<Topic>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await topics.AllAsync(cancellationToken)).Where(topic => viewer.Sees(topic.AgencyId)).OrderBy(topic => topic.Name, StringComparer.CurrentCulture)];

    /// <summary>Null when there is no such topic, or it belongs to another agency: the two look alike.</summary>
    public async Task<Topic?> FindAsync(int id, CancellationToken cancellationToken) =>
        await topics.FindAsync(new(id), cancellationToken) is { } topic && viewer.Sees(topic.AgencyId) ? topic : null;
}
