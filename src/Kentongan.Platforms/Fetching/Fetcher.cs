using System.Net;
using System.Net.Http.Headers;
using Kentongan.Listen.Sources;
using Kentongan.Listen.Urls;

namespace Kentongan.Platforms.Fetching;

/// <summary>
/// Fetches addresses that people and pages supply: politely (robots.txt, one request a host at a time), conditionally (ETag,
/// Last-Modified), within bounds, and never from this machine's own network.
/// </summary>
public sealed class Fetcher(HttpClient http, FetchOptions options, HostTurns hosts, RobotsCache robots, AgentName agent, TimeProvider clock)
{
    /// <summary>A failure is a value; only cancellation throws.</summary>
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await FollowAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return FetchFaults.Explain(fault, request.Url);
        }
    }

    async Task<FetchResult> FollowAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var (url, permanent) = (request.Url, true);
        for (var hops = 0; hops <= options.MostRedirects; hops++)
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            {
                return new() { Url = url, Failure = FetchFailure.NotAnAddress, Detail = new($"{url} is no http or https address.", $"{url} bukan alamat http atau https.") };
            }

            if (IsPrivateLiteral(address))
            {
                throw new PrivateAddressException(address.Host);
            }

            var rules = options.ObeysRobots ? await InTimeAsync(token => robots.GetAsync(address, http, options, token), cancellationToken).ConfigureAwait(false) : RobotsRules.AllowAll;
            if (!rules.Allows(address.PathAndQuery))
            {
                return new() { Url = url, Failure = FetchFailure.ForbiddenByRobots, Detail = new($"{address.Host} does not allow robots to read {address.AbsolutePath}.", $"{address.Host} tidak mengizinkan robot membaca {address.AbsolutePath}.") };
            }

            var result = await hosts.RunAsync(
                address.Authority, Pause(rules), () => InTimeAsync(token => SendAsync(request, address, token), cancellationToken), cancellationToken).ConfigureAwait(false);
            if (result.MovedTo is null)
            {
                return hops > 0 && permanent && result.IsOk ? result with { MovedTo = url } : result;
            }

            permanent &= result.Status is 301 or 308;
            url = UrlResolution.Resolve(url, result.MovedTo);
        }

        return new() { Url = url, Failure = FetchFailure.TooManyRedirects, Detail = new($"{request.Url} redirects more than {options.MostRedirects} times.", $"{request.Url} dialihkan lebih dari {options.MostRedirects} kali.") };
    }

    /// <summary>The time limit runs while the server works, not while we wait for its turn.</summary>
    async Task<T> InTimeAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        return await work(either.Token).ConfigureAwait(false);
    }

    bool IsPrivateLiteral(Uri address) =>
        !options.AllowsPrivateAddresses && IPAddress.TryParse(address.IdnHost.Trim('[', ']'), out var literal) && !PublicAddresses.Contains(literal);

    TimeSpan Pause(RobotsRules rules)
    {
        var asked = rules.CrawlDelay ?? TimeSpan.Zero;
        asked = asked > options.LongestCrawlDelay ? options.LongestCrawlDelay : asked;
        return asked > options.HostPause ? asked : options.HostPause;
    }

    async Task<FetchResult> SendAsync(FetchRequest request, Uri address, CancellationToken cancellationToken)
    {
        using var message = Message(request, address);
        using var answer = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        var status = (int)answer.StatusCode;
        var url = address.AbsoluteUri;
        if (status is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } location)
        {
            return new() { Url = url, Status = status, MovedTo = location.OriginalString };
        }

        if (answer.StatusCode == HttpStatusCode.NotModified)
        {
            return new() { Url = url, Status = status, NotModified = true, ETag = request.ETag, LastModified = request.LastModified };
        }

        return answer.IsSuccessStatusCode ? await ReadAsync(answer, url, cancellationToken).ConfigureAwait(false) : FetchFaults.Explain(answer, url, clock);
    }

    async Task<FetchResult> ReadAsync(HttpResponseMessage answer, string url, CancellationToken cancellationToken)
    {
        if (await BodyReading.ReadAsync(answer.Content, options.LargestBody, cancellationToken).ConfigureAwait(false) is not { } body)
        {
            return new() { Url = url, Status = (int)answer.StatusCode, Failure = FetchFailure.TooLarge, Detail = new($"{url} is larger than {options.LargestBody >> 20} MB.", $"{url} lebih besar dari {options.LargestBody >> 20} MB.") };
        }

        return new()
        {
            Url = url,
            Status = (int)answer.StatusCode,
            Body = body,
            ContentType = answer.Content.Headers.TryGetValues("Content-Type", out var types) ? types.First() : null,
            ContentLanguage = answer.Content.Headers.ContentLanguage.FirstOrDefault(),
            ETag = answer.Headers.TryGetValues("ETag", out var tags) ? tags.First() : null,
            LastModified = answer.Content.Headers.LastModified,
        };
    }

    HttpRequestMessage Message(FetchRequest request, Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("User-Agent", agent.ToString());
        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        message.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        message.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        message.Headers.IfModifiedSince = request.LastModified;
        if (request.ETag is { } tag)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        return message;
    }
}
