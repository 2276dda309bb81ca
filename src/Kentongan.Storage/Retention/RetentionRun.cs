using System.Globalization;

using Kentongan.Understand;

namespace Kentongan.Storage.Retention;

/// <summary>Lets the machine forget what is too old, and writes down that it did.</summary>
public sealed class RetentionRun(Engine engine, StorageOptions options, IPosts posts, IAuditLog audit, TimeProvider time)
{
    const string RawSetting = "retention.raw_days";
    const string PseudonymisedSetting = "retention.pseudonymised_days";

    /// <summary>Rows that imports set aside, and files that were brought and never taken in.</summary>
    static readonly string[] _rawFolders = ["rejected", "incoming"];

    /// <summary>The rules of this instance.</summary>
    public async Task<RetentionRules> RulesAsync(CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("SELECT name, value FROM setting");
        var settings = (await command.ListAsync(r => (r.GetString(0), r.GetString(1)), cancellationToken).ConfigureAwait(false))
            .ToDictionary(s => s.Item1, s => s.Item2, StringComparer.Ordinal);
        var usual = new RetentionRules();
        return new(Days(settings, RawSetting, usual.RawDays), Days(settings, PseudonymisedSetting, usual.PseudonymisedDays));
    }

    public async Task ChangeAsync(RetentionRules rules, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rules.RawDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(rules.PseudonymisedDays, 1);
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        foreach (var (name, days) in new[] { (RawSetting, rules.RawDays), (PseudonymisedSetting, rules.PseudonymisedDays) })
        {
            await using var command = connection.Sql("""
                INSERT INTO setting (name, value) VALUES (@name, @value)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """).Add("@name", name).Add("@value", days.ToString(CultureInfo.InvariantCulture));
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<Retained> RunAsync(string actor, CancellationToken cancellationToken)
    {
        var (rules, now) = (await RulesAsync(cancellationToken).ConfigureAwait(false), time.GetUtcNow());
        var forgotten = await posts
            .ForgetKeptBeforeAsync(now.AddDays(-rules.PseudonymisedDays), cancellationToken).ConfigureAwait(false);
        var files = DeleteRaw(now.AddDays(-rules.RawDays));
        await audit.WriteAsync(
            actor, "run.retention", "store",
            $"{forgotten} posts older than {rules.PseudonymisedDays} days, {files} files of raw rows older than {rules.RawDays} days",
            cancellationToken).ConfigureAwait(false);
        return new(forgotten, files);
    }

    int DeleteRaw(DateTimeOffset limit)
    {
        var old = _rawFolders.Select(name => new DirectoryInfo(Path.Combine(options.DataFolder, name))).Where(folder => folder.Exists)
            .SelectMany(folder => folder.GetFiles("*", SearchOption.AllDirectories)).Where(f => f.LastWriteTimeUtc < limit.UtcDateTime).ToList();
        old.ForEach(f => f.Delete());
        return old.Count;
    }

    static int Days(Dictionary<string, string> settings, string name, int usual) =>
        settings.TryGetValue(name, out var text) && int.TryParse(text, CultureInfo.InvariantCulture, out var days) ? days : usual;
}
