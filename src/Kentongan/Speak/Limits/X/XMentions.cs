using System.Text.RegularExpressions;

namespace Kentongan.Speak.Limits.X;

/// <summary>Finds the accounts and lists that a text names, as X does.</summary>
public static partial class XMentions
{
    /// <summary>Accounts without @, in order; an e-mail address is none.</summary>
    public static IReadOnlyList<XEntity> Find(string text) => [.. WithLists(text).Where(found => found.List.Length == 0).Select(found => found.Account)];

    /// <summary>Accounts with the list (<c>/list-name</c>) behind them, if there is one.</summary>
    public static IReadOnlyList<(XEntity Account, string List)> WithLists(string text)
    {
        var found = new List<(XEntity, string)>();
        for (var match = Mention().Match(text); match.Success; match = Mention().Match(text, match.Index + match.Length))
        {
            var (sign, list) = (match.Groups["sign"], match.Groups["list"].Value);
            if (!CutsAWord().IsMatch(text[(match.Index + match.Length)..]))
            {
                var end = match.Index + match.Length;
                found.Add((new(match.Groups["name"].Value, sign.Index, end - sign.Index), list));
            }
        }

        return found;
    }

    /// <summary>Whom the text answers: the account named at its very beginning.</summary>
    public static string? ReplyTo(string text)
    {
        var match = Reply().Match(text);
        return match.Success && !CutsAWord().IsMatch(text[match.Length..]) ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"(?:^|(?<=[^a-zA-Z0-9_!#$%&*@＠])|(?:^|(?<=[^a-zA-Z0-9_+~.\-]))(?:rt|RT|rT|Rt):?)(?<sign>[@＠])(?<name>[a-zA-Z0-9_]{1,20})(?<list>/[a-zA-Z][a-zA-Z0-9_\-]{0,24})?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex("^(?:[@＠]|[" + XCharacters.LatinAccents + "]|://)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CutsAWord();

    [GeneratedRegex(@"^[\s\u3000]*[@＠](?<name>[a-zA-Z0-9_]{1,20})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reply();
}
