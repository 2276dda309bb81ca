using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Kentongan.Platforms.News.Articles;

/// <summary>What stands on a news page without being its article: menus, boxes, advertisements, "read also" lines.</summary>
static partial class Furniture
{
    const int LongestByline = 160;

    static readonly HashSet<string> _tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "iframe", "nav", "footer", "aside", "form", "button", "input", "select", "textarea", "svg", "template", "figcaption", "object", "embed", "dialog", "menu", "ins",
        "amp-ad", "amp-sidebar", "amp-social-share", "amp-embed", "amp-auto-ads", "amp-sticky-ad", "amp-consent", "amp-user-notification", "amp-next-page",
    };

    /// <summary>Whether an element is furniture as a whole.</summary>
    public static bool Is(IElement element)
    {
        if (_tags.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsHidden(element))
        {
            return true;
        }

        var names = $"{element.ClassName} {element.Id}";
        return names.Length > 1 && element.LocalName is not ("body" or "html" or "article" or "main") && !Body().IsMatch(names)
            && (Names().IsMatch(names) || (Signers().IsMatch(names) && element.TextContent.Length < LongestByline));
    }

    /// <summary>Whether a line of text belongs to the page and not to the article.</summary>
    public static bool IsLine(string line) => Lines().IsMatch(line) || (line.Length < LongestByline && Signed().IsMatch(line));

    /// <summary>A text without the lines that belong to the page or the feed: "read on", "appeared first on".</summary>
    public static string WithoutLines(string text) =>
        string.Join('\n', text.Split('\n').Where(line => line.Length > 0 && !IsLine(line) && !FirstOn().IsMatch(line)));

    static bool IsHidden(IElement element) =>
        element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?:^|[\s_-])(?:ads?|adv|advert\w*|iklan|banner|share|sharing|social|sosmed|sosial|comments?|komentar|(?:jp-?)?related\w*|yarpp|terkait|baca-?juga|bacajuga|read-?also|readalso|lihat-?juga|simak|breadcrumbs?|newsletter|subscribe|langganan|sidebar|popular|populer|terpopuler|trending|recommend\w*|rekomendasi|tags?|tagging|keyword|paging|pagination|copyright|promo|sponsor\w*|widget|menu|navbar|header-top|toolbar|follow|whatsapp|wa-channel|google-news|caption|credit|byline|author-box|penulis-box|popup|modal|cookie\w*|login|disclaimer|video-terkait|parallax\w*|outstream|skip|topic-list|insert-?artikel|artikel-?lain|linksisip|lihatjg|multi-?page)(?:$|[\s_\d-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Names();

    [GeneratedRegex(@"(?:^|[\s_-])(?:article-?body|article-?content|post-?content|entry-?content|detail-?(?:text|body)|isi-?berita|content-?detail|story-?body|read__content|body-?text|itp_bodycontent)(?:$|[\s_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Body();

    [GeneratedRegex(@"^\W*(?:(?:baca|simak|lihat|tonton|saksikan)\s+(?:juga|selengkapnya|video)\b|\(?baca\s*:|baca\s+berita|simak\s+(?:berita|breaking news)\b.{0,60}\b(?:pilihan|terkini|terbaru|kami)\b|(?:artikel|berita)\s+(?:terkait|lainnya|ini telah tayang)|advertisement|adsense|iklan\b.{0,20}$|scroll (?:to (?:continue|resume)|ke bawah|untuk melanjutkan)|lanjutkan membaca|konten di bawah ini disajikan|dilarang (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak)|related(?: posts?| articles?)?:?$|share this:?$|(?:artikel|berita) (?:sebelumnya|selanjutnya)\W*$|\[gambas|halaman (?:selanjutnya|berikutnya)|selanjutnya$|next$|(?:ikuti|follow|gabung|dapatkan).{0,80}(?:whatsapp|telegram|google news|channel|update berita|berita terbaru|kompas\.com|newsletter)|download aplikasi|copyright|hak cipta|©|share:?$|bagikan:?$|komentar$|tags?\s*:|topik(?: terkait)?\s*:?$|pilihan editor\b|klik di sini|cek berita|mau (?:notif|update)|loading)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lines();

    /// <summary>What WordPress puts behind each entry of a feed.</summary>
    [GeneratedRegex(@"^(?:The post|Artikel|Berita|Pos|Postingan|Kiriman)\s.{1,300}\s(?:appeared first on|first appeared on|pertama kali (?:tampil|muncul|tayang) (?:pada|di))\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstOn();

    /// <summary>Who wrote and edited it, and the initials in brackets behind the last paragraph.</summary>
    [GeneratedRegex(@"^(?:(?:Penulis|PENULIS|Editor|EDITOR|Pewarta|Reporter|REPORTER|Redaktur|Penyunting|Uploader|Kontributor|Fotografer|Wartawan|Jurnalis|Oleh|OLEH|By|Pengarang)\s*:|Laporan\s+(?:[Ww]artawan|[Rr]eporter|[Kk]ontributor)\b|(?:Oleh|OLEH|By)\s+\p{Lu}[\p{L}.'’-]*(?:(?:\s+(?:dan|&)|,)?\s+\p{Lu}[\p{L}.'’-]*){0,7}$|[\[(]\p{L}{2,10}(?:[/*,-]\s?\p{L}{2,10})*[*]*[\])]$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Signed();

    [GeneratedRegex(@"(?:^|[\s_-])(?:authors?|penulis|reporter|pewarta|editor|redaktur|writer|wartawan)(?:$|[\s_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Signers();
}
