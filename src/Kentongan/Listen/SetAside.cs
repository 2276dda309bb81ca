namespace Kentongan.Listen;

/// <summary>
/// A row that did not become a post, and why. It never carries the row's content: the line number leads back to the
/// file, and no private handle leaves it (hard rule 1).
/// </summary>
/// <param name="Line">The line of the file on which the row begins, from 1.</param>
/// <param name="Reason">One sentence: what is wrong.</param>
/// <param name="Remedy">One sentence: what to do about it.</param>
/// <param name="Lines">How many lines the row takes.</param>
public sealed record SetAside(long Line, Sentence Reason, Sentence Remedy, int Lines = 1);
