namespace Kentongan.Listen;

/// <summary>The instance's public-account register: who may be named, each confirmed by a person with a reason.</summary>
public interface IPublicRegister
{
    Task<IReadOnlyList<PublicAccount>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Adds an account or replaces the entry with the same channel and handle.</summary>
    Task ConfirmAsync(PublicAccount account, CancellationToken cancellationToken);
    Task WithdrawAsync(Channel channel, string handle, CancellationToken cancellationToken);
}
