using System.Globalization;

namespace Kentongan.Speak.Limits;

/// <summary>Checks a draft against a channel's limits, before anybody presses send.</summary>
public static class DraftCheck
{
    /// <summary>Everything that is wrong; empty when the channel takes the draft.</summary>
    public static IReadOnlyList<LimitObjection> Check(ChannelLimits limits, Draft draft) =>
    [
        .. Empty(limits, draft),
        .. limits.Texts.SelectMany(limit => Length(limit, draft)),
        .. limits.Entities.SelectMany(limit => Count(limit, draft)),
        .. Forbidden(limits, draft),
        .. draft.Media is { } media ? MediaCheck.Check(limits, media) : [],
    ];

    /// <summary>The length of the post's text as the channel counts it (by its first limit).</summary>
    public static int LengthOf(ChannelLimits limits, Draft draft) =>
        TextLength.Of(CountedText(draft, limits.Texts[0]), limits.Texts[0].Counting);

    static IEnumerable<LimitObjection> Empty(ChannelLimits limits, Draft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Text) && !limits.NeedsMedia && draft.Media is null or { Count: 0 })
        {
            yield return new("empty", 0, "Tulis teksnya dulu: kiriman ini masih kosong.", "Write the text first: this post is still empty.");
        }
    }

    static IEnumerable<LimitObjection> Length(TextLimit limit, Draft draft)
    {
        foreach (var text in TextsOf(limit, draft))
        {
            var counted = CountedText(text, draft, limit);
            var (length, overflow) = TextLength.Measure(counted, limit.Counting, limit.Max);
            if (length > limit.Max)
            {
                yield return LimitWords.TooLong(limit, length) with { Position = overflow + text.Length - counted.Length };
            }
        }
    }

    static IEnumerable<string> TextsOf(TextLimit limit, Draft draft) => limit.Field switch
    {
        TextField.Text => [draft.Text],
        TextField.Title => draft.Title is { } title ? [title] : [],
        TextField.Caption => draft.Media is { Count: > 0 } ? [draft.Text] : [],
        TextField.PhotoDescription => HasPhotos(draft) ? [draft.Text] : [],
        TextField.PhotoTitle => HasPhotos(draft) && draft.Title is { } title ? [title] : [],
        TextField.Tags => draft.Tags.Count > 0 ? [JoinedTags(draft.Tags)] : [],
        TextField.Tag => draft.Tags,
        TextField.AltText => draft.Media?.Select(item => item.AltText ?? "") ?? [],
        _ => [],
    };

    static bool HasPhotos(Draft draft) => draft.Media is { Count: > 0 } media && media.All(item => item.Kind == MediaKind.Image);

    /// <summary>YouTube counts the commas between tags, and quotes around a tag with a space.</summary>
    static string JoinedTags(IEnumerable<string> tags) => string.Join(',', tags.Select(tag => tag.Contains(' ') ? $"\"{tag}\"" : tag));

    static string CountedText(Draft draft, TextLimit limit) => CountedText(draft.Text, draft, limit);

    static string CountedText(string text, Draft draft, TextLimit limit) =>
        draft.IsReply && limit.Counting == Counting.WeightedX ? LeadingMentions.Skip(text) : text;

    static IEnumerable<LimitObjection> Count(EntityLimit limit, Draft draft)
    {
        var found = Entities.Find(limit.Entity, draft);
        if (found.Count > limit.Max)
        {
            yield return LimitWords.TooMany(limit, found.Count) with { Position = found[limit.Max] };
        }
        else if (found.Count > limit.Advised)
        {
            yield return LimitWords.Unwise(limit, found.Count) with { Position = found[limit.Advised.Value] };
        }
    }

    static IEnumerable<LimitObjection> Forbidden(ChannelLimits limits, Draft draft)
    {
        foreach (var (field, text) in new[] { (TextField.Text, draft.Text), (TextField.Title, draft.Title ?? "") })
        {
            var at = text.AsSpan().IndexOfAny(limits.ForbiddenCharacters);
            if (at >= 0)
            {
                var sign = text[at].ToString(CultureInfo.InvariantCulture);
                yield return new("forbidden_character", 1, $"Hapus tanda {sign}: kanal ini menolaknya.", $"Remove the character {sign}: this channel refuses it.") { Position = at, Field = field };
            }
        }
    }
}
