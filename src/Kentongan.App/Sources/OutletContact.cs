using Kentongan.Platforms.Fetching;
using Kentongan.Storage.Settings;

namespace Kentongan.App.Sources;

/// <summary>Whom an outlet asks about our fetching: said with every request once an administrator has named it.</summary>
public sealed class OutletContact(InstanceSettings settings, AgentName agent, IAuditLog audit)
{
    public static readonly Objection NoContact = new(
        "contact.form", "Give a web page that begins with https:// or a mailbox such as humas@contoh.go.id, at most 200 letters.",
        "Beri halaman web yang diawali https:// atau alamat surel seperti humas@contoh.go.id, paling banyak 200 huruf.");

    const string Setting = "fetch.contact";
    const int Longest = 200;

    /// <summary>The page or mailbox; null while nobody has named one on screen.</summary>
    public Task<string?> FindAsync(CancellationToken cancellationToken) => settings.FindAsync(Setting, cancellationToken);

    /// <summary>Names it from the next request on; nothing names nobody.</summary>
    public async Task<Decision<string>> NameAsync(string? contact, string by, CancellationToken cancellationToken)
    {
        var wanted = (contact ?? "").Trim();
        if (wanted.Length > 0 && !IsContact(wanted))
        {
            return NoContact;
        }

        await settings.SetAsync(Setting, wanted, cancellationToken);
        agent.Name(wanted);
        await audit.WriteAsync(by, "change.contact", "store", wanted, cancellationToken);
        return wanted;
    }

    /// <summary>Takes up what was named, here or by another process, before anything is fetched.</summary>
    public async Task RememberAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is { } contact)
        {
            agent.Name(contact);
        }
    }

    static bool IsContact(string contact) =>
        contact.Length <= Longest && !contact.Any(char.IsWhiteSpace)
        && (Uri.TryCreate(contact, UriKind.Absolute, out var page) ? page.Scheme is "http" or "https" or "mailto" : contact.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < contact.Length - 1);
}
