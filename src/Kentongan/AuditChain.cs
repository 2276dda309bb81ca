using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kentongan;

/// <summary>
/// How audit lines hold on to each other. A line's hash is SHA-256 (lower-case hex) over these fields in UTF-8, each as
/// a netstring (<c>length:bytes,</c>): number, time (<c>yyyy-MM-ddTHH:mm:ss.fffZ</c>), actor, action, subject, detail,
/// hash of the line before. The first line follows <see cref="Beginning"/>.
/// </summary>
public static class AuditChain
{
    /// <summary>The hash before the first line: 64 zeros.</summary>
    public static string Beginning { get; } = new('0', 64);

    /// <summary>The line that follows number <paramref name="lastNumber"/>; times are kept to the millisecond.</summary>
    public static AuditEntry Next(
        long lastNumber, string lastHash, DateTimeOffset at, string actor, string action, string subject, string detail)
    {
        var time = DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
        var entry = new AuditEntry(lastNumber + 1, time, actor, action, subject, detail, lastHash, "");
        return entry with { Hash = HashOf(entry) };
    }

    public static string HashOf(AuditEntry entry)
    {
        var text = new StringBuilder();
        foreach (var field in Fields(entry))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field},");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Walks the whole chain and stops at the first line that does not hold.</summary>
    /// <param name="entries">Oldest first.</param>
    /// <param name="head">Number and hash of the last line as the store remembers them beside the log.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public static async Task<AuditVerdict> VerifyAsync(
        IAsyncEnumerable<AuditEntry> entries, (long Number, string Hash) head, CancellationToken cancellationToken)
    {
        var (number, hash) = (0L, Beginning);
        await foreach (var entry in entries.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (Fault(entry, number, hash) is { } fault)
            {
                return new(number, entry.Number, fault);
            }

            (number, hash) = (entry.Number, entry.Hash);
        }

        return (number, hash) == head
            ? new(number, null, null)
            : new(number, number + 1, $"the log should end with line {head.Number}, but ends with line {number}");
    }

    static string? Fault(AuditEntry entry, long lastNumber, string lastHash) =>
        entry.Number != lastNumber + 1 ? $"line {lastNumber + 1} is missing"
        : !string.Equals(entry.PreviousHash, lastHash, StringComparison.Ordinal) ? "it does not follow the line before"
        : !string.Equals(entry.Hash, HashOf(entry), StringComparison.Ordinal) ? "its content was changed"
        : null;

    static string[] Fields(AuditEntry entry) =>
    [
        entry.Number.ToString(CultureInfo.InvariantCulture),
        entry.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        entry.Actor, entry.Action, entry.Subject, entry.Detail, entry.PreviousHash,
    ];
}
