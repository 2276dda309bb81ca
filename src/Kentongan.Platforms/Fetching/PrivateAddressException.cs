namespace Kentongan.Platforms.Fetching;

/// <summary>A host that resolves to an address which outsiders may not make us reach.</summary>
public sealed class PrivateAddressException(string host) : IOException($"{host} resolves to a private address.")
{
    public string Host { get; } = host;
}
