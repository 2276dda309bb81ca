using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;

namespace Kentongan.Understand.Networks;

/// <summary>
/// Numbers for the things that posts share, each kind apart: a link, a set of hashtags, the post repeated. Similar texts
/// have one number once all were seen.
/// </summary>
sealed class ThingNumbers
{
    /// <summary>Words below which equal texts say nothing ("selamat pagi").</summary>
    const int LeastWords = 4;
    readonly Dictionary<(Tie Kind, string Thing), int> _numbers = [];
    readonly List<(Tie Kind, string Thing)> _things = [];
    readonly NearDuplicateIndex _texts = new();
    readonly TokenizedText _tokens = new();
    readonly Dictionary<int, int> _numberOfGroup = [];

    public IReadOnlyList<(Tie Kind, string Thing)> Things => _things;

    public int Of(Tie kind, string thing)
    {
        if (!_numbers.TryGetValue((kind, thing), out var number))
        {
            _numbers[(kind, thing)] = number = _things.Count;
            _things.Add((kind, thing));
        }

        return number;
    }

    /// <summary>The text's place among the texts, −1 for one too short to compare.</summary>
    public int AddText(string text, int words)
    {
        if (words < LeastWords)
        {
            return -1;
        }

        _tokens.Read(text);
        return _texts.Add(_tokens);
    }

    /// <summary>The number of a text's group, named by <paramref name="example"/>; to be asked when all texts were added.</summary>
    public int OfText(int place, string example)
    {
        var group = _texts.GroupOf(place);
        if (!_numberOfGroup.TryGetValue(group, out var number))
        {
            _numberOfGroup[group] = number = _things.Count;
            _things.Add((Tie.CoText, example));
        }

        return number;
    }
}
