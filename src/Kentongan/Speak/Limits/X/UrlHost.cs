namespace Kentongan.Speak.Limits.X;

/// <summary>The host of an address as X reads it out of running text.</summary>
static class UrlHost
{
    /// <summary>Where the longest valid host that starts at <paramref name="start"/> ends; 0 when there is none.</summary>
    public static int EndOf(string text, int start)
    {
        var run = start;
        while (run < text.Length && (XCharacters.InDomain(text[run]) || text[run] is '.' or '-' or '_'))
        {
            run++;
        }

        for (var dot = LastDot(text, start, run); dot > start; dot = LastDot(text, start, dot))
        {
            var top = TopLevelDomains.LengthAt(text.AsSpan(dot + 1));
            if (top > 0 && LabelsAreValid(text.AsSpan(start, dot - start)))
            {
                return dot + 1 + top;
            }
        }

        return 0;
    }

    /// <summary>The stretches of a host that are Latin and end in a top-level domain.</summary>
    public static List<(int Start, int Length)> LatinHosts(string host)
    {
        var found = new List<(int, int)>();
        var at = 0;
        while (at < host.Length)
        {
            var end = LatinEnd(host, at);
            var length = LatinHostLength(host, at, end);
            if (length > 0)
            {
                found.Add((at, length));
            }

            at += length > 0 ? length : 1;
        }

        return found;
    }

    static int LatinHostLength(string host, int start, int end)
    {
        for (var dot = LastDot(host, start, end); dot > start; dot = LastDot(host, start, dot))
        {
            var top = TopLevelDomains.LengthAt(host.AsSpan(dot + 1));
            if (top > 0 && host[dot - 1] != '.')
            {
                return dot + 1 + top - start;
            }
        }

        return 0;
    }

    static int LatinEnd(string host, int at)
    {
        while (at < host.Length && (char.IsAsciiLetterOrDigit(host[at]) || host[at] is '-' or '.' || XCharacters.IsLatinAccent(host[at])))
        {
            at++;
        }

        return at;
    }

    static int LastDot(string text, int start, int end) => end <= start ? -1 : text.LastIndexOf('.', end - 1, end - start);

    static bool LabelsAreValid(ReadOnlySpan<char> labels)
    {
        var last = labels.LastIndexOf('.');
        if (labels[(last + 1)..].Contains('_'))
        {
            return false;
        }

        foreach (var range in labels.Split('.'))
        {
            var label = labels[range];
            if (label.IsEmpty || label[0] is '-' or '_' || label[^1] is '-' or '_')
            {
                return false;
            }
        }

        return true;
    }
}
