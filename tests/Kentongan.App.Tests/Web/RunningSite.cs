using System.Net;
using System.Text.RegularExpressions;
using Kentongan.App.Accounts;
using Kentongan.App.Importing;
using Kentongan.App.Sources;
using Kentongan.App.Web;
using Kentongan.Decide.Rehearsal;
using Kentongan.Storage;
using Kentongan.Storage.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Web;

/// <summary>The whole application on a SQLite store of its own, with a small rehearsal in it, answering on a free port.</summary>
public sealed partial class RunningSite : IAsyncLifetime
{
    public const int Posts = 4_000;

    readonly string _folder = Directory.CreateTempSubdirectory("kentongan-site").FullName;
    WebApplication? _app;
    SocketsHttpHandler? _owner;

    public static Simulation Rehearsal { get; } = new(Scenarios.Find("flood")!, Posts, Seed: 3, Simulation.UsualStart);

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        _app = Site.Build(new StorageOptions(_folder), "--urls", "http://127.0.0.1:0", "--" + AccountRegistration.SignInsPerMinute, "10000");
        await Services.GetRequiredService<Engine>().PrepareAsync(CancellationToken.None);
        await using var scope = Services.CreateAsyncScope();
        var owner = await scope.ServiceProvider.GetRequiredService<FirstPeople>().EnsureAsync(CancellationToken.None);
        await FillAsync(owner.UserName!);
        await Services.GetRequiredService<SourceDesk>().AddAsync("https://kabar.contoh.id/rss", "Kabar Contoh", null, readsArticles: false, owner.UserName!, CancellationToken.None);
        await _app.StartAsync();
        Address = new(_app.Urls.First());
    }

    /// <summary>The full demonstration when screenshots are made of it, else a small part that loads in a moment.</summary>
    async Task FillAsync(string owner)
    {
        var load = Services.GetRequiredService<RehearsalLoad>();
        if (Screenshots.AreWanted)
        {
            await load.LoadWhenEmptyAsync(owner, _ => { }, CancellationToken.None);
        }
        else
        {
            await load.LoadAsync(Rehearsal, owner, CancellationToken.None);
        }
    }

    /// <summary>A new link that signs the owner in once.</summary>
    public async Task<Uri> LinkAsync(string userName = FirstPeople.UserName)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        var user = await users.FindByNameAsync(userName) ?? throw new InvalidOperationException($"No user {userName}.");
        return new(Address, await scope.ServiceProvider.GetRequiredService<SignInLinks>().MakeAsync(user));
    }

    /// <summary>Adds a person with roles to an agency of its own.</summary>
    public async Task AddPersonAsync(string userName, string agency, params string[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<DeskContext>();
        var row = new AgencyRow { Name = agency };
        desk.Agencies.Add(row);
        await desk.SaveChangesAsync();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        var person = new DeskUser { UserName = userName, DisplayName = userName, AgencyId = row.Id };
        Assert.True((await users.CreateAsync(person)).Succeeded);
        Assert.True((await users.AddToRolesAsync(person, roles)).Succeeded);
    }

    /// <summary>Adds a person with roles to the owner's agency, once.</summary>
    public async Task AddColleagueAsync(string userName, params string[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        if (await users.FindByNameAsync(userName) is null)
        {
            var owner = await users.FindByNameAsync(FirstPeople.UserName);
            var person = new DeskUser { UserName = userName, DisplayName = userName, AgencyId = owner!.AgencyId };
            Assert.True((await users.CreateAsync(person)).Succeeded);
            Assert.True((await users.AddToRolesAsync(person, roles)).Succeeded);
        }
    }

    /// <summary>A client without a session; redirects are not followed, so that they can be looked at.</summary>
    public HttpClient Visitor() => Client(Session());

    /// <summary>A client in the owner's session, which all tests share; what a test sets on its client stays its own.</summary>
    public async Task<HttpClient> SignedInAsync()
    {
        if (_owner is null)
        {
            var session = Session();
            await EnterAsync(session, FirstPeople.UserName);
            _owner = session;
        }

        return Client(_owner);
    }

    /// <summary>A client that has signed in by a link.</summary>
    public async Task<HttpClient> SignedInAsync(string userName) => await EnterAsync(Session(), userName);

    static SocketsHttpHandler Session() => new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    HttpClient Client(SocketsHttpHandler session) => new(session, disposeHandler: false) { BaseAddress = Address };

    async Task<HttpClient> EnterAsync(SocketsHttpHandler session, string userName)
    {
        var client = Client(session);
        var answer = await EnterAsync(client, await LinkAsync(userName));
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        return client;
    }

    /// <summary>Opens a link and presses its button.</summary>
    public static async Task<HttpResponseMessage> EnterAsync(HttpClient client, Uri link)
    {
        var page = await client.GetStringAsync(link);
        var parts = link.AbsolutePath.Split('/');
        return await client.PostAsync("/masuk/tautan", new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", Token(page)), new("user", parts[^2]), new("secret", parts[^1]),
        ]));
    }

    /// <summary>The antiforgery token of a page's form.</summary>
    public static string Token(string page) => WebUtility.HtmlDecode(TokenField().Match(page).Groups[1].Value);

    public async ValueTask DisposeAsync()
    {
        _owner?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)")]
    private static partial Regex TokenField();
}

/// <summary>Tests that share one running site, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<RunningSite>, ICollectionFixture<Browser.OpenBrowser>
{
    public const string Name = "site";
}
