using System.Diagnostics;
using Kentongan.Language.Annotation;
using Kentongan.Language.NearDuplicates;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Search;

namespace Kentongan.Understand.Ingesting;

/// <summary>The way of a post from what a platform published to what is kept. Belongs to one thread.</summary>
public sealed class Understanding
{
    static readonly TimeSpan _clockError = TimeSpan.FromDays(1);

    readonly IReadOnlyList<Step> _steps;
    readonly Draft _draft = new(Annotator.Create());
    readonly Ear _ear;
    readonly TopicMatching _matching;
    readonly DateTimeOffset _latest;
    readonly ContentWords _words = new();
    readonly SearchTermWriter _searchTerms;

    /// <param name="ear">Replaces private accounts.</param>
    /// <param name="matching">The topics that are listened to.</param>
    /// <param name="now">Posts from later than a day after it are dropped.</param>
    public Understanding(Ear ear, TopicMatching matching, DateTimeOffset now)
    {
        (_ear, _matching, _searchTerms, _latest) = (ear, matching, new(matching.Options), now + _clockError);
        _steps =
        [
            new("drop what comes from the future", DropFuture),
            Step.Of("hear it: pseudonyms for private accounts, canonical addresses", draft => draft.Heard = _ear.Hear(draft.Post)),
            Step.Of("take the text apart, tell language, tone, emotion, kind and places", draft => draft.Annotator.Read(draft.Heard.Text)),
            Step.Of("keep its labels", draft => draft.Annotation = Labels.Of(draft.Annotator)),
            Step.Of("see it as queries see it", Show),
            Step.Of("collect words, phrases and the signature of its wording", Collect),
            Step.Of("match topics", draft => draft.Topics = _matching.Match(draft.Searchable)),
            Step.Of("write its search terms", draft => draft.SearchTerms = _searchTerms.Write(draft.Searchable)),
        ];
    }

    /// <summary>The names of the steps, in order.</summary>
    public IEnumerable<string> StepNames => _steps.Select(step => step.Name);

    /// <summary>Microseconds that each step takes a post, the least of several rounds.</summary>
    public IReadOnlyDictionary<string, double> Measure(IReadOnlyList<Post> posts, int rounds)
    {
        var ticks = _steps.ToDictionary(step => step.Name, _ => long.MaxValue, StringComparer.Ordinal);
        for (var round = 0; round < rounds; round++)
        {
            var now = new long[_steps.Count];
            foreach (var post in posts)
            {
                _draft.Begin(post);
                for (var i = 0; i < _steps.Count; i++)
                {
                    var began = Stopwatch.GetTimestamp();
                    _steps[i].Do(_draft);
                    now[i] += Stopwatch.GetTimestamp() - began;
                }
            }

            for (var i = 0; i < _steps.Count; i++)
            {
                ticks[_steps[i].Name] = Math.Min(ticks[_steps[i].Name], now[i]);
            }
        }

        return ticks.ToDictionary(step => step.Key, step => Stopwatch.GetElapsedTime(0, step.Value).TotalMicroseconds / posts.Count, StringComparer.Ordinal);
    }

    /// <summary>What is kept of a post, or why nothing is.</summary>
    public (UnderstoodPost? Post, DropReason? Reason) Understand(Post post)
    {
        _draft.Begin(post);
        foreach (var step in _steps)
        {
            if (step.Do(_draft) is { } reason)
            {
                return (null, reason);
            }
        }

        return (new(_draft.Heard, _draft.Annotation, _draft.Topics, _draft.SearchTerms), null);
    }

    DropReason? DropFuture(Draft draft) => draft.Post.CreatedAt > _latest ? DropReason.FromTheFuture : null;

    static void Show(Draft draft)
    {
        Showing.Facts(draft.Searchable, draft.Heard, draft.Annotation);
        draft.Searchable.Read(draft.Annotator.Written, draft.Heard.Title);
    }

    void Collect(Draft draft)
    {
        _words.Read(draft.Searchable);
        draft.Annotation = draft.Annotation with { Words = _words.Words, Phrases = _words.Phrases, Signature = SimHash.Of(draft.Annotator.Written) };
    }
}
