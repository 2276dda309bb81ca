using System.Globalization;

using Kentongan.Listen.Search;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Postgres;

/// <summary>
/// Says an index question as conditions on the array of term numbers, which a GIN index answers. It may let more
/// through than was asked for: order of words and NOT are looked at afterwards.
/// </summary>
static class IndexCondition
{
    public static async ValueTask<string> OfAsync(IReadSession session, IndexNode node, CancellationToken cancellationToken) => node switch
    {
        IndexAll all => await JoinAsync(session, [.. all.Parts.Where(p => p is not IndexNot)], " AND ", cancellationToken).ConfigureAwait(false),
        IndexAny any => await JoinAsync(session, any.Parts, " OR ", cancellationToken).ConfigureAwait(false),
        IndexTerm term => Has("@>", await session.FindTermsAsync([term.Term], cancellationToken).ConfigureAwait(false)),
        IndexPhrase phrase => Has("@>", await session.FindTermsAsync(phrase.Terms, cancellationToken).ConfigureAwait(false)),
        IndexPrefix prefix => Has("&&", await session.FindPrefixAsync(prefix.Prefix, cancellationToken).ConfigureAwait(false)),
        _ => "true",
    };

    static async ValueTask<string> JoinAsync(
        IReadSession session, IReadOnlyList<IndexNode> parts, string between, CancellationToken cancellationToken)
    {
        var conditions = new List<string>(parts.Count);
        foreach (var part in parts)
        {
            conditions.Add(await OfAsync(session, part, cancellationToken).ConfigureAwait(false));
        }

        return conditions.Count == 0 ? "true" : "(" + string.Join(between, conditions) + ")";
    }

    static string Has(string comparison, IReadOnlyList<int> numbers) =>
        $"terms {comparison} ARRAY[{string.Join(',', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)))}]::integer[]";
}
