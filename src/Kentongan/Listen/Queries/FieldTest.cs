using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Queries;

/// <summary>Whether a fact beside the words of a post is what a query asks for. Unknown is not a match.</summary>
static class FieldTest
{
    public static bool Holds(Field field, Searchable post) => field.Name switch
    {
        FieldName.Url => post.Links.Any(link => link.Contains(field.Text, StringComparison.Ordinal)),
        FieldName.Domain => post.Links.Any(link => Address.IsUnder(Address.Host(link), field.Text)),
        FieldName.Author => post.Author is { } author && Folding.Fold(author, TokenKind.Mention) == field.Text,
        FieldName.Channel => (long)post.Channel == field.Number,
        FieldName.Language => post.Language == field.Text,
        FieldName.Place => IsPlace(field, post),
        FieldName.Sentiment => (long)post.Sentiment == field.Number,
        FieldName.Emotion => (long)post.Emotion == field.Number,
        FieldName.Kind => (long)post.MessageKind == field.Number,
        FieldName.Is => IsOrigin((Origin)field.Number, post.Kind),
        FieldName.Has => (Attachment)field.Number == Attachment.Link ? post.HasLink : post.HasMedia,
        FieldName.From => post.CreatedAt != default && post.CreatedAt.ToUnixTimeMilliseconds() >= field.Number,
        FieldName.To => post.CreatedAt != default && post.CreatedAt.ToUnixTimeMilliseconds() <= field.Number,
        FieldName.MinEngagement => post.Engagement >= field.Number,
        _ => false,
    };

    static bool IsOrigin(Origin origin, PostKind kind) => origin switch
    {
        Origin.Repost => kind == PostKind.Repost,
        Origin.Reply => kind is PostKind.Reply or PostKind.Comment,
        Origin.Quote => kind == PostKind.Quote,
        Origin.Article => kind == PostKind.Article,
        _ => kind is not (PostKind.Repost or PostKind.Reply or PostKind.Comment or PostKind.Quote),
    };

    static bool IsPlace(Field field, Searchable post)
    {
        if (post.Place is { } place)
        {
            foreach (var code in field.Codes.AsSpan().Split(' '))
            {
                if (field.Codes.AsSpan()[code] is { Length: > 0 } known && PlaceCode.Covers(known, place))
                {
                    return true;
                }
            }
        }

        return post.PlaceName is { } name && HoldsName(Folding.Fold(name, TokenKind.Hashtag), field.Text);
    }

    static bool HoldsName(string place, string name)
    {
        for (var at = place.IndexOf(name, StringComparison.Ordinal); at >= 0; at = place.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(place[at - 1])) && (end == place.Length || !char.IsLetterOrDigit(place[end])))
            {
                return true;
            }
        }

        return false;
    }
}
