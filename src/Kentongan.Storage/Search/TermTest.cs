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
    readonly ulong[] _numbers;

    public HasOneOf(IReadOnlyCollection<int> numbers)
    {
        _numbers = new ulong[((numbers.Count == 0 ? 0 : numbers.Max()) >> 6) + 1];
        foreach (var number in numbers)
        {
            _numbers[number >> 6] |= 1UL << number;
        }
    }

    public override bool Holds(ReadOnlySpan<byte> terms) => PackedScan.HasOne(terms, _numbers);
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
