using Kentongan.App.Pages.Listen;
using Kentongan.Understand.Building;

namespace Kentongan.App.Api;

/// <summary>What a query would find, as the API writes it: posts without handles.</summary>
public sealed record PreviewJson
{
    public required DateTimeOffset From { get; init; }
    public required DateTimeOffset Until { get; init; }
    public required bool IsWholeHistory { get; init; }
    public required long Found { get; init; }
    public required IEnumerable<ExportRow> Newest { get; init; }
    public required IEnumerable<Addition> ToAdd { get; init; }
    public required IEnumerable<Left> ToExclude { get; init; }
    public required IEnumerable<Overlap> Overlaps { get; init; }

    public sealed record Addition(string Word, SuggestionKind Kind, string? VariantOf, int Together, double Lift, long Adds);

    public sealed record Left(string Word, long Loses, double Likeness, IEnumerable<ExportRow> Examples);

    public sealed record Overlap(int Topic, long Shared, long Mentions, double Jaccard);

    public static PreviewJson Of(TopicTrial trial, TimeSpan offset)
    {
        var preview = trial.Preview!;
        return new()
        {
            From = preview.From,
            Until = preview.Until,
            IsWholeHistory = preview.IsWholeHistory,
            Found = preview.Found,
            Newest = Rows(preview.Newest, offset),
            ToAdd = preview.ToAdd.Select(word => new Addition(word.Word, word.Kind, word.Beside?.Terms[0].Text, word.Together, Math.Round(word.Lift, 2), word.Adds)),
            ToExclude = preview.ToExclude.Select(word => new Left(word.Word, word.Loses, Math.Round(word.Likeness, 3), Rows(word.Examples, offset))),
            Overlaps = preview.Overlaps.Select(overlap => new Overlap(overlap.Topic.Value, overlap.Shared, overlap.Mentions, Math.Round(overlap.Jaccard, 4))),
        };
    }

    static IEnumerable<ExportRow> Rows(IEnumerable<Kentongan.Understand.UnderstoodPost> posts, TimeSpan offset) =>
        posts.Select(post => ExportRow.Of(new(post.Post, post.Annotation, default), offset));
}
