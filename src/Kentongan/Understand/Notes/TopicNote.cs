namespace Kentongan.Understand.Notes;

/// <summary>Something that happened, written on a topic's time line: "press conference".</summary>
/// <param name="Id">Its number; 0 before it is kept.</param>
/// <param name="Topic">The topic.</param>
/// <param name="At">When it happened.</param>
/// <param name="Text">What, in a few words.</param>
/// <param name="By">Who wrote it down.</param>
/// <param name="CreatedAt">When it was written down.</param>
public sealed record TopicNote(int Id, TopicId Topic, DateTimeOffset At, string Text, string By, DateTimeOffset CreatedAt)
{
    /// <summary>The longest note, in characters.</summary>
    public const int LongestText = 140;
}
