namespace Kentongan.Storage.Search;

/// <summary>What an index question asks of one post, given the numbers of its search terms in order.</summary>
abstract class TermTest
{
    public abstract bool Holds(ReadOnlySpan<int> terms);
}

sealed class HasTerm(int number) : TermTest
{
    public override bool Holds(ReadOnlySpan<int> terms) => terms.Contains(number);
}

sealed class HasOneOf(HashSet<int> numbers) : TermTest
{
    public override bool Holds(ReadOnlySpan<int> terms)
    {
        foreach (var term in terms)
        {
            if (numbers.Contains(term))
            {
                return true;
            }
        }

        return false;
    }
}

sealed class HasPhrase(int[] numbers) : TermTest
{
    public override bool Holds(ReadOnlySpan<int> terms) => terms.IndexOf(numbers) >= 0;
}

sealed class HoldsAll(IReadOnlyList<TermTest> parts) : TermTest
{
    public override bool Holds(ReadOnlySpan<int> terms)
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
    public override bool Holds(ReadOnlySpan<int> terms)
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
    public override bool Holds(ReadOnlySpan<int> terms) => !part.Holds(terms);
}
