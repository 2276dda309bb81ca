using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;

namespace Kentongan.Understand.Stories;

/// <summary>How alike articles are in one respect, and which are worth comparing.</summary>
sealed class Likeness
{
    readonly NearDuplicateIndex _index;
    readonly int?[] _numbers;

    /// <param name="articles">In the order in which they will be asked about.</param>
    /// <param name="words">What is compared; null where an article has too little of it.</param>
    /// <param name="threshold">From which likeness on two articles are brought together.</param>
    public Likeness(IReadOnlyList<StoryItem> articles, Func<StoryItem, string?> words, double threshold)
    {
        var tokens = new TokenizedText();
        _index = new(threshold);
        _numbers = new int?[articles.Count];
        for (var i = 0; i < articles.Count; i++)
        {
            if (words(articles[i]) is { } text)
            {
                tokens.Read(text);
                _numbers[i] = _index.Add(tokens);
            }
        }
    }

    /// <summary>The group of articles that an article resembles; null when it resembles none.</summary>
    public int? GroupOf(int article) => _numbers[article] is { } number ? _index.GroupOf(number) : null;

    /// <summary>Jaccard similarity of the words, 0–1; null where one of the two has too little to compare.</summary>
    public double? Between(int one, int other) => _numbers[one] is { } left && _numbers[other] is { } right ? _index.Similarity(left, right) : null;
}
