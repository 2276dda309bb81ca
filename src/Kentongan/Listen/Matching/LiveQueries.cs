using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Matching;

/// <summary>
/// Saved queries under their keys, changed while the stream runs: every change compiles a new structure beside the old
/// one and then takes its place, so that each post is matched against one state or the next and none is missed.
/// </summary>
public sealed class LiveQueries<TKey>
    where TKey : notnull
{
    const long FirstLook = 2_000;
    const long LookAgain = 32;
    const long LastLook = 1_000_000;
    readonly Lock _changing = new();
    readonly QueryOptions _options;
    readonly TermFrequencies _frequencies = new();
    readonly Dictionary<TKey, QueryNode> _queries = [];
    volatile State _current;

    public LiveQueries(QueryOptions options, IEnumerable<KeyValuePair<TKey, QueryNode>>? queries = null)
    {
        _options = options;
        foreach (var (key, query) in queries ?? [])
        {
            _queries[key] = query;
        }

        _current = Compile();
    }

    public int Count => _current.Keys.Length;

    /// <summary>Adds a query or replaces the one under <paramref name="key"/>.</summary>
    public void Set(TKey key, QueryNode query)
    {
        lock (_changing)
        {
            _queries[key] = query;
            _current = Compile();
        }
    }

    /// <summary>Stops listening for <paramref name="key"/>.</summary>
    public void Remove(TKey key)
    {
        lock (_changing)
        {
            if (_queries.Remove(key))
            {
                _current = Compile();
            }
        }
    }

    /// <summary>Many changes at once, at the price of one.</summary>
    public void Change(IEnumerable<KeyValuePair<TKey, QueryNode>> set, IEnumerable<TKey> removed)
    {
        lock (_changing)
        {
            foreach (var (key, query) in set)
            {
                _queries[key] = query;
            }

            foreach (var key in removed)
            {
                _queries.Remove(key);
            }

            _current = Compile();
        }
    }

    /// <summary>A matcher for one thread, which follows all later changes.</summary>
    public Listener Listen() => new(this);

    State Compile() => new(CompiledQueries.Compile([.. _queries.Values], _options, _frequencies), [.. _queries.Keys]);

    // What is rare shows itself as the stream goes by: look again after two thousand posts and after 64,000.
    void Learn(Matcher matcher)
    {
        lock (_changing)
        {
            matcher.Report(_frequencies);
            _current = Compile();
        }
    }

    sealed record State(CompiledQueries Queries, TKey[] Keys);

    /// <summary>Matches posts on one thread.</summary>
    public sealed class Listener
    {
        readonly LiveQueries<TKey> _live;
        readonly List<TKey> _matches = [];
        State _state;
        Matcher _matcher;
        long _seen;
        long _nextLook = FirstLook;

        internal Listener(LiveQueries<TKey> live)
        {
            (_live, _state) = (live, live._current);
            _matcher = new(_state.Queries);
        }

        /// <summary>The keys of the queries that <paramref name="post"/> answers; valid until the next call.</summary>
        public IReadOnlyList<TKey> Match(Searchable post)
        {
            if (_live._current is var current && current != _state)
            {
                (_state, _matcher) = (current, new(current.Queries));
            }

            _matches.Clear();
            var queries = _matcher.Match(post);
            for (var i = 0; i < queries.Count; i++)
            {
                _matches.Add(_state.Keys[queries[i]]);
            }

            if (++_seen == _nextLook && _nextLook < LastLook)
            {
                _nextLook *= LookAgain;
                _live.Learn(_matcher);
            }

            return _matches;
        }
    }
}
