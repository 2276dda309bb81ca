using System.Buffers;

namespace Kentongan.Speak.Limits.X;

/// <summary>The character classes of twitter-text's grammar.</summary>
static class XCharacters
{
    public const string LatinAccents =
        @"\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u0100-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF";

    const string Punctuation = "!'#%&()*+,\\-./:;<=>?@[]^_{|}~$";
    const string Forbidden = "\uFFFE\uFEFF\uFFFF";
    const string Directional = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    const string Spaces = "\t\n\v\f\r \u0085\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";
    const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    static readonly SearchValues<char> _notInDomain = SearchValues.Create(Punctuation + Forbidden + Directional + Spaces + "\"`");
    static readonly SearchValues<char> _notBeforeUrl = SearchValues.Create(Letters + "@＠$#＃" + Forbidden);
    static readonly SearchValues<char> _path = SearchValues.Create(Letters + "!*';:=+,.$/%#[]-\u2013_~@|&");
    static readonly SearchValues<char> _pathEnd = SearchValues.Create(Letters + "+-=_#/");
    static readonly SearchValues<char> _query = SearchValues.Create(Letters + "!?*'@();:&=+$/%#[]-_.,~|");
    static readonly SearchValues<char> _queryEnd = SearchValues.Create(Letters + "-_&=#/");

    public static bool InDomain(char c) => !_notInDomain.Contains(c);

    public static bool MayPrecedeUrl(char c) => !_notBeforeUrl.Contains(c);

    public static bool InPath(char c) => _path.Contains(c) || IsLatinAccent(c) || IsCyrillic(c);

    public static bool EndsPath(char c) => _pathEnd.Contains(c) || IsLatinAccent(c) || IsCyrillic(c);

    public static bool InQuery(char c) => _query.Contains(c);

    public static bool EndsQuery(char c) => _queryEnd.Contains(c);

    public static bool IsLatinAccent(char c) => c
        is (>= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7')
        or '\u0253' or '\u0254' or '\u0256' or '\u0257' or '\u0259' or '\u025B' or '\u0263' or '\u0268' or '\u026F' or '\u0272'
        or '\u0289' or '\u028B' or '\u02BB' or (>= '\u0300' and <= '\u036F') or (>= '\u1E00' and <= '\u1EFF');

    static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';
}
