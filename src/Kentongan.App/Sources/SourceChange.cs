namespace Kentongan.App.Sources;

/// <summary>What somebody changes about a source; null leaves a thing as it is.</summary>
/// <param name="Name">As it is shown.</param>
/// <param name="Pause">Between two polls; brought within what a source may have.</param>
/// <param name="ReadsArticles">Whether each article's own page is fetched.</param>
/// <param name="RetentionDays">Days that its posts are kept; 0 leaves it to the instance.</param>
public sealed record SourceChange(string? Name = null, TimeSpan? Pause = null, bool? ReadsArticles = null, int? RetentionDays = null);
