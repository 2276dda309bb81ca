namespace Kentongan.App.Charts;

/// <summary>The light colours of the style sheet, for drawings that stand outside a page.</summary>
static class SvgColours
{
    public const string Ink = "#241d16", Soft = "#5d5449", Line = "#e6dfd4", Paper = "#ffffff";

    static readonly Dictionary<string, string> _tokens = new(StringComparer.Ordinal)
    {
        ["wood"] = "#7a4419", ["positive"] = "#2467a8", ["neutral"] = "#8b857b", ["negative"] = "#b9411a", ["unknown"] = "#c9c2b6",
        ["hue-0"] = "#7d766c", ["hue-1"] = "#3b3227", ["hue-2"] = "#c0392b", ["hue-3"] = "#2f6db5", ["hue-4"] = "#a9447f", ["hue-5"] = "#0f8a80", ["hue-6"] = "#5d5a9b",
        ["hue-7"] = "#6a4fb3", ["hue-8"] = "#2b86b8", ["hue-9"] = "#3f7fb0", ["hue-10"] = "#b7791f", ["hue-11"] = "#56803a", ["hue-12"] = "#8d6748",
    };

    public static string Of(string token) => _tokens.GetValueOrDefault(token, _tokens["wood"]);
}
