using System.Globalization;
using System.Text;

namespace Kentongan.Platforms.Fetching;

/// <summary>What a host's robots.txt allows us (RFC 9309): the group that names us, else the one for all; the longest rule wins.</summary>
public sealed class RobotsRules
{
    const int LargestFile = 500 * 1024;

    readonly List<(string Pattern, bool Allows)> _rules = [];

    public static RobotsRules AllowAll { get; } = new();

    /// <summary>The pause that the host asks for; null when it asks for none.</summary>
    public TimeSpan? CrawlDelay { get; private set; }
    public List<string> Sitemaps { get; } = [];

    /// <summary>Reads the rules for <paramref name="agent"/> (a product name, compared without case).</summary>
    public static RobotsRules Parse(ReadOnlySpan<byte> file, string agent)
    {
        var text = Encoding.UTF8.GetString(file[..Math.Min(file.Length, LargestFile)]);
        var groups = new List<(List<string> Agents, List<(string Name, string Value)> Lines)>();
        var rules = new RobotsRules();
        var collecting = false;
        foreach (var (name, value) in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Line))
        {
            if (name == "user-agent")
            {
                if (!collecting)
                {
                    groups.Add(([], []));
                }

                groups[^1].Agents.Add(value);
            }
            else if (name == "sitemap")
            {
                rules.Sitemaps.Add(value);
            }
            else if (groups.Count > 0 && name.Length > 0)
            {
                groups[^1].Lines.Add((name, value));
            }

            collecting = name.Length == 0 || name == "sitemap" ? collecting : name == "user-agent";
        }

        var named = groups.Where(group => group.Agents.Exists(one => one != "*" && agent.StartsWith(one, StringComparison.OrdinalIgnoreCase))).ToList();
        rules.Take(named.Count > 0 ? named : groups.Where(group => group.Agents.Contains("*")));
        return rules;
    }

    /// <summary>Whether a path with its query may be fetched.</summary>
    public bool Allows(string pathAndQuery) =>
        pathAndQuery == "/robots.txt"
        || _rules.Where(rule => Matches(rule.Pattern, pathAndQuery)).OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.Allows).Select(rule => rule.Allows).FirstOrDefault(true);

    void Take(IEnumerable<(List<string> Agents, List<(string Name, string Value)> Lines)> groups)
    {
        foreach (var (name, value) in groups.SelectMany(group => group.Lines))
        {
            if (name is "allow" or "disallow" && value.Length > 0)
            {
                _rules.Add((value, name == "allow"));
            }
            else if (name == "crawl-delay" && double.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 86_400)
            {
                CrawlDelay = TimeSpan.FromSeconds(seconds);
            }
        }
    }

    static (string Name, string Value) Line(string line)
    {
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        line = comment < 0 ? line : line[..comment];
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", "") : (line[..colon].Trim().TrimStart('\uFEFF').ToLowerInvariant(), line[(colon + 1)..].Trim());
    }

    /// <summary>* stands for anything, $ for the end; without recursion, so that no pattern can make it slow.</summary>
    static bool Matches(string pattern, string path)
    {
        var anchored = pattern.EndsWith('$');
        var parts = (anchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            var found = isLast && anchored ? (path.Length - parts[i].Length >= at && path.EndsWith(parts[i], StringComparison.Ordinal) ? path.Length - parts[i].Length : -1) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return !anchored || at == path.Length;
    }
}
