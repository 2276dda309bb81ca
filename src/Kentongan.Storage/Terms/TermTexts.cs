using System.Collections.Concurrent;

using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Terms;

/// <summary>
/// The strings behind vocabulary numbers, read when somebody needs them. A number never changes its string, so what
/// was read once is kept, up to a bound.
/// </summary>
sealed class TermTexts(int capacity = 300_000)
{
    readonly ConcurrentDictionary<int, string> _texts = new();

    /// <summary>The string of <paramref name="number"/>, which <see cref="LoadAsync"/> has seen.</summary>
    public string this[int number] => number == 0 ? "" : _texts.GetValueOrDefault(number, "");

    /// <summary>Makes sure that all <paramref name="numbers"/> can be read.</summary>
    public async ValueTask LoadAsync(IReadSession session, IReadOnlyCollection<int> numbers, CancellationToken cancellationToken)
    {
        if (_texts.Count > capacity)
        {
            _texts.Clear();
        }

        var missing = numbers.Where(n => n > 0 && !_texts.ContainsKey(n)).Distinct().ToArray();
        if (missing.Length > 0)
        {
            await session.ReadTermsAsync(missing, (number, text) => _texts[number] = text, cancellationToken).ConfigureAwait(false);
        }
    }
}
