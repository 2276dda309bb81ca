namespace Kentongan.Language.Tokens;

/// <summary>What a piece of a post is. The numbers are stored in models: only append.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with digits, apostrophes and the hyphen of a reduplication inside: <c>jum'at</c>, <c>anak-anak</c>, <c>anak2</c>, <c>4g</c>.</summary>
    Word = 0,

    /// <summary>Digits with their separators and an attached magnitude: <c>1.000,5</c>, <c>12:30</c>, <c>50rb</c>.</summary>
    Number = 1,

    /// <summary>An account: <c>@kemenkeu</c>, <c>@kota@mastodon.id</c>.</summary>
    Mention = 2,

    /// <summary>A hashtag with at least one letter.</summary>
    Hashtag = 3,

    /// <summary>An address of the web, with or without its scheme.</summary>
    Link = 4,

    /// <summary>One whole emoji as a reader sees it: flags, families, skin tones and keycaps stay together.</summary>
    Emoji = 5,

    /// <summary>A face made of characters: <c>:)</c>, <c>T_T</c>, <c>^_^</c>.</summary>
    Emoticon = 6,

    /// <summary>An amount of money, or the sign of a currency: <c>Rp 50.000</c>, <c>$5</c>.</summary>
    Currency = 7,

    /// <summary>A run of one punctuation mark: <c>!!!</c>.</summary>
    Punctuation = 8,

    /// <summary>The rest: markup, e-mail addresses, mathematical signs, broken surrogates.</summary>
    Other = 9,
}
