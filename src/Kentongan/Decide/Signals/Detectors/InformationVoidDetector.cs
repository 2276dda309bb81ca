using System.Globalization;
using Kentongan.Understand;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// Words that many people's questions hold and that neither an official account nor the news used within the week:
/// whoever speaks first fills the void. Words of the same questions are one void.
/// </summary>
public sealed class InformationVoidDetector : ISignalDetector
{
    const int FewestVoices = 8;
    const int MostADay = 2;
    const double SameQuestions = 0.6;

    public SignalKind Kind => SignalKind.InformationVoid;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        var posts = await look.Talk.ReadAsync(cancellationToken).ConfigureAwait(false);
        return posts.Count == 0 ? [] : [.. DayWindow.Of(look).SelectMany(day => Voids(look, day, posts))];
    }

    static List<Sighting> Voids(Look look, DayWindow day, IReadOnlyList<Mention> posts)
    {
        var week = day with { From = day.From.AddDays(-Conversation.DaysBefore) };
        var said = posts.Where(post => week.Holds(post.Post.CreatedAt) && IsExplained(post)).SelectMany(post => post.Annotation.Words).ToHashSet(StringComparer.Ordinal);
        if (said.Count == 0)
        {
            return [];
        }

        var asking = posts.Where(post => post.Annotation.Kind == MessageKind.Question && !IsExplained(post)).ToLookup(post => day.Holds(post.Post.CreatedAt));
        var unsaid = (from word in asking[true].SelectMany(post => post.Annotation.Words.Select(word => (word, post))).Where(item => !said.Contains(item.word)).GroupBy(item => item.word, item => item.post, StringComparer.Ordinal)
                      let asked = word.Distinct().ToList()
                      let voices = AlikeTexts.Voices(asked)
                      where voices >= FewestVoices
                      let before = day.Before(posts[0].Post.CreatedAt, past => AlikeTexts.Voices(asking[false].Where(post => past.Holds(post.Post.CreatedAt) && post.Annotation.Words.Contains(word.Key))))
                      let strength = Strength.OfCount(voices, before)
                      where strength >= look.Threshold
                      orderby strength descending, word.Key
                      select new Unsaid(word.Key, asked, voices, before, strength)).ToList();
        return Join(look.Topic.Id, day, unsaid);
    }

    static bool IsExplained(Mention post) => post.Post.ByOfficial || post.Post.Channel == Channel.News;

    static List<Sighting> Join(TopicId topic, DayWindow day, List<Unsaid> unsaid)
    {
        var voids = new List<Sighting>();
        while (unsaid.Count > 0 && voids.Count < MostADay)
        {
            var leading = unsaid[0];
            var together = unsaid.Where(word => leading.Posts.Intersect(word.Posts).Count() >= SameQuestions * Math.Min(leading.Posts.Count, word.Posts.Count)).ToList();
            voids.Add(Describe(topic, day, leading, string.Join(' ', together.Take(5).Select(word => word.Word))));
            unsaid.RemoveAll(together.Contains);
        }

        return voids;
    }

    static Sighting Describe(TopicId topic, DayWindow day, Unsaid word, string words) => new()
    {
        Kind = SignalKind.InformationVoid,
        Mark = $"{word.Word}:{day.Until.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
        From = day.From,
        Until = day.Until,
        Count = word.Voices,
        Baseline = word.Before.Count == 0 ? 0 : word.Before.Average(),
        Strength = word.Strength,
        Yardstick = Yardstick.CountOfDays,
        Subject = words,
        Posts = day.Filter(topic) with { Kinds = [MessageKind.Question], Term = word.Word },
        Examples = [.. word.Posts.Take(5).Select(post => post.Post.Id)],
    };

    sealed record Unsaid(string Word, List<Mention> Posts, int Voices, IReadOnlyList<double> Before, double Strength);
}
