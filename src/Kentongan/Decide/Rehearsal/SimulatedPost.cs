namespace Kentongan.Decide.Rehearsal;

/// <summary>A post of the rehearsal beside the truth about it.</summary>
public readonly record struct SimulatedPost(Post Post, Truth Truth);
