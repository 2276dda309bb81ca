using System.Globalization;
using Kentongan.Decide.Claims;
using Kentongan.Decide.Signals.Detectors;
using Kentongan.Understand;
using Kentongan.Understand.Volume;

namespace Kentongan.Decide.Briefs;

/// <summary>Counts the machine's half of a brief for a topic and a time.</summary>
public sealed class BriefCounting(ITopicReadings readings)
{
    const int MostRead = 20_000;

    /// <summary>Of the newest mentions so many enter the network, so that it fits into a request.</summary>
    const int MostTied = 5_000;

    /// <param name="topic">What is talked about.</param>
    /// <param name="from">The beginning of the time counted.</param>
    /// <param name="until">Its end.</param>
    /// <param name="offset">Of the reader's hours from UTC.</param>
    /// <param name="claims">The claims of the topic.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<MachineHalf> CountAsync(
        TopicId topic, DateTimeOffset from, DateTimeOffset until, TimeSpan offset, IReadOnlyList<Claim> claims, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var window = new MentionFilter { Topic = topic, From = from, Until = until };
        var totals = await readings.TotalsAsync(window, cancellationToken).ConfigureAwait(false);
        var talk = await ReadAsync(window with { Originality = Originality.WithoutReposts }, MostRead, cancellationToken).ConfigureAwait(false);
        return new(
            from, until, now,
            await ScaleAsync(window, totals, offset, cancellationToken).ConfigureAwait(false),
            await SharesAsync(window, Dimension.Sentiment, key => window with { Sentiments = [(Sentiment)key] }, cancellationToken).ConfigureAwait(false),
            Narratives(window, talk),
            Asked(window, talk),
            Abcde(window, totals, talk))
        {
            Claims = ClaimFigures.Of(window, claims, talk),
            Network = await NetworkFigures.OfAsync(window, await ReadAsync(window, MostTied, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false),
        };
    }

    async Task<IReadOnlyList<Figure>> ScaleAsync(MentionFilter window, Totals totals, TimeSpan offset, CancellationToken cancellationToken)
    {
        var volume = await readings.VolumeOverTimeAsync(window, Grain.Hour, offset, null, cancellationToken).ConfigureAwait(false);
        var channels = await readings.CountAsync(window, Dimension.Channel, cancellationToken).ConfigureAwait(false);
        var figures = new List<Figure> { new("volume", totals.Mentions, null, "", window), new("voices", totals.Voices, null, "", window) };
        if (volume.Baseline.OfType<double>().ToList() is { Count: > 0 } usual && usual.Count == volume.Baseline.Count)
        {
            figures.Add(new("usual", usual.Sum(), null, "", window));
        }

        if (volume.Starts.Count > 0 && totals.Mentions > 0)
        {
            var top = Enumerable.Range(0, volume.Starts.Count).MaxBy(volume.Total);
            figures.Add(new("peak", volume.Total(top), null, volume.Starts[top].ToString("O", CultureInfo.InvariantCulture), window with { From = volume.Starts[top], Until = volume.End(top) }));
            figures.Add(Velocity(window, volume));
        }

        figures.AddRange(channels.Take(4).Select(channel => new Figure("channel", channel.Count, totals.Mentions, ((Channel)Key(channel)).ToString(), window with { Channels = [(Channel)Key(channel)] })));
        figures.Add(new("media", channels.Where(channel => Key(channel) == (int)Channel.News).Sum(channel => channel.Count), null, "", window with { Channels = [Channel.News] }));
        return figures;
    }

    /// <summary>Natural logarithm of the last six hours over the six before: positive while it grows.</summary>
    static Figure Velocity(MentionFilter window, VolumeOverTime volume)
    {
        var hours = Enumerable.Range(0, volume.Starts.Count).Select(volume.Total).ToList();
        var (now, before) = (hours.TakeLast(6).Sum(), hours.SkipLast(6).TakeLast(6).Sum());
        return new("velocity", Math.Log((1.0 + now) / (1.0 + before)), null, "", window with { From = window.Until.AddHours(-6) });
    }

    async Task<IReadOnlyList<Figure>> SharesAsync(MentionFilter window, Dimension dimension, Func<int, MentionFilter> only, CancellationToken cancellationToken)
    {
        var counts = (await readings.CountAsync(window, dimension, cancellationToken).ConfigureAwait(false)).Where(count => Key(count) != 0).ToList();
        var judged = counts.Sum(count => count.Count);
        return [.. counts.OrderBy(Key).Select(count => new Figure(((Sentiment)Key(count)).ToString().ToLowerInvariant(), (double)count.Count / judged, judged, "", only(Key(count))))];
    }

    static IReadOnlyList<Figure> Narratives(MentionFilter window, IReadOnlyList<Mention> talk) =>
    [
        .. AlikeTexts.Of(talk).OrderByDescending(AlikeTexts.Voices).Take(3)
            .Select(group => new Figure("narrative", (double)group.Count / talk.Count, talk.Count, AlikeTexts.Words(group), AlikeTexts.Filter(window.Topic, group))),
    ];

    static IReadOnlyList<Figure> Asked(MentionFilter window, IReadOnlyList<Mention> talk)
    {
        var questions = talk.Where(post => post.Annotation.Kind == MessageKind.Question && !post.Post.ByOfficial).ToList();
        var asking = window with { Kinds = [MessageKind.Question], Originality = Originality.WithoutReposts };
        var words = questions.SelectMany(post => post.Annotation.Words.Distinct(StringComparer.Ordinal)).GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(word => word.Count()).Take(5);
        return
        [
            new("questions", questions.Count, null, "", asking),
            new("unanswered", QuestionDetector.Unanswered(talk).Count, questions.Count, "", asking),
            .. words.Select(word => new Figure("asked", word.Count(), questions.Count, word.Key, asking with { Term = word.Key })),
        ];
    }

    static IReadOnlyList<Figure> Abcde(MentionFilter window, Totals totals, IReadOnlyList<Mention> talk)
    {
        var all = Math.Max(1, talk.Count);
        var originals = window with { Originality = Originality.WithoutReposts };
        double Share(Func<Mention, bool> is_) => (double)talk.Count(is_) / all;
        return
        [
            new("actor.people", Share(post => post.Post.Author.PublicHandle is null && post.Post.Channel != Channel.News), all, "", originals),
            new("actor.official", Share(post => post.Post.ByOfficial), all, "", originals),
            new("behaviour.repeated", (double)AlikeTexts.Of(talk).Sum(group => group.Count) / all, all, "", originals),
            new("content.complaint", Share(post => post.Annotation.Kind is MessageKind.Complaint or MessageKind.Criticism), all, "", window with { Kinds = [MessageKind.Complaint, MessageKind.Criticism] }),
            new("degree.provinces", talk.Select(post => post.Annotation.Province).Where(code => code != 0).Distinct().Count(), null, "", window),
            new("effect.engagement", totals.Engagement, null, "", window),
        ];
    }

    async Task<IReadOnlyList<Mention>> ReadAsync(MentionFilter filter, int most, CancellationToken cancellationToken)
    {
        var newest = new Queue<Mention>();
        await foreach (var mention in readings.ReadAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            newest.Enqueue(mention);
            if (newest.Count > most)
            {
                newest.Dequeue();
            }
        }

        return [.. newest];
    }

    static int Key(KeyCount count) => int.Parse(count.Key, CultureInfo.InvariantCulture);
}
