using Kentongan.Understand.Review;

namespace Kentongan.Tests.Understand.Review;

/// <summary>Review items as tests need them.</summary>
static class Sample
{
    public static readonly DateTimeOffset Day = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    public static PostId Post(int number) => new((UInt128)number);

    public static ReviewLabels Tone(Sentiment sentiment) => new(sentiment, Emotion.Neutral, MessageKind.Other);

    public static ReviewItem Item(int id, Sentiment machine, params IEnumerable<(string Reviewer, Sentiment Tone)> answers) => new()
    {
        Id = id,
        Topic = new(1),
        Post = Post(id),
        DrawnAt = Day,
        Weight = 1,
        Machine = Tone(machine),
        Answers = [.. answers.Select(answer => new ReviewAnswer(answer.Reviewer, Day, Tone(answer.Tone)))],
    };
}
