namespace Kentongan.Decide.Issues;

/// <summary>Where an issue stands. The numbers are stored: only append.</summary>
public enum IssueStatus : byte
{
    Open = 0,
    Closed = 1,
}
