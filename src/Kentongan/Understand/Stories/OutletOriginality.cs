namespace Kentongan.Understand.Stories;

/// <summary>How much of what an outlet publishes is its own.</summary>
/// <param name="Articles">Articles seen.</param>
/// <param name="Shared">Those in stories with other outlets.</param>
/// <param name="First">Shared stories that it published first.</param>
/// <param name="TakenOver">Articles that credit another outlet, or copy an earlier one.</param>
public sealed record OutletOriginality(string Outlet, int Articles, int Shared, int First, int TakenOver)
{
    const int FewestArticles = 20;
    const double MostlyTakenOver = 0.5;

    /// <summary>Whether it mostly passes on what others wrote; null while too few articles were seen to say.</summary>
    public bool? IsAggregator => Articles < FewestArticles ? null : TakenOver / (double)Articles > MostlyTakenOver;

    /// <summary>One line an outlet, the most articles first.</summary>
    public static IReadOnlyList<OutletOriginality> Of(IReadOnlyList<Story> stories) =>
        [.. stories.SelectMany(story => story.Items.Select(item => (Story: story, Item: item)))
            .GroupBy(pair => pair.Item.Outlet, StringComparer.OrdinalIgnoreCase)
            .Select(group => Of(group.Key, [.. group]))
            .OrderByDescending(outlet => outlet.Articles).ThenBy(outlet => outlet.Outlet, StringComparer.Ordinal)];

    static OutletOriginality Of(string outlet, List<(Story Story, StoryItem Item)> articles) => new(
        outlet,
        articles.Count,
        articles.Count(pair => pair.Story.Outlets.Count > 1),
        articles.Count(pair => pair.Story.Outlets.Count > 1 && pair.Story.First == pair.Item),
        articles.Count(pair => pair.Item.CreditsTo is not null || (pair.Story.Outlets.Count > 1 && pair.Story.Original.Outlet != pair.Item.Outlet)));
}
