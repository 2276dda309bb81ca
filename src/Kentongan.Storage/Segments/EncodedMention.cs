using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Segments;

/// <summary>What every segment keeps of a post, encoded once however many topics it matches.</summary>
sealed class EncodedMention : IMentionRow
{
    readonly ByteWriter _bytes = new(512);
    readonly ByteWriter _list = new(256);
    readonly int[] _ends = new int[Columns.Lists];
    int _lists;

    public long Key { get; private set; }
    public ulong Cell { get; private set; }
    public long Author { get; private set; }
    public long Engagement { get; private set; }

    /// <summary>Starts over with another post; its lists follow by <see cref="Add"/> in their order.</summary>
    public void Begin(long key, ulong cell, long author, long engagement)
    {
        (Key, Cell, Author, Engagement) = (key, cell, author, engagement);
        _bytes.Clear();
        _lists = 0;
    }

    public void Add(ReadOnlySpan<int> numbers)
    {
        _list.Clear();
        foreach (var number in numbers)
        {
            _list.Number(number);
        }

        _bytes.Block(_list.Written);
        _ends[_lists++] = _bytes.Length;
    }

    public ReadOnlySpan<byte> List(int index) => _bytes.Written[(index == 0 ? 0 : _ends[index - 1]).._ends[index]];
}
