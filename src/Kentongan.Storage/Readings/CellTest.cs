using System.Buffers;

using Kentongan.Storage.Segments;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Readings;

/// <summary>The part of a filter that one cell answers: single values as mask and value, several as a table each.</summary>
sealed class CellTest
{
    readonly List<(Dimension Dimension, bool[] Allowed)> _several = [];
    readonly List<Dimension> _used = [];
    readonly Originality _originality;
    ulong _mask;
    ulong _value;

    CellTest()
    {
    }

    public CellTest(MentionFilter filter, Languages languages)
    {
        _originality = filter.Originality;
        Allow(Dimension.Channel, filter.Channels.Select(c => (byte)c));
        Allow(Dimension.PostKind, filter.PostKinds.Select(k => (byte)k));
        Allow(Dimension.Sentiment, filter.Sentiments.Select(s => (byte)s));
        Allow(Dimension.Emotion, filter.Emotions.Select(e => (byte)e));
        Allow(Dimension.Kind, filter.Kinds.Select(k => (byte)k));
        Allow(Dimension.Language, filter.Languages.Select(languages.Find));
        Allow(Dimension.Province, filter.Provinces);
        if (_originality != Originality.All)
        {
            _several.Add((Dimension.PostKind, [.. Enumerable.Range(0, 256).Select(kind => AcceptsRepost(kind == (int)PostKind.Repost))]));
        }
    }

    /// <summary>Lets everything through.</summary>
    public static CellTest OfAll { get; } = new();

    /// <summary>The dimensions that the filter restricts.</summary>
    public IReadOnlyList<Dimension> Used => _used;

    public bool AcceptsAll => _used.Count == 0 && _originality == Originality.All;

    /// <summary>The rows of <paramref name="range"/> whose cell passes.</summary>
    public int[] Rows(ulong[] cells, (int Start, int End) range)
    {
        var found = ArrayPool<int>.Shared.Rent(Math.Max(range.End - range.Start, 1));
        var count = _several.Count == 0
            ? Pass(cells, range, found)
            : Pass(cells, range, _several[0].Allowed, (int)_several[0].Dimension * 8, found);
        foreach (var (dimension, allowed) in _several.Skip(1))
        {
            count = Keep(cells, found.AsSpan(0, count), allowed, (int)dimension * 8);
        }

        var rows = found.AsSpan(0, count).ToArray();
        ArrayPool<int>.Shared.Return(found);
        return rows;
    }

    public bool AcceptsRepost(bool repost) => _originality switch
    {
        Originality.WithoutReposts => !repost,
        Originality.OnlyReposts => repost,
        _ => true,
    };

    /// <summary>Whether the filter lets a value of one dimension pass, whatever the others say.</summary>
    public bool Accepts(Dimension dimension, byte value)
    {
        if ((Cell.Put(dimension, value) & _mask) != (_value & Cell.Put(dimension, byte.MaxValue) & _mask))
        {
            return false;
        }

        return _several.TrueForAll(s => s.Dimension != dimension || s.Allowed[value]);
    }

    // No jumps in these loops: which rows pass is as good as random.
    int Pass(ulong[] cells, (int Start, int End) range, int[] found)
    {
        var (count, mask, value) = (0, _mask, _value);
        for (var row = range.Start; row < range.End; row++)
        {
            found[count] = row;
            count += (cells[row] & mask) == value ? 1 : 0;
        }

        return count;
    }

    int Pass(ulong[] cells, (int Start, int End) range, bool[] allowed, int shift, int[] found)
    {
        var (count, mask, value) = (0, _mask, _value);
        for (var row = range.Start; row < range.End; row++)
        {
            found[count] = row;
            count += (cells[row] & mask) == value & allowed[(byte)(cells[row] >> shift)] ? 1 : 0;
        }

        return count;
    }

    static int Keep(ulong[] cells, Span<int> found, bool[] allowed, int shift)
    {
        var count = 0;
        foreach (var row in found)
        {
            found[count] = row;
            count += allowed[(byte)(cells[row] >> shift)] ? 1 : 0;
        }

        return count;
    }

    void Allow(Dimension dimension, IEnumerable<byte> values)
    {
        var distinct = values.Distinct().ToArray();
        if (distinct.Length == 0)
        {
            return;
        }

        _used.Add(dimension);
        if (distinct.Length == 1)
        {
            _mask |= Cell.Put(dimension, byte.MaxValue);
            _value |= Cell.Put(dimension, distinct[0]);
            return;
        }

        var allowed = new bool[256];
        Array.ForEach(distinct, v => allowed[v] = true);
        _several.Add((dimension, allowed));
    }
}
