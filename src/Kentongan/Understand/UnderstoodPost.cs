using Kentongan.Listen;

namespace Kentongan.Understand;

/// <summary>A heard post, what was understood of it, and the topics whose queries it matches.</summary>
/// <param name="Post">The post as it is kept.</param>
/// <param name="Annotation">What was understood.</param>
/// <param name="Topics">Topics that it matches, each once, possibly none.</param>
/// <param name="SearchTerms">
/// The folded terms of the whole text in order of appearance, separated by blanks: what the search index holds, so
/// that every engine and the matcher in memory agree on what a word is.
/// </param>
public sealed record UnderstoodPost(
    HeardPost Post, Annotation Annotation, IReadOnlyList<TopicId> Topics, string SearchTerms);
