using System.Numerics;
using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Matching;

/// <summary>The terms that a set of queries requires, each with a number, and how rare each is thought to be.</summary>
sealed class TermTable(TermFrequencies? frequencies)
{
    const double PerThousand = 1000;
    readonly KeyTable _numbers = new(1024);
    readonly List<ulong> _keys = [];
    readonly List<double> _costs = [];

    /// <summary>Whether any query asks for roots, addresses.</summary>
    public bool HasRoots { get; private set; }
    public bool HasLinks { get; private set; }

    /// <summary>Bit n: some query asks for a prefix of n letters (the last bit: or longer).</summary>
    public ulong PrefixLengths { get; private set; }
    public IReadOnlyList<ulong> Keys => _keys;

    /// <summary>Expected posts in a thousand that hold the term.</summary>
    public double CostOf(int number) => _costs[number];

    public bool TryFind(ulong key, out int number) => _numbers.TryGet(key, out number);

    public int NumberOf(Term term)
    {
        switch (term.Form)
        {
            case TermForm.Variant:
                HasRoots = true;
                return NumberOf(TermKey.Root(term.Hash), term.Key, 2);
            case TermForm.Prefix:
                PrefixLengths |= 1UL << Math.Min(term.Key.Length, 63);
                return NumberOf(TermKey.Prefix(term.Hash), term.Key, 4);
            default:
                return NumberOf(term.Hash, term.Key, 1);
        }
    }

    /// <summary>The number of an author, of a domain, or for <c>url:</c> and <c>has:link</c> of any address.</summary>
    public int NumberOf(Field field)
    {
        HasLinks |= field.Name != FieldName.Author;
        return field.Name switch
        {
            FieldName.Author => NumberOf(TermKey.Author(field.Text), field.Text, 2),
            FieldName.Domain => NumberOf(TermKey.Domain(field.Text), field.Text, 10),
            _ => NumberOf(TermKey.AnyLink, "", 100),
        };
    }

    int NumberOf(ulong key, string text, double width)
    {
        if (!_numbers.TryGet(key, out var number))
        {
            number = _keys.Count;
            _numbers.Add(key, number);
            _keys.Add(key);
            _costs.Add(Cost(key, text, width));
        }

        return number;
    }

    // Before the stream has shown its words: function words are everywhere, long words are rare.
    double Cost(ulong key, string text, double width) =>
        frequencies is { Posts: > 0 } && frequencies.Of(key) is { } posts
            ? (posts + 0.5) * PerThousand / frequencies.Posts
            : CommonWords.Holds(text) ? PerThousand / 4 : width * 20 / (4 + BitOperations.Log2((uint)text.Length + 1) + text.Length);
}
