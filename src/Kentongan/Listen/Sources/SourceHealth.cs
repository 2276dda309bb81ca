namespace Kentongan.Listen.Sources;

/// <summary>What a source is, seen over its last polls.</summary>
public enum SourceState
{
    Untested,
    Healthy,

    /// <summary>One or two failures that may pass by themselves.</summary>
    Shaky,
    Unhealthy,
}

/// <summary>A verdict on a source, and what a person can do about it.</summary>
/// <param name="Reason">A stable word: <c>failing</c>, <c>empty</c>, <c>form_changed</c>, <c>stuck</c>, <c>repeats</c>, <c>fine</c>, <c>untested</c>.</param>
public sealed record SourceHealth(SourceState State, string Reason, string Indonesian, string English)
{
    /// <summary>The end of a form whose article pages were read and gave no text.</summary>
    public const string WithoutText = " without text";

    /// <summary>The form of an answer that is no feed: a page, or something else.</summary>
    public const string Page = "html", Other = "other";

    const int FailuresToWorry = 3, EmptyToWorry = 3, RepeatsToWorry = 5, PagesToWorry = 3;

    static readonly TimeSpan _silence = TimeSpan.FromDays(7);

    /// <summary>Judges a source by its polls of the last days, oldest first.</summary>
    /// <param name="polls">Those that are remembered.</param>
    /// <param name="hasContent">Whether it ever gave something, before these polls too.</param>
    public static SourceHealth Of(IReadOnlyList<Poll> polls, bool hasContent = true)
    {
        if (polls.Count == 0)
        {
            return new(SourceState.Untested, "untested", "Belum pernah diuji: tekan Uji sekarang.", "Never tested: press Test now.");
        }

        var failures = polls.Reverse().TakeWhile(poll => poll.Failure != FetchFailure.None).Count();
        return failures > 0 ? Failing(polls[^1].Failure, failures) : Answering(polls, hasContent);
    }

    static SourceHealth Failing(FetchFailure failure, int failures)
    {
        var (indonesian, english) = FetchAdvice.For(failure);
        var passes = failure is FetchFailure.TimedOut or FetchFailure.CutOff or FetchFailure.TooManyRequests or FetchFailure.ServerError or FetchFailure.Refused or FetchFailure.HostUnknown;
        return new(passes && failures < FailuresToWorry ? SourceState.Shaky : SourceState.Unhealthy, "failing", indonesian, english);
    }

    static SourceHealth Answering(IReadOnlyList<Poll> polls, bool hasContent)
    {
        var read = polls.Where(poll => poll is { Failure: FetchFailure.None, NotModified: false }).ToList();
        if (read.Count == 0 && (!hasContent || polls[^1].At - polls[0].At > _silence || polls.Any(poll => !poll.Succeeded)))
        {
            return new(SourceState.Unhealthy, "stuck", "Server selalu menjawab \"tidak berubah\" tanpa pernah memberi isinya: tekan Uji sekarang untuk mengambil ulang seluruhnya.", "The server always answers \"not modified\" and never gives its content: press Test now to fetch everything again.");
        }

        if (StuckAfterFailure(polls))
        {
            return new(SourceState.Unhealthy, "stuck", "Sejak gangguan terakhir server selalu menjawab \"tidak berubah\": tekan Uji sekarang untuk mengambil ulang seluruhnya.", "Since the last failure the server only answers \"not modified\": press Test now to fetch everything again.");
        }

        if (FormChanged(read) is { } changed)
        {
            return changed;
        }

        if (read.TakeLast(EmptyToWorry) is var last && last.Count() == EmptyToWorry && last.All(poll => poll.Items is null or 0))
        {
            return new(SourceState.Unhealthy, "empty", "Umpan ini kosong: cari alamat umpan yang baru di beranda medianya.", "This feed is empty: look for a new feed address on the outlet's home page.");
        }

        return Repeats(read) ?? new(SourceState.Healthy, "fine", "Sehat.", "Healthy.");
    }

    /// <summary>A page where a feed was, pages that lost their text, or another format than before.</summary>
    static SourceHealth? FormChanged(List<Poll> read)
    {
        var forms = read.Select(poll => poll.Form).OfType<string>().Select(form => form.Replace(WithoutText, "", StringComparison.Ordinal)).ToList();
        return forms switch
        {
            [.., Page or Other] => new(SourceState.Unhealthy, "form_changed", "Yang datang bukan lagi umpan, melainkan halaman biasa: cari alamat umpan yang baru di beranda medianya.", "What comes is no longer a feed but a plain page: look for the new feed address on the outlet's home page."),
            _ when PagesLostText(read) => new(SourceState.Unhealthy, "form_changed", "Halaman beritanya tidak lagi memberi teks, mungkin tampilannya berubah: periksa satu halaman, atau matikan pengambilan teks penuh.", "Its article pages no longer give text, the template may have changed: look at one page, or switch full text off."),
            [.., not (Page or Other) and var before, var form] when form != before && read[^1].Form is not null => new(SourceState.Unhealthy, "form_changed", $"Bentuknya berubah dari {before} menjadi {form}: periksa apakah alamatnya masih benar.", $"Its form changed from {before} to {form}: check whether the address is still right."),
            _ => null,
        };
    }

    /// <summary>Since the last page that gave text, several did not; an outlet may publish them one by one.</summary>
    static bool PagesLostText(List<Poll> read) =>
        Enumerable.Reverse(read).Where(poll => poll.NewItems > 0).TakeWhile(poll => poll.Form?.EndsWith(WithoutText, StringComparison.Ordinal) == true).Sum(poll => poll.NewItems!.Value) >= PagesToWorry;

    /// <summary>304 after 304 with no body since the last failure, longer than any outlet is silent.</summary>
    static bool StuckAfterFailure(IReadOnlyList<Poll> polls)
    {
        var since = polls.Reverse().TakeWhile(poll => poll.NotModified).ToList();
        return since.Count > 0 && since.Count < polls.Count && (polls[^(since.Count + 1)].Failure != FetchFailure.None || since[0].At - since[^1].At > _silence);
    }

    static SourceHealth? Repeats(List<Poll> read)
    {
        var tail = Enumerable.Reverse(read).TakeWhile(poll => poll is { Items: > 0, NewItems: 0 }).ToList();
        return tail.Count >= RepeatsToWorry && tail[0].At - tail[^1].At > _silence
            ? new(SourceState.Unhealthy, "repeats", "Lebih dari sepekan hanya mengulang berita lama: mungkin medianya berpindah alamat umpan.", "For over a week it only repeats old items: the outlet may have moved its feed.")
            : null;
    }
}
