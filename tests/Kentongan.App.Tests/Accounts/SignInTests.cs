using System.Net;
using Kentongan.App.Accounts;
using Kentongan.App.Tests.Web;
using Kentongan.Storage.Desk;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.App.Tests.Accounts;

[Collection(SharedSite.Name)]
public sealed class SignInTests(RunningSite site)
{
    const string Password = "kentongan dipukul tiga kali";

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_wrong_passwords_lock_the_door_even_for_the_right_one()
    {
        await AddAsync("penebak");
        using var client = site.Visitor();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await TryAsync(client, "penebak", "salah salah salah")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(client, "penebak", Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/pantau", Token)).StatusCode);
    }

    [Fact]
    public async Task A_link_is_kept_only_as_a_hash()
    {
        await AddAsync("penerima");
        var secret = (await site.LinkAsync("penerima")).AbsolutePath.Split('/')[^1];
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        var user = await users.FindByNameAsync("penerima");
        var kept = await users.GetAuthenticationTokenAsync(user!, "Kentongan", "sign-in-link");
        Assert.NotNull(kept);
        Assert.DoesNotContain(secret, kept, StringComparison.Ordinal);
    }

    async Task AddAsync(string name)
    {
        await site.AddPersonAsync(name, "Instansi " + name, Roles.MediaAnalyst);
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        Assert.True((await users.AddPasswordAsync((await users.FindByNameAsync(name))!, Password)).Succeeded);
    }

    static async Task<HttpResponseMessage> TryAsync(HttpClient client, string name, string password)
    {
        var page = await client.GetStringAsync("/masuk", Token);
        return await client.PostAsync("/masuk", new FormUrlEncodedContent(
        [
            new("_handler", "signin"), new("__RequestVerificationToken", RunningSite.Token(page)), new("Input.Name", name), new("Input.Password", password),
        ]), Token);
    }
}
