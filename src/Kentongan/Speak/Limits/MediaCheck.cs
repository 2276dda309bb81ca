using System.Globalization;

namespace Kentongan.Speak.Limits;

/// <summary>Checks the images and videos of a draft: needed or not, how many, of which type, how large and long, described or not.</summary>
static class MediaCheck
{
    static readonly CultureInfo _id = CultureInfo.GetCultureInfo("id-ID"), _en = CultureInfo.GetCultureInfo("en-GB");

    public static IEnumerable<LimitObjection> Check(ChannelLimits limits, IReadOnlyList<MediaItem> media)
    {
        if (limits.NeedsMedia && media.Count == 0)
        {
            yield return new("media_missing", 1, "Tambahkan gambar atau video: kanal ini tidak menerima teks saja.", "Add an image or video: this channel takes no text alone.");
        }

        if (limits.OneKindOfMedia && media.Select(item => item.Kind).Distinct().Count() > 1)
        {
            yield return new("mixed_media", 1, "Pilih gambar saja atau video saja: kanal ini tidak menerima keduanya.", "Choose images or a video: this channel does not take both.");
        }

        foreach (var objection in media.GroupBy(item => item.Kind).SelectMany(group => OfOneKind(limits, group.Key, [.. group])))
        {
            yield return objection;
        }
    }

    static IEnumerable<LimitObjection> OfOneKind(ChannelLimits limits, MediaKind kind, List<MediaItem> items)
    {
        if (limits.Media.FirstOrDefault(one => one.Kind == kind) is not { } limit)
        {
            return [new("media_refused", items.Count, "Ganti medianya: jenis ini tidak diterima kanal ini.", "Replace the media: this channel does not take that kind.")];
        }

        var tooMany = items.Count > limit.MaxCount
            ? [new LimitObjection("too_many_media", items.Count - limit.MaxCount, $"Kurangi media: ada {items.Count}, batasnya {limit.MaxCount}.", $"Remove some media: there are {items.Count}, the limit is {limit.MaxCount}.")]
            : Array.Empty<LimitObjection>();
        return tooMany.Concat(items.SelectMany(item => One(limit, item)));
    }

    static IEnumerable<LimitObjection> One(MediaLimit limit, MediaItem item)
    {
        if (item.Bytes > limit.MaxBytes)
        {
            var (bytes, max) = (item.Bytes.Value, limit.MaxBytes.Value);
            yield return new("media_too_large", bytes - max, string.Create(_id, $"Perkecil berkas: {bytes / 1e6:N1} MB, batasnya {max / 1e6:N0} MB."), string.Create(_en, $"Make the file smaller: it has {bytes / 1e6:N1} MB, the limit is {max / 1e6:N0} MB."));
        }

        if (item.Duration > limit.MaxDuration || item.Duration < limit.MinDuration)
        {
            var off = item.Duration > limit.MaxDuration ? item.Duration - limit.MaxDuration : limit.MinDuration - item.Duration;
            yield return new("media_duration", (long)off!.Value.TotalSeconds, "Sesuaikan durasi video dengan batas kanal ini.", "Fit the video's duration to this channel's limits.");
        }

        if (item.Type is { } type && limit.Types.Count > 0 && !limit.Types.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            yield return new("media_type", 1, $"Ubah jenis berkas ke {string.Join(" atau ", limit.Types)}.", $"Convert the file to {string.Join(" or ", limit.Types)}.");
        }

        if (string.IsNullOrWhiteSpace(item.AltText))
        {
            yield return new("alt_text_missing", 1, "Tulis teks alternatif: tanpa itu pembaca layar tidak dapat menyampaikannya.", "Write an alt text: without it a screen reader cannot tell what is shown.");
        }
    }
}
