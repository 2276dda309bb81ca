namespace Kentongan.Listen;

/// <summary>One row of a source: a post, or the reason why it is none. Every row is counted once.</summary>
public readonly record struct SourceRow
{
    SourceRow(Post? post, SetAside? setAside) => (Post, SetAside) = (post, setAside);

    public Post? Post { get; }
    public SetAside? SetAside { get; }

    public static SourceRow Of(Post post) => new(post, null);
    public static SourceRow Of(SetAside setAside) => new(null, setAside);
}
