namespace Kentongan.Decide.Briefs;

/// <summary>Why a brief may be refused.</summary>
public static class BriefObjections
{
    public static readonly Objection NothingToCount = new(
        "brief.nothing-to-count", "The issue has no topic with posts: there is nothing to count.", "Isu ini tidak punya topik berisi kiriman: tidak ada yang dapat dihitung.");
}
