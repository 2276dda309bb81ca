namespace Kentongan.Listen.Queries;

/// <summary>What a query needs to know of the world around it. The same options belong to the queries and to the texts that they are asked of.</summary>
public sealed record QueryOptions
{
    /// <summary>The words and places of the language library, and an empty register. Loaded when somebody first asks.</summary>
    public static QueryOptions Default { get; } = new() { RootOf = word => WordRoots.Shipped.Of(word), PlacesNamed = PlaceNames.CodesOf };

    /// <summary>The root of a folded word, for <c>~word</c>: slang, spelling and affixes taken away. Must be a pure function.</summary>
    public Func<string, string> RootOf { get; init; } = word => word;

    /// <summary>Official codes of the places that have a name; none when the name is unknown.</summary>
    public Func<string, IReadOnlyList<string>> PlacesNamed { get; init; } = _ => [];

    /// <summary>Whether an account (handle without @) is on the public register; everyone else may not be searched for.</summary>
    public Func<string, bool> IsPublic { get; init; } = _ => false;

    /// <summary>The zone in which <c>from:</c> and <c>to:</c> name days: WIB.</summary>
    public TimeSpan Offset { get; init; } = TimeSpan.FromHours(7);
}
