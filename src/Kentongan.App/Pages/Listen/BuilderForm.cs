using Kentongan.Listen.Queries;
using Microsoft.Extensions.Primitives;

namespace Kentongan.App.Pages.Listen;

/// <summary>
/// The builder's part of a topic's form. Text and blocks are two sides of one query; <see cref="Shown"/> is the query as
/// both sides last showed it, and tells which of them a person has changed since.
/// </summary>
public sealed class BuilderForm
{
    public string? Shown { get; set; }

    public TopicBlocksForm? Blocks { get; set; }

    /// <summary>What a button asks for; null makes or saves the topic.</summary>
    public string? Deed { get; set; }

    /// <summary>The query that the form says.</summary>
    /// <param name="text">The side that is written as text.</param>
    public string Query(string? text)
    {
        var written = text?.Trim() ?? "";
        if (Blocks is null || !Same(written, Shown))
        {
            return written;
        }

        var said = Blocks.ToText();
        return Same(said, OfText(written)?.ToText() ?? "") ? written : said;
    }

    static TopicBlocksForm? OfText(string text) =>
        Blocked(text) is { } blocks ? TopicBlocksForm.Of(blocks) : null;

    static QueryBlocks? Blocked(string text) => Kentongan.Listen.Queries.Query.Parse(text).Query?.Root is { } root ? QueryBlocks.Of(root) : null;

    // Browsers send line ends as CR LF.
    static bool Same(string? a, string? b) =>
        string.Equals((a ?? "").ReplaceLineEndings("\n").Trim(), (b ?? "").ReplaceLineEndings("\n").Trim(), StringComparison.Ordinal);

    /// <summary>The same from the fields of a request, for the part of the page that is renewed while somebody types.</summary>
    public static BuilderForm Of(IReadOnlyDictionary<string, StringValues> fields) => new()
    {
        Shown = fields.GetValueOrDefault("Builder.Shown"),
        Deed = fields.GetValueOrDefault("Builder.Deed"),
        Blocks = !fields.ContainsKey("Builder.Blocks.AllOf") ? null : new()
        {
            AllOf = fields.GetValueOrDefault("Builder.Blocks.AllOf"),
            Phrases = fields.GetValueOrDefault("Builder.Blocks.Phrases"),
            NoneOf = fields.GetValueOrDefault("Builder.Blocks.NoneOf"),
            AnyOf = [.. fields.Where(field => field.Key.StartsWith("Builder.Blocks.AnyOf", StringComparison.Ordinal)).SelectMany(field => field.Value.OfType<string>())],
        },
    };
}
