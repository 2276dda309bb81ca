namespace Kentongan.Platforms.News.Xml;

/// <summary>Which prefix means what, element by element.</summary>
sealed class NamespaceScope
{
    readonly List<(string Prefix, string Space)> _declared = [("xml", "xml")];
    readonly List<int> _marks = [];

    public void Enter(List<(string Name, string Value)> attributes)
    {
        _marks.Add(_declared.Count);
        foreach (var (name, value) in attributes)
        {
            if (name == "xmlns")
            {
                var space = XmlNamespaces.OfAddress(value);
                var isRoot = _marks.Count == 1;
                _declared.Add(("", isRoot && space == XmlNamespaces.Unknown ? "" : space)); // a feed in a vocabulary of its own is still a feed
            }
            else if (name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                _declared.Add((name[6..], XmlNamespaces.OfAddress(value)));
            }
        }
    }

    public void Leave()
    {
        _declared.RemoveRange(_marks[^1], _declared.Count - _marks[^1]);
        _marks.RemoveAt(_marks.Count - 1);
    }

    /// <summary>The namespace of a prefix; null when nobody declared it.</summary>
    public string? Find(string prefix)
    {
        for (var i = _declared.Count - 1; i >= 0; i--)
        {
            if (_declared[i].Prefix == prefix)
            {
                return _declared[i].Space;
            }
        }

        return null;
    }
}
