using Kentongan.App.Web;
using Kentongan.Understand.Notes;

namespace Kentongan.App.Pages.Understand;

/// <summary>Notes on time lines and saved views, for the person at the screen; each deed is written down.</summary>
public sealed class MarkDesk(ITopicNotes notes, ISavedViews views, IAuditLog audit, Viewer viewer, TimeProvider time)
{
    int Agency(Topic topic) => viewer.AgencyId ?? topic.AgencyId;

    /// <summary>Null when the text is missing or too long.</summary>
    public async Task<TopicNote?> NoteAsync(Topic topic, DateTimeOffset at, string? text, CancellationToken cancellationToken)
    {
        if (text?.Trim() is not { Length: > 0 and <= TopicNote.LongestText } said)
        {
            return null;
        }

        var note = await notes.AddAsync(new(0, topic.Id, at, said, viewer.Name, time.GetUtcNow()), cancellationToken);
        await audit.WriteAsync(viewer.Name, "note.make", $"topic:{topic.Id}", said, cancellationToken);
        return note;
    }

    public async Task<bool> RemoveNoteAsync(Topic topic, int id, CancellationToken cancellationToken)
    {
        var isGone = await notes.RemoveAsync(topic.Id, id, cancellationToken);
        await audit.WriteAsync(viewer.Name, "note.remove", $"topic:{topic.Id}", $"note:{id}", cancellationToken);
        return isGone;
    }

    public Task<IReadOnlyList<SavedView>> ViewsAsync(Topic topic, CancellationToken cancellationToken) => views.OfAsync(Agency(topic), topic.Id, cancellationToken);

    /// <summary>Null when the name is missing or too long, or the address is not one of the topic's.</summary>
    public async Task<SavedView?> SaveAsync(Topic topic, string? name, string? address, CancellationToken cancellationToken)
    {
        if (name?.Trim() is not { Length: > 0 and <= SavedView.LongestName } called || !IsOf(topic, address))
        {
            return null;
        }

        var view = await views.AddAsync(new(0, Agency(topic), topic.Id, called, address!, viewer.Name, time.GetUtcNow()), cancellationToken);
        await audit.WriteAsync(viewer.Name, "view.save", $"topic:{topic.Id}", address!, cancellationToken);
        return view;
    }

    public async Task<bool> RemoveViewAsync(Topic topic, int id, CancellationToken cancellationToken)
    {
        var isGone = await views.RemoveAsync(Agency(topic), id, cancellationToken);
        await audit.WriteAsync(viewer.Name, "view.remove", $"topic:{topic.Id}", $"view:{id}", cancellationToken);
        return isGone;
    }

    static bool IsOf(Topic topic, string? address) =>
        address is { Length: < 4000 } && (address.Split('?')[0] is var path && (path == $"/topik/{topic.Id}" || path.StartsWith($"/topik/{topic.Id}/", StringComparison.Ordinal)));
}
