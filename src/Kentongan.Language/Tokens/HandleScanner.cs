namespace Kentongan.Language.Tokens;

/// <summary>Finds mentions and hashtags as the platforms do: a sign that follows no letter, then letters, digits and underscores.</summary>
static class HandleScanner
{
    /// <summary>The units of the mention at <paramref name="start"/>; 0 when the sign stands alone or inside an address.</summary>
    public static int Mention(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && CharClasses.IsWordPart(text[start - 1]))
        {
            return 0;
        }

        var rest = text[(start + 1)..];
        var name = NameLength(rest);
        if (name == 0)
        {
            return 0;
        }

        return 1 + name + ServerLength(rest[name..]);
    }

    /// <summary>The units of the hashtag at the start of <paramref name="text"/>; 0 when no letter follows.</summary>
    public static int Hashtag(ReadOnlySpan<char> text)
    {
        var i = 1;
        var hasLetter = false;
        while (i < text.Length && (text[i] == '_' || CharClasses.IsWordPart(text[i])))
        {
            hasLetter |= CharClasses.Of(text[i]) == CharClass.Letter;
            i++;
        }

        return hasLetter ? i : 0;
    }

    static int NameLength(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '_'))
        {
            i++;
        }

        return i;
    }

    // @kota@mastodon.id: the fediverse writes the server behind a second sign.
    static int ServerLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '@')
        {
            return 0;
        }

        var host = LinkScanner.HostLength(text[1..]);
        return host > 0 ? host + 1 : 0;
    }
}
