namespace Kentongan.Listen;

/// <summary>One row of a source: a post, or the reason why it is none. Every row is counted once.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Post">The post, null when there is none.</param>
/// <param name="SetAside">Why there is none, null when there is a post.</param>
public readonly record struct SourceRow(long Line, Post? Post, SetAside? SetAside)
{
    public static SourceRow Of(Post post, long line) => new(line, post, null);
    public static SourceRow Of(SetAside setAside) => new(setAside.Line, null, setAside);
}
