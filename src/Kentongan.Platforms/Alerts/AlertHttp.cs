using System.Net.Http.Headers;
using System.Text;

namespace Kentongan.Platforms.Alerts;

/// <summary>Posts JSON and says in one sentence what was wrong.</summary>
static class AlertHttp
{
    public const string Client = "alerts";

    public static async Task<string?> PostAsync(
        HttpClient http, Uri address, string json, Action<HttpRequestHeaders> sign, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        sign(request.Headers);
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return answer.IsSuccessStatusCode ? null : $"{address.Host} answered {(int)answer.StatusCode}.";
        }
        catch (HttpRequestException problem)
        {
            return $"{address.Host} cannot be reached: {problem.HttpRequestError}.";
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"{address.Host} did not answer in time.";
        }
    }
}
