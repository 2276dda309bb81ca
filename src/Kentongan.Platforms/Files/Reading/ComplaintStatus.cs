using Kentongan.Decide.Complaints;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>Reads the words by which complaint systems say how far a complaint got.</summary>
static class ComplaintStatus
{
    /// <summary>The first word that is met decides, so "belum ditindaklanjuti" stands before "ditindaklanjuti".</summary>
    static readonly (string Word, ComplaintStage Stage)[] _words =
    [
        ("belum terverifikasi", ComplaintStage.Received), ("belum diverifikasi", ComplaintStage.Received), ("belum verifikasi", ComplaintStage.Received), ("belum terdisposisi", ComplaintStage.Received), ("belum disposisi", ComplaintStage.Received),
        ("belum ditindaklanjuti", ComplaintStage.Forwarded), ("belum ditindak lanjuti", ComplaintStage.Forwarded), ("belum tindak lanjut", ComplaintStage.Forwarded), ("belum diproses", ComplaintStage.Forwarded),
        ("belum selesai", ComplaintStage.Forwarded), ("selesai", ComplaintStage.Closed), ("tutup", ComplaintStage.Closed), ("arsip", ComplaintStage.Closed), ("tolak", ComplaintStage.Closed), ("closed", ComplaintStage.Closed),
        ("proses", ComplaintStage.FollowedUp), ("tindak", ComplaintStage.FollowedUp), ("jawab", ComplaintStage.FollowedUp), ("respon", ComplaintStage.FollowedUp),
        ("disposisi", ComplaintStage.Forwarded), ("terverifikasi", ComplaintStage.Forwarded), ("diteruskan", ComplaintStage.Forwarded), ("diverifikasi", ComplaintStage.Forwarded), ("forward", ComplaintStage.Forwarded),
        ("tunda", ComplaintStage.Received), ("pending", ComplaintStage.Received), ("baru", ComplaintStage.Received), ("masuk", ComplaintStage.Received), ("terima", ComplaintStage.Received), ("menunggu", ComplaintStage.Received), ("verifikasi", ComplaintStage.Received), ("open", ComplaintStage.Received),
    ];

    /// <summary>Null when it says nothing that we know: then the dates decide.</summary>
    public static ComplaintStage? Read(string? status)
    {
        var said = status?.Trim().ToLowerInvariant().Replace('_', ' ') ?? "";
        foreach (var (word, stage) in _words)
        {
            if (said.Contains(word, StringComparison.Ordinal))
            {
                return stage;
            }
        }

        return null;
    }
}
