using System.Runtime.InteropServices;

namespace Kentongan.Language.Normalise;

/// <summary>How probable a formal word is after two others: sequences of three words, smoothed as Witten and Bell (1991) do.</summary>
sealed class WordOrder
{
    const double UnseenWords = 5000;

    readonly Dictionary<(int, int, int), Sequence> _sequences = [];
    readonly Dictionary<(int, int, int), Context> _contexts = [];
    readonly double _vocabulary;

    public WordOrder(IReadOnlyDictionary<string, int> sequences, Func<string, int> idOf)
    {
        foreach (var (words, count) in sequences)
        {
            var ids = words.Split(' ').Select(idOf).ToArray();
            var (first, second, third) = (ids.Length > 2 ? ids[^3] : Nothing, ids.Length > 1 ? ids[^2] : Nothing, ids[^1]);
            _sequences[(first, second, third)] = new Sequence(count);
            ref var context = ref CollectionsMarshal.GetValueRefOrAddDefault(_contexts, (ids.Length, first, second), out _);
            context = new Context(context.Total + count, context.Different + 1);
        }

        _vocabulary = sequences.Keys.Count(words => !words.Contains(' ', StringComparison.Ordinal)) + UnseenWords;
    }

    /// <summary>Stands for no word.</summary>
    public const int Nothing = -1;

    /// <summary>The natural logarithm of the probability of <paramref name="word"/> after <paramref name="first"/> and <paramref name="second"/>.</summary>
    public float LogProbability(int first, int second, int word)
    {
        var all = _contexts.GetValueOrDefault((1, Nothing, Nothing));
        var probability = (CountOf(Nothing, Nothing, word) + (all.Different / _vocabulary)) / Math.Max(1, all.Total + all.Different);
        probability = Smooth(_contexts.GetValueOrDefault((2, Nothing, second)), CountOf(Nothing, second, word), probability);
        return (float)Math.Log(Smooth(_contexts.GetValueOrDefault((3, first, second)), CountOf(first, second, word), probability));
    }

    static double Smooth(Context context, int count, double shorter) =>
        context.Total == 0 ? shorter : (count + (context.Different * shorter)) / (context.Total + context.Different);

    int CountOf(int first, int second, int word) => _sequences.GetValueOrDefault((first, second, word)).Count;

    readonly record struct Sequence(int Count);

    [StructLayout(LayoutKind.Auto)]
    readonly record struct Context(int Total, int Different);
}
