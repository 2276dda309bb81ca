namespace Kentongan.Storage.Readings;

/// <summary>
/// Which question an answer belongs to. Segments never change, so an answer over the same segments is true for ever; a new
/// batch, a deletion or a new query of the topic makes new segments, and the old answer is not found any more.
/// </summary>
/// <param name="Question">What was asked, with everything that it was asked with.</param>
/// <param name="Filter">The filter, written out.</param>
/// <param name="Segments">The numbers of the topic's segments.</param>
/// <param name="Accounts">Who may be named: a search means something else when that changes.</param>
readonly record struct AnswerKey(string Question, string Filter, string Segments, int Accounts);

/// <summary>The answers given last, so that the page which a whole office opens in the morning is read once.</summary>
/// <param name="capacity">A topic's page asks some twenty questions; an answer takes a few hundred bytes, a long time line some kilobytes.</param>
sealed class AnswerCache(int capacity)
{
    readonly Lock _lock = new();
    readonly Dictionary<AnswerKey, LinkedListNode<(AnswerKey Key, object Answer)>> _answers = [];
    readonly LinkedList<(AnswerKey Key, object Answer)> _byUse = [];

    public object? Find(AnswerKey key)
    {
        lock (_lock)
        {
            if (!_answers.TryGetValue(key, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Answer;
        }
    }

    public void Keep(AnswerKey key, object answer)
    {
        lock (_lock)
        {
            if (_answers.TryAdd(key, new((key, answer))))
            {
                _byUse.AddFirst(_answers[key]);
            }

            while (_answers.Count > capacity && _byUse.Last is { } last)
            {
                _byUse.RemoveLast();
                _answers.Remove(last.Value.Key);
            }
        }
    }
}
