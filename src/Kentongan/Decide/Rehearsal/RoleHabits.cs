namespace Kentongan.Decide.Rehearsal;

/// <summary>What is usual for a role: its tone unless the text says otherwise, how often it is only passed on, how far it pulls.</summary>
sealed record RoleHabits(Sentiment Sentiment, Emotion Emotion, MessageKind Kind, double RepostRate, double Pull)
{
    static readonly RoleHabits[] _all = [.. Enum.GetValues<ScenarioRole>().Select(Usual)];

    public static RoleHabits Of(ScenarioRole role) => _all[(int)role];

    static RoleHabits Usual(ScenarioRole role) => role switch
    {
        ScenarioRole.Calm => new(Sentiment.Neutral, Emotion.Neutral, MessageKind.Other, 0.16, 1),
        ScenarioRole.Event => new(Sentiment.Negative, Emotion.Fear, MessageKind.Other, 0.4, 4),
        ScenarioRole.Rumour => new(Sentiment.Negative, Emotion.Fear, MessageKind.Rumour, 0.62, 6),
        ScenarioRole.Rebuttal => new(Sentiment.Neutral, Emotion.Neutral, MessageKind.Other, 0.35, 2),
        ScenarioRole.News => new(Sentiment.Neutral, Emotion.Neutral, MessageKind.News, 0.3, 5),
        ScenarioRole.Question => new(Sentiment.Neutral, Emotion.Neutral, MessageKind.Question, 0.08, 1),
        ScenarioRole.Complaint => new(Sentiment.Negative, Emotion.Anger, MessageKind.Complaint, 0.2, 2),
        ScenarioRole.Suggestion => new(Sentiment.Neutral, Emotion.Neutral, MessageKind.Suggestion, 0.1, 1),
        ScenarioRole.Praise => new(Sentiment.Positive, Emotion.Joy, MessageKind.Praise, 0.2, 2),
        ScenarioRole.Criticism => new(Sentiment.Negative, Emotion.Anger, MessageKind.Criticism, 0.3, 3),
        ScenarioRole.Sarcasm => new(Sentiment.Negative, Emotion.Anger, MessageKind.Criticism, 0.35, 4),
        ScenarioRole.Statement => new(Sentiment.Neutral, Emotion.Neutral, MessageKind.Other, 0.45, 5),
        ScenarioRole.Answer => new(Sentiment.Neutral, Emotion.Neutral, MessageKind.Other, 0, 1),
        ScenarioRole.CampaignSynchronised => new(Sentiment.Negative, Emotion.Anger, MessageKind.Criticism, 0, 1),
        ScenarioRole.CampaignOfficial => new(Sentiment.Neutral, Emotion.Neutral, MessageKind.Other, 0, 2),
        ScenarioRole.Petition => new(Sentiment.Negative, Emotion.Anger, MessageKind.Suggestion, 0.15, 2),
        ScenarioRole.Fandom => new(Sentiment.Positive, Emotion.Love, MessageKind.Other, 0.3, 2),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "This role has no habits yet."),
    };
}
