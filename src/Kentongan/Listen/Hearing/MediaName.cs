using System.Text.RegularExpressions;

namespace Kentongan.Listen.Hearing;

/// <summary>
/// The name of a picture or film, the same for every address under which a platform hands it out: without size, format,
/// signature and the server that happened to answer.
/// </summary>
public static partial class MediaName
{
    const int Longest = 512;

    /// <summary>Hosts where the last part of the path names the file whatever server stands before it.</summary>
    static readonly string[] _deliveries = ["cdninstagram.com", "fbcdn.net", "tiktokcdn.com", "tiktokcdn-us.com"];

    /// <summary>Null when the source says nothing that tells one picture from another.</summary>
    /// <param name="written">An address, or a platform's own key.</param>
    public static string? Of(string written)
    {
        var text = written.Trim();
        if (text.Length > Longest * 4 || text.Length < 5)
        {
            return null;
        }

        return OwnKey().IsMatch(text) ? "key:" + text
            : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? OfAddress(address)
            : null;
    }

    static string? OfAddress(Uri address)
    {
        var host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return null;
        }

        var name = host switch
        {
            "pbs.twimg.com" or "video.twimg.com" => OfX(parts),
            "i.ytimg.com" or "img.youtube.com" when parts.Length > 1 => "youtube/" + parts[1],
            _ when _deliveries.FirstOrDefault(one => host.EndsWith(one, StringComparison.Ordinal)) is { } delivery => delivery + "/" + parts[^1],
            _ => host + Plain(path) + (Extension().IsMatch(parts[^1]) ? "" : address.Query),
        };
        return name.Length <= Longest ? name : null;
    }

    /// <summary>A film, its cover and all its sizes stand under the film's number; a picture is known by its name alone.</summary>
    static string OfX(string[] parts) => parts is ["ext_tw_video" or "ext_tw_video_thumb" or "amplify_video" or "amplify_video_thumb", var film, ..]
        ? "x/film/" + film
        : "x/" + Suffix().Replace(parts[^1], "");

    /// <summary>Publishing systems put the size of a smaller copy behind its name: <c>banjir-1024x683.jpg</c>.</summary>
    static string Plain(string path) => Size().Replace(path, "");

    /// <summary>Keys of X's media, as <c>3_1233019365…</c>.</summary>
    [GeneratedRegex(@"^\d{1,2}_\d{5,}$", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex OwnKey();

    [GeneratedRegex(@"-\d{2,4}x\d{2,4}(?=\.[A-Za-z0-9]{3,4}$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Size();

    /// <summary>Format and size: <c>.jpg</c>, <c>.jpg:large</c>.</summary>
    [GeneratedRegex(@"\.[A-Za-z0-9]{3,4}(:[a-z0-9]+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"\.(jpe?g|png|gif|webp|avif|heic|mp4|mov|webm|m3u8|mp3|m4a)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Extension();
}
