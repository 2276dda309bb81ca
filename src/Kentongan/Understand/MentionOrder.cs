namespace Kentongan.Understand;

/// <summary>How a list of posts is ordered.</summary>
public enum MentionOrder : byte
{
    Newest = 0,
    Oldest = 1,
    MostEngagement = 2,
}
