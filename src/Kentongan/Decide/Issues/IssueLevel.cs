namespace Kentongan.Decide.Issues;

/// <summary>How serious an issue is. The numbers are stored and shown.</summary>
public enum IssueLevel : byte
{
    Normal = 0,
    Watch = 1,
    Elevated = 2,
    High = 3,
    Crisis = 4,
}
