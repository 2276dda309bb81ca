using System.Text.RegularExpressions;

namespace Kentongan.Understand.Stories;

/// <summary>Where a text says from whom it was taken over: "Sumber: …", "dilansir dari …", "telah tayang di …".</summary>
public static partial class Credits
{
    /// <summary>The name of the origin; null when no line gives one.</summary>
    public static string? Find(IEnumerable<string> lines) =>
        lines.Select(line => Said().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value.Trim(' ', '.', ',', '"', '“', '”', '(', ')'))
            .FirstOrDefault(name => name.Length > 2 && !NoOutlet().IsMatch(name));

    [GeneratedRegex(@"^(?:[Ss]umber|SUMBER|[Ss]ource)(?:\s+berita)?\s*:\s*(?<name>.{3,60})$|[Tt]elah\s+(?:tayang|terbit|dimuat)\s+(?:sebelumnya\s+)?di\s+(?:laman\s+)?(?<name>\p{Lu}\S*(?:\s+\p{Lu}\S*){0,4})|\b(?:[Dd]ilansir|[Dd]ikutip|[Dd]ilaporkan|[Mm]elansir|[Mm]engutip)\s+(?:dari\s+|oleh\s+)?(?:laman\s+|situs\s+|kantor\s+berita\s+)?(?<name>\p{Lu}[\w.]*(?:\s+\p{Lu}[\w.]*){0,4})(?=\s*(?:,|\(|$|\.\s|\s(?:pada|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Said();

    /// <summary>Quotations of people, papers and social media are no take-overs.</summary>
    [GeneratedRegex(@"^(?:Instagram|Twitter|Facebook|TikTok|YouTube|X|WhatsApp|Telegram|Pasal|Undang|Peraturan|Surat|Al|QS|UU)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoOutlet();
}
