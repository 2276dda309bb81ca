using Kentongan.Understand.Networks;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Networks;

/// <summary>A community is called by its number and what it says.</summary>
public static class CommunityName
{
    const int Words = 3;

    /// <summary>Colours of the style sheet that communities take in turn; the last one is for those too small to be told apart.</summary>
    const int Hues = 12;

    public static string Of(CommunitySketch community, IStringLocalizer words) => community.Words.Count == 0
        ? words["network.community", community.Number + 1]
        : words["network.community.says", community.Number + 1, string.Join(", ", community.Words.Take(Words))];

    public static string Hue(int number) => number < Hues ? $"hue-{number + 1}" : "hue-0";
}
