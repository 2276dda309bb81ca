namespace Kentongan.Speak.Limits;

/// <summary>The accounts at the beginning of a reply, which X puts there itself and does not count.</summary>
static class LeadingMentions
{
    public static string Skip(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] == '@')
        {
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            if (end == at + 1 || (end < text.Length && text[end] != ' '))
            {
                break;
            }

            at = Math.Min(end + 1, text.Length);
        }

        return text[at..];
    }
}
