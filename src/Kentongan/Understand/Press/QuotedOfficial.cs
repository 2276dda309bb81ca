using Kentongan.Understand.Quotes;

namespace Kentongan.Understand.Press;

/// <summary>A quote with the article that it stands in.</summary>
public sealed record SaidIn(Quote Quote, PressArticle Article);

/// <summary>A holder of public office whom the press quotes (hard rule 1: nobody else is listed by name).</summary>
/// <param name="Name">Null when the press gives the office only.</param>
/// <param name="Office">As most articles write it.</param>
/// <param name="Said">Each wording once, the newest first.</param>
public sealed record QuotedOfficial(string? Name, string Office, IReadOnlyList<SaidIn> Said, int Articles, IReadOnlyList<string> Outlets)
{
    /// <summary>The officials, the most articles first.</summary>
    public static IReadOnlyList<QuotedOfficial> Of(IEnumerable<SaidIn> quotes) =>
    [
        .. quotes.Where(said => said.Quote.IsOfficial)
            .GroupBy(said => (said.Quote.Speaker ?? said.Quote.Office!).ToLowerInvariant(), StringComparer.Ordinal)
            .Select(group => Of([.. group]))
            .OrderByDescending(official => official.Articles).ThenBy(official => official.Name ?? official.Office, StringComparer.Ordinal),
    ];

    static QuotedOfficial Of(List<SaidIn> said) => new(
        said[0].Quote.Speaker,
        said.GroupBy(one => one.Quote.Office!, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Length).First().Key,
        [.. said.OrderByDescending(one => one.Article.PublishedAt).DistinctBy(one => one.Quote.Text, StringComparer.OrdinalIgnoreCase)],
        said.Select(one => one.Article.Id).Distinct().Count(),
        [.. said.Select(one => one.Article.Outlet).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)]);
}
