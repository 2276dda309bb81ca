using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kentongan.Decide.Issues;

/// <summary>
/// Something pinned to an issue as it was at that moment: a number with the address of the view it came from, or a
/// post. The hash shows later that it was not changed.
/// </summary>
/// <param name="Title">What it shows.</param>
/// <param name="Address">The view or post inside the product that it came from.</param>
/// <param name="Content">The frozen content, as text.</param>
/// <param name="PinnedAt">When it was pinned.</param>
/// <param name="PinnedBy">The user name of the person who pinned it.</param>
/// <param name="Hash">SHA-256 over the other fields, hexadecimal.</param>
public sealed record Evidence(
    string Title, string Address, string Content, DateTimeOffset PinnedAt, string PinnedBy, string Hash)
{
    public static Evidence Pin(string title, string address, string content, string pinnedBy, DateTimeOffset now) =>
        new(title, address, content, now, pinnedBy, HashOf(title, address, content, pinnedBy, now));

    /// <summary>Whether the fields still give the hash they were pinned with.</summary>
    public bool IsUnchanged => Hash == HashOf(Title, Address, Content, PinnedBy, PinnedAt);

    static string HashOf(string title, string address, string content, string pinnedBy, DateTimeOffset at)
    {
        var fields = string.Join('\u001f', title, address, content, pinnedBy,
            at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fields)));
    }
}
