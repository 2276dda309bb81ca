using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Kentongan.App.Accounts;
using Kentongan.App.Web;
using Kentongan.Decide.Signals;
using Kentongan.Records;

namespace Kentongan.App.Signals;

/// <summary>Tells open pages of new signals as they are raised. The store is asked, because another process may have raised them.</summary>
static class LiveSignals
{
    static readonly TimeSpan _pulse = TimeSpan.FromSeconds(3);

    public static void MapLiveSignals(this IEndpointRouteBuilder app) =>
        app.MapGet("/sinyal/aliran", (IServiceScopeFactory scopes, Viewer viewer, SignalWording wording, TimeProvider time, CancellationToken token) =>
            TypedResults.ServerSentEvents(TellAsync(scopes, viewer.AgencyId, wording, time, token))).RequireAuthorization(Access.Read).ExcludeFromDescription();

    /// <param name="Waiting">How many signals wait for somebody.</param>
    /// <param name="Number">The newest one, 0 when there is none.</param>
    /// <param name="Text">What it says.</param>
    public sealed record News(int Waiting, int Number, string Text);

    static async IAsyncEnumerable<SseItem<News>> TellAsync(
        IServiceScopeFactory scopes, int? agency, SignalWording wording, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        News? told = null;
        while (!cancellationToken.IsCancellationRequested)
        {
            var news = await NewsAsync(scopes, agency, wording, time.GetUtcNow(), cancellationToken);
            if (news != told)
            {
                yield return new(news, told is null ? "now" : "news");
                told = news;
            }

            await Task.Delay(_pulse, time, cancellationToken);
        }
    }

    static async Task<News> NewsAsync(IServiceScopeFactory scopes, int? agency, SignalWording wording, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var open = await scope.ServiceProvider.GetRequiredService<IRecords<Signal>>().OpenAsync(agency, cancellationToken);
        var waiting = open.Where(signal => signal.WaitsAt(now)).ToList();
        return waiting.MaxBy(signal => signal.Id.Value) is { } newest
            ? new(waiting.Count, newest.Id.Value, wording.What(newest.Seen))
            : new(0, 0, "");
    }
}
