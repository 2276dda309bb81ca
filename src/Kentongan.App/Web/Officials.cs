using Kentongan.App.Importing;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Queries;

namespace Kentongan.App.Web;

/// <summary>The official accounts on the public register, and what queries may name.</summary>
public sealed class Officials(IPublicRegister register)
{
    public async Task<(IReadOnlyList<string> Handles, QueryOptions Options)> AllAsync(CancellationToken cancellationToken)
    {
        var accounts = await register.AllAsync(cancellationToken);
        return ([.. accounts.Where(account => account.IsOfficial).Select(account => account.Handle).Distinct(StringComparer.OrdinalIgnoreCase)], ListenedTopics.Options(new PublicAccounts(accounts)));
    }
}
