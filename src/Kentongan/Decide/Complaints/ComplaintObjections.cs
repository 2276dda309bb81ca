namespace Kentongan.Decide.Complaints;

/// <summary>Why a deed on a complaint may be refused.</summary>
public static class ComplaintObjections
{
    public static readonly Objection AlreadyForwarded = new("complaint.forwarded", "It was forwarded already.", "Ini sudah diteruskan.");

    public static readonly Objection ReceiverMissing = new("complaint.receiver", "Say to whom it is handed.", "Sebutkan kepada siapa diteruskan.");

    public static readonly Objection ForwardFirst = new("complaint.forward-first", "Forward it first, so that it is known who answers.", "Teruskan dulu, supaya jelas siapa yang menjawab.");

    public static readonly Objection AlreadyFollowedUp = new("complaint.followed-up", "It was followed up already.", "Ini sudah ditindaklanjuti.");

    public static readonly Objection AnswerMissing = new("complaint.answer", "Write what was done or answered.", "Tulis apa yang dilakukan atau dijawab.");

    public static readonly Objection NotFollowedUp = new("complaint.not-followed-up", "Only what was followed up or closed can be taken up again.", "Hanya yang sudah ditindaklanjuti atau ditutup yang dapat dibuka lagi.");

    public static readonly Objection ReasonMissing = new("complaint.reason", "Write the reason.", "Tulis alasannya.");

    public static readonly Objection AlreadyClosed = new("complaint.closed", "It is closed already.", "Ini sudah ditutup.");

    public static readonly Objection AlreadyJoined = new("complaint.joined", "It is part of this issue already.", "Ini sudah bagian dari isu tersebut.");

    public static readonly Objection NotJoined = new("complaint.not-joined", "It is part of no issue.", "Ini bukan bagian dari isu mana pun.");

    public static readonly Objection NothingChosen = new("complaint.nothing", "Choose at least one complaint or question.", "Pilih sedikitnya satu aduan atau pertanyaan.");

    public static readonly Objection SeveralAgencies = new(
        "complaint.agencies", "These belong to several agencies: join those of one.", "Ini milik beberapa instansi: satukan yang seinstansi.");

    public static readonly Objection MixedWithRehearsal = new(
        "complaint.rehearsal", "What belongs to a rehearsal is not joined with real work.", "Yang berasal dari latihan tidak disatukan dengan pekerjaan nyata.");

    public static readonly Objection NoMatter = new("complaint.no-matter", "Nothing was brought under this number.", "Tidak ada apa pun dengan nomor ini.");

    public static readonly Objection NotOverdue = new("complaint.not-overdue", "The clock has not run out.", "Tenggatnya belum lewat.");
}
