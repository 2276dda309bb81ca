namespace Kentongan.Decide.Briefs;

/// <summary>What the machine counted for a brief, frozen with it.</summary>
/// <param name="From">The beginning of the time counted.</param>
/// <param name="Until">Its end.</param>
/// <param name="CountedAt">When it was counted.</param>
/// <param name="Scale">Volume, what is usual, the busiest hour, channels, media, velocity.</param>
/// <param name="Tone">Positive, neutral and negative.</param>
/// <param name="Narratives">Groups of near-identical texts, largest first, as shares of the posts.</param>
/// <param name="Asked">What people ask, and what of it has no answer.</param>
/// <param name="Abcde">Actors, behaviour, content, degree, effect (after RESIST and the EU DisinfoLab card).</param>
public sealed record MachineHalf(
    DateTimeOffset From, DateTimeOffset Until, DateTimeOffset CountedAt, IReadOnlyList<Figure> Scale, IReadOnlyList<Figure> Tone,
    IReadOnlyList<Figure> Narratives, IReadOnlyList<Figure> Asked, IReadOnlyList<Figure> Abcde)
{
    /// <summary>Claims of the topic with their verdicts, and how many posts resemble each; briefs from before they were counted have none.</summary>
    public IReadOnlyList<Figure> Claims { get; init; } = [];

    /// <summary>Who talks with whom, in numbers.</summary>
    public IReadOnlyList<Figure> Network { get; init; } = [];

    public IEnumerable<Figure> All => [.. Scale, .. Tone, .. Narratives, .. Asked, .. Abcde, .. Claims, .. Network];
}
