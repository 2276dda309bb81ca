using Kentongan.Listen.Queries;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Search;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Understand;

namespace Kentongan.Storage.Readings;

/// <summary>A <see cref="MentionFilter"/> in the store's own numbers.</summary>
/// <param name="From">The first key that may pass.</param>
/// <param name="Until">The first key that may not pass any more.</param>
/// <param name="Search">What was typed into the search box, null when nothing was.</param>
/// <param name="IsImpossible">It asks for a word that the store has never seen.</param>
sealed record RowFilter(long From, long Until, CellTest Cells, IReadOnlyList<ListTest> Lists, RowSearch? Search, bool IsImpossible)
{
    public static async ValueTask<RowFilter> OfAsync(
        IReadSession session, MentionFilter filter, QueryOptions options, CancellationToken cancellationToken)
    {
        var languages = await session.ReadLanguagesAsync(cancellationToken).ConfigureAwait(false);
        var wanted = Wanted(filter).ToList();
        var texts = wanted.SelectMany(w => w.Texts).ToList();
        var numbers = await session.FindTermsAsync(texts, cancellationToken).ConfigureAwait(false);
        var next = 0;
        var lists = wanted
            .Select(w => new ListTest(w.Column, numbers[next++], w.Texts.Length > 1 ? numbers[next++] : null)).ToList();
        var search = string.IsNullOrWhiteSpace(filter.Search)
            ? null
            : await RowSearch.OfAsync(session, filter.Search, options, cancellationToken).ConfigureAwait(false);
        return new(
            PostKey.First(filter.From), PostKey.First(filter.Until), new(filter, languages), lists, search, numbers.Contains(0));
    }

    /// <summary>Whether it asks for nothing but time and what a cell knows.</summary>
    public bool IsOfCells => Lists.Count == 0 && Search is null && !IsImpossible;

    /// <summary>Whether it asks for nothing but time.</summary>
    public bool IsOfTime => IsOfCells && Cells.AcceptsAll;

    /// <summary>The filter for another stretch of time.</summary>
    public RowFilter Between(long from, long until) => this with { From = Math.Max(From, from), Until = Math.Min(Until, until) };

    static IEnumerable<(Column Column, string[] Texts)> Wanted(MentionFilter filter)
    {
        if (filter.Hashtag is { } hashtag)
        {
            yield return (Column.Hashtags, [hashtag]);
        }

        if (filter.Link is { } link)
        {
            yield return (Column.Links, [link]);
        }

        if (filter.Domain is { } domain)
        {
            yield return (Column.Domains, [domain]);
        }

        if (filter.Account is { } account)
        {
            yield return (Column.Accounts, [account.ToLowerInvariant()]);
        }

        if (filter.Term is { } term)
        {
            yield return term.LastIndexOf(' ') is var blank and >= 0
                ? (Column.Phrases, [term[..blank], term[(blank + 1)..]])
                : (Column.Words, [term]);
        }
    }
}
