namespace Kentongan.Speak.Limits.X;

/// <summary>Whether a text is exactly one handle, list or hashtag that X accepts.</summary>
public static class XSyntax
{
    public static bool IsAccount(string text) =>
        XMentions.Find(text) is [var only] && only.Start == 0 && only.Length == text.Length;

    public static bool IsList(string text) =>
        XMentions.WithLists(text) is [({ Start: 0 } account, { Length: > 0 })] && account.Length == text.Length;

    public static bool IsHashtag(string text) =>
        XHashtags.Find(text) is [var only] && only.Start == 0 && only.Length == text.Length;
}
