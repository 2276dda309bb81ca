using Kentongan.Decide.Signals;

namespace Kentongan.App.Pages.Decide.Signals;

/// <summary>The sign of each kind of signal.</summary>
static class SignalIcon
{
    public static string Of(SignalKind kind) => kind switch
    {
        SignalKind.Peak => "chart-line",
        SignalKind.LevelShift => "arrow-up-right",
        SignalKind.SentimentShift => "mood-sad",
        SignalKind.NewNarrative => "quote",
        SignalKind.KnownDebunk => "copy",
        SignalKind.SynchronisedGroup => "users",
        SignalKind.UnansweredQuestions => "help-circle",
        SignalKind.OfficialsDisagree => "scale",
        SignalKind.InformationVoid => "bulb",
        _ => "player-pause",
    };
}
