using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Search;

/// <summary>A search as the store carries it out: the index question and the facts on columns, and a last look where those say too little.</summary>
/// <param name="Terms">Null when every mention may answer.</param>
/// <param name="Facts">Null when there are none, or the last look asks them.</param>
/// <param name="LastLook">Asked of the post itself; null when columns already gave the exact answer.</param>
sealed record RowSearch(TermTest? Terms, FactTest? Facts, SearchPlan? LastLook)
{
    public static async ValueTask<RowSearch> OfAsync(
        IReadSession session, string text, QueryOptions options, CancellationToken cancellationToken)
    {
        var parsed = Query.Parse(text, options);
        if (!parsed.IsQuery)
        {
            throw new ArgumentException($"The search cannot be understood ({parsed.Error.Code}): check it before asking the store.", nameof(text));
        }

        return await OfAsync(session, SearchPlan.Of(parsed.Query.Root, options), cancellationToken).ConfigureAwait(false);
    }

    public static async ValueTask<RowSearch> OfAsync(IReadSession session, SearchPlan plan, CancellationToken cancellationToken)
    {
        var languages = await session.ReadLanguagesAsync(cancellationToken).ConfigureAwait(false);
        var answersFacts = plan.Facts is null || FactTest.Answers(plan.Facts);
        return new(
            plan.Terms is { } terms ? await TermTests.OfAsync(session, terms, cancellationToken).ConfigureAwait(false) : null,
            plan.Facts is { } facts && answersFacts ? new(facts, plan.Options, languages) : null,
            plan.IsExact && answersFacts ? null : plan);
    }
}
