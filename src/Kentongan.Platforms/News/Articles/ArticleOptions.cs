namespace Kentongan.Platforms.News.Articles;

/// <summary>What is known about an outlet before its page is read.</summary>
public sealed record ArticleOptions
{
    public static ArticleOptions Default { get; } = new();

    /// <summary>The offset in which the outlet writes its times; Jakarta unless the register says otherwise.</summary>
    public TimeSpan Zone { get; init; } = TimeSpan.FromHours(7);
    public string? Outlet { get; init; }
}
