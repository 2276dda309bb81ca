using System.Buffers;

using Kentongan.Listen.Queries;
using Kentongan.Storage.Posts;
using Kentongan.Storage.Readings;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Search;

/// <summary>
/// Answers the facts of a query from a segment's columns. Facts that depend on the cell alone are asked once a cell,
/// and there are far fewer cells than mentions.
/// </summary>
sealed class FactTest(QueryNode facts, QueryOptions options, Languages languages)
{
    const int CellBits = 12;
    const int CellShift = 64 - CellBits;
    readonly bool _isOfCell = !Fields(facts).Any(f => f.Name is FieldName.From or FieldName.To or FieldName.MinEngagement);

    /// <summary>Whether it looks at how often a post was liked, shared and answered.</summary>
    public bool AsksEngagement { get; } = Fields(facts).Any(f => f.Name is FieldName.MinEngagement);

    /// <summary>
    /// Whether the columns know enough: links are canonical there, and an engagement that nobody told is 0, so
    /// questions that would notice are asked of the posts themselves.
    /// </summary>
    public static bool Answers(QueryNode facts) =>
        Fields(facts).All(f => f.Name switch
        {
            FieldName.Has => (Attachment)f.Number != Attachment.Link,
            FieldName.MinEngagement => f.Number > 0,
            _ => true,
        });

    /// <summary>Those of <paramref name="among"/>, or of all in <paramref name="range"/>, that answer; many may be asked for at the same time.</summary>
    /// <param name="keys">By row.</param>
    /// <param name="cells">By row.</param>
    /// <param name="engagements">By row; empty where nobody asks for them.</param>
    /// <param name="among">Ascending; null for all.</param>
    /// <param name="range">The rows within the time asked for.</param>
    public int[] Rows(long[] keys, ulong[] cells, long[] engagements, int[]? among, (int Start, int End) range)
    {
        var rows = among?.Length ?? range.End - range.Start;
        var (asking, found, count) = (new Asking(facts, options, languages), ArrayPool<int>.Shared.Rent(Math.Max(rows, 1)), 0);
        for (var i = 0; i < rows; i++)
        {
            var row = among is null ? range.Start + i : among[i];
            found[count] = row;
            count += (_isOfCell ? asking.HoldsOfCell(cells[row]) : asking.Holds(keys[row], cells[row], AsksEngagement ? engagements[row] : 0)) ? 1 : 0;
        }

        var answering = found.AsSpan(0, count).ToArray();
        ArrayPool<int>.Shared.Return(found);
        return answering;
    }

    static IEnumerable<Field> Fields(QueryNode node) => node switch
    {
        All all => all.Parts.SelectMany(Fields),
        Any any => any.Parts.SelectMany(Fields),
        Not not => Fields(not.Part),
        Field field => [field],
        _ => [],
    };

    /// <summary>What one walk remembers of cells.</summary>
    sealed class Asking(QueryNode facts, QueryOptions options, Languages languages)
    {
        readonly Searchable _seen = new();
        readonly (ulong Cell, bool IsKnown, bool Holds)[] _byCell = new (ulong, bool, bool)[1 << CellBits];

        public bool HoldsOfCell(ulong cell)
        {
            ref var known = ref _byCell[Hashing.Slot((long)cell, CellShift)];
            if (known.Cell != cell || !known.IsKnown)
            {
                known = (cell, true, Holds(0, cell, 0));
            }

            return known.Holds;
        }

        public bool Holds(long key, ulong cell, long engagement)
        {
            _seen.Channel = (Channel)Cell.Get(cell, Dimension.Channel);
            _seen.Kind = (PostKind)Cell.Get(cell, Dimension.PostKind);
            _seen.Sentiment = (Sentiment)Cell.Get(cell, Dimension.Sentiment);
            _seen.Emotion = (Emotion)Cell.Get(cell, Dimension.Emotion);
            _seen.MessageKind = (MessageKind)Cell.Get(cell, Dimension.Kind);
            _seen.Language = LanguageCodes.Normalise(languages[Cell.Get(cell, Dimension.Language)]);
            _seen.HasMedia = Cell.HasMedia(cell);
            _seen.CreatedAt = PostKey.Time(key);
            _seen.Engagement = engagement;
            return Evaluation.Holds(facts, _seen, options);
        }
    }
}
