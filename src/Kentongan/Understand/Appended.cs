namespace Kentongan.Understand;

/// <summary>What became of a batch: every post is counted once.</summary>
/// <param name="Kept">Posts that the store did not have.</param>
/// <param name="Duplicates">Posts that it had.</param>
/// <param name="Mentions">Topic matches added for the kept posts.</param>
public readonly record struct Appended(int Kept, int Duplicates, int Mentions);
