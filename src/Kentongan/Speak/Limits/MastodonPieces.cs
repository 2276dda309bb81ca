using System.Text.RegularExpressions;
using Kentongan.Speak.Limits.X;

namespace Kentongan.Speak.Limits;

/// <summary>
/// What Mastodon counts otherwise than it looks: an address with its scheme is always 23, <c>@humas@kota.example</c> is
/// <c>@humas</c> (Mastodon's StatusLengthValidator).
/// </summary>
static partial class MastodonPieces
{
    public static IEnumerable<Piece> Find(string text, int linkWeight)
    {
        var links = XUrls.Find(text).Where(url => url.HasProtocol).Select(url => new Piece(url.Start, url.Length, linkWeight)).ToList();
        var mentions = RemoteMention().Matches(text)
            .Where(match => !links.Exists(link => match.Index >= link.Start && match.Index < link.Start + link.Length))
            .Select(match => new Piece(match.Groups["domain"].Index, match.Groups["domain"].Length, 0));
        return links.Concat(mentions).OrderBy(piece => piece.Start);
    }

    [GeneratedRegex(@"(?<![=/\w])@[a-z0-9_]+(?:[a-z0-9_.-]+[a-z0-9_]+)?(?<domain>@[\w.-]+\w(?::[0-9]+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RemoteMention();
}
