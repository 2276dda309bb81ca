using System.Collections;

using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Search;

/// <summary>What an index question asks of one post, given the numbers of its search terms in order, packed.</summary>
abstract class TermTest
{
    public abstract bool Holds(ReadOnlySpan<byte> terms);
}

/// <summary>One term, or several one behind the other.</summary>
sealed class HasPhrase(params ReadOnlySpan<int> numbers) : TermTest
{
    readonly PackedPattern _pattern = new(numbers);

    public override bool Holds(ReadOnlySpan<byte> terms) => _pattern.IsIn(terms);
}

sealed class HasOneOf : TermTest
{
    readonly BitArray _numbers;

    public HasOneOf(IReadOnlyCollection<int> numbers)
    {
        _numbers = new(numbers.Count == 0 ? 0 : numbers.Max() + 1);
        foreach (var number in numbers)
        {
            _numbers[number] = true;
        }
    }

    public override bool Holds(ReadOnlySpan<byte> terms)
    {
        var reader = new ByteReader(terms);
        while (!reader.AtEnd)
        {
            var number = reader.Int32();
            if (number < _numbers.Length && _numbers[number])
            {
                return true;
            }
        }

        return false;
    }
}

sealed class HoldsAll(IReadOnlyList<TermTest> parts) : TermTest
{
    public override bool Holds(ReadOnlySpan<byte> terms)
    {
        foreach (var part in parts)
        {
            if (!part.Holds(terms))
            {
                return false;
            }
        }

        return true;
    }
}

sealed class HoldsAny(IReadOnlyList<TermTest> parts) : TermTest
{
    public override bool Holds(ReadOnlySpan<byte> terms)
    {
        foreach (var part in parts)
        {
            if (part.Holds(terms))
            {
                return true;
            }
        }

        return false;
    }
}

sealed class HoldsNot(TermTest part) : TermTest
{
    public override bool Holds(ReadOnlySpan<byte> terms) => !part.Holds(terms);
}
