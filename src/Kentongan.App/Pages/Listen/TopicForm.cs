using System.Globalization;
using Kentongan.App.Web;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Pages.Listen;

/// <summary>What a person fills in to make or change a topic.</summary>
public sealed class TopicForm
{
    public string? Name { get; set; }

    public string? Query { get; set; }

    public string? Purpose { get; set; }

    public string? LegalBasis { get; set; }

    /// <summary>The user name of the person who answers for the topic.</summary>
    public string? Owner { get; set; }

    /// <summary>Why the query is changed.</summary>
    public string? Reason { get; set; }

    /// <summary>A date of the reader's zone; the topic ends when that day ends.</summary>
    public string? Ends { get; set; }

    public static TopicForm Of(Topic topic, Zone zone) => new()
    {
        Name = topic.Name,
        Query = topic.Query,
        Purpose = topic.Purpose,
        LegalBasis = topic.LegalBasis,
        Owner = topic.Owner,
        Ends = zone.At(topic.EndsAt.AddSeconds(-1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>The end of the day named by <see cref="Ends"/>, null when it names none.</summary>
    public DateTimeOffset? EndsAt(Zone zone) =>
        DateOnly.TryParseExact(Ends, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new DateTimeOffset(date.AddDays(1).ToDateTime(TimeOnly.MinValue), zone.Offset)
            : null;

    /// <summary>What is missing or not allowed, by the id of the field (hard rule 4).</summary>
    public Dictionary<string, string> Errors(IStringLocalizer words, Zone zone, DateTimeOffset now)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        Require("name", Name);
        Require("query", Query);
        Require("purpose", Purpose);
        Require("basis", LegalBasis);
        Require("owner", Owner);
        if (EndsAt(zone) is not { } end)
        {
            errors["ends"] = words["topicform.missing.ends"];
        }
        else if (end <= now || end > now + Topic.LongestRun)
        {
            errors["ends"] = words["topicform.badend"];
        }

        return errors;

        void Require(string field, string? value)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                errors[field] = words["topicform.missing." + field];
            }
        }
    }
}
