namespace Kentongan.App.Networks;

/// <summary>Seconds within which the same thing counts as in step.</summary>
public static class SynchronyWindow
{
    public static IReadOnlyList<long> Choices { get; } = [10, 60, 300];

    /// <summary>The choice nearest to what an address says; a minute when it says nothing.</summary>
    public static long Read(long? seconds) => seconds is { } asked ? Choices.MinBy(choice => Math.Abs(choice - asked)) : 60;
}
