using Kentongan.Language.Tokens;

namespace Kentongan.Language.Classify;

/// <summary>Answers several heads in one walk over a text: linear models that weigh features alike share them, so these are made once. For one thread.</summary>
sealed class JointJudgement
{
    readonly (Judgement[] Heads, WordSums Sums)[] _linear;
    readonly Judgement[] _others;

    public JointJudgement(params Judgement[] heads)
    {
        _linear = [.. heads.Where(head => head.Linear is not null)
            .GroupBy(head => (head.Linear!.Model.Features, head.Linear.Roots))
            .Select(alike => (alike.ToArray(), new WordSums(alike.Key.Roots, [.. alike.Select(head => head.Linear!.Model)])))];
        _others = [.. heads.Where(head => head.Linear is null)];
    }

    /// <summary>Judges <paramref name="text"/> by every head.</summary>
    public void Read(TokenizedText text)
    {
        foreach (var (heads, sums) in _linear)
        {
            sums.Read(text);
            for (var i = 0; i < heads.Length; i++)
            {
                heads[i].Read(sums.Of(i), sums.SquaredLength(i));
            }
        }

        foreach (var head in _others)
        {
            head.Read(text);
        }
    }
}
