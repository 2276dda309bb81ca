namespace Kentongan.Decide.Claims;

/// <summary>Logs a claim.</summary>
public sealed record LogClaim(string Text, ClaimKind Kind, int AgencyId, TopicId? Topic, IssueId? Issue, bool IsRehearsal, string By)
{
    public Decision<Claim> Begin(DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(Text)
            ? ClaimObjections.TextMissing
            : new Claim
            {
                Id = default,
                Text = Text.Trim(),
                Kind = Kind,
                Topic = Topic,
                Issue = Issue,
                AgencyId = AgencyId,
                Author = By,
                MadeAt = now,
                IsRehearsal = IsRehearsal,
                History = [new(now, By, "logged", "")],
            };
}

/// <summary>Says what sort of statement it is.</summary>
public sealed record ClassifyClaim(ClaimKind Kind, string By)
{
    public Decision<Claim> Decide(Claim claim, DateTimeOffset now) =>
        claim.Verdicts.Count > 0 && Kind != ClaimKind.Fact
            ? ClaimObjections.KindIsFixed
            : claim.With(new(now, By, "kind", Kind.ToString())) with { Kind = Kind, Proposed = Kind == ClaimKind.Fact ? claim.Proposed : null };
}

/// <summary>Adds a primary source.</summary>
public sealed record AddEvidence(string Title, string Address, string By)
{
    public Decision<Claim> Decide(Claim claim, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(Title) || !Uri.TryCreate(Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")
            ? ClaimObjections.EvidenceMissing
            : claim.With(new(now, By, "evidence", Title.Trim())) with { Evidence = [.. claim.Evidence, new(Title.Trim(), Address.Trim(), By, now)] };
}

/// <summary>
/// Gives a verdict, or confirms the one that another verifier gave (hard rule 6): a factual claim, primary evidence, two
/// verifiers, neither of them who logged it. Replacing a verdict takes a public correction.
/// </summary>
public sealed record GiveVerdict(Verdict Verdict, string Reason, string? Correction, string By)
{
    public Decision<Claim> Decide(Claim claim, DateTimeOffset now)
    {
        if (claim.Kind != ClaimKind.Fact)
        {
            return ClaimObjections.NotAFact;
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            return ClaimObjections.ReasonMissing;
        }

        if (claim.Evidence.Count == 0)
        {
            return ClaimObjections.EvidenceMissing;
        }

        if (string.Equals(claim.Author, By, StringComparison.OrdinalIgnoreCase))
        {
            return ClaimObjections.AuthorCannotVerify;
        }

        return claim.Proposed is { } proposed && proposed.Verdict == Verdict ? Confirm(claim, proposed, now) : Propose(claim, now);
    }

    Claim Propose(Claim claim, DateTimeOffset now) =>
        claim.With(new(now, By, "verdict-given", $"{(int)Verdict}: {Reason.Trim()}")) with { Proposed = new(Verdict, Reason.Trim(), By, now) };

    Decision<Claim> Confirm(Claim claim, GivenVerdict proposed, DateTimeOffset now)
    {
        if (string.Equals(proposed.By, By, StringComparison.OrdinalIgnoreCase))
        {
            return ClaimObjections.SecondVerifierNeeded;
        }

        var replaces = claim.Verdicts.Count > 0 && claim.Holds != Verdict;
        return replaces && string.IsNullOrWhiteSpace(Correction)
            ? ClaimObjections.CorrectionMissing
            : claim.With(new(now, By, "verdict", $"{(int)Verdict}: {Reason.Trim()}")) with
            {
                Proposed = null,
                Verdicts = [.. claim.Verdicts, new(Verdict, proposed.Reason, proposed.By, By, now, replaces ? Correction!.Trim() : null)],
            };
    }
}

/// <summary>Decides to answer or to leave alone, with the reasoning.</summary>
public sealed record ChooseResponse(bool Respond, string Reason, string By)
{
    public Decision<Claim> Decide(Claim claim, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(Reason)
            ? ClaimObjections.ReasonMissing
            : claim.With(new(now, By, Respond ? "respond" : "ignore", Reason.Trim())) with { Response = new(Respond, Reason.Trim(), By, now) };
}

/// <summary>Notes when the clarification was published, so that the spread before and after can be compared.</summary>
public sealed record NoteClarification(DateTimeOffset At, string By)
{
    public Decision<Claim> Decide(Claim claim, DateTimeOffset now) =>
        claim.With(new(now, By, "clarified", At.ToString("O", System.Globalization.CultureInfo.InvariantCulture))) with { ClarifiedAt = At > now ? now : At };
}

/// <summary>Says whether a suggested post repeats a known debunk; the last word counts.</summary>
public sealed record JudgeSighting(PostId Post, bool Repeats, string By)
{
    public Decision<Claim> Decide(Claim claim, DateTimeOffset now) =>
        !claim.IsDebunk ? ClaimObjections.NoDebunk
        : claim.With(new(now, By, Repeats ? "sighting-confirmed" : "sighting-rejected", Post.ToString())) with
        {
            Sightings = [.. claim.Sightings.Where(known => known.Post != Post), new(Post, Repeats, By, now)],
        };
}
