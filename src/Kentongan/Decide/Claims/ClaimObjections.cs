namespace Kentongan.Decide.Claims;

/// <summary>Why a deed on a claim may be refused.</summary>
public static class ClaimObjections
{
    public static readonly Objection TextMissing = new("claim.text-missing", "Write the claim in one sentence.", "Tulis klaimnya dalam satu kalimat.");

    public static readonly Objection ReasonMissing = new("claim.reason-missing", "Write the reason.", "Tulis alasannya.");

    public static readonly Objection NotAFact = new(
        "claim.not-a-fact",
        "Only a factual claim can get a verdict: opinion, satire, questions, complaints and petitions never do.",
        "Hanya klaim fakta yang dapat diberi putusan: opini, satire, pertanyaan, keluhan, dan petisi tidak pernah.");

    public static readonly Objection EvidenceMissing = new(
        "claim.evidence-missing", "A verdict needs at least one primary source.", "Putusan membutuhkan sedikitnya satu sumber primer.");

    public static readonly Objection AuthorCannotVerify = new(
        "claim.author-verifies", "Who logged the claim cannot verify it; another person must.", "Pencatat klaim tidak dapat memeriksanya; harus orang lain.");

    public static readonly Objection SecondVerifierNeeded = new(
        "claim.second-verifier", "You gave this verdict; a second verifier must confirm it.", "Anda yang memberi putusan ini; pemeriksa kedua harus mengesahkannya.");

    public static readonly Objection CorrectionMissing = new(
        "claim.correction-missing",
        "This replaces a published verdict: write the public correction.",
        "Ini menggantikan putusan yang sudah terbit: tulis ralat untuk publik.");

    public static readonly Objection KindIsFixed = new(
        "claim.kind-fixed", "A claim with a verdict stays a factual claim.", "Klaim yang sudah berputusan tetap klaim fakta.");

    public static readonly Objection NoDebunk = new(
        "claim.no-debunk",
        "Posts are compared only with claims that two verifiers found false or misleading.",
        "Kiriman hanya dibandingkan dengan klaim yang diputus salah atau menyesatkan oleh dua pemeriksa.");

    public static readonly Objection StaysInside = new(
        "claim.rehearsal",
        "This claim belongs to an exercise: its review is fiction and is not published.",
        "Klaim ini bagian dari latihan: tinjauannya rekaan dan tidak diterbitkan.");

    public static readonly Objection NotClaimReview = new(
        "claim.not-review",
        "This is no ClaimReview: it needs claimReviewed, reviewRating with alternateName, and url.",
        "Ini bukan ClaimReview: perlu claimReviewed, reviewRating dengan alternateName, dan url.");
}
