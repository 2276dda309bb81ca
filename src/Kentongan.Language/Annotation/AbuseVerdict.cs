using Kentongan.Language.Classify;

namespace Kentongan.Language.Annotation;

/// <summary>
/// What is called abuse. The model learned from posts in which harsh words about those in power were often marked as hate; criticism of government is
/// not. So a post that criticises, complains or suggests is hateful only when it also uses abusive words or aims at religion, race, body or gender.
/// </summary>
public static class AbuseVerdict
{
    const float Likely = 0.5f;
    const float Possible = 0.3f;

    /// <summary>True when label <paramref name="label"/> of the head Abuse holds for a post of that kind.</summary>
    public static bool Holds(int label, Judgement abuse, Judgement kind) =>
        abuse.Probabilities[label] > Likely && (abuse.Head.Labels[label] == "abusive" || !IsMereCriticism(abuse, kind));

    /// <summary>True when the post uses abusive words or is hateful.</summary>
    public static bool IsAbusive(Judgement abuse, Judgement kind) => Holds(At(abuse, "abusive"), abuse, kind) || Holds(At(abuse, "hate"), abuse, kind);

    static bool IsMereCriticism(Judgement abuse, Judgement kind) =>
        kind.Label is "criticism" or "complaint" or "suggestion"
        && abuse.Probabilities[At(abuse, "abusive")] <= Likely
        && SparesThe(abuse, "religion") && SparesThe(abuse, "race") && SparesThe(abuse, "physical") && SparesThe(abuse, "gender");

    static bool SparesThe(Judgement abuse, string label) => abuse.Probabilities[At(abuse, label)] < Possible;

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
