using Kentongan.App.Web;
using Kentongan.Calendars;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Issues;
using Kentongan.Records;
using Kentongan.Understand;

namespace Kentongan.App.Complaints;

/// <summary>A complaint or question with its clock.</summary>
public sealed record ComplaintLine(Complaint Complaint, ComplaintClock Clock);

/// <summary>Complaints and questions of one matter that are part of no issue yet.</summary>
/// <param name="Words">What it is about.</param>
/// <param name="Lines">Those that belong to it.</param>
/// <param name="Into">The open issue that they are most like; null when there is none.</param>
public sealed record OpenMatter(string Words, IReadOnlyList<ComplaintLine> Lines, IssueId? Into)
{
    public IEnumerable<int> Numbers => Lines.Select(line => line.Complaint.Number);
}

/// <summary>The register of complaints and questions as the person at the screen may see it.</summary>
public sealed class ComplaintBoard(IRecords<Complaint> complaints, IPosts posts, HolidayBook holidays, VisibleIssues issues, Viewer viewer, TimeProvider time)
{
    /// <summary>So many of the newest are compared with each other.</summary>
    const int MostCompared = 1_500;
    const int TextShown = 140;

    /// <summary>Every one of the viewer's agency, closed ones too; the most urgent first.</summary>
    public Task<IReadOnlyList<ComplaintLine>> AllAsync(CancellationToken cancellationToken) =>
        LinesAsync(complaints.AllAsync(viewer.AgencyId, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<ComplaintLine>> OpenAsync(CancellationToken cancellationToken) =>
        LinesAsync(complaints.OpenAsync(viewer.AgencyId, cancellationToken), cancellationToken);

    /// <summary>Null when there is none, or it is another agency's.</summary>
    public async Task<ComplaintLine?> FindAsync(int number, CancellationToken cancellationToken) =>
        await complaints.FindAsync(number, cancellationToken) is { } complaint && viewer.Sees(complaint.AgencyId)
            ? new(complaint, ComplaintClock.Of(complaint, await holidays.CalendarAsync(cancellationToken), time.GetUtcNow()))
            : null;

    /// <summary>What was said, by the complaint's number, as far as it is still kept.</summary>
    public async Task<IReadOnlyDictionary<int, UnderstoodPost>> PostsAsync(IReadOnlyCollection<ComplaintLine> lines, CancellationToken cancellationToken)
    {
        var kept = (await posts.GetAsync([.. lines.Select(line => line.Complaint.Post).Distinct()], cancellationToken)).ToDictionary(post => post.Post.Id);
        return lines.Where(line => kept.ContainsKey(line.Complaint.Post)).ToDictionary(line => line.Complaint.Number, line => kept[line.Complaint.Post]);
    }

    /// <summary>A line of what was said: its title, or its beginning.</summary>
    public static string Headline(UnderstoodPost post) =>
        post.Post.Title is { Length: > 0 } title ? title
        : post.Post.Text.Length <= TextShown ? post.Post.Text
        : post.Post.Text[..TextShown].TrimEnd() + "…";

    /// <summary>Matters that several open complaints or questions share and no issue holds, the largest first.</summary>
    public async Task<IReadOnlyList<OpenMatter>> MattersAsync(IReadOnlyCollection<ComplaintLine> open, CancellationToken cancellationToken)
    {
        var newest = open.OrderByDescending(line => line.Complaint.ReceivedAt).Take(MostCompared).OrderBy(line => line.Complaint.ReceivedAt).ToList();
        var said = await PostsAsync(newest, cancellationToken);
        var lines = newest.Where(line => said.ContainsKey(line.Complaint.Number)).ToDictionary(line => line.Complaint.Number);
        var running = (await issues.AllAsync(cancellationToken)).Where(issue => issue.Status == IssueStatus.Open).Select(issue => issue.Id).ToHashSet();
        return
        [
            .. from matter in Matters.Of([.. lines.Keys.Select(number => new MatterText(number, WordsOf(said[number], lines[number].Complaint)))])
               let loose = matter.Numbers.Select(number => lines[number]).Where(line => line.Complaint.Issue is null).ToList()
               where matter.Numbers.Count > 1 && loose.Count > 0
               let joined = matter.Numbers.Select(number => lines[number].Complaint.Issue).OfType<IssueId>().Where(running.Contains).CountBy(issue => issue).OrderByDescending(issue => issue.Value).Select(issue => (IssueId?)issue.Key).FirstOrDefault()
               where joined is not null || loose.Count > 1
               select new OpenMatter(string.Join(", ", matter.Words), loose, joined),
        ];
    }

    static List<string> WordsOf(UnderstoodPost post, Complaint complaint) =>
        [.. post.Annotation.Words, .. Split(post.Post.Title), .. Split(complaint.Category)];

    static string[] Split(string? text) =>
        text?.ToLowerInvariant().Split([' ', ',', '/', '-', '(', ')', '.', ':'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).ToArray() ?? [];

    async Task<IReadOnlyList<ComplaintLine>> LinesAsync(Task<IReadOnlyList<Complaint>> read, CancellationToken cancellationToken)
    {
        var (calendar, now) = (await holidays.CalendarAsync(cancellationToken), time.GetUtcNow());
        return
        [
            .. (await read).Select(complaint => new ComplaintLine(complaint, ComplaintClock.Of(complaint, calendar, now)))
                .OrderBy(line => line.Clock.State == ClockState.Closed).ThenBy(line => line.Clock.Due).ThenByDescending(line => line.Complaint.ReceivedAt),
        ];
    }
}
