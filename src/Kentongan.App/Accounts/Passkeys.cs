using System.Buffers.Text;
using System.Net;
using Kentongan.App.Web;
using Kentongan.Storage.Desk;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Kentongan.App.Accounts;

/// <summary>Passkeys (WebAuthn): made on the account page, and a way in that needs neither name, password nor code.</summary>
public static class Passkeys
{
    public const string SignInPath = "/masuk/kunci-sandi";
    public const string SettingsPath = "/pengaturan/kunci-sandi";

    const int LongestName = 60;
    const int MostOfAPerson = 20;

    public static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        app.MapPost(SignInPath + "/pilihan", AskAsync).AllowAnonymous().ExcludeFromDescription();
        app.MapPost(SignInPath, EnterAsync).AllowAnonymous().ExcludeFromDescription();
        app.MapPost(SettingsPath + "/pilihan", OfferAsync).ExcludeFromDescription();
        app.MapPost(SettingsPath, KeepAsync).ExcludeFromDescription();
        app.MapPost(SettingsPath + "/hapus", RemoveAsync).ExcludeFromDescription();
    }

    /// <summary>A passkey stands for password and code, so the device must make sure that it is its owner, and know the account by itself.</summary>
    public static void Rules(IdentityPasskeyOptions options)
    {
        options.UserVerificationRequirement = "required";
        options.ResidentKeyRequirement = "required";
    }

    /// <summary>Browsers tie passkeys to a name and refuse numbers such as 127.0.0.1.</summary>
    public static bool CanBeUsedAt(HostString host) => !IPAddress.TryParse(host.Host.Trim('[', ']'), out _);

    static async Task<IResult> AskAsync([FromForm] string? kembali, SignInManager<DeskUser> door) =>
        Results.Text(await door.MakePasskeyRequestOptionsAsync(null), "application/json");

    static async Task<IResult> EnterAsync(
        [FromForm] string credential, [FromForm] string? kembali, SignInManager<DeskUser> door, UserManager<DeskUser> users, IAuditLog audit, HttpContext http)
    {
        var assertion = await door.PerformPasskeyAssertionAsync(credential);
        if (!assertion.Succeeded || await users.IsLockedOutAsync(assertion.User))
        {
            return Results.LocalRedirect("/masuk?kunci=salah");
        }

        await users.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        await door.SignInAsync(assertion.User, isPersistent: false, authenticationMethod: "passkey");
        await audit.WriteAsync(assertion.User.UserName!, "session.start", $"user:{assertion.User.Id}", "by passkey", http.RequestAborted);
        return Results.LocalRedirect(Preferences.IsLocal(kembali) ? kembali! : "/");
    }

    static async Task<IResult> OfferAsync([FromForm] string? name, SignInManager<DeskUser> door, UserManager<DeskUser> users, HttpContext http)
    {
        var user = await OfAsync(users, http);
        return Results.Text(
            await door.MakePasskeyCreationOptionsAsync(new() { Id = $"{user.Id}", Name = user.UserName!, DisplayName = user.DisplayName }), "application/json");
    }

    static async Task<IResult> KeepAsync(
        [FromForm] string credential, [FromForm] string? name, SignInManager<DeskUser> door, UserManager<DeskUser> users, IAuditLog audit, HttpContext http)
    {
        var user = await OfAsync(users, http);
        var attestation = await door.PerformPasskeyAttestationAsync(credential);
        if (!attestation.Succeeded || (await users.GetPasskeysAsync(user)).Count >= MostOfAPerson)
        {
            return Results.LocalRedirect("/pengaturan?kunci=salah#kunci-sandi");
        }

        attestation.Passkey.Name = name?.Trim() is { Length: > 0 } given ? given[..Math.Min(given.Length, LongestName)] : null;
        await users.AddOrUpdatePasskeyAsync(user, attestation.Passkey);
        await audit.WriteAsync(user.UserName!, "passkey.add", $"user:{user.Id}", "", http.RequestAborted);
        return Results.LocalRedirect("/pengaturan?ok=passkey");
    }

    static async Task<IResult> RemoveAsync([FromForm] string id, UserManager<DeskUser> users, IAuditLog audit, HttpContext http)
    {
        var user = await OfAsync(users, http);
        if (Base64Url.IsValid(id) && (await users.RemovePasskeyAsync(user, Base64Url.DecodeFromChars(id))).Succeeded)
        {
            await audit.WriteAsync(user.UserName!, "passkey.remove", $"user:{user.Id}", "", http.RequestAborted);
        }

        return Results.LocalRedirect("/pengaturan?ok=passkey-removed");
    }

    static async Task<DeskUser> OfAsync(UserManager<DeskUser> users, HttpContext http) =>
        await users.GetUserAsync(http.User) ?? throw new InvalidOperationException("The session's user is gone.");
}
