using System.CommandLine;
using System.Globalization;
using Kentongan.App.Printing;
using Kentongan.App.Web;
using Kentongan.Listen.Topics;
using Kentongan.Measure.Reports;
using Kentongan.Storage;

namespace Kentongan.App.Cli;

/// <summary><c>report daily --topic T --date D --format html|pdf|docx --out F</c>: the page that a leader reads at seven.</summary>
public static class ReportCommand
{
    static readonly Option<string> _topic = new("--topic") { Description = "The topic's name or number.", Required = true };
    static readonly Option<string> _date = new("--date") { Description = "The day, as 2026-11-22.", Required = true };
    static readonly Option<string> _format = new("--format") { Description = "html, pdf or docx.", DefaultValueFactory = _ => "html" };
    static readonly Option<string> _out = new("--out") { Description = "The file to write.", Required = true };
    static readonly Option<string> _zone = new("--zone") { Description = "WIB, WITA or WIT.", DefaultValueFactory = _ => "WIB" };
    static readonly Option<string> _language = new("--language") { Description = "id or en.", DefaultValueFactory = _ => "id" };
    static readonly Option<bool> _json = Answer.JsonOption();

    public static Command Build()
    {
        var store = new StoreChoice();
        var daily = new Command("daily", "One topic, one day, one page.") { _topic, _date, _format, _out, _zone, _language, _json };
        store.AddTo(daily);
        daily.SetAction((parsed, cancellationToken) => RunAsync(parsed, store.Of(parsed), cancellationToken));
        return new Command("report", "Print a topic's report.") { daily };
    }

    static async Task<int> RunAsync(ParseResult parsed, StorageOptions store, CancellationToken cancellationToken)
    {
        var (format, file) = (parsed.GetValue(_format)!, parsed.GetRequiredValue(_out));
        if (!DailyReportFiles.Formats.ContainsKey(format))
        {
            return Answer.Say($"--format takes {string.Join(", ", DailyReportFiles.Formats.Keys)}; it was '{format}'.", Answer.Unusable);
        }

        if (!DateOnly.TryParseExact(parsed.GetRequiredValue(_date), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Answer.Say($"--date takes a day as 2026-11-22; it was '{parsed.GetRequiredValue(_date)}'.", Answer.Unusable);
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(parsed.GetValue(_language) == "en" ? "en" : "id");
        await using var site = Site.Build(store);
        await site.Services.GetRequiredService<Engine>().PrepareAsync(cancellationToken).ConfigureAwait(false);
        await using var scope = site.Services.CreateAsyncScope();
        var topics = await scope.ServiceProvider.GetRequiredService<ITopics>().AllAsync(cancellationToken).ConfigureAwait(false);
        var wanted = parsed.GetRequiredValue(_topic);
        if (topics.FirstOrDefault(topic => topic.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase) || topic.Id.ToString() == wanted) is not { } topic)
        {
            return Answer.Say($"There is no topic '{wanted}'; there {(topics.Count == 0 ? "are none" : $"are: {string.Join(", ", topics.Select(topic => topic.Name))}")}.", Answer.Unusable);
        }

        var zone = Zone.Named(parsed.GetValue(_zone));
        var report = await scope.ServiceProvider.GetRequiredService<DailyReporting>().MakeAsync(topic, day, zone.Offset, cancellationToken).ConfigureAwait(false);
        var made = await scope.ServiceProvider.GetRequiredService<DailyReportFiles>().MakeAsync(report, zone, format, cancellationToken).ConfigureAwait(false);
        if (made.Value is not { } bytes)
        {
            return Answer.Say(made.Objection!.English, Answer.Failed);
        }

        await File.WriteAllBytesAsync(file, bytes, cancellationToken).ConfigureAwait(false);
        return parsed.GetValue(_json)
            ? Answer.Print(new { File = file, Bytes = bytes.Length, report.Totals.Mentions })
            : Answer.Say($"{file}: {report.Totals.Mentions} mentions on {day:yyyy-MM-dd}.", Answer.Done);
    }
}
