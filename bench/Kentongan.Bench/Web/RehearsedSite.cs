using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Kentongan.App.Accounts;
using Kentongan.App.Importing;
using Kentongan.App.Web;
using Kentongan.Decide.Rehearsal;
using Kentongan.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Bench.Web;

/// <summary>The whole application on an embedded store of its own, with a rehearsal of as many posts as asked for in it.</summary>
sealed partial class RehearsedSite : IAsyncDisposable
{
    const int Seed = 20261122;

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kentongan-bench-");

    RehearsedSite() => App = Site.Build(new StorageOptions(_folder.FullName), "--urls", "http://127.0.0.1:0");

    public WebApplication App { get; }

    public Simulation Played { get; private set; } = null!;

    public static async Task<RehearsedSite> OpenAsync(long posts, CancellationToken cancellationToken)
    {
        var site = new RehearsedSite();
        var services = site.App.Services;
        await services.GetRequiredService<Engine>().PrepareAsync(cancellationToken).ConfigureAwait(false);
        await using var scope = services.CreateAsyncScope();
        var owner = await scope.ServiceProvider.GetRequiredService<FirstPeople>().EnsureAsync(cancellationToken).ConfigureAwait(false);
        site.Played = Simulation.EndingBefore(services.GetRequiredService<TimeProvider>().GetUtcNow(), Scenarios.Find("flood")!, posts, Seed);
        await services.GetRequiredService<RehearsalLoad>().LoadAsync(site.Played, owner.UserName!, cancellationToken).ConfigureAwait(false);
        return site;
    }

    /// <summary>Starts to answer, and signs the owner in.</summary>
    public async Task<HttpClient> ServeAsync(CancellationToken cancellationToken)
    {
        await App.StartAsync(cancellationToken).ConfigureAwait(false);
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new(App.Urls.First()) };
        await using var scope = App.Services.CreateAsyncScope();
        var owner = await scope.ServiceProvider.GetRequiredService<FirstPeople>().EnsureAsync(cancellationToken).ConfigureAwait(false);
        var link = new Uri(client.BaseAddress, await scope.ServiceProvider.GetRequiredService<SignInLinks>().MakeAsync(owner).ConfigureAwait(false));
        var door = await client.GetStringAsync(link, cancellationToken).ConfigureAwait(false);
        using var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", WebUtility.HtmlDecode(FormToken().Match(door).Groups[1].Value)),
            new("user", owner.Id.ToString(CultureInfo.InvariantCulture)), new("secret", link.Segments[^1]),
        ]);
        using var answer = await client.PostAsync(new Uri("/masuk/tautan", UriKind.Relative), form, cancellationToken).ConfigureAwait(false);
        return answer.Headers.Location?.OriginalString == "/" ? client : throw new InvalidOperationException($"Nobody was let in: {answer.StatusCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync().ConfigureAwait(false);
        await App.DisposeAsync().ConfigureAwait(false);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)")]
    private static partial Regex FormToken();
}
