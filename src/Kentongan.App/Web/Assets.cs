using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace Kentongan.App.Web;

/// <summary>Addresses of the built files, each with a hash of its content so that browsers may keep it for ever.</summary>
public sealed class Assets(IWebHostEnvironment environment)
{
    readonly ConcurrentDictionary<string, string> _addresses = new(StringComparer.Ordinal);

    public string this[string name] => _addresses.GetOrAdd(name, Address);

    string Address(string name)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(name);
        return file.Exists ? $"/{name}?v={Hash(file)}" : $"/{name}";
    }

    static string Hash(IFileInfo file)
    {
        using var stream = file.CreateReadStream();
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..10];
    }
}
