namespace Kentongan.Language.NearDuplicates;

/// <summary>Disjoint sets of numbers that can only grow together (Galler and Fischer 1964, with path halving).</summary>
sealed class Groups
{
    readonly List<int> _parents = [];

    /// <summary>A new number in a group of its own.</summary>
    public int Add()
    {
        _parents.Add(_parents.Count);
        return _parents.Count - 1;
    }

    /// <summary>The oldest number of the group of <paramref name="number"/>.</summary>
    public int Root(int number)
    {
        while (_parents[number] != number)
        {
            _parents[number] = _parents[_parents[number]];
            number = _parents[number];
        }

        return number;
    }

    public void Join(int left, int right)
    {
        var (a, b) = (Root(left), Root(right));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
