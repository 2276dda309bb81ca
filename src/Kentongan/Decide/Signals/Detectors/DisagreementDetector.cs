using Kentongan.Decide.Claims;
using Kentongan.Decide.Issues;
using Kentongan.Records;
using Kentongan.Understand;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// Two official accounts that, within a day, give different figures for the same thing in statements that share words; or one that leaves the figures of
/// the agreed line (<see cref="AgreedFigure"/>). Later figures of the same account are updates and no disagreement. Its strength is a likeness of
/// words, not a probability: the more alike the statements, the less likely they speak of different things.
/// </summary>
public sealed class DisagreementDetector(IRecords<Claim> claims, IRecords<Issue> issues) : ISignalDetector
{
    const double LeastAlike = 0.25;
    const double SameFigure = 0.02;
    static readonly TimeSpan _sameDay = TimeSpan.FromHours(24);

    /// <summary>So long an agreed figure holds without being renewed.</summary>
    static readonly TimeSpan _agreed = TimeSpan.FromDays(7);

    public SignalKind Kind => SignalKind.OfficialsDisagree;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        var posts = await look.Talk.ReadAsync(cancellationToken).ConfigureAwait(false);
        var statements = posts.Where(post => post.Post.ByOfficial)
            .SelectMany(post => StatedFigure.In(post.Post.Text).Select(figure => (Post: post, Figure: figure))).ToList();
        var line = AgreedFigure.Of(
            look.Topic.Id, await claims.AllAsync(look.Topic.AgencyId, cancellationToken).ConfigureAwait(false), await issues.AllAsync(look.Topic.AgencyId, cancellationToken).ConfigureAwait(false));
        return
        [
            .. statements.GroupBy(statement => statement.Figure.Of, StringComparer.Ordinal)
                .SelectMany(about => (Sighting?[])[Strongest(look, [.. about]), OffTheLine(look, [.. about], line)]).OfType<Sighting>().OrderBy(sighting => sighting.From),
        ];
    }

    static Sighting? OffTheLine(Look look, List<(Mention Post, StatedFigure Figure)> statements, IReadOnlyList<AgreedFigure> line) =>
        (from said in statements
         from agreed in line
         where agreed.Figure.Of == said.Figure.Of && Differ(agreed.Figure, said.Figure)
         let at = said.Post.Post.CreatedAt
         where at >= look.From && at >= agreed.At && at - agreed.At <= _agreed
         let alike = Alike(agreed.Words, said.Post.Annotation.Words)
         let strength = Strength.Largest * alike
         where alike >= LeastAlike && strength >= look.Threshold
         orderby strength descending, said.Post.Post.Id
         select Describe(look.Topic.Id, agreed, said, strength)).FirstOrDefault();

    static Sighting Describe(TopicId topic, AgreedFigure agreed, (Mention Post, StatedFigure Figure) said, double strength) => new()
    {
        Kind = SignalKind.OfficialsDisagree,
        Mark = $"{agreed.Address}:{said.Post.Post.Id}",
        From = said.Post.Post.CreatedAt,
        Until = said.Post.Post.CreatedAt.AddSeconds(1),
        Count = (long)said.Figure.Value,
        Baseline = agreed.Figure.Value,
        Strength = strength,
        Yardstick = Yardstick.AgreedLine,
        Subject = said.Figure.Of,
        Against = agreed.Address,
        Posts = new() { Topic = topic, From = said.Post.Post.CreatedAt, Until = said.Post.Post.CreatedAt.AddSeconds(1), Account = said.Post.Post.Author.PublicHandle },
        Examples = [said.Post.Post.Id],
    };

    static Sighting? Strongest(Look look, List<(Mention Post, StatedFigure Figure)> statements) =>
        (from later in statements
         where later.Post.Post.CreatedAt >= look.From
         from earlier in statements
         where earlier.Post.Post.Author != later.Post.Post.Author && Differ(earlier.Figure, later.Figure)
         let apart = later.Post.Post.CreatedAt - earlier.Post.Post.CreatedAt
         where apart >= TimeSpan.Zero && apart <= _sameDay
         let alike = Alike(earlier.Post.Annotation.Words, later.Post.Annotation.Words)
         let strength = Strength.Largest * alike
         where alike >= LeastAlike && strength >= look.Threshold
         orderby strength descending, later.Post.Post.Id
         select Describe(look.Topic.Id, earlier, later, strength)).FirstOrDefault();

    static bool Differ(StatedFigure one, StatedFigure other) =>
        Math.Abs(one.Value - other.Value) > SameFigure * Math.Max(one.Value, other.Value);

    static double Alike(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var shared = one.Intersect(other, StringComparer.Ordinal).Count();
        return shared == 0 ? 0 : (double)shared / (one.Count + other.Count - shared);
    }

    static Sighting Describe(TopicId topic, (Mention Post, StatedFigure Figure) earlier, (Mention Post, StatedFigure Figure) later, double strength) => new()
    {
        Kind = SignalKind.OfficialsDisagree,
        Mark = $"{earlier.Post.Post.Id}:{later.Post.Post.Id}",
        From = earlier.Post.Post.CreatedAt,
        Until = later.Post.Post.CreatedAt.AddSeconds(1),
        Count = (long)later.Figure.Value,
        Baseline = earlier.Figure.Value,
        Strength = strength,
        Yardstick = Yardstick.Likeness,
        Subject = later.Figure.Of,
        Posts = new() { Topic = topic, From = earlier.Post.Post.CreatedAt, Until = later.Post.Post.CreatedAt.AddSeconds(1), Account = later.Post.Post.Author.PublicHandle },
        Examples = [earlier.Post.Post.Id, later.Post.Post.Id],
    };
}
