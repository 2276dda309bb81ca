namespace Kentongan.Listen.Outlets;

/// <summary>The register of news outlets, by site.</summary>
public interface IOutlets
{
    /// <summary>All outlets by name.</summary>
    Task<IReadOnlyList<Outlet>> AllAsync(CancellationToken cancellationToken);

    Task<Outlet?> FindAsync(string site, CancellationToken cancellationToken);

    /// <summary>Adds an outlet or replaces its entry.</summary>
    Task KeepAsync(Outlet outlet, CancellationToken cancellationToken);

    Task RemoveAsync(string site, CancellationToken cancellationToken);
}
