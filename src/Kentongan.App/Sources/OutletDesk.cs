using Kentongan.Listen;
using Kentongan.Listen.Outlets;
using Kentongan.Listen.Urls;
using Kentongan.Platforms.News;

namespace Kentongan.App.Sources;

/// <summary>Keeps the register of outlets, and with it who of the press may be named (hard rule 1).</summary>
public sealed class OutletDesk(IOutlets outlets, IPublicRegister register, IAuditLog audit, TimeProvider time)
{
    public static readonly Objection NoName = new("outlet.name", "Give the outlet's name.", "Tulis nama medianya.");
    public static readonly Objection NoSite = new("outlet.site", "Give the outlet's site, as contoh.id.", "Tulis situs medianya, seperti contoh.id.");

    /// <summary>Adds or changes an entry. Verification is kept apart: see <see cref="VerifyAsync"/>.</summary>
    public async Task<Decision<Outlet>> KeepAsync(Outlet outlet, string by, CancellationToken cancellationToken)
    {
        var site = SiteOf(outlet.Site);
        if (string.IsNullOrWhiteSpace(outlet.Name))
        {
            return NoName;
        }

        if (site is null)
        {
            return NoSite;
        }

        var known = await outlets.FindAsync(site, cancellationToken);
        var kept = outlet with { Name = outlet.Name.Trim(), Site = site, PressCouncilVerified = known?.PressCouncilVerified, Feeds = outlet.Feeds.Count > 0 ? outlet.Feeds : known?.Feeds ?? [] };
        await WriteAsync(kept, by, cancellationToken);
        await audit.WriteAsync(by, "outlet.keep", $"outlet:{site}", $"{kept.Name}, {kept.Kind}, {kept.Region ?? "-"}", cancellationToken);
        return kept;
    }

    /// <summary>Enters what an administrator found in the press council's list; null is "not entered".</summary>
    public async Task<bool> VerifyAsync(string site, bool? verified, string by, CancellationToken cancellationToken)
    {
        if (await outlets.FindAsync(site, cancellationToken) is not { } outlet)
        {
            return false;
        }

        await outlets.KeepAsync(outlet with { PressCouncilVerified = verified }, cancellationToken);
        await audit.WriteAsync(by, "outlet.verify", $"outlet:{site}", verified is null ? "not entered" : verified.Value ? "verified" : "not verified", cancellationToken);
        return true;
    }

    public async Task RemoveAsync(string site, string by, CancellationToken cancellationToken)
    {
        await outlets.RemoveAsync(site, cancellationToken);
        await register.WithdrawAsync(Channel.News, site, cancellationToken);
        await audit.WriteAsync(by, "outlet.remove", $"outlet:{site}", "", cancellationToken);
    }

    /// <summary>Adds the starter list's outlets that are not there yet; returns how many.</summary>
    public async Task<int> AddStarterAsync(string by, CancellationToken cancellationToken)
    {
        var there = (await outlets.AllAsync(cancellationToken)).Select(outlet => outlet.Site).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = StarterOutlets.Read().Where(outlet => !there.Contains(outlet.Site)).ToList();
        foreach (var outlet in missing)
        {
            await WriteAsync(outlet, by, cancellationToken);
        }

        await audit.WriteAsync(by, "outlet.starter", "outlet", FormattableString.Invariant($"{missing.Count} added"), cancellationToken);
        return missing.Count;
    }

    /// <summary>Puts an outlet on the register when it is not there, as the outlet of a new source.</summary>
    public async Task EnsureAsync(Outlet outlet, string by, CancellationToken cancellationToken) =>
        await WriteAsync(await outlets.FindAsync(outlet.Site, cancellationToken) ?? outlet, by, cancellationToken);

    async Task WriteAsync(Outlet outlet, string by, CancellationToken cancellationToken)
    {
        await outlets.KeepAsync(outlet, cancellationToken);
        await register.ConfirmAsync(new()
        {
            Channel = Channel.News,
            Handle = outlet.Site,
            Name = outlet.Name,
            Kind = PublicAccountKind.Outlet,
            Reason = "Media berita pada daftar media.",
            ConfirmedBy = by,
            ConfirmedAt = time.GetUtcNow(),
        }, cancellationToken);
    }

    static string? SiteOf(string typed)
    {
        var host = UrlKey.Site(UrlParts.Parse(typed.Contains("://", StringComparison.Ordinal) ? typed : "https://" + typed.Trim()).Host);
        return host.Contains('.') && !host.Contains(' ') ? host : null;
    }
}
