namespace Kentongan.Listen.Queries;

/// <summary>Why a query was not accepted, and where.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Position">The first character concerned, counted in UTF-16 units from 0.</param>
/// <param name="Length">How many units are concerned, at least 1 unless the query ended too early.</param>
/// <param name="Arguments">What the texts of both languages name: the word, the limit, the suggestion.</param>
public sealed record QueryError(QueryErrorCode Code, int Position, int Length, params IReadOnlyList<string> Arguments)
{
    /// <summary>The sentence in Indonesian.</summary>
    public string Indonesian => QueryErrorTexts.Of(this, indonesian: true);

    /// <summary>The sentence in English.</summary>
    public string English => QueryErrorTexts.Of(this, indonesian: false);

    /// <summary>The query with a caret line under the place, for terminals.</summary>
    public string PointAt(string query)
    {
        const int Context = 30;
        var from = Math.Clamp(Position - Context, 0, query.Length);
        var until = Math.Clamp(Position + Math.Max(1, Length) + Context, from, query.Length);
        var line = string.Concat(query[from..until].Select(c => char.IsControl(c) ? ' ' : c));
        return line + Environment.NewLine + new string(' ', Math.Min(Position, query.Length) - from) + new string('^', Math.Clamp(Length, 1, until - from + 1));
    }
}
