namespace Kentongan.Decide.Rehearsal;

/// <summary>The part that a simulated post plays. This is the planted truth, never what our classifiers say.</summary>
public enum ScenarioRole
{
    /// <summary>Ordinary talk that has nothing to do with the crisis.</summary>
    Calm,

    /// <summary>Somebody tells what they see or live through.</summary>
    Event,
    Rumour,

    /// <summary>A citizen contradicts a rumour.</summary>
    Rebuttal,
    News,
    Question,
    Complaint,
    Suggestion,
    Praise,
    Criticism,
    Sarcasm,

    /// <summary>An official account speaks unasked.</summary>
    Statement,

    /// <summary>An official account answers a citizen.</summary>
    Answer,

    /// <summary>The planted campaign: a known group of accounts, the same text, the same seconds.</summary>
    CampaignSynchronised,

    /// <summary>Registered official accounts that publish one message together: synchronised, openly and rightly.</summary>
    CampaignOfficial,

    /// <summary>The same petition text shared by people at their own time: alike, not synchronised.</summary>
    Petition,

    /// <summary>Fans who post at one hour about one thing in their own words: synchronised, not alike.</summary>
    Fandom,
}
