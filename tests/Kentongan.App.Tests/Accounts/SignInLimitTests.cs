using System.Net;
using Kentongan.App.Accounts;
using Kentongan.App.Web;
using Kentongan.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Accounts;

public sealed class SignInLimitTests : IAsyncDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("kentongan-door").FullName;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_address_may_try_the_door_only_so_often_a_minute()
    {
        await using var site = Site.Build(new StorageOptions(_folder), "--urls", "http://127.0.0.1:0", "--" + AccountRegistration.SignInsPerMinute, "3");
        await site.Services.GetRequiredService<Engine>().PrepareAsync(Token);
        await site.StartAsync(Token);
        using var visitor = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new(site.Urls.First()) };
        for (var tried = 0; tried < 3; tried++)
        {
            Assert.NotEqual(HttpStatusCode.TooManyRequests, await TryAsync(visitor));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await TryAsync(visitor));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(AccountRegistration.SignInPath, Token)).StatusCode);
        await site.StopAsync(Token);
    }

    static async Task<HttpStatusCode> TryAsync(HttpClient visitor)
    {
        using var form = new FormUrlEncodedContent([new("userName", "penebak"), new("password", "salah salah salah")]);
        return (await visitor.PostAsync(AccountRegistration.SignInPath, form, Token)).StatusCode;
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
