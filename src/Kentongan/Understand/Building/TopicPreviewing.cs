using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;

namespace Kentongan.Understand.Building;

/// <summary>Tries a query on kept posts: how many it finds, which, and what would make it better.</summary>
public sealed class TopicPreviewing(IPosts posts, TimeProvider time)
{
    /// <summary>What counts as recent, in days.</summary>
    public const int RecentDays = 30;

    const int Looked = 600, Ordinary = 800, VariantPosts = 300;
    const int Shown = 6, Related = 8, Variants = 8, Exclusions = 4, Examples = 3, WordsWithVariants = 8;

    /// <summary>Ordinary talk is looked for so long before and after the posts that were found.</summary>
    static readonly TimeSpan _around = TimeSpan.FromDays(3);

    static readonly DateTimeOffset _begin = new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The preview of <paramref name="query"/>, which <paramref name="options"/> were parsed with, beside <paramref name="topics"/>.</summary>
    public async Task<TopicPreview> PreviewAsync(
        QueryNode query, QueryOptions options, IReadOnlyList<TopicId> topics, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (from, until) = (now.AddDays(-RecentDays), now.AddHours(1));
        var plan = SearchPlan.Of(query, options);
        var found = await posts.SearchAsync(plan, from, until, Looked, cancellationToken).ConfigureAwait(false);
        var isWhole = found.Total == 0;
        if (isWhole)
        {
            from = _begin;
            found = await posts.SearchAsync(plan, from, until, Looked, cancellationToken).ConfigureAwait(false);
        }

        var asking = new Asking(query, options, from, until);
        return new()
        {
            From = isWhole && found.Newest.Count > 0 ? found.Newest[^1].Post.CreatedAt : from,
            Until = until,
            IsWholeHistory = isWhole,
            Found = found.Total,
            Newest = [.. found.Newest.DistinctBy(Said, StringComparer.Ordinal).Take(Shown)],
            ToAdd = [.. await VariantsAsync(asking, cancellationToken).ConfigureAwait(false), .. await RelatedAsync(asking, found, cancellationToken).ConfigureAwait(false)],
            ToExclude = await ExclusionsAsync(asking, found, cancellationToken).ConfigureAwait(false),
            Overlaps = await OverlapsAsync(plan, asking, topics, cancellationToken).ConfigureAwait(false),
        };
    }

    // Six times the same message tell as much as once.
    static string Said(UnderstoodPost post) => post.Post.Text;

    sealed record Asking(QueryNode Query, QueryOptions Options, DateTimeOffset From, DateTimeOffset Until)
    {
        public HashSet<string> Named { get; } = [.. QueryEdits.Named(Query)];
    }

    async Task<IReadOnlyList<WordSuggestion>> VariantsAsync(Asking asking, CancellationToken cancellationToken)
    {
        var suggestions = new List<WordSuggestion>();
        foreach (var words in QueryEdits.Wanted(asking.Query).Where(VariantsInUse.HasVariants).Distinct().Take(WordsWithVariants))
        {
            var question = VariantsInUse.Question(asking.Query, words, asking.Options);
            var other = await SearchAsync(question, asking, VariantPosts, cancellationToken).ConfigureAwait(false);
            foreach (var variant in VariantsInUse.In(words.Terms[0].Key, other.Newest, asking.Options).Where(word => !asking.Named.Contains(word)).Take(Variants))
            {
                suggestions.Add(new(variant, SuggestionKind.Variant, words, 0, 0, await AddsAsync(variant, asking, cancellationToken).ConfigureAwait(false)));
            }
        }

        return [.. suggestions.Where(suggestion => suggestion.Adds > 0).OrderByDescending(suggestion => suggestion.Adds).DistinctBy(suggestion => suggestion.Word).Take(Variants)];
    }

    async Task<IReadOnlyList<WordSuggestion>> RelatedAsync(Asking asking, FoundPosts found, CancellationToken cancellationToken)
    {
        if (found.Newest.Count == 0)
        {
            return [];
        }

        var (first, last) = (found.Newest[^1].Post.CreatedAt - _around, found.Newest[0].Post.CreatedAt + _around);
        var ordinary = await posts.SampleAsync(first, last, Ordinary, cancellationToken).ConfigureAwait(false);
        var suggestions = new List<WordSuggestion>();
        foreach (var (word, together, lift) in RelatedWords.Find(found.Newest, ordinary, asking.Named).Take(Related))
        {
            suggestions.Add(new(word, SuggestionKind.Related, null, together, lift, await AddsAsync(word, asking, cancellationToken).ConfigureAwait(false)));
        }

        return [.. suggestions.Where(suggestion => suggestion.Adds > 0)];
    }

    async Task<long> AddsAsync(string word, Asking asking, CancellationToken cancellationToken) =>
        (await SearchAsync(new All(new([QueryEdits.Word(word), new Not(asking.Query)])), asking, 0, cancellationToken).ConfigureAwait(false)).Total;

    async Task<IReadOnlyList<Exclusion>> ExclusionsAsync(Asking asking, FoundPosts found, CancellationToken cancellationToken)
    {
        var exclusions = new List<Exclusion>();
        foreach (var (word, likeness) in OtherMeanings.Find(found.Newest, asking.Named).Take(Exclusions))
        {
            var lost = await SearchAsync(new All(new([asking.Query, QueryEdits.Word(word)])), asking, Examples * 4, cancellationToken).ConfigureAwait(false);
            exclusions.Add(new(word, lost.Total, likeness, [.. lost.Newest.DistinctBy(Said, StringComparer.Ordinal).Take(Examples)]));
        }

        return exclusions;
    }

    async Task<IReadOnlyList<TopicOverlap>> OverlapsAsync(
        SearchPlan plan, Asking asking, IReadOnlyList<TopicId> topics, CancellationToken cancellationToken) =>
        topics.Count == 0
            ? []
            : [.. (await posts.OverlapAsync(plan, asking.From, asking.Until, topics, cancellationToken).ConfigureAwait(false))
                .Where(overlap => overlap.Shared > 0).OrderByDescending(overlap => overlap.Jaccard)];

    Task<FoundPosts> SearchAsync(QueryNode query, Asking asking, int size, CancellationToken cancellationToken) =>
        posts.SearchAsync(SearchPlan.Of(query, asking.Options), asking.From, asking.Until, size, cancellationToken);
}
