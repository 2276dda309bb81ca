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

    public static readonly Objection NotYoursToDecide = new(
        "issue.not-yours-to-decide",
        "Your role does not decide at this level: up to level 1 analysts do, at level 2 the head of communication, from level 3 on the head of the agency or department beside a second person.",
        "Peran Anda tidak memutuskan pada tingkat ini: sampai tingkat 1 analis, tingkat 2 kepala komunikasi, mulai tingkat 3 pimpinan bersama orang kedua.");

    public static readonly Objection SecondDeciderNeeded = new(
        "issue.second-decider",
        "You proposed this decision; from level 3 on another named person must take it with you.",
        "Anda yang mengusulkan keputusan ini; mulai tingkat 3 harus ada orang kedua yang memutuskannya bersama Anda.");

    public static readonly Objection NoDeciderAmongTwo = new(
        "issue.no-decider",
        "One of the two must be the head of the agency or department.",
        "Salah satu dari keduanya harus pimpinan.");

    public static readonly Objection LowerFirst = new(
        "issue.lower-first",
        "Lower the issue to level 2 or less, with a second person, before you close it.",
        "Turunkan isu ke tingkat 2 atau kurang, bersama orang kedua, sebelum menutupnya.");

    public static readonly Objection EvidenceEmpty = new(
        "issue.evidence-empty", "Give the evidence a title and what it shows.", "Beri bukti judul dan isinya.");

    public static readonly Objection PartnerAlready = new(
        "issue.partner-already", "This agency works on the issue already.", "Instansi ini sudah menangani isu ini.");

    public static readonly Objection NothingToAcknowledge = new(
        "issue.nothing-to-acknowledge", "Your agency was not asked, or has acknowledged already.", "Instansi Anda tidak diminta, atau sudah menyatakan terima.");

    public static readonly Objection TaskEmpty = new("issue.task-empty", "Write what is to be done.", "Tulis apa yang harus dikerjakan.");

    public static readonly Objection NoSuchTask = new("issue.no-task", "There is no such open task.", "Tugas terbuka ini tidak ada.");

    public static readonly Objection EntryTestFails = new(
        "issue.entry-test",
        "The grounds do not pass this level's entry test: level 3 needs rapid spread or credible harm, level 4 a stopped service, danger to life or several agencies.",
        "Dasarnya tidak lulus uji masuk tingkat ini: tingkat 3 butuh sebaran cepat atau bahaya nyata, tingkat 4 layanan terhenti, bahaya jiwa, atau lintas instansi.");

    public static readonly Objection NotCalmYet = new(
        "issue.not-calm",
        "Not calm yet: note two windows in a row below the entry test, with people's questions answered, before you lower it.",
        "Belum tenang: catat dua jendela berturut-turut di bawah uji masuk, dengan pertanyaan warga terjawab, sebelum menurunkannya.");

    public static readonly Objection ReviewMissing = new(
        "issue.review-missing",
        "This issue stood at level 3 or more: write the after-action review before you close it.",
        "Isu ini pernah di tingkat 3 ke atas: tulis evaluasi pascakrisis sebelum menutupnya.");

    public static readonly Objection LessonsMissing = new(
        "issue.lessons-missing", "Write what worked or did not, and at least one lesson.", "Tulis apa yang berhasil atau tidak, dan sedikitnya satu pelajaran.");

    public static readonly Objection NotOverdue = new("issue.not-overdue", "The clock has not run out.", "Tenggatnya belum lewat.");

    public static readonly Objection BriefEmpty = new(
        "issue.brief-empty", "Write the top line and say whether the criticism is right.", "Tulis intinya dan nyatakan apakah kritiknya benar.");

    public static readonly Objection BriefNotYours = new(
        "issue.brief-author", "The author cannot approve the brief; another person must.", "Penulis tidak dapat menyetujui ringkasan; harus orang lain.");
}
