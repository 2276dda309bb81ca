using System.Text;
using System.Text.RegularExpressions;
using Kentongan.Language.Tokens;
using Kentongan.Listen;

namespace Kentongan.App.Pages.Understand.Review;

/// <summary>A post as a reviewer sees it: what was said, never by whom or to whom, public or not.</summary>
public sealed partial record BlindPost(Channel Channel, PostKind Kind, string? Title, string Text)
{
    const string Somebody = "@…";

    public static BlindPost Of(HeardPost post) =>
        new(post.Channel, post.Kind, post.Title is null ? null : WithoutHandles(post.Title), WithoutHandles(post.Text));

    /// <summary>The text with every handle and pseudonym replaced by the same sign.</summary>
    public static string WithoutHandles(string text) => WithoutMentions(Pseudonym().Replace(text, Somebody));

    static string WithoutMentions(string text)
    {
        var kept = new StringBuilder(text.Length);
        var end = 0;
        foreach (var token in new Tokenizer(text))
        {
            if (token.Kind != TokenKind.Mention)
            {
                continue;
            }

            kept.Append(text, end, token.Start - end).Append(Somebody);
            end = token.End;
        }

        return kept.Append(text, end, text.Length - end).ToString();
    }

    [GeneratedRegex("@?warga-[0-9a-f]{8}", RegexOptions.None, 1000)]
    private static partial Regex Pseudonym();
}
