using System.Collections;

namespace Kentongan.Listen.Queries;

/// <summary>An immutable list that is equal to another one with equal items in the same order.</summary>
public abstract class ItemList<T>(IEnumerable<T> items) : IReadOnlyList<T>, IEquatable<ItemList<T>>
{
    readonly T[] _items = [.. items];

    public int Count => _items.Length;
    public T this[int index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(ItemList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);
    public override bool Equals(object? obj) => Equals(obj as ItemList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The parts of <see cref="All"/> and <see cref="Any"/>.</summary>
public sealed class Parts(IEnumerable<QueryNode> parts) : ItemList<QueryNode>(parts);

/// <summary>The words of a phrase.</summary>
public sealed class Terms(IEnumerable<Term> terms) : ItemList<Term>(terms);
