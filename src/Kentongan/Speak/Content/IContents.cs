namespace Kentongan.Speak.Content;

/// <summary>Where content items are kept.</summary>
public interface IContents
{
    /// <summary>Newest first; <paramref name="agencyId"/> null means every agency's.</summary>
    Task<IReadOnlyList<ContentItem>> AllAsync(int? agencyId, CancellationToken cancellationToken);
    Task<ContentItem?> FindAsync(ContentId id, CancellationToken cancellationToken);

    /// <summary>Keeps a new item and gives it a number.</summary>
    Task<ContentItem> AddAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces the item of the same id and counts its version up; false when somebody changed it since
    /// <paramref name="item"/> was read.
    /// </summary>
    Task<bool> ChangeAsync(ContentItem item, CancellationToken cancellationToken);
}
