using System.Collections.Concurrent;

namespace Kentongan.Platforms.Fetching;

/// <summary>Each host's robots.txt, asked for once a day. A missing file allows everything; a server error forbids everything for an hour (RFC 9309).</summary>
public sealed class RobotsCache(AgentName agent, TimeProvider clock)
{
    const string Agent = "Kentongan";
    const int MostRedirects = 5;

    static readonly TimeSpan _fresh = TimeSpan.FromDays(1), _afterFailure = TimeSpan.FromHours(1);
    static readonly RobotsRules _forbidAll = RobotsRules.Parse("User-agent: *\nDisallow: /"u8, Agent);

    readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> _known = new(StringComparer.OrdinalIgnoreCase);

    public async Task<RobotsRules> GetAsync(Uri address, HttpClient http, FetchOptions options, CancellationToken cancellationToken)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        if (_known.TryGetValue(site, out var known) && known.Until > clock.GetUtcNow())
        {
            return known.Rules;
        }

        var (rules, failed) = await AskAsync(new(site + "/robots.txt"), http, options, cancellationToken).ConfigureAwait(false);
        _known[site] = (rules, clock.GetUtcNow() + (failed ? _afterFailure : _fresh));
        return rules;
    }

    /// <summary>Redirects are followed as for any page, five at most; what lies behind more of them is as good as missing.</summary>
    async Task<(RobotsRules Rules, bool Failed)> AskAsync(Uri file, HttpClient http, FetchOptions options, CancellationToken cancellationToken)
    {
        for (var hops = 0; hops <= MostRedirects; hops++)
        {
            using var message = new HttpRequestMessage(HttpMethod.Get, file);
            message.Headers.TryAddWithoutValidation("User-Agent", agent.ToString());
            using var answer = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if ((int)answer.StatusCode is not (301 or 302 or 303 or 307 or 308) || Target(file, answer) is not { } target)
            {
                return await RulesAsync(answer, options, cancellationToken).ConfigureAwait(false);
            }

            file = target;
        }

        return (RobotsRules.AllowAll, false);
    }

    static Uri? Target(Uri file, HttpResponseMessage answer) =>
        answer.Headers.Location is { } location && Uri.TryCreate(file, location, out var target) && target.Scheme is ("http" or "https") ? target : null;

    static async Task<(RobotsRules Rules, bool Failed)> RulesAsync(HttpResponseMessage answer, FetchOptions options, CancellationToken cancellationToken) =>
        (int)answer.StatusCode >= 500 ? (_forbidAll, true)
        : answer.IsSuccessStatusCode && await BodyReading.ReadAsync(answer.Content, options.LargestBody, cancellationToken).ConfigureAwait(false) is { } body ? (RobotsRules.Parse(body, Agent), false)
        : (RobotsRules.AllowAll, false);
}
