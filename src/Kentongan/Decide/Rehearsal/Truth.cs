namespace Kentongan.Decide.Rehearsal;

/// <summary>What is true of a simulated post because the scenario planted it.</summary>
public sealed record Truth
{
    public required ScenarioRole Role { get; init; }

    /// <summary>The tone towards what the post talks about, as its writer meant it (irony understood).</summary>
    public required Sentiment Sentiment { get; init; }
    public required Emotion Emotion { get; init; }
    public required MessageKind Kind { get; init; }

    /// <summary>The scenario's name for the claim or theme that the post carries.</summary>
    public string? Narrative { get; init; }

    /// <summary>The district of the invented city that the post is about.</summary>
    public string? Place { get; init; }

    /// <summary>The address of the article that an outlet took this one over from.</summary>
    public string? CopyOf { get; init; }

    /// <summary><c>warga</c>, <c>resmi</c>, <c>media</c>, <c>tokoh</c> or the name of a synchronised group.</summary>
    public required string Group { get; init; }
}
