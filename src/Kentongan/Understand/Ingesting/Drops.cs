using Kentongan.Listen;

namespace Kentongan.Understand.Ingesting;

/// <summary>Says a reason in a sentence.</summary>
static class Drops
{
    public static SetAside Say(DropReason reason, long line) => reason switch
    {
        DropReason.FromTheFuture => new(
            line,
            new("The post is dated more than a day ahead of now.", "Kiriman ini bertanggal lebih dari sehari sesudah sekarang."),
            new(
                "Check the order of day and month and the zone, and give them in a mapping file (--mapping).",
                "Periksa urutan hari dan bulan serta zona waktunya, lalu sebutkan dalam berkas pemetaan (--mapping).")),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
