using System.Globalization;
using System.Text;
using Kentongan.App.Web;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Issues;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Complaints;

/// <summary>Complaints and questions in words that can be pinned: how many, when, about what, and never who.</summary>
public sealed class ComplaintWording(IStringLocalizer words, Viewer viewer)
{
    const int MostNumbers = 40;
    const int MostCategories = 3;

    /// <summary>"8 complaints, 3 questions".</summary>
    public string Counts(IEnumerable<Complaint> complaints) => string.Join(", ", complaints
        .GroupBy(complaint => complaint.Kind).OrderBy(kind => kind.Key).Select(kind => words["complaints.of." + (int)kind.Key, kind.Count()].Value));

    public PinEvidence Evidence(IReadOnlyList<Complaint> complaints, string by)
    {
        var text = new StringBuilder();
        text.AppendLine(words["complaints.evidence.when", viewer.Zone.Day(complaints.Min(complaint => complaint.ReceivedAt)), viewer.Zone.Day(complaints.Max(complaint => complaint.ReceivedAt))]);
        var categories = complaints.Select(complaint => complaint.Category).OfType<string>().CountBy(category => category, StringComparer.OrdinalIgnoreCase).OrderByDescending(category => category.Value).Take(MostCategories).ToList();
        if (categories.Count > 0)
        {
            text.AppendLine(words["complaints.evidence.categories", string.Join(", ", categories.Select(category => $"{category.Key} ({category.Value.ToString("N0", CultureInfo.CurrentCulture)})"))]);
        }

        var asked = complaints.Where(complaint => complaint.Kind == ComplaintKind.Question).Sum(complaint => complaint.Asked);
        if (asked > 0)
        {
            text.AppendLine(words["complaints.evidence.asked", asked]);
        }

        var numbers = complaints.Select(complaint => complaint.TrackingId).OfType<string>().ToList();
        if (numbers.Count > 0)
        {
            text.AppendLine(words["complaints.evidence.numbers", string.Join(", ", numbers.Take(MostNumbers)) + (numbers.Count > MostNumbers ? ", …" : "")]);
        }

        return new(Counts(complaints), "/aduan", text.ToString().TrimEnd(), by);
    }
}
