using Kentongan.Understand;

namespace Kentongan.App.Charts;

/// <summary>The charts of a topic's page by the names that addresses use.</summary>
public static class ChartNames
{
    public const string Volume = "volume", Voice = "share-of-voice";

    public static IReadOnlyList<string> All { get; } =
    [
        Volume, Voice, .. Enum.GetValues<Dimension>().Select(Of), .. Enum.GetValues<TopKind>().Select(Of), OfGrowth(TopKind.Word), OfGrowth(TopKind.Phrase),
    ];

    public static string Of(Dimension dimension) => dimension.ToString().ToLowerInvariant();

    public static string Of(TopKind kind) => "top-" + kind.ToString().ToLowerInvariant();

    public static string OfGrowth(TopKind kind) => "growth-" + kind.ToString().ToLowerInvariant();

    public static Dimension? Dimension(string name) => Enum.GetValues<Dimension>().Cast<Dimension?>().FirstOrDefault(dimension => Of(dimension!.Value) == name);

    public static TopKind? Top(string name) => Enum.GetValues<TopKind>().Cast<TopKind?>().FirstOrDefault(kind => Of(kind!.Value) == name);

    public static TopKind? Growth(string name) => Enum.GetValues<TopKind>().Cast<TopKind?>().FirstOrDefault(kind => OfGrowth(kind!.Value) == name);
}
