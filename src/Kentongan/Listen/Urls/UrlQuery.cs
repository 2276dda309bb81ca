namespace Kentongan.Listen.Urls;

/// <summary>The parameters of a query, kept as they were written.</summary>
static class UrlQuery
{
    /// <summary>The query without the parameters that <paramref name="drop"/> names, in alphabetical order; null when none is left.</summary>
    public static string? Without(string? query, Func<string, string, bool> drop)
    {
        if (string.IsNullOrEmpty(query))
        {
            return null;
        }

        var kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !drop(Name(pair), Value(pair)))
            .OrderBy(Name, StringComparer.Ordinal).ToList();
        return kept.Count == 0 ? null : string.Join('&', kept);
    }

    public static string? ValueOf(string? query, string name) =>
        query?.Split('&').Where(pair => Name(pair).Equals(name, StringComparison.OrdinalIgnoreCase)).Select(pair => Uri.UnescapeDataString(Value(pair))).FirstOrDefault();

    static string Name(string pair) => Cut(pair, out _);

    static string Value(string pair)
    {
        Cut(pair, out var at);
        return at < 0 ? "" : pair[(at + 1)..];
    }

    static string Cut(string pair, out int at)
    {
        at = pair.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? pair : pair[..at];
    }
}
