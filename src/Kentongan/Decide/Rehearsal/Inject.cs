namespace Kentongan.Decide.Rehearsal;

/// <summary>Something that happens to the team in a rehearsal: a journalist calls, the head asks for a line.</summary>
public sealed record Inject
{
    /// <summary>Hours after the event.</summary>
    public required double At { get; init; }

    /// <summary>Who turns to the team, and through what (telephone, chat, letter).</summary>
    public required string From { get; init; }
    public required string By { get; init; }

    /// <summary>The role of the team that has to act (domain.md, roles).</summary>
    public required string To { get; init; }
    public required string Text { get; init; }

    /// <summary>What a good team does; shown to the trainer and in the after-action report.</summary>
    public required string Expected { get; init; }

    /// <summary>The same in English.</summary>
    public required InjectWords English { get; init; }

    /// <summary>Minutes until the answer is due; null when nothing is asked.</summary>
    public int? DueMinutes { get; init; }

    /// <summary>Its words in <c>id</c> or <c>en</c>.</summary>
    public InjectWords In(string language) => language == "en" ? English : new(From, Text, Expected);
}

/// <summary>An inject's words in another language.</summary>
public sealed record InjectWords(string From, string Text, string Expected);
