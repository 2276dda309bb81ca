namespace Kentongan.Listen.Urls;

/// <summary>What a relative address means on a page (RFC 3986, section 5), without changing how anything is written.</summary>
public static class UrlResolution
{
    /// <summary>The address that <paramref name="reference"/> stands for under <paramref name="baseUrl"/>; a template such as <c>{privacy}</c> stays as it is.</summary>
    public static string Resolve(string? baseUrl, string reference)
    {
        reference = reference.Trim();
        if (string.IsNullOrEmpty(baseUrl) || reference.StartsWith('{'))
        {
            return reference;
        }

        var target = UrlParts.Parse(reference);
        var origin = UrlParts.Parse(baseUrl);
        return target.Scheme is not null || origin.Scheme is null && origin.Authority is null && target.Path.StartsWith('/')
            ? reference
            : Merge(origin, target).ToString();
    }

    static UrlParts Merge(UrlParts origin, UrlParts target)
    {
        if (target.Authority is not null)
        {
            return target with { Scheme = origin.Scheme };
        }

        if (target.Path.Length == 0)
        {
            return origin with { Query = target.Query ?? origin.Query, Fragment = target.Fragment };
        }

        var path = target.Path.StartsWith('/') ? target.Path : Directory(origin) + target.Path;
        return origin with { Path = UrlPaths.WithoutDots(path), Query = target.Query, Fragment = target.Fragment };
    }

    static string Directory(UrlParts origin)
    {
        var slash = origin.Path.LastIndexOf('/');
        return slash >= 0 ? origin.Path[..(slash + 1)] : origin.Authority is null ? "" : "/";
    }
}
