using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Kentongan.App.Signals;

/// <summary>Keeps the secrets of webhooks encrypted under the instance's keys.</summary>
public sealed class RouteSecrets(IDataProtectionProvider protection)
{
    readonly IDataProtector _protector = protection.CreateProtector("Kentongan.AlertRoutes");

    public string Hide(string secret) => secret.Length == 0 ? "" : _protector.Protect(secret);

    /// <summary>Empty when the keys are not those under which it was hidden.</summary>
    public string Reveal(string hidden)
    {
        try
        {
            return hidden.Length == 0 ? "" : _protector.Unprotect(hidden);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }
}
