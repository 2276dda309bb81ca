namespace Kentongan.Speak.Content;

/// <summary>Writes the title and variants of a draft; a machine draft becomes a person's once its words change.</summary>
public sealed record WriteContent(string Title, IReadOnlyList<Variant> Variants, string By)
{
    /// <summary>A new draft in a person's own words.</summary>
    public Decision<ContentItem> Begin(int agencyId, TopicId? topic, bool isRehearsal, DateTimeOffset now) =>
        Decide(new()
        {
            Id = default,
            Title = "",
            AgencyId = agencyId,
            Topic = topic,
            Author = By,
            CreatedAt = now,
            IsRehearsal = isRehearsal,
        }, now);

    public Decision<ContentItem> Decide(ContentItem item, DateTimeOffset now)
    {
        if (item.Status != ContentStatus.Draft)
        {
            return ContentObjections.NotADraft;
        }

        if (string.IsNullOrWhiteSpace(Title))
        {
            return ContentObjections.TitleMissing;
        }

        var written = Variants.Where(variant => !string.IsNullOrWhiteSpace(variant.Text)).ToArray();
        if (written.Length == 0)
        {
            return ContentObjections.NothingWritten;
        }

        var untouched = written.Any(variant => item.Variants.Contains(variant)) || written.Any(variant => variant.Text.Contains("[isi", StringComparison.Ordinal));
        return item.With(new(now, By, "written", "")) with
        {
            Title = Title.Trim(),
            Variants = written,
            IsMachineDraft = item.IsMachineDraft && untouched,
        };
    }
}
