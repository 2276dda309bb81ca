namespace Kentongan.Storage.Terms;

/// <summary>
/// The numbers of strings that the store met lately, so that writing seldom asks the database. It holds two
/// generations of bounded size: a string that is used moves to the young one, the old one is dropped when that is full.
/// </summary>
sealed class Vocabulary(int generation = 250_000)
{
    Dictionary<string, int> _young = new(StringComparer.Ordinal);
    Dictionary<string, int> _old = new(StringComparer.Ordinal);

    /// <summary>The number of <paramref name="text"/>, 0 when it is not known here.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        if (_young.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var number))
        {
            return number;
        }

        if (_old.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var word, out number))
        {
            Keep(word, number);
        }

        return number;
    }

    public void Keep(string text, int number)
    {
        if (_young.Count >= generation)
        {
            (_old, _young) = (_young, new(StringComparer.Ordinal));
        }

        _young[text] = number;
    }

    public void Clear()
    {
        _young.Clear();
        _old.Clear();
    }
}
