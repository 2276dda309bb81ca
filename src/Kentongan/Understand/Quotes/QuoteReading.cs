using System.Text.RegularExpressions;

namespace Kentongan.Understand.Quotes;

/// <summary>Finds who said what in Indonesian news text.</summary>
public static partial class QuoteReading
{
    const string Said = "kata|ujar|tutur|jelas|ungkap|ucap|tegas|papar|terang|imbuh|tambah|sebut|beber|pungkas|tandas|cetus|tukas|lanjut|urai|kilah|keluh|harap|klaim";

    /// <summary>Up to the full stop, past those of titles and initials.</summary>
    const string Phrase = "(?:[^“\"\\n.]|(?<=\\b(?:dr|Dr|drs|Drs|Prof|prof|Hj|KH|Ir|Plt|Plh|Pjs?|Kab|[A-Z]))\\.){2,200}";

    /// <summary>One sentence; a full stop before a digit stands in a number.</summary>
    const string Clause = "(?:[^“\"\\n.]|\\.(?=\\d))";

    const string Stated = "mengatakan|menyatakan|menegaskan|menjelaskan|menyebut(?:kan)?|menuturkan|mengungkapkan|menambahkan|memaparkan|menerangkan|menyampaikan|membeberkan|mengimbau|memastikan|mengklaim|berujar|berkata|menilai|mengaku|berharap|meminta";

    /// <summary>Every quote, in the order of the text. A pronoun ("ujarnya") means the speaker before.</summary>
    public static IReadOnlyList<Quote> Find(string text)
    {
        var found = new List<(int At, Quote Quote)>();
        (string? Name, string? Office) last = default;
        foreach (var match in Pattern().Matches(text).Cast<Match>())
        {
            if (Read(match, text, ref last) is { } quote)
            {
                found.Add((match.Index, quote));
            }
        }

        return [.. found.Select(pair => pair.Quote)];
    }

    static Quote? Read(Match match, string text, ref (string? Name, string? Office) last)
    {
        var isDirect = match.Groups["direct"].Success;
        var words = (isDirect ? match.Groups["direct"] : match.Groups["indirect"]).Value.Trim().TrimEnd(',', '.', ' ');
        var isPronoun = match.Groups["pronoun"].Success;
        var speaker = isPronoun ? last : SpeakerPhrase.Read(match.Groups["speaker"].Value);
        if (speaker is (null, null) || words.Length < 3)
        {
            return null;
        }

        speaker = Known(speaker, last);
        speaker = speaker is { Office: null, Name: { } name } && Introductions.Find(text.AsSpan(0, match.Index), name) is { } introduced ? introduced : speaker;
        last = speaker;
        return new(words, speaker.Name, speaker.Office, isDirect);
    }

    /// <summary>After "Menteri Kesehatan Budi Contoh" the text says only "Budi".</summary>
    static (string? Name, string? Office) Known((string? Name, string? Office) speaker, (string? Name, string? Office) last) =>
        speaker.Office is null && last.Name is { } full && speaker.Name is { } brief && full.Split(' ').Contains(brief.Split(' ')[0], StringComparer.Ordinal) ? last
        : speaker.Name is null && last.Office is { } office && speaker.Office is { } repeated && office.StartsWith(repeated, StringComparison.OrdinalIgnoreCase) ? last
        : speaker;

    /// <summary>
    /// Four shapes: words, verb, speaker; words, "ujarnya"; speaker, verb, words; "menurut" speaker, words. Direct words stand in quotation marks.
    /// </summary>
    [GeneratedRegex(
        "[“\"](?<direct>[^”\"\\n]{3,1200})[”\"]\\s*,?\\s*(?:(?<pronoun>(?:" + Said + ")nya\\b|(?:" + Said + ")\\s+(?:dia|ia|beliau)\\b)|(?:" + Said + ")\\s+(?<speaker>" + Phrase + "))"
        + "|(?<=^|[.\\n”\"]\\s*)(?:(?<pronoun>(?:dia|ia|beliau|Dia|Ia|Beliau)\\b)|(?<speaker>[A-Z][^“\".\\n]{2,160}?))\\s+(?:juga\\s+|pun\\s+|turut\\s+)?(?:" + Stated + ")\\s*(?:bahwa\\s*)?[,:]?\\s*[“\"](?<direct>[^”\"\\n]{3,1200})[”\"]"
        + "|(?<=^|[.\\n”\"]\\s*)(?:Kata|Ujar|Menurut)\\s+(?<speaker>[^“\".\\n]{2,120}?)\\s*,\\s*[“\"](?<direct>[^”\"\\n]{3,1200})[”\"]"
        + "|(?<=^|[.\\n”\"]\\s*)Menurut\\s+(?:(?<pronoun>dia|ia|beliau)|(?<speaker>[^“\".,\\n]{2,120}?)),\\s*(?<indirect>" + Clause + "{20,400})\\."
        + "|(?<=^|[.\\n”\"]\\s*)(?:(?<pronoun>(?:Dia|Ia|Beliau)\\b)|(?<speaker>[A-Z][^“\".\\n]{2,160}?))\\s+(?:juga\\s+|pun\\s+|turut\\s+)?(?:" + Stated + ")\\s+(?:bahwa\\s+|,\\s*)?(?<indirect>" + Clause + "{20,400})\\.",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Pattern();
}
