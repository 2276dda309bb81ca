using Kentongan.Decide.Claims;
using Kentongan.Decide.Issues;
using Kentongan.Language.Tokens;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// A figure of the line that an agency agreed on: of a claim that two verifiers found true, or of a brief that a second person approved. What officials
/// say is held against it.
/// </summary>
/// <param name="Figure">How many of what.</param>
/// <param name="Words">The words of the sentence that states it.</param>
/// <param name="At">Since when it holds.</param>
/// <param name="Address">Where it was agreed.</param>
public sealed record AgreedFigure(StatedFigure Figure, IReadOnlyList<string> Words, DateTimeOffset At, string Address)
{
    const int ShortestWord = 3;

    static readonly char[] _ends = ['\n', ';', '!', '?'];

    public static IReadOnlyList<AgreedFigure> Of(TopicId topic, IEnumerable<Claim> claims, IEnumerable<Issue> issues) =>
    [
        .. claims.Where(claim => claim.Topic == topic && claim.Holds == Verdict.True).SelectMany(claim => In(claim.Text, claim.Verdicts[^1].At, $"/klaim/{claim.Id}")),
        .. from issue in issues
           where issue.Topic == topic
           let brief = issue.Briefs.LastOrDefault(brief => brief.ApprovedAt is not null)
           where brief is not null
           from figure in In($"{brief.Words.TopLine}\n{brief.Words.WhatHappened}", brief.ApprovedAt!.Value, $"/isu/{issue.Id}/ringkasan")
           select figure,
    ];

    static IEnumerable<AgreedFigure> In(string text, DateTimeOffset at, string address) =>
        from sentence in text.Replace(". ", "\n", StringComparison.Ordinal).Split(_ends, StringSplitOptions.RemoveEmptyEntries)
        from figure in StatedFigure.In(sentence)
        select new AgreedFigure(figure, WordsOf(sentence), at, address);

    static List<string> WordsOf(string sentence)
    {
        var tokens = new TokenizedText();
        tokens.Read(sentence);
        return [.. Enumerable.Range(0, tokens.Count).Where(i => tokens.Tokens[i].Kind == TokenKind.Word).Select(i => tokens.Folded(i).ToString()).Where(word => word.Length >= ShortestWord).Distinct()];
    }
}
