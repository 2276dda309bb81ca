using Kentongan.Language.Stems;
using Kentongan.Language.Tokens;

namespace Kentongan.Decide.Routing;

/// <summary>Who should lead and who should help, and which line of the table says so.</summary>
/// <param name="Lead">The agency.</param>
/// <param name="Partners">Other agencies with a mandate.</param>
/// <param name="By">The lines that fit, best first.</param>
public sealed record MandateRoute(int Lead, IReadOnlyList<int> Partners, IReadOnlyList<Mandate> By)
{
    static readonly Stemmer _stemmer = Stemmer.Shipped();

    /// <summary>
    /// The lines whose words occur in the text (inflected or not) and whose region holds the place; the nearest region
    /// leads, then the line with more words met. Null when the table says nothing.
    /// </summary>
    /// <param name="mandates">The routing table.</param>
    /// <param name="text">Title and reason of an issue.</param>
    /// <param name="place">Official code of the place, null when none is known: then only national lines fit.</param>
    public static MandateRoute? For(IEnumerable<Mandate> mandates, string text, string? place)
    {
        var roots = Roots(text);
        var fitting = (from mandate in mandates
                       where Holds(mandate.Region, place)
                       let met = mandate.Words.Count(word => roots.Overlaps(Roots(word)))
                       where met > 0
                       orderby mandate.Region.Length descending, met descending, mandate.Number
                       select mandate).ToList();
        return fitting.Count == 0 ? null
            : new(fitting[0].AgencyId, [.. fitting.SelectMany(mandate => mandate.Partners.Prepend(mandate.AgencyId)).Where(id => id != fitting[0].AgencyId).Distinct()], fitting);
    }

    static bool Holds(string region, string? place) =>
        region.Length == 0 || (place is not null && (place == region || place.StartsWith(region + ".", StringComparison.Ordinal)));

    static HashSet<string> Roots(string text)
    {
        var tokens = new TokenizedText();
        tokens.Read(text);
        var roots = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Tokens[i].Kind is TokenKind.Word or TokenKind.Hashtag)
            {
                roots.Add(Stem(tokens.Folded(i).ToString()));
            }
        }

        return roots;
    }

    static string Stem(string word) => _stemmer.Stem(word);
}
