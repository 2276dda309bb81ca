using Kentongan.Decide.Issues;

namespace Kentongan.Speak.Content;

/// <summary>
/// A first message in six parts, after CDC's crisis communication (what happened, what we know and do not know, what we
/// do, what you can do, when we speak again): a labelled machine draft that a person must put into their own words.
/// </summary>
public sealed record DraftFromIssue(IReadOnlyList<Channel> Channels, string By)
{
    public Decision<ContentItem> Decide(Issue issue, string agencyName, DateTimeOffset now)
    {
        if (Channels.Count == 0)
        {
            return ContentObjections.NothingWritten;
        }

        var text = $"""
            {agencyName} memahami keresahan warga soal {issue.Title}.

            Yang kami ketahui sampai {now:HH.mm}: [isi fakta yang sudah diperiksa].
            Yang belum kami ketahui: [isi].
            Yang sedang kami lakukan: [isi tindakan dan waktunya].
            Yang dapat Anda lakukan: [isi].

            Kabar berikutnya pukul [isi] di kanal resmi ini.
            """;
        var shorter =
            $"{agencyName}: soal {issue.Title}, kami sedang memeriksa. Yang sudah pasti: [isi]. Kabar berikutnya pukul [isi] di sini.";
        return new ContentItem
        {
            Id = default,
            Title = issue.Title,
            Issue = issue.Id,
            Topic = issue.Topic,
            AgencyId = issue.AgencyId,
            Author = By,
            CreatedAt = now,
            IsMachineDraft = true,
            IsRehearsal = issue.IsRehearsal,
            Variants = [.. Channels.Distinct().Select(channel => new Variant(channel, IsShort(channel) ? shorter : text))],
            History = [new(now, By, "drafted", $"issue:{issue.Id}")],
        };
    }

    static bool IsShort(Channel channel) => channel is Channel.X or Channel.Bluesky or Channel.Threads or Channel.Mastodon;
}
