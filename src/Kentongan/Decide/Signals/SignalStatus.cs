namespace Kentongan.Decide.Signals;

/// <summary>What became of a signal. The numbers are stored: only append.</summary>
public enum SignalStatus : byte
{
    Open = 0,
    InIssue = 1,
    FalseAlarm = 2,
    Merged = 3,

    /// <summary>Seen, and nothing needs to be done.</summary>
    Noted = 4,
}
