using System.Globalization;
using Kentongan.App.Signals;
using Kentongan.Decide.Alerts;

namespace Kentongan.App.Pages.Decide.Signals;

/// <summary>What somebody wrote into the fields of a route.</summary>
public sealed class RouteAnswers
{
    public int Kind { get; set; }

    public string? Target { get; set; }

    public string? Secret { get; set; }

    public string? Least { get; set; } = "3.5";

    public bool IsLive { get; set; }

    /// <summary>A secret that is too short is left out, so that the rule can say so.</summary>
    public AlertRoute Of(RouteSecrets secrets, string language) => new(
        (AlertKind)Math.Clamp(Kind, 0, 2), (Target ?? "").Trim(), double.TryParse(Least, CultureInfo.InvariantCulture, out var least) ? least : 0,
        language, (Secret ?? "").Length < 16 ? "" : secrets.Hide(Secret!), IsLive);
}
