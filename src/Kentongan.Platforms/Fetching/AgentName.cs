namespace Kentongan.Platforms.Fetching;

/// <summary>
/// The User-Agent of every fetch: the product, and whom to ask where the instance has said so. Nobody is named by default, because an invented
/// address would mislead the outlets.
/// </summary>
public sealed class AgentName(string? contact)
{
    volatile string _header = Header(contact);

    /// <summary>As it stands in a request.</summary>
    public override string ToString() => _header;

    /// <summary>Names whom to ask from the next request on.</summary>
    /// <param name="contact">A page or mailbox of those who run the instance; null or nothing names nobody.</param>
    public void Name(string? contact) => _header = Header(contact);

    static string Header(string? contact)
    {
        var printable = new string([.. (contact ?? "").Trim().Where(c => c is > ' ' and < (char)127 and not '(' and not ')')]);
        return printable.Length == 0 ? "Kentongan/1.0" : $"Kentongan/1.0 (+{printable})";
    }
}
