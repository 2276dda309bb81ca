using System.Text;

namespace Kentongan.Storage.Postgres;

/// <summary>PostgreSQL takes neither NUL nor half a surrogate pair in text; both become the replacement character.</summary>
static class PostgresText
{
    const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        var clean = text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', Replacement) : text;
        return HasHalfPair(clean) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)) : clean;
    }

    public static string? OrNull(string? text) => text is null ? null : Of(text);

    static bool HasHalfPair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (!char.IsSurrogatePair(text, i) || i++ < 0))
            {
                return true;
            }
        }

        return false;
    }
}
