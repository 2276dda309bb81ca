using Kentongan.Listen.Outlets;
using Kentongan.Listen.Sources;
using Kentongan.Listen.Urls;
using Kentongan.Platforms.News;

namespace Kentongan.App.Sources;

/// <summary>Adds, switches and removes sources in somebody's name, and writes down that they did.</summary>
public sealed class SourceDesk(ISources sources, IOutlets outlets, OutletDesk register, IAuditLog audit, TimeProvider time)
{
    public static readonly Objection NoAddress = new("source.address", "Give a web address that begins with http:// or https://.", "Beri alamat web yang diawali http:// atau https://.");
    public static readonly Objection Known = new("source.known", "This address is a source already.", "Alamat ini sudah menjadi sumber.");
    public static readonly Objection Gone = new("source.gone", "There is no such source any more.", "Sumber itu sudah tidak ada.");

    /// <summary>Adds a source, switched off; its outlet comes on the register with it.</summary>
    public async Task<Decision<Source>> AddAsync(string address, string? name, Outlet? outlet, bool readsArticles, string by, CancellationToken cancellationToken)
    {
        if (FetchableUrl.Of(address.Trim()) is not { } url)
        {
            return NoAddress;
        }

        var known = outlet ?? await OutletOfAsync(url, cancellationToken);
        var site = known?.Site ?? NewsSource.Site(url);
        var now = time.GetUtcNow();
        var source = await sources.AddAsync(new()
        {
            Kind = SourceKind.Feed,
            Name = string.IsNullOrWhiteSpace(name) ? known?.Name ?? site : name.Trim(),
            Address = url,
            Outlet = site,
            ReadsArticles = readsArticles,
            AddedBy = by,
            AddedAt = now,
        }, cancellationToken);
        if (source is null)
        {
            return Known;
        }

        await register.EnsureAsync(known ?? new(source.Name, site, OutletKind.Regional), by, cancellationToken);
        await audit.WriteAsync(by, "source.add", $"source:{source.Id}", source.Address, cancellationToken);
        return source;
    }

    public async Task<Decision<Source>> SwitchAsync(SourceId id, SwitchSource deed, CancellationToken cancellationToken)
    {
        if (await sources.FindAsync(id, cancellationToken) is not { } source)
        {
            return Gone;
        }

        var decision = deed.Decide(source, time.GetUtcNow());
        if (decision.Value is { } changed)
        {
            await sources.ChangeAsync(changed, cancellationToken);
            await audit.WriteAsync(deed.By, deed.On ? "source.on" : "source.off", $"source:{id}", deed.On ? $"{changed.Purpose} | {changed.LegalBasis} | {changed.Terms}" : "", cancellationToken);
        }

        return decision;
    }

    /// <summary>Changes name, pause, how long posts are kept and whether pages are read.</summary>
    public async Task<Decision<Source>> ChangeAsync(SourceId id, SourceChange change, string by, CancellationToken cancellationToken)
    {
        if (await sources.FindAsync(id, cancellationToken) is not { } source)
        {
            return Gone;
        }

        var changed = source with
        {
            Name = string.IsNullOrWhiteSpace(change.Name) ? source.Name : change.Name.Trim(),
            Pause = TimeSpan.FromTicks(Math.Clamp((change.Pause ?? source.Pause).Ticks, Source.ShortestPause.Ticks, Source.LongestPause.Ticks)),
            ReadsArticles = change.ReadsArticles ?? source.ReadsArticles,
            RetentionDays = change.RetentionDays switch { null => source.RetentionDays, <= 0 => null, var days => days },
        };
        await sources.ChangeAsync(changed, cancellationToken);
        await audit.WriteAsync(by, "source.change", $"source:{id}", $"{changed.Name}, every {changed.Pause.TotalMinutes:0} minutes{(changed.ReadsArticles ? ", with pages" : "")}{(changed.RetentionDays is { } kept ? $", kept {kept} days" : "")}", cancellationToken);
        return changed;
    }

    public async Task RemoveAsync(Source source, string by, CancellationToken cancellationToken)
    {
        await sources.RemoveAsync(source.Id, cancellationToken);
        await audit.WriteAsync(by, "source.remove", $"source:{source.Id}", source.Address, cancellationToken);
    }

    /// <summary>Writes down that somebody had a source tested.</summary>
    public Task TestedAsync(Source source, string by, CancellationToken cancellationToken) =>
        audit.WriteAsync(by, "source.test", $"source:{source.Id}", source.Address, cancellationToken);

    /// <summary>The entry of the longest site that the address lies in.</summary>
    async Task<Outlet?> OutletOfAsync(string url, CancellationToken cancellationToken)
    {
        var host = NewsSource.Site(url);
        return (await outlets.AllAsync(cancellationToken)).Concat(StarterOutlets.Read())
            .Where(outlet => host == outlet.Site || host.EndsWith("." + outlet.Site, StringComparison.Ordinal))
            .MaxBy(outlet => outlet.Site.Length);
    }
}
