using System.Globalization;
using Kentongan.Understand;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>Questions of a day that no official account answered, against the unanswered ones of the days before.</summary>
public sealed class QuestionDetector : ISignalDetector
{
    const int FewestQuestions = 10;

    public SignalKind Kind => SignalKind.UnansweredQuestions;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        var posts = await look.Talk.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (posts.Count == 0)
        {
            return [];
        }

        var unanswered = Unanswered(posts);
        return
        [
            .. from day in DayWindow.Of(look)
               let asked = unanswered.Where(post => day.Holds(post.Post.CreatedAt)).ToList()
               let before = day.Before(posts[0].Post.CreatedAt, past => unanswered.Count(post => past.Holds(post.Post.CreatedAt)))
               let strength = Strength.OfCount(asked.Count, before)
               where asked.Count >= FewestQuestions && before.Count > 0 && strength >= look.Threshold
               select Describe(look.Topic.Id, day, asked, before, strength),
        ];
    }

    /// <summary>Questions by people to which no official account replied, in the thread or directly.</summary>
    public static IReadOnlyList<Mention> Unanswered(IReadOnlyList<Mention> posts)
    {
        var answered = posts.Where(post => post.Post.ByOfficial)
            .SelectMany(post => new[] { post.Post.InReplyTo, post.Post.ConversationId }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. posts.Where(post => post.Annotation.Kind == MessageKind.Question && !post.Post.ByOfficial && post.Post.Channel != Channel.News
                && !answered.Contains(post.Post.NativeId) && (post.Post.ConversationId is not { } thread || !answered.Contains(thread))),
        ];
    }

    static Sighting Describe(TopicId topic, DayWindow day, List<Mention> asked, IReadOnlyList<double> before, double strength) => new()
    {
        Kind = SignalKind.UnansweredQuestions,
        Mark = day.Until.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        From = day.From,
        Until = day.Until,
        Count = asked.Count,
        Baseline = before.Average(),
        Strength = strength,
        Yardstick = Yardstick.CountOfDays,
        Subject = AlikeTexts.Words(asked),
        Posts = day.Filter(topic) with { Kinds = [MessageKind.Question], Originality = Originality.WithoutReposts },
        Examples = [.. asked.OrderByDescending(post => post.Post.Metrics?.Engagement ?? 0).Take(5).Select(post => post.Post.Id)],
    };
}
