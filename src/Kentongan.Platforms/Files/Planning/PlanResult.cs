namespace Kentongan.Platforms.Files.Planning;

/// <summary>A plan, or one sentence on why the file cannot be read and what to do.</summary>
public readonly record struct PlanResult(FilePlan? Plan, Sentence? Problem)
{
    public static implicit operator PlanResult(FilePlan plan) => new(plan, null);

    public static PlanResult Because(string english, string indonesian) => new(null, new(english, indonesian));
}
