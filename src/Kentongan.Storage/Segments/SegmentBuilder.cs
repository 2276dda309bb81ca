using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Segments;

/// <summary>Collects mentions in any order and gives them back as one segment in time order.</summary>
sealed class SegmentBuilder
{
    readonly List<long> _keys = [];
    readonly List<ulong> _cells = [];
    readonly List<long> _authors = [];
    readonly List<long> _engagements = [];
    readonly ByteWriter[] _lists = [.. Enumerable.Range(0, Columns.Lists).Select(_ => new ByteWriter())];

    public int Rows => _keys.Count;

    public void Add(IMentionRow mention)
    {
        AddRow(mention.Key, mention.Cell, mention.Author, mention.Engagement);
        for (var list = 0; list < Columns.Lists; list++)
        {
            _lists[list].Raw(mention.List(list));
        }
    }

    /// <summary>What was added, in time order; the builder is empty afterwards.</summary>
    public Segment Build()
    {
        var segment = new Segment
        {
            Keys = [.. _keys],
            Cells = [.. _cells],
            Authors = [.. _authors],
            Engagements = [.. _engagements],
            Lists = [.. _lists.Select(l => l.ToArray())],
        };
        Clear();
        return IsInOrder(segment.Keys) ? segment : SegmentMerge.InOrder([segment]);
    }

    static bool IsInOrder(long[] keys)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[i] < keys[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    void AddRow(long key, ulong cell, long author, long engagement)
    {
        _keys.Add(key);
        _cells.Add(cell);
        _authors.Add(author);
        _engagements.Add(engagement);
    }

    void Clear()
    {
        _keys.Clear();
        _cells.Clear();
        _authors.Clear();
        _engagements.Clear();
        foreach (var list in _lists)
        {
            list.Clear();
        }
    }
}
