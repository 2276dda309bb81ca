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
    }

    /// <summary>The dimensions that the filter restricts.</summary>
    public IReadOnlyList<Dimension> Used => _used;

    public bool AcceptsAll => _used.Count == 0 && _originality == Originality.All;

    public bool Accepts(ulong cell)
    {
        if ((cell & _mask) != _value || !AcceptsRepost(Cell.IsRepost(cell)))
        {
            return false;
        }

        foreach (var (dimension, allowed) in _several)
        {
            if (!allowed[Cell.Get(cell, dimension)])
            {
                return false;
            }
        }

        return true;
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

        return _several.All(s => s.Dimension != dimension || s.Allowed[value]);
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
