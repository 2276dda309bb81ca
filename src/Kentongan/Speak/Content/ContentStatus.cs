namespace Kentongan.Speak.Content;

/// <summary>How far a message is on its way out. The numbers are stored: only append.</summary>
public enum ContentStatus : byte
{
    Draft = 0,
    InReview = 1,
    Approved = 2,
    Withdrawn = 3,
}
