namespace Kentongan.Language.NearDuplicates;

/// <summary>A few members of a group that speak for all: its first ones and its latest.</summary>
sealed class GroupSample
{
    const int Most = 8;

    readonly List<int> _members = new(2);

    public GroupSample(int only) => _members.Add(only);

    public IReadOnlyList<int> Members => _members;

    /// <summary>Takes in the members of another group; when they are too many, the first of each half stay.</summary>
    public void Add(GroupSample other)
    {
        if (_members.Count + other._members.Count > Most)
        {
            var (own, others) = (Math.Max(Most / 2, Most - other._members.Count), Math.Max(Most / 2, Most - _members.Count));
            _members.RemoveRange(Math.Min(own, _members.Count), Math.Max(0, _members.Count - own));
            _members.AddRange(other._members.Take(Math.Min(others, Most - _members.Count)));
            return;
        }

        _members.AddRange(other._members);
    }
}
