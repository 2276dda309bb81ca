namespace Kentongan.Speak.Limits;

/// <summary>Why a channel would refuse a draft, or why it should not go out like this.</summary>
/// <param name="Code">A stable word for programs: <c>too_long</c>, <c>too_many_hashtags</c>, …</param>
/// <param name="Amount">By how much the limit is passed, in the limit's unit; 0 where there is nothing to count.</param>
public sealed record LimitObjection(string Code, long Amount, string Indonesian, string English)
{
    /// <summary>Where in the text the trouble starts, as a UTF-16 index; null when it is nowhere in particular.</summary>
    public int? Position { get; init; }

    /// <summary>True when the channel would take it all the same.</summary>
    public bool IsAdvice { get; init; }

    public TextField Field { get; init; }
}
