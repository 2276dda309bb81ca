using Kentongan.Listen.Queries;

namespace Kentongan.App.Pages.Listen;

/// <summary>The blocks of the topic builder as boxes of text: entries are separated by commas.</summary>
public sealed class TopicBlocksForm
{
    public string? AllOf { get; set; }

    public string? Phrases { get; set; }

    /// <summary>One box a group.</summary>
    public string[]? AnyOf { get; set; }

    public string? NoneOf { get; set; }

    public static TopicBlocksForm Of(QueryBlocks blocks) => new()
    {
        AllOf = Join(blocks.AllOf),
        Phrases = Join(blocks.Phrases),
        AnyOf = [.. blocks.AnyOf.Select(Join)],
        NoneOf = Join(blocks.NoneOf),
    };

    /// <summary>The query that the boxes say; "" when all are empty.</summary>
    public string ToText() => new QueryBlocks
    {
        AllOf = Entries(AllOf),
        Phrases = Entries(Phrases),
        AnyOf = [.. (AnyOf ?? []).Select(Entries)],
        NoneOf = Entries(NoneOf),
    }.ToText();

    static string Join(IReadOnlyList<string> entries) => string.Join(", ", entries);

    static IReadOnlyList<string> Entries(string? box) =>
        (box ?? "").Split([',', '\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
