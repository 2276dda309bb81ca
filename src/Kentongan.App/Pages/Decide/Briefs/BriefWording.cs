using System.Globalization;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Decide.Briefs;
using Kentongan.Understand;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Pages.Decide.Briefs;

/// <summary>A brief's figures in words and as links, the same on screen, on paper and in Word.</summary>
static class BriefWording
{
    public static string Text(Figure figure, Zone zone, IStringLocalizer words) => figure.Key switch
    {
        "positive" or "neutral" or "negative" => $"{words["sentiment." + Title(figure.Key)]} {figure.Value.ToString("P0", CultureInfo.CurrentCulture)}",
        "peak" => words["brief.figure.peak", figure.Value, zone.Moment(DateTimeOffset.Parse(figure.Subject, CultureInfo.InvariantCulture))],
        "channel" => $"{words["channel." + figure.Subject]} {figure.Value.ToString("N0", CultureInfo.CurrentCulture)}",
        "velocity" => words["brief.figure.velocity", Math.Exp(figure.Value)],
        "asked" => $"“{figure.Subject}” ({figure.Value.ToString("N0", CultureInfo.CurrentCulture)})",
        "narrative" => $"“{figure.Subject}” {figure.Value.ToString("P1", CultureInfo.CurrentCulture)}",
        _ when figure.Key.Split('.') is ["claim", var kind, var verdict] => words["brief.figure.claim", figure.Subject, words["claim.kind." + kind], kind == "0" ? words["verdict." + verdict] : words["claim.no-verdict"], figure.Value],
        _ => words["brief.figure." + figure.Key, figure.Value],
    };

    /// <summary>The view that a number came from: posts, or the network of that time.</summary>
    public static string Address(Figure figure) => FilterAddress.Write($"/topik/{figure.Posts.Topic}/{View(figure)}", figure.Posts, withPeriod: true);

    static string View(Figure figure) => figure.Key switch
    {
        "network.synchronised" => "serempak",
        _ when figure.Key.StartsWith("network.", StringComparison.Ordinal) => "jaringan",
        _ => "kiriman",
    };

    /// <summary>The share that the tone truly has, corrected for the model's error; null when nothing honest can be said.</summary>
    public static string? Corrected(Figure figure, IStringLocalizer words)
    {
        var label = Enum.TryParse<Sentiment>(figure.Key, ignoreCase: true, out var tone) ? tone : Sentiment.Unknown;
        var count = new KeyCount(((int)label).ToString(CultureInfo.InvariantCulture), (long)Math.Round(figure.Value * (figure.Of ?? 0)));
        return label != Sentiment.Unknown && ModelErrors.Of(Dimension.Sentiment)?.Corrected(count, figure.Of ?? 0) is { } share
            ? words["brief.corrected", share.Low, share.High].Value
            : null;
    }

    static string Title(string key) => char.ToUpperInvariant(key[0]) + key[1..];
}
