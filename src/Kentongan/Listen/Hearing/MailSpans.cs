namespace Kentongan.Listen.Hearing;

/// <summary>Finds addresses of mailboxes.</summary>
static class MailSpans
{
    static readonly string[] _institutions = [".go.id", ".mil.id", ".desa.id", ".sch.id", ".ac.id"];

    /// <summary>The whole address around the host that begins at <paramref name="host"/>.</summary>
    public static (int Start, int End) Around(string text, int host)
    {
        var start = host - 1;
        while (start > 0 && (Handle.IsPart(text[start - 1]) || text[start - 1] is '.' or '-' or '+'))
        {
            start--;
        }

        var end = host;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '.' or '-' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        return (start, end);
    }

    public static bool IsInstitutional(ReadOnlySpan<char> host)
    {
        foreach (var ending in _institutions)
        {
            if (host.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
