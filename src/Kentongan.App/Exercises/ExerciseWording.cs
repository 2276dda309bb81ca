using System.Globalization;
using Kentongan.App.Web;
using Kentongan.Decide.Claims;
using Kentongan.Decide.Exercises;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Exercises;

/// <summary>Times, points and faults of an exercise in words, the same on screen, on paper and in Word.</summary>
static class ExerciseWording
{
    /// <summary>Day and hour of the story, in the time of the invented place.</summary>
    public static string Story(DateTimeOffset story) => Zone.Wib.Moment(story);

    public static string Length(TimeSpan length, IStringLocalizer words)
    {
        var minutes = (long)Math.Round(length.TotalMinutes);
        return minutes < 60 ? words["exercise.minutes", minutes] : words["exercise.hours", minutes / 60, minutes % 60];
    }

    /// <summary>How long a step took on the story's clock; a dash where it was not done.</summary>
    public static string Took(MeasuredTime? time, IStringLocalizer words) =>
        time?.Took is { } took ? Length(took > TimeSpan.Zero ? took : TimeSpan.Zero, words) : "–";

    public static string Score(AfterActionReport? report) => report?.Score?.ToString("N0", CultureInfo.CurrentCulture) ?? "–";

    public static string Points(Points points, IStringLocalizer words) =>
        points.Most == 0 ? words["exercise.points.none"] : $"{points.Reached.ToString("0.#", CultureInfo.CurrentCulture)} / {points.Most.ToString("0", CultureInfo.CurrentCulture)}";

    /// <summary>The paces at which an exercise ran, slowest first.</summary>
    public static string Paces(Exercise exercise, IStringLocalizer words) =>
        string.Join(", ", exercise.Stretches.Select(stretch => stretch.Speed).Where(speed => speed > 0).Distinct().Order().Select(speed => words[string.Create(CultureInfo.InvariantCulture, $"exercise.speed.{speed}")].Value));

    /// <summary>A fault in the reader's language.</summary>
    public static (string Subject, string Found, string Expected) Say(Shortfall error, Exercise exercise, string language, IStringLocalizer words) => error.Kind switch
    {
        ShortfallKind.LevelTooLow or ShortfallKind.LevelTooHigh => (exercise.Story.In(language).Title, error.Found.Length == 0 ? "–" : words["level." + error.Found], words["level." + error.Expected]),
        ShortfallKind.VerdictOnOpinion => (error.Subject, VerdictText(error.Found, words), words["exercise.error.no-verdict"]),
        ShortfallKind.WrongVerdict => (error.Subject, VerdictText(error.Found, words), VerdictText(error.Expected, words)),
        ShortfallKind.UnansweredInject or ShortfallKind.LateAnswer when int.TryParse(error.Subject, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= exercise.Story.Injects.Count =>
            Inject(exercise.Story.Injects[number - 1].In(language), error.Found),
        ShortfallKind.MissedRumour => (error.Subject, "–", VerdictText(error.Expected, words)),
        _ => (error.Subject, error.Found, error.Expected),
    };

    static (string Subject, string Found, string Expected) Inject(Kentongan.Decide.Rehearsal.InjectWords words, string found) =>
        ($"{words.From}: {words.Text}", found.Length == 0 ? "–" : found, words.Expected);

    static string VerdictText(string name, IStringLocalizer words) =>
        Enum.TryParse<Verdict>(name, out var verdict) ? words["verdict." + (int)verdict] : name;
}
