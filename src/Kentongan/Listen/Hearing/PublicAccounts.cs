namespace Kentongan.Listen.Hearing;

/// <summary>The public-account register as it stood when an ingestion began, ready to be asked for every handle.</summary>
public sealed class PublicAccounts
{
    readonly Dictionary<Channel, Dictionary<string, PublicAccount>> _byChannel;
    readonly Dictionary<string, PublicAccount> _all;

    public PublicAccounts(IEnumerable<PublicAccount> accounts)
    {
        var list = accounts.ToList();
        _byChannel = list.GroupBy(account => account.Channel).ToDictionary(same => same.Key, ByHandle);
        _all = ByHandle(list);
    }

    /// <summary>Nobody may be named.</summary>
    public static PublicAccounts None { get; } = new([]);

    /// <summary>The entry of a handle without @, null when it may not be named.</summary>
    public PublicAccount? Find(Channel channel, ReadOnlySpan<char> handle) =>
        In(HasAccounts(channel) ? _byChannel.GetValueOrDefault(channel) : _all, handle);

    /// <summary>Whether a handle may be named on some channel.</summary>
    public bool Contains(ReadOnlySpan<char> handle) => In(_all, handle) is not null;

    /// <summary>Pages and news have no accounts of their own: what they name may be on any channel.</summary>
    static bool HasAccounts(Channel channel) => channel is not (Channel.Other or Channel.News or Channel.Web or Channel.Complaint);

    static PublicAccount? In(Dictionary<string, PublicAccount>? accounts, ReadOnlySpan<char> handle) =>
        accounts is { Count: > 0 } && accounts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(handle, out var found) ? found : null;

    static Dictionary<string, PublicAccount> ByHandle(IEnumerable<PublicAccount> accounts) => accounts
        .DistinctBy(account => account.Handle, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(account => account.Handle, StringComparer.OrdinalIgnoreCase);
}
