using Kentongan.Listen.Search;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Sqlite;

/// <summary>Says an index question to FTS5, whose words are vocabulary numbers in base 36.</summary>
static class SearchExpression
{
    public static async ValueTask<string> OfAsync(IReadSession session, IndexNode node, CancellationToken cancellationToken)
    {
        var words = Leaves(node).SelectMany(l => l switch
        {
            IndexTerm term => [term.Term],
            IndexPhrase phrase => phrase.Terms,
            _ => Array.Empty<string>(),
        }).Distinct(StringComparer.Ordinal).ToList();
        var numbers = await session.FindTermsAsync(words, cancellationToken).ConfigureAwait(false);
        var spelled = words.Zip(numbers).ToDictionary(w => w.First, w => SearchWord.Of(w.Second), StringComparer.Ordinal);
        var begun = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var prefix in Leaves(node).OfType<IndexPrefix>().Select(p => p.Prefix).Distinct(StringComparer.Ordinal))
        {
            var found = await session.FindPrefixAsync(prefix, cancellationToken).ConfigureAwait(false);
            begun[prefix] = found.Count == 0 ? [SearchWord.Of(0)] : found.ConvertAll(SearchWord.Of);
        }

        // No string has the number 0, so an unknown word is one that no post holds.
        return SearchText.Fts5(node, word => spelled[word], prefix => begun[prefix]);
    }

    static IEnumerable<IndexNode> Leaves(IndexNode node) => node switch
    {
        IndexAll all => all.Parts.SelectMany(Leaves),
        IndexAny any => any.Parts.SelectMany(Leaves),
        IndexNot not => Leaves(not.Part),
        _ => [node],
    };
}
