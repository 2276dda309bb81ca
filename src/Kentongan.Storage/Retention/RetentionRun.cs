using System.Globalization;
using Kentongan.Listen.Sources;
using Kentongan.Storage.Settings;
using Kentongan.Understand;

namespace Kentongan.Storage.Retention;

/// <summary>Lets the machine forget what is too old, and writes down that it did.</summary>
public sealed class RetentionRun(InstanceSettings settings, StorageOptions options, IPosts posts, ISources sources, IAuditLog audit, TimeProvider time)
{
    const string RawSetting = "retention.raw_days";
    const string PseudonymisedSetting = "retention.pseudonymised_days";

    /// <summary>Rows that imports set aside, and files that were brought and never taken in.</summary>
    static readonly string[] _rawFolders = ["rejected", "incoming"];

    /// <summary>The rules of this instance.</summary>
    public async Task<RetentionRules> RulesAsync(CancellationToken cancellationToken)
    {
        var usual = new RetentionRules();
        return new(
            await DaysAsync(RawSetting, usual.RawDays, cancellationToken).ConfigureAwait(false),
            await DaysAsync(PseudonymisedSetting, usual.PseudonymisedDays, cancellationToken).ConfigureAwait(false));
    }

    public async Task ChangeAsync(RetentionRules rules, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rules.RawDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(rules.PseudonymisedDays, 1);
        foreach (var (name, days) in new[] { (RawSetting, rules.RawDays), (PseudonymisedSetting, rules.PseudonymisedDays) })
        {
            await settings.SetAsync(name, days.ToString(CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<Retained> RunAsync(string actor, CancellationToken cancellationToken)
    {
        var (rules, now) = (await RulesAsync(cancellationToken).ConfigureAwait(false), time.GetUtcNow());
        var forgotten = await posts
            .ForgetKeptBeforeAsync(now.AddDays(-rules.PseudonymisedDays), source: null, cancellationToken).ConfigureAwait(false);
        var earlier = await ForgetEarlierAsync(rules, now, cancellationToken).ConfigureAwait(false);
        var files = DeleteRaw(now.AddDays(-rules.RawDays));
        await audit.WriteAsync(
            actor, "run.retention", "store",
            $"{forgotten} posts older than {rules.PseudonymisedDays} days, {earlier} of sources that are kept for less, {files} files of raw rows older than {rules.RawDays} days",
            cancellationToken).ConfigureAwait(false);
        return new(forgotten + earlier, files);
    }

    /// <summary>Sources may ask for less time than the instance keeps things, never for more.</summary>
    async Task<long> ForgetEarlierAsync(RetentionRules rules, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var forgotten = 0L;
        foreach (var source in await sources.AllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (source.RetentionDays is { } days && days < rules.PseudonymisedDays)
            {
                forgotten += await posts.ForgetKeptBeforeAsync(now.AddDays(-days), source.CursorName, cancellationToken).ConfigureAwait(false);
            }
        }

        return forgotten;
    }

    int DeleteRaw(DateTimeOffset limit)
    {
        var old = _rawFolders.Select(name => new DirectoryInfo(Path.Combine(options.DataFolder, name))).Where(folder => folder.Exists)
            .SelectMany(folder => folder.GetFiles("*", SearchOption.AllDirectories)).Where(f => f.LastWriteTimeUtc < limit.UtcDateTime).ToList();
        old.ForEach(f => f.Delete());
        return old.Count;
    }

    async Task<int> DaysAsync(string name, int usual, CancellationToken cancellationToken) =>
        int.TryParse(await settings.FindAsync(name, cancellationToken).ConfigureAwait(false), CultureInfo.InvariantCulture, out var days) ? days : usual;
}
