namespace Kentongan.Speak.Content;

/// <summary>Why a deed on a content item may be refused.</summary>
public static class ContentObjections
{
    public static readonly Objection TitleMissing = new(
        "content.title-missing", "Give the message a title.", "Beri pesan ini judul.");

    public static readonly Objection NothingWritten = new(
        "content.empty", "Write the text for at least one channel.", "Tulis teks untuk sedikitnya satu kanal.");

    public static readonly Objection NotADraft = new(
        "content.not-draft",
        "Only a draft can be changed; take it back to draft first.",
        "Hanya draf yang dapat diubah; kembalikan ke draf lebih dahulu.");

    public static readonly Objection MachineWords = new(
        "content.machine-words",
        "This is still the machine's draft: put it in your own words before you send it to review.",
        "Ini masih draf mesin: ubah dengan kata-kata Anda sebelum dikirim untuk ditinjau.");

    public static readonly Objection TooLong = new(
        "content.too-long",
        "A variant is longer than its channel allows; shorten it first.",
        "Ada varian yang melebihi batas kanalnya; ringkas lebih dahulu.");

    public static readonly Objection NotInReview = new(
        "content.not-in-review", "Only a message in review can be approved.", "Hanya pesan yang sedang ditinjau yang dapat disetujui.");

    public static readonly Objection AuthorCannotApprove = new(
        "content.author-approves",
        "The author cannot approve; another person must.",
        "Penulis tidak dapat menyetujui; harus orang lain.");

    public static readonly Objection ReasonMissing = new(
        "content.reason-missing", "Write the reason.", "Tulis alasannya.");
}
