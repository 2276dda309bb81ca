using Kentongan.Language.Classify;

namespace Kentongan.Language.Annotation;

/// <summary>
/// What is called abuse. The model learned from posts in which harsh words about those in power, and their very names, were often marked as hate;
/// criticism of government is not. So a post is hateful only when it also uses abusive words or aims at religion, race, body or gender.
/// </summary>
public static class AbuseVerdict
{
    const float Likely = 0.5f;
    const float Possible = 0.3f;

    /// <summary>
    /// True when label <paramref name="label"/> of the head Abuse holds. Whom or what a post aims at is abuse only of a post that is abusive or
    /// hateful.
    /// </summary>
    public static bool Holds(int label, Judgement abuse) => abuse.Probabilities[label] > Likely && IsAbusive(abuse);

    /// <summary>True when the post uses abusive words or is hateful.</summary>
    public static bool IsAbusive(Judgement abuse) =>
        abuse.Probabilities[At(abuse, "abusive")] > Likely || (abuse.Probabilities[At(abuse, "hate")] > Likely && AimsAtAGroup(abuse));

    static bool AimsAtAGroup(Judgement abuse) =>
        MayBe(abuse, "religion") || MayBe(abuse, "race") || MayBe(abuse, "physical") || MayBe(abuse, "gender");

    static bool MayBe(Judgement abuse, string label) => abuse.Probabilities[At(abuse, label)] >= Possible;

    static int At(Judgement abuse, string label)
    {
        for (var i = 0; i < abuse.Head.Labels.Count; i++)
        {
            if (abuse.Head.Labels[i] == label)
            {
                return i;
            }
        }

        throw new ArgumentException($"The head {abuse.Head.Name} has no label {label}.", nameof(label));
    }
}
