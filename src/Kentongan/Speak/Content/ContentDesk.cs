namespace Kentongan.Speak.Content;

/// <summary>Does deeds on content items: reads, decides, keeps and writes the audit line, or says why not.</summary>
public sealed class ContentDesk(IContents contents, IAuditLog audit, TimeProvider time)
{
    /// <summary>Keeps a new item.</summary>
    /// <param name="begin">What makes it, as <see cref="WriteContent.Begin"/> or <see cref="DraftFromIssue.Decide"/>.</param>
    /// <param name="by">Who makes it.</param>
    public async Task<Decision<ContentItem>> BeginAsync(
        Func<DateTimeOffset, Decision<ContentItem>> begin, string by, CancellationToken cancellationToken)
    {
        var decision = begin(time.GetUtcNow());
        if (decision.Value is not { } item)
        {
            return decision;
        }

        var added = await contents.AddAsync(item, cancellationToken).ConfigureAwait(false);
        await audit.WriteAsync(by, "content.draft", $"content:{added.Id}", $"{added.Variants.Count} channels", cancellationToken)
            .ConfigureAwait(false);
        return added;
    }

    /// <summary>Does one deed on the item as it is now.</summary>
    public async Task<Decision<ContentItem>> DoAsync(
        ContentId id, Func<ContentItem, DateTimeOffset, Decision<ContentItem>> deed, string by, string action, CancellationToken cancellationToken)
    {
        if (await contents.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } item)
        {
            return ContentObjections.NotFound;
        }

        var decision = deed(item, time.GetUtcNow());
        if (decision.Value is not { } changed)
        {
            return decision;
        }

        if (!await contents.ChangeAsync(changed, cancellationToken).ConfigureAwait(false))
        {
            return ContentObjections.ChangedMeanwhile;
        }

        await audit.WriteAsync(by, action, $"content:{id}", changed.Status.ToString(), cancellationToken).ConfigureAwait(false);
        return changed;
    }
}
