namespace Kentongan;

/// <summary>What a post does: asks, complains, praises. The numbers are stored: only append.</summary>
public enum MessageKind : byte
{
    Unknown = 0,
    Question = 1,
    Complaint = 2,
    Suggestion = 3,
    Praise = 4,
    Criticism = 5,
    Rumour = 6,
    News = 7,
    Other = 8,
}
