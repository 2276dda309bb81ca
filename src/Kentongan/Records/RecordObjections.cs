namespace Kentongan.Records;

/// <summary>Why a deed on any record may be refused.</summary>
public static class RecordObjections
{
    public static readonly Objection NotFound = new(
        "record.not-found", "There is no such thing any more.", "Ini sudah tidak ada.");

    public static readonly Objection ChangedMeanwhile = new(
        "record.changed-meanwhile",
        "Somebody changed this a moment ago: look at it again, then repeat what you did.",
        "Seseorang baru saja mengubah ini: lihat lagi, lalu ulangi tindakan Anda.");
}
