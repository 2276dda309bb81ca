namespace Kentongan.Speak.Content;

/// <summary>Sends a draft to review, once it is a person's words and fits every channel.</summary>
/// <param name="FitsChannels">What the channels' limits answered for every variant.</param>
/// <param name="By">The user name of the person who sends it.</param>
public sealed record SendToReview(bool FitsChannels, string By)
{
    public Decision<ContentItem> Decide(ContentItem item, DateTimeOffset now)
    {
        if (item.Status != ContentStatus.Draft)
        {
            return ContentObjections.NotADraft;
        }

        if (item.Variants.Count == 0)
        {
            return ContentObjections.NothingWritten;
        }

        if (item.IsMachineDraft)
        {
            return ContentObjections.MachineWords;
        }

        return FitsChannels
            ? item.With(new(now, By, "to-review", "")) with { Status = ContentStatus.InReview }
            : ContentObjections.TooLong;
    }
}

/// <summary>Approves a message in review; the author cannot.</summary>
public sealed record ApproveContent(string By)
{
    public Decision<ContentItem> Decide(ContentItem item, DateTimeOffset now)
    {
        if (item.Status != ContentStatus.InReview)
        {
            return ContentObjections.NotInReview;
        }

        return string.Equals(item.Author, By, StringComparison.OrdinalIgnoreCase)
            ? ContentObjections.AuthorCannotApprove
            : item.With(new(now, By, "approved", "")) with { Status = ContentStatus.Approved, Approver = By };
    }
}

/// <summary>Takes a message back to draft, with the reason.</summary>
public sealed record ReturnToDraft(string Reason, string By)
{
    public Decision<ContentItem> Decide(ContentItem item, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(Reason)
            ? ContentObjections.ReasonMissing
            : item.With(new(now, By, "returned", Reason.Trim())) with { Status = ContentStatus.Draft, Approver = null };
}
