namespace Kentongan.Decide.Issues;

/// <summary>Why a deed on an issue may be refused.</summary>
public static class IssueObjections
{
    public static readonly Objection TitleMissing = new(
        "issue.title-missing", "Give the issue a title.", "Beri isu ini judul.");

    public static readonly Objection ReasonMissing = new(
        "issue.reason-missing", "Write the reason: every deed on an issue has one.", "Tulis alasannya: setiap tindakan pada isu harus beralasan.");

    public static readonly Objection OwnerMissing = new(
        "issue.owner-missing", "Name the person who takes the issue.", "Sebutkan siapa yang menangani isu ini.");

    public static readonly Objection ImpactOutOfRange = new(
        "issue.impact-range", "Each impact goes from 0 to 4.", "Setiap dampak bernilai 0 sampai 4.");

    public static readonly Objection AlreadyClosed = new(
        "issue.closed", "The issue is closed; open a new one if it returns.", "Isu ini sudah ditutup; buka isu baru bila muncul lagi.");

    public static readonly Objection CriticismAlone = new(
        "issue.criticism-alone",
        "Criticism alone, however loud, stays at level 2. Name another ground: spread of a claim, harm, a stopped service, several agencies.",
        "Kritik saja, sekeras apa pun, berhenti di tingkat 2. Sebutkan dasar lain: klaim yang menyebar, bahaya, layanan terhenti, lintas instansi.");

    public static readonly Objection SecondPersonNeeded = new(
        "issue.second-person",
        "You proposed this level; another person must confirm it.",
        "Anda yang mengusulkan tingkat ini; orang lain harus mengesahkannya.");

    public static readonly Objection LowerFirst = new(
        "issue.lower-first",
        "Lower the issue to level 2 or less, with a second person, before you close it.",
        "Turunkan isu ke tingkat 2 atau kurang, bersama orang kedua, sebelum menutupnya.");

    public static readonly Objection EvidenceEmpty = new(
        "issue.evidence-empty", "Give the evidence a title and what it shows.", "Beri bukti judul dan isinya.");
}
