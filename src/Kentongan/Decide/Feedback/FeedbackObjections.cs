namespace Kentongan.Decide.Feedback;

/// <summary>Why a deed on a line of the register may be refused.</summary>
public static class FeedbackObjections
{
    public static readonly Objection ThemeMissing = new("feedback.theme", "Name the theme.", "Sebutkan temanya.");

    public static readonly Objection SummaryMissing = new("feedback.summary", "Say in your own words what people say.", "Tulis dengan kata sendiri apa yang dikatakan warga.");

    public static readonly Objection ResponsibleMissing = new("feedback.responsible", "Name the agency that answers.", "Sebutkan instansi yang menjawab.");

    public static readonly Objection EvidenceMissing = new(
        "feedback.evidence", "A line starts from evidence: an issue, complaints, or a topic's posts.", "Satu baris dimulai dari bukti: isu, aduan, atau kiriman sebuah topik.");

    public static readonly Objection NotOpen = new("feedback.not-open", "Its answer is not being written now.", "Jawabannya sedang tidak ditulis.");

    public static readonly Objection AnswerMissing = new("feedback.answer", "Write the answer.", "Tulis jawabannya.");

    public static readonly Objection MachineWords = new(
        "feedback.machine", "These are a machine's words: change them into yours and fill every gap.", "Ini masih kata-kata mesin: ubah menjadi kata Anda dan isi semua celahnya.");

    public static readonly Objection NothingToApprove = new("feedback.nothing-to-approve", "There is no answer to approve.", "Tidak ada jawaban untuk disetujui.");

    public static readonly Objection AuthorCannotApprove = new("feedback.author", "The author cannot approve; another person must.", "Penulis tidak dapat menyetujui; harus orang lain.");

    public static readonly Objection NothingToReturn = new("feedback.nothing-to-return", "There is no answer to give back.", "Tidak ada jawaban untuk dikembalikan.");

    public static readonly Objection ReasonMissing = new("feedback.reason", "Write the reason.", "Tulis alasannya.");

    public static readonly Objection NotApproved = new("feedback.not-approved", "Only an approved answer is published.", "Hanya jawaban yang disetujui yang diterbitkan.");

    public static readonly Objection Rehearsal = new("feedback.rehearsal", "A rehearsal is never published.", "Latihan tidak pernah diterbitkan.");

    public static readonly Objection AddressMissing = new(
        "feedback.address", "Give the address under which the answer can be read, with https.", "Beri alamat tempat jawaban itu dapat dibaca, dengan https.");

    public static readonly Objection ExtendedAlready = new("feedback.extended", "The clock can be extended once, while the answer is awaited.", "Tenggat dapat diperpanjang sekali, selama jawaban ditunggu.");

    public static readonly Objection OverAlready = new("feedback.over", "It is over already.", "Ini sudah berakhir.");

    public static readonly Objection NotOverdue = new("feedback.not-overdue", "The clock has not run out.", "Tenggatnya belum lewat.");
}
