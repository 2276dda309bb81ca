namespace Kentongan.Understand.Review;

/// <summary>A post that was drawn by lot for people to label.</summary>
public sealed record ReviewItem
{
    /// <summary>0 until it is kept.</summary>
    public int Id { get; init; }
    public required TopicId Topic { get; init; }
    public required PostId Post { get; init; }
    public required DateTimeOffset DrawnAt { get; init; }

    /// <summary>How many posts this one stands for, relative to the others of its draw (their mean is 1).</summary>
    public required double Weight { get; init; }

    /// <summary>Two people are asked, so that their agreement can be measured.</summary>
    public bool ForTwo { get; init; }

    /// <summary>What the machine had said when the post was drawn.</summary>
    public required ReviewLabels Machine { get; init; }

    /// <summary>One a person at most, oldest first.</summary>
    public IReadOnlyList<ReviewAnswer> Answers { get; init; } = [];

    /// <summary>
    /// What people hold it to be in <paramref name="dimension"/>: the label that more of them gave. Null while nobody
    /// could tell, or while they disagree evenly.
    /// </summary>
    public byte? Truth(Dimension dimension)
    {
        var votes = Answers.Select(answer => answer.Labels.In(dimension)).Where(label => label != 0)
            .GroupBy(label => label).Select(group => (Label: group.Key, Count: group.Count()))
            .OrderByDescending(vote => vote.Count).ToList();
        return votes.Count == 0 || (votes.Count > 1 && votes[0].Count == votes[1].Count) ? null : votes[0].Label;
    }

    /// <summary>Whether somebody else should still look: nobody has, a second opinion is wanted, or two people disagree.</summary>
    public bool IsOpen => Answers.Count < (ForTwo ? 2 : 1) || (Answers.Count == 2 && Disagrees);

    bool Disagrees => ReviewLabels.Dimensions.Any(
        dimension => Truth(dimension) is null && Answers.Any(answer => answer.Labels.In(dimension) != 0));
}
