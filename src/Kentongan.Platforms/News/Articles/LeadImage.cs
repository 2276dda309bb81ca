using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Kentongan.Platforms.News.Articles;

/// <summary>The picture above an article, also where a template shows it only once scripts have run.</summary>
static partial class LeadImage
{
    static readonly string[] _attributes = ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "src", "data-srcset", "srcset"];

    /// <summary>As it is written on the page; null when there is none.</summary>
    public static string? Of(IDocument document, IElement? body, JsonLd? described, PageMeta meta) =>
        described?.Image ?? meta.First("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "thumbnailurl")
        ?? document.QuerySelector("link[rel=image_src][href]")?.GetAttribute("href")
        ?? Pictures(body).Concat(document.QuerySelectorAll("figure img, figure source, article img, amp-img")).Select(Address).FirstOrDefault(address => address is not null);

    static IEnumerable<IElement> Pictures(IElement? body) => body?.QuerySelectorAll("img, amp-img") ?? Enumerable.Empty<IElement>();

    static string? Address(IElement picture) => _attributes.Select(picture.GetAttribute).OfType<string>().Select(First).FirstOrDefault(IsPicture);

    /// <summary>A set of sizes names the first one first.</summary>
    static string First(string sizes) => sizes.Trim().Split([' ', '\n'], 2)[0].TrimEnd(',');

    static bool IsPicture(string address) =>
        address.Length > 0 && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !Placeholder().IsMatch(address);

    [GeneratedRegex(@"(?:^|[/_-])(?:blank|spacer|placeholder|pixel|loading|loader|lazy|1x1|transparent|avatar|logo|icon)[\w-]*\.(?:gif|png|svg|jpe?g|webp)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
