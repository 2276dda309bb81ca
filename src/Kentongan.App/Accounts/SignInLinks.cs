using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kentongan.Storage.Desk;
using Microsoft.AspNetCore.Identity;

namespace Kentongan.App.Accounts;

/// <summary>
/// Links that let one person in once, for a quarter of an hour. Only a hash is kept, so a copy of the store opens no door.
/// </summary>
public sealed class SignInLinks(UserManager<DeskUser> users, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    const string Provider = "Kentongan";
    const string Name = "sign-in-link";

    /// <summary>The path of a new link; an older one of the same person is void from now on.</summary>
    public async Task<string> MakeAsync(DeskUser user)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var until = time.GetUtcNow().Add(Life).ToUnixTimeSeconds();
        await users.SetAuthenticationTokenAsync(user, Provider, Name, string.Create(CultureInfo.InvariantCulture, $"{until}:{Hash(secret)}"));
        return $"/masuk/tautan/{user.Id}/{secret}";
    }

    /// <summary>The person whom the link lets in, null when it is wrong, used or too old. It works once.</summary>
    public async Task<DeskUser?> RedeemAsync(int userId, string secret)
    {
        var user = await users.FindByIdAsync(userId.ToString(CultureInfo.InvariantCulture));
        if (user is null || !IsMatch(await users.GetAuthenticationTokenAsync(user, Provider, Name), secret))
        {
            return null;
        }

        var removed = await users.RemoveAuthenticationTokenAsync(user, Provider, Name);
        return removed.Succeeded ? user : null;
    }

    bool IsMatch(string? kept, string secret) =>
        kept?.Split(':') is [var until, var hash]
        && long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds()
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(secret)));

    static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
