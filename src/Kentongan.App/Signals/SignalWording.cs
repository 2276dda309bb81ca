using System.Text;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Signals;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Signals;

/// <summary>A signal in words: what, how unusual against which baseline, and why.</summary>
public sealed class SignalWording(IStringLocalizer words) : ISignalWording
{
    public string What(Sighting seen) => words["signal.what." + WhatOf(seen), seen.Count, seen.Of ?? (long)seen.Baseline, SubjectOf(seen)];

    /// <summary>Some kinds are noticed in two ways, and each says what it saw.</summary>
    static string WhatOf(Sighting seen) => seen switch
    {
        { Yardstick: Yardstick.AgreedLine } => nameof(Yardstick.AgreedLine),
        { Kind: SignalKind.SentimentShift, Yardstick: Yardstick.ChangePoint } => "SentimentStays",
        _ => seen.Kind.ToString(),
    };

    public string Usual(Sighting seen) =>
        seen.Kind == SignalKind.SourceGap ? words["signal.usual.gap", seen.Baseline]
        : seen is { Kind: SignalKind.SentimentShift, Of: > 0 and { } all } ? words["signal.usual.share", seen.Baseline / all, (double)seen.Count / all]
        : words["signal.usual." + seen.Yardstick, seen.Baseline];

    public string HowUnusual(Signal signal) => words["signal.strength", signal.Seen.Strength, signal.Threshold];

    public string Why(Driver driver) => words["signal.driver." + driver.Kind, driver.Key, driver.Count, driver.Factor];

    /// <summary>The address of the posts behind a signal.</summary>
    public static string Posts(Sighting seen) => FilterAddress.Write($"/topik/{seen.Posts.Topic}/kiriman", seen.Posts, withPeriod: true);

    /// <summary>The signal as something that can be pinned to an issue.</summary>
    public PinEvidence Evidence(Signal signal, string by)
    {
        var text = new StringBuilder().AppendLine(What(signal.Seen)).AppendLine(Usual(signal.Seen)).AppendLine(HowUnusual(signal));
        foreach (var driver in signal.Drivers)
        {
            text.AppendLine(Why(driver));
        }

        return new(words["signal.kind." + signal.Seen.Kind], $"/sinyal/{signal.Id}", text.ToString().TrimEnd(), by);
    }

    public (string Title, string Text) Say(Signal signal, string topic, string language) => Speaking.In(language, () =>
    {
        var mark = signal.IsRehearsal ? $"[{words["rehearsal.mark"]}] " : "";
        var text = $"{What(signal.Seen)}\n{Usual(signal.Seen)}\n{Zone.Wib.Moment(signal.Seen.From)} – {Zone.Wib.Moment(signal.Seen.Until)}";
        return ($"{mark}{topic}: {words["signal.kind." + signal.Seen.Kind]}", text);
    });

    string SubjectOf(Sighting seen) => seen.Kind == SignalKind.SourceGap ? words["channel." + seen.Subject] : seen.Subject;
}
