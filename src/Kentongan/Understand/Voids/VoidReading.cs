using Kentongan.Language.Tokens;
using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;

namespace Kentongan.Understand.Voids;

/// <summary>Looks for themes where information is missing: asked about and not answered, or set as a priority and not spoken of.</summary>
public sealed class VoidReading(IPosts posts)
{
    /// <summary>Voids first, those with the most questions at the head.</summary>
    public async Task<IReadOnlyList<ThemeReading>> ReadAsync(
        IReadOnlyList<PolicyTheme> themes, IReadOnlyList<string> officials, QueryOptions options, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var readings = new List<ThemeReading>();
        foreach (var theme in themes)
        {
            if (Query.Parse(theme.Query, options).Query is { } query)
            {
                readings.Add(await ReadAsync(theme, query.Root, officials, options, (from, until), cancellationToken).ConfigureAwait(false));
            }
        }

        return [.. readings.OrderBy(reading => reading.Kind == VoidKind.None).ThenByDescending(reading => reading.Questions).ThenBy(reading => reading.Theme.Name, StringComparer.Ordinal)];
    }

    async Task<ThemeReading> ReadAsync(
        PolicyTheme theme, QueryNode query, IReadOnlyList<string> officials, QueryOptions options, (DateTimeOffset From, DateTimeOffset Until) time, CancellationToken cancellationToken)
    {
        var authors = new Any(new(officials.Select(handle => new Field(FieldName.Author, Folding.Fold(handle, TokenKind.Mention)))));
        var asks = new Field(FieldName.Kind, "question", (long)MessageKind.Question);
        return new(
            theme,
            await CountAsync(query).ConfigureAwait(false),
            await CountAsync(new All(new([query, asks]))).ConfigureAwait(false),
            officials.Count == 0 ? 0 : await CountAsync(new All(new([query, authors]))).ConfigureAwait(false));

        async Task<long> CountAsync(QueryNode node) =>
            (await posts.SearchAsync(SearchPlan.Of(node, options), time.From, time.Until, 0, cancellationToken).ConfigureAwait(false)).Total;
    }
}
