using System.Globalization;

namespace Kentongan.Understand.Press;

/// <summary>How often people of a role are quoted, without a name: residents, experts, traders.</summary>
/// <param name="Role">The first word of the role; null when the text names none.</param>
public sealed record QuotedRole(string? Role, int Quotes)
{
    public static IReadOnlyList<QuotedRole> Of(IEnumerable<SaidIn> quotes) =>
    [
        .. quotes.Where(said => !said.Quote.IsOfficial)
            .GroupBy(said => said.Quote.Office?.Split(' ')[0].ToLower(CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .Select(group => new QuotedRole(group.Key, group.Count()))
            .OrderByDescending(role => role.Quotes).ThenBy(role => role.Role, StringComparer.Ordinal),
    ];
}
