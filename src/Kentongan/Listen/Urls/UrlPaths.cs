namespace Kentongan.Listen.Urls;

/// <summary>Paths without steps that lead nowhere.</summary>
static class UrlPaths
{
    /// <summary>Takes away <c>.</c> and <c>..</c> (RFC 3986, section 5.2.4).</summary>
    public static string WithoutDots(string path)
    {
        if (!path.Contains('.', StringComparison.Ordinal))
        {
            return path;
        }

        var segments = path.Split('/');
        var kept = new List<string>();
        for (var i = 0; i < segments.Length; i++)
        {
            var (segment, isLast) = (segments[i], i == segments.Length - 1);
            if (segment == ".." && kept.Count > 1)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment is not ("." or ".."))
            {
                kept.Add(segment);
            }

            if (isLast && segment is "." or "..")
            {
                kept.Add("");
            }
        }

        return string.Join('/', kept);
    }

    /// <summary>One slash between two steps, but for an address inside an address.</summary>
    public static string WithoutEmptySteps(string path)
    {
        for (var at = path.IndexOf("//", StringComparison.Ordinal); at >= 0; at = path.IndexOf("//", at, StringComparison.Ordinal))
        {
            if (at > 0 && path[at - 1] == ':')
            {
                at += 2;
            }
            else
            {
                path = path.Remove(at, 1);
            }
        }

        return path;
    }
}
