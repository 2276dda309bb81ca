using Kentongan.Decide.Claims;

namespace Kentongan.Tests.Decide.Claims;

public sealed class ClaimTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static Claim Logged(ClaimKind kind = ClaimKind.Fact) =>
        new LogClaim("Pintu bendungan sengaja dibuka demi menyelamatkan mal", kind, 1, new(3), null, false, "rina").Begin(_now).Value!;

    static Claim Sourced(ClaimKind kind = ClaimKind.Fact) =>
        new AddEvidence("Catatan pintu air", "https://air.example/catatan", "budi").Decide(Logged(kind), _now).Value!;

    static Claim Debunked() => Give(Give(Sourced(), Verdict.False, "budi"), Verdict.False, "sari");

    static Claim Give(Claim claim, Verdict verdict, string by, string? correction = null) =>
        new GiveVerdict(verdict, "menurut catatan", correction, by).Decide(claim, _now).Value!;

    [Fact]
    public void A_verdict_holds_when_two_verifiers_agree_and_neither_logged_the_claim()
    {
        Assert.Same(ClaimObjections.AuthorCannotVerify, new GiveVerdict(Verdict.False, "jelas", null, "Rina").Decide(Sourced(), _now).Objection);
        var given = Give(Sourced(), Verdict.False, "budi");
        Assert.Equal(Verdict.Unverified, given.Holds);
        Assert.Same(ClaimObjections.SecondVerifierNeeded, new GiveVerdict(Verdict.False, "jelas", null, "budi").Decide(given, _now).Objection);
        Assert.Equal((Verdict.False, true), (Give(given, Verdict.False, "sari").Holds, Give(given, Verdict.False, "sari").IsDebunk));
    }

    [Fact]
    public void A_second_verifier_who_sees_it_otherwise_begins_anew()
    {
        var other = Give(Give(Sourced(), Verdict.False, "budi"), Verdict.Misleading, "sari");
        Assert.Equal((Verdict.Unverified, "sari"), (other.Holds, other.Proposed!.By));
    }

    [Fact]
    public void Without_a_primary_source_there_is_no_verdict() =>
        Assert.Same(ClaimObjections.EvidenceMissing, new GiveVerdict(Verdict.False, "jelas", null, "budi").Decide(Logged(), _now).Objection);

    /// <summary>Hard rule 6: opinion is not disinformation.</summary>
    [Theory]
    [InlineData(ClaimKind.Opinion)]
    [InlineData(ClaimKind.Question)]
    [InlineData(ClaimKind.Complaint)]
    [InlineData(ClaimKind.Suggestion)]
    [InlineData(ClaimKind.Prediction)]
    [InlineData(ClaimKind.Satire)]
    [InlineData(ClaimKind.Petition)]
    public void What_is_no_fact_never_gets_a_verdict(ClaimKind kind)
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            Assert.Same(ClaimObjections.NotAFact, new GiveVerdict(verdict, "jelas", null, "budi").Decide(Sourced(kind), _now).Objection);
        }
    }

    [Fact]
    public void A_proposed_verdict_falls_with_the_kind_and_a_confirmed_one_fixes_it()
    {
        var given = Give(Sourced(), Verdict.False, "budi");
        Assert.Null(new ClassifyClaim(ClaimKind.Satire, "rina").Decide(given, _now).Value!.Proposed);
        Assert.Same(ClaimObjections.KindIsFixed, new ClassifyClaim(ClaimKind.Satire, "rina").Decide(Debunked(), _now).Objection);
    }

    [Fact]
    public void Replacing_a_verdict_takes_a_public_correction_and_keeps_the_old_one()
    {
        var given = Give(Debunked(), Verdict.PartlyTrue, "budi");
        Assert.Same(ClaimObjections.CorrectionMissing, new GiveVerdict(Verdict.PartlyTrue, "pintu dibuka sejam", null, "sari").Decide(given, _now).Objection);
        var corrected = Give(given, Verdict.PartlyTrue, "sari", "Kami keliru: pintu sempat dibuka sejam.");
        Assert.Equal([Verdict.False, Verdict.PartlyTrue], corrected.Verdicts.Select(verdict => verdict.Verdict));
        Assert.Equal("Kami keliru: pintu sempat dibuka sejam.", corrected.Verdicts[^1].Corrects);
    }

    [Fact]
    public void Leaving_a_claim_alone_needs_a_reason_like_answering_it()
    {
        Assert.Same(ClaimObjections.ReasonMissing, new ChooseResponse(false, "", "rina").Decide(Logged(), _now).Objection);
        Assert.False(new ChooseResponse(false, "menjawab justru menyebarkannya", "rina").Decide(Logged(), _now).Value!.Response!.Respond);
    }

    [Fact]
    public void A_claim_review_that_we_write_reads_as_the_same_verdict()
    {
        var json = ClaimReviewJson.Write(Debunked(), "Dinas Air", new("https://kota.example/klaim/1"))!.ToJsonString();
        var read = ClaimReviewJson.Read(json, 2, "tono", _now).Value!;
        Assert.Equal((Debunked().Text, Verdict.False, "https://kota.example/klaim/1"), (read.Text, read.Holds, read.ImportedFrom));
        Assert.Null(ClaimReviewJson.Write(Logged(), "Dinas Air", new("https://kota.example/klaim/1")));
    }

    [Theory]
    [InlineData("""{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"ClaimReview","claimReviewed":"A","url":"https://cek.example/1","reviewRating":{"ratingValue":1,"bestRating":5,"worstRating":1}}]}""", Verdict.False)]
    [InlineData("""[{"@type":"ClaimReview","claimReviewed":"A","url":"https://cek.example/1","reviewRating":{"alternateName":"Sebagian Benar"}}]""", Verdict.PartlyTrue)]
    [InlineData("""{"@type":"ClaimReview","claimReviewed":"A","url":"https://cek.example/1","reviewRating":{"alternateName":"TIDAK BENAR"}}""", Verdict.False)]
    [InlineData("""{"@type":"ClaimReview","claimReviewed":"A","url":"https://cek.example/1","reviewRating":{"ratingValue":"4","bestRating":"4","worstRating":"1"}}""", Verdict.True)]
    public void A_fact_checkers_review_is_read_in_the_shapes_that_they_use(string json, Verdict verdict) =>
        Assert.Equal(verdict, ClaimReviewJson.Read(json, 1, "rina", _now).Value!.Holds);

    [Theory]
    [InlineData("bukan json")]
    [InlineData("{}")]
    [InlineData("""{"@type":"ClaimReview","claimReviewed":"A","url":"https://cek.example/1","reviewRating":{"alternateName":"entahlah"}}""")]
    public void What_is_no_review_says_so(string json) => Assert.Same(ClaimObjections.NotClaimReview, ClaimReviewJson.Read(json, 1, "rina", _now).Objection);
}
