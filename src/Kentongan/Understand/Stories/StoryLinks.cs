namespace Kentongan.Understand.Stories;

/// <summary>Which articles belong together (union–find; the root is the earliest article).</summary>
sealed class StoryLinks(int count)
{
    readonly int[] _parent = [.. Enumerable.Range(0, count)];

    public int Root(int item)
    {
        while (_parent[item] != item)
        {
            item = _parent[item] = _parent[_parent[item]];
        }

        return item;
    }

    public void Join(int one, int other)
    {
        var (left, right) = (Root(one), Root(other));
        _parent[Math.Max(left, right)] = Math.Min(left, right);
    }
}
