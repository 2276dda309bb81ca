namespace Kentongan.Decide.Alerts;

/// <summary>Something of which people are told outside of the screen.</summary>
/// <param name="Type">What happened, as receiving programs know it: <c>signal.raised</c>, <c>clock.missed</c>.</param>
/// <param name="Subject">What it is about, as the audit log names it: <c>signal:3</c>.</param>
/// <param name="Address">Its page, from the root of the site.</param>
/// <param name="AgencyId">Whose it is.</param>
/// <param name="Strength">In standard deviations; what is stronger than quiet hours allow breaks them.</param>
public sealed record Alert(string Type, string Subject, string Address, int AgencyId, double Strength)
{
    public const string SignalRaised = "signal.raised", ClockMissed = "clock.missed";

    public TopicId? Topic { get; init; }

    /// <summary>Tells one telling of the same subject from the next; empty where there is only one.</summary>
    public string Occasion { get; init; } = "";
    public bool IsRehearsal { get; init; }
}
