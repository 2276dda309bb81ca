using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Understand;

namespace Kentongan.App.Api;

/// <summary>The view of a topic that the request's query describes, when the caller may see the topic.</summary>
public sealed class TopicViews(VisibleTopics topics, ITopicReadings readings, IHttpContextAccessor accessor, Viewer viewer, TimeProvider time)
{
    public async Task<TopicView?> FindAsync(int id, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic
            ? await TopicView.ReadAsync(topic, accessor.HttpContext!.Request.Query, readings, viewer.Zone, time.GetUtcNow(), cancellationToken)
            : null;
}
