using System.Globalization;
using Kentongan.App.Importing;
using Kentongan.Decide.Exercises;
using Kentongan.Decide.Rehearsal;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Matching;
using Kentongan.Listen.Queries;
using Kentongan.Understand;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Exercises;

/// <summary>The posts of one exercise on their way into the store: those that are due by the story's clock, and no others.</summary>
sealed class ExerciseStream : IDisposable
{
    readonly Ingestion _ingestion;
    readonly IEnumerator<SimulatedPost> _story;
    readonly string _name;
    readonly string _source;
    bool _hasNext;

    ExerciseStream(Exercise exercise, Ingestion ingestion, long played)
    {
        (_ingestion, _name, Played) = (ingestion, NameOf(exercise), played);
        _source = ExerciseMark.Of(exercise.Topic, exercise.Story.Title);
        _story = exercise.Play().Play().Skip((int)played).GetEnumerator();
        _hasNext = _story.MoveNext();
    }

    /// <summary>Posts of the story that the store has.</summary>
    public long Played { get; private set; }

    /// <summary>When somebody last looked for signals, on people's clocks.</summary>
    public DateTimeOffset LookedAt { get; set; }

    /// <summary>Goes on behind what the store has already: it keeps the count in the same transaction as the posts.</summary>
    public static async Task<ExerciseStream> OpenAsync(
        Exercise exercise, IPosts posts, IPublicRegister register, Pseudonymiser pseudonymiser, CancellationToken cancellationToken)
    {
        var accounts = new PublicAccounts(await register.AllAsync(cancellationToken));
        var options = ListenedTopics.Options(accounts);
        var query = Query.Parse(exercise.Story.Topic.Query, options).Query ?? throw new InvalidOperationException($"The query of {exercise.Scenario} cannot be read.");
        var matching = new LiveQueries<TopicId>(options, [KeyValuePair.Create(exercise.Topic, query.Root)]);
        var handles = Survey.Of(exercise.Play().Rows(), cancellationToken).Handles;
        var ingestion = new Ingestion(posts, () => new(new(pseudonymiser, accounts, handles), new(matching, options), exercise.Play().End));
        var cursor = await posts.CursorAsync(NameOf(exercise), cancellationToken);
        return new(exercise, ingestion, cursor is null ? 0 : long.Parse(cursor, CultureInfo.InvariantCulture));
    }

    /// <summary>Keeps what was posted until <paramref name="story"/>; returns how many posts came.</summary>
    public async Task<long> PlayAsync(DateTimeOffset story, CancellationToken cancellationToken)
    {
        if (!_hasNext || _story.Current.Post.CreatedAt > story)
        {
            return 0;
        }

        var before = Played;
        await _ingestion.RunAsync(
            new() { Name = _name, Rows = Due(story), CursorAt = row => (before + row).ToString(CultureInfo.InvariantCulture) }, progress: null, cancellationToken);
        return Played - before;
    }

    public void Dispose() => _story.Dispose();

    IEnumerable<SourceRow> Due(DateTimeOffset story)
    {
        for (; _hasNext && _story.Current.Post.CreatedAt <= story; _hasNext = _story.MoveNext())
        {
            Played++;
            yield return SourceRow.Of(_story.Current.Post with { Source = _source }, Played);
        }
    }

    static string NameOf(Exercise exercise) => ExercisePulse.KeyOf(exercise.Id);
}
