using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Terms;

/// <summary>
/// Numbers for the strings of one batch: those that the vocabulary does not know get a placeholder first, and all
/// placeholders are resolved with one question to the database.
/// </summary>
sealed class TermNumbers(Vocabulary vocabulary)
{
    readonly Dictionary<string, int> _placeholders = new(StringComparer.Ordinal);
    readonly List<string> _unknown = [];
    int[] _numbers = [];

    /// <summary>A number, or a negative placeholder until <see cref="ResolveAsync"/>; 0 for the empty string.</summary>
    public int Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        var number = vocabulary.Find(text);
        return number > 0 ? number : Placeholder(text);
    }

    /// <summary>Finds or gives numbers to all strings that had placeholders.</summary>
    public async ValueTask ResolveAsync(IWriteSession session, CancellationToken cancellationToken) =>
        _numbers = _unknown.Count == 0 ? [] : await session.NumberTermsAsync(_unknown, cancellationToken).ConfigureAwait(false);

    /// <summary>Replaces the placeholders among <paramref name="numbers"/>.</summary>
    public void Settle(Span<int> numbers)
    {
        foreach (ref var number in numbers)
        {
            if (number < 0)
            {
                number = _numbers[-number - 1];
            }
        }
    }

    /// <summary>Teaches the vocabulary what was resolved; to be called once the transaction holds.</summary>
    public void Remember()
    {
        for (var i = 0; i < _unknown.Count; i++)
        {
            vocabulary.Keep(_unknown[i], _numbers[i]);
        }
    }

    int Placeholder(ReadOnlySpan<char> text)
    {
        var lookup = _placeholders.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var placeholder))
        {
            _unknown.Add(text.ToString());
            placeholder = -_unknown.Count;
            lookup[text] = placeholder;
        }

        return placeholder;
    }
}
