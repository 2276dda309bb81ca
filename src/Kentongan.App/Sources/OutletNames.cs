using Kentongan.Listen;
using Kentongan.Listen.Outlets;

namespace Kentongan.App.Sources;

/// <summary>What is known about each outlet, by the name under which its articles stand: the register of outlets first, then outlets among the public accounts.</summary>
public sealed class OutletNames(IOutlets outlets, IPublicRegister register)
{
    public async Task<IReadOnlyDictionary<string, Outlet>> ReadAsync(CancellationToken cancellationToken)
    {
        var known = (await outlets.AllAsync(cancellationToken)).ToDictionary(outlet => outlet.Site, StringComparer.OrdinalIgnoreCase);
        foreach (var account in await register.AllAsync(cancellationToken))
        {
            if (account is { Channel: Channel.News, Kind: PublicAccountKind.Outlet })
            {
                known.TryAdd(account.Handle, new(account.Name, account.Handle, OutletKind.Regional));
            }
        }

        return known;
    }
}
