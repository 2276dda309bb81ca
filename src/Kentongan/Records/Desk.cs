namespace Kentongan.Records;

/// <summary>Does deeds on records of one kind: reads, decides, keeps and writes the audit line, or says why not.</summary>
/// <param name="records">Where they are kept.</param>
/// <param name="audit">Where each deed leaves its line.</param>
/// <param name="time">People's clocks.</param>
/// <param name="recordTime">Where a record has a time of its own; people's clocks when it is left out.</param>
public sealed class Desk<T>(IRecords<T> records, IAuditLog audit, TimeProvider time, IRecordTime<T>? recordTime = null)
    where T : class, IRecord<T>
{
    const int LongestReason = 400;

    /// <summary>Keeps a new record.</summary>
    /// <param name="begin">What makes it.</param>
    /// <param name="by">Who makes it.</param>
    /// <param name="action">The name in the audit log, as <c>issue.open</c>.</param>
    public async Task<Decision<T>> BeginAsync(
        Func<DateTimeOffset, Decision<T>> begin, string by, string action, CancellationToken cancellationToken)
    {
        var decision = begin(time.GetUtcNow());
        if (decision.Value is { } first && recordTime is not null)
        {
            decision = begin(await recordTime.NowAsync(first, cancellationToken).ConfigureAwait(false));
        }

        if (decision.Value is not { } record)
        {
            return decision;
        }

        var added = await records.AddAsync(record, cancellationToken).ConfigureAwait(false);
        await WriteAsync(added, by, action, cancellationToken).ConfigureAwait(false);
        return added;
    }

    /// <summary>Does one deed on the record as it is now.</summary>
    /// <param name="number">The record.</param>
    /// <param name="deed">A request's <c>Decide</c>.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="action">The name in the audit log, as <c>issue.level</c>.</param>
    public async Task<Decision<T>> DoAsync(
        int number, Func<T, DateTimeOffset, Decision<T>> deed, string by, string action, CancellationToken cancellationToken)
    {
        if (await records.FindAsync(number, cancellationToken).ConfigureAwait(false) is not { } record)
        {
            return RecordObjections.NotFound;
        }

        var now = recordTime is null ? time.GetUtcNow() : await recordTime.NowAsync(record, cancellationToken).ConfigureAwait(false);
        var decision = deed(record, now);
        if (decision.Value is not { } changed)
        {
            return decision;
        }

        if (!await records.ChangeAsync(changed, cancellationToken).ConfigureAwait(false))
        {
            return RecordObjections.ChangedMeanwhile;
        }

        await WriteAsync(changed, by, action, cancellationToken).ConfigureAwait(false);
        return changed.Kept(number, changed.Version + 1);
    }

    Task<AuditEntry> WriteAsync(T record, string by, string action, CancellationToken cancellationToken) =>
        audit.WriteAsync(by, action, $"{T.Noun}:{record.Number}", Detail(record), cancellationToken);

    static string Detail(T record)
    {
        var reason = record.LastDeed?.Text.ReplaceLineEndings(" ").Trim() ?? "";
        return reason.Length == 0 ? record.Standing : $"{record.Standing}: {(reason.Length <= LongestReason ? reason : reason[..LongestReason] + "…")}";
    }
}
