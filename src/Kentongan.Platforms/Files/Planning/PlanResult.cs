namespace Kentongan.Platforms.Files.Planning;

/// <summary>A plan, or one sentence on why the file cannot be read and what to do.</summary>
public readonly record struct PlanResult(FilePlan? Plan, string? Problem)
{
    public static implicit operator PlanResult(FilePlan plan) => new(plan, null);

    public static PlanResult Because(string problem) => new(null, problem);
}
