namespace Kentongan.Understand.Networks;

/// <summary>A post of a synchronised group, as its lane shows it.</summary>
/// <param name="Member">Place of its author among the group's members.</param>
/// <param name="Thing">Place of what it shares among the group's things.</param>
/// <param name="At">When.</param>
public sealed record SynchronisedPost(int Member, int Thing, DateTimeOffset At);
