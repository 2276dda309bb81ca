namespace Kentongan.Decide.Alerts;

/// <summary>Through what an alert leaves the building. The numbers are stored: only append.</summary>
public enum AlertKind : byte
{
    Email = 0,
    Telegram = 1,
    Webhook = 2,
}

/// <summary>Who is told of a topic's signals.</summary>
/// <param name="Kind">Through what.</param>
/// <param name="Target">An e-mail address, a Telegram chat, the address of a webhook.</param>
/// <param name="Least">From what strength on, in standard deviations.</param>
/// <param name="Language"><c>id</c> or <c>en</c>.</param>
/// <param name="Secret">Signs a webhook's messages; encrypted by the application, empty for the others.</param>
/// <param name="IsLive">Whether alerts are sent; until somebody says so they only rest in the outbox, where they can be read.</param>
public sealed record AlertRoute(AlertKind Kind, string Target, double Least, string Language, string Secret, bool IsLive)
{
    /// <summary>What tells one route from another.</summary>
    public string Name => $"{Kind}:{Target}";
}
