using Kentongan.Listen.Queries;
using Kentongan.Understand.Building;

namespace Kentongan.App.Pages.Listen;

/// <summary>What the builder shows for a query that is being written.</summary>
/// <param name="Text">The query.</param>
/// <param name="Blocks">The same as blocks; null when it says more than blocks can show, or cannot be read.</param>
/// <param name="Error">Why it cannot be a topic's query.</param>
/// <param name="Root">What it means.</param>
/// <param name="Options">What it was read with.</param>
/// <param name="Preview">What it finds; null while it is empty or wrong.</param>
/// <param name="Topics">The topics that <see cref="TopicPreview.Overlaps"/> names.</param>
public sealed record TopicTrial(
    string Text, TopicBlocksForm? Blocks, QueryError? Error, QueryNode? Root, QueryOptions Options, TopicPreview? Preview, IReadOnlyList<Topic> Topics)
{
    public static TopicTrial Empty { get; } = new("", null, null, null, QueryOptions.Default, null, []);
}
