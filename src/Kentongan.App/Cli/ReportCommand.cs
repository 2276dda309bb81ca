using System.CommandLine;
using System.Globalization;
using Kentongan.App.Printing;
using Kentongan.App.Web;
using Kentongan.Listen.Topics;
using Kentongan.Measure.Reports;
using Kentongan.Storage;

namespace Kentongan.App.Cli;

/// <summary><c>report daily|weekly --topic T --date D --format html|pdf|docx --out F</c>: the pages that leaders and teams read.</summary>
public static class ReportCommand
{
    static readonly Option<string> _topic = new("--topic") { Description = "The topic's name or number.", Required = true };
    static readonly Option<string> _date = new("--date") { Description = "The day, as 2026-11-22; for a week any day of it.", Required = true };
    static readonly Option<string> _format = new("--format") { Description = "html, pdf or docx.", DefaultValueFactory = _ => "html" };
    static readonly Option<string> _out = new("--out") { Description = "The file to write.", Required = true };
    static readonly Option<string> _zone = new("--zone") { Description = "WIB, WITA or WIT.", DefaultValueFactory = _ => "WIB" };
    static readonly Option<string> _language = new("--language") { Description = "id or en.", DefaultValueFactory = _ => "id" };
    static readonly Option<bool> _json = Answer.JsonOption();

    /// <summary>What a report is made from.</summary>
    sealed record Wish(Topic Topic, DateOnly Day, Zone Zone, string Format);

    /// <summary>A report as a file, or why there is none, with the mentions that it counts.</summary>
    delegate Task<(Decision<byte[]> File, long Mentions)> Make(IServiceProvider services, Wish wish, CancellationToken cancellationToken);

    public static Command Build() => new("report", "Print a topic's report.")
    {
        Report("daily", "One topic, one day, one page.", DailyAsync),
        Report("weekly", "One topic, one week from Monday to Sunday.", WeeklyAsync),
    };

    static Command Report(string name, string description, Make makeAsync)
    {
        var store = new StoreChoice();
        var command = new Command(name, description) { _topic, _date, _format, _out, _zone, _language, _json };
        store.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, store.Of(parsed), makeAsync, cancellationToken));
        return command;
    }

    static async Task<(Decision<byte[]> File, long Mentions)> DailyAsync(IServiceProvider services, Wish wish, CancellationToken cancellationToken)
    {
        var report = await services.GetRequiredService<DailyReporting>().MakeAsync(wish.Topic, wish.Day, wish.Zone.Offset, cancellationToken).ConfigureAwait(false);
        return (await services.GetRequiredService<DailyReportFiles>().MakeAsync(report, wish.Zone, wish.Format, cancellationToken).ConfigureAwait(false), report.Totals.Mentions);
    }

    static async Task<(Decision<byte[]> File, long Mentions)> WeeklyAsync(IServiceProvider services, Wish wish, CancellationToken cancellationToken)
    {
        var report = await services.GetRequiredService<WeeklyReporting>().MakeAsync(wish.Topic, wish.Day, wish.Zone.Offset, cancellationToken).ConfigureAwait(false);
        return (await services.GetRequiredService<WeeklyReportFiles>().MakeAsync(report, wish.Zone, wish.Format, cancellationToken).ConfigureAwait(false), report.Totals.Mentions);
    }

    static async Task<int> RunAsync(ParseResult parsed, StorageOptions store, Make makeAsync, CancellationToken cancellationToken)
    {
        var format = parsed.GetValue(_format)!;
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

        var (made, mentions) = await makeAsync(scope.ServiceProvider, new(topic, day, Zone.Named(parsed.GetValue(_zone)), format), cancellationToken).ConfigureAwait(false);
        return made.Value is { } bytes
            ? await WriteAsync(parsed, bytes, mentions, cancellationToken).ConfigureAwait(false)
            : Answer.Say(made.Objection!.English, Answer.Failed);
    }

    static async Task<int> WriteAsync(ParseResult parsed, byte[] bytes, long mentions, CancellationToken cancellationToken)
    {
        var file = parsed.GetRequiredValue(_out);
        try
        {
            await File.WriteAllBytesAsync(file, bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Answer.Say($"Cannot write {file}: {problem.Message} Choose another file with --out.", Answer.Unusable);
        }

        return parsed.GetValue(_json)
            ? Answer.Print(new { File = file, Bytes = bytes.Length, Mentions = mentions })
            : Answer.Say($"{file}: {mentions} mentions.", Answer.Done);
    }
}
