namespace Kentongan.Decide.Issues;

/// <summary>Who decides at which level (the practice's table of levels), by the roles that people hold.</summary>
public static class Deciders
{
    /// <summary>The roles of which one is enough to decide at a level: analyst, head of communication, head of department, head of agency.</summary>
    public static IReadOnlyList<string> Of(IssueLevel level) => level switch
    {
        IssueLevel.Normal or IssueLevel.Watch => [PracticeRoles.MediaAnalyst, PracticeRoles.Approver, PracticeRoles.Leader],
        IssueLevel.Elevated => [PracticeRoles.Approver, PracticeRoles.Leader],
        _ => [PracticeRoles.Leader],
    };

    /// <summary>Who may stand beside the decider as the second person from level 3 on (hard rule 8).</summary>
    public static IReadOnlyList<string> Beside(IssueLevel level) => level > IssueLevel.Elevated ? [PracticeRoles.Approver, PracticeRoles.Leader] : [];

    public static bool MayDecide(IssueLevel level, IEnumerable<string> roles) => roles.Intersect(Of(level)).Any();

    /// <summary>Whether a person may decide or stand beside the decider.</summary>
    public static bool MayTakePart(IssueLevel level, IEnumerable<string> roles) => roles.Intersect(Of(level).Concat(Beside(level))).Any();
}
