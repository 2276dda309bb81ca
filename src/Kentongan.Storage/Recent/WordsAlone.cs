using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Recent;

/// <summary>A mention without the lists that only rankings ask for: a third of the bytes.</summary>
sealed class WordsAlone : IMentionRow
{
    static readonly byte[] _nothing = [0];

    IMentionRow? _mention;

    public long Key => Mention.Key;
    public ulong Cell => Mention.Cell;
    public long Author => Mention.Author;
    public long Engagement => Mention.Engagement;

    IMentionRow Mention => _mention ?? throw new InvalidOperationException("No mention was given.");

    public WordsAlone Of(IMentionRow mention)
    {
        _mention = mention;
        return this;
    }

    public ReadOnlySpan<byte> List(int index) => Columns.List(index) == Column.Terms ? Mention.List(index) : _nothing;
}
