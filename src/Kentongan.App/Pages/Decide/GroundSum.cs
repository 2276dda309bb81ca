using Kentongan.Decide.Issues;

namespace Kentongan.App.Pages.Decide;

/// <summary>The ticked grounds of a form as one value.</summary>
static class GroundSum
{
    public static IReadOnlyList<Ground> Choices { get; } = [.. Enum.GetValues<Ground>().Where(ground => ground != Ground.None)];

    public static Ground Of(IEnumerable<int>? ticked) =>
        (ticked ?? []).Select(value => (Ground)value).Where(Choices.Contains).Aggregate(Ground.None, (sum, ground) => sum | ground);
}
