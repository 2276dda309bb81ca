namespace Kentongan.Understand.Notes;

/// <summary>Where saved views are kept.</summary>
public interface ISavedViews
{
    /// <summary>The views of a topic that an agency saved, in the order of their names.</summary>
    Task<IReadOnlyList<SavedView>> OfAsync(int agency, TopicId topic, CancellationToken cancellationToken);

    /// <summary>Keeps a view and gives it a number.</summary>
    Task<SavedView> AddAsync(SavedView view, CancellationToken cancellationToken);

    /// <summary>Removes a view of an agency; whether there was one.</summary>
    Task<bool> RemoveAsync(int agency, int id, CancellationToken cancellationToken);
}
