using System.CommandLine;
using System.Text.Json;
using Kentongan.Speak.Limits;

namespace Kentongan.App.Cli;

/// <summary><c>limits --channel C [--text T]</c>: what a channel allows, how it counts a text, and what is wrong with it.</summary>
static class LimitsCommand
{
    public static Command Build()
    {
        var channel = new Option<string>("--channel") { Description = $"One of: {string.Join(", ", Names())}.", Required = true };
        var text = new Option<string?>("--text") { Description = "The text to count; - reads stdin." };
        var title = new Option<string?>("--title") { Description = "The title, where the channel has one." };
        var tags = new Option<string[]>("--tag") { Description = "A tag (keyword) beside the text; may be given several times." };
        var reply = new Option<bool>("--reply") { Description = "The text is a reply: X does not count the accounts at its beginning." };
        var json = Answer.JsonOption();
        var command = new Command("limits", "Show what a channel allows, and count a text as the channel does.") { channel, text, title, tags, reply, json };
        command.SetAction(result => Run(
            result.GetRequiredValue(channel),
            Draft(result.GetValue(text), result.GetValue(title), result.GetValue(tags) ?? [], result.GetValue(reply)),
            result.GetValue(json)));
        return command;
    }

    static Draft? Draft(string? text, string? title, string[] tags, bool reply) =>
        text is null && title is null && tags.Length == 0
            ? null
            : new(text == "-" ? Console.In.ReadToEnd().TrimEnd('\r', '\n') : text ?? "") { Title = title, Tags = tags, IsReply = reply };

    static int Run(string name, Draft? draft, bool json)
    {
        var limits = PublishingLimits.All.FirstOrDefault(one => one.Channel.ToString().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
        if (limits is null)
        {
            return Answer.Say($"--channel {name}: no such channel; choose one of {string.Join(", ", Names())}.", Answer.Unusable);
        }

        var counted = draft is null ? null : Counted(limits, draft);
        if (!json)
        {
            Tell(limits, counted);
            return Answer.Done;
        }

        return Answer.Print(new
        {
            Channel = limits.Channel.ToString().ToLowerInvariant(),
            counted?.Length, limits.Texts[0].Max, Unit = Snake(limits.Texts[0].Counting), counted?.Remaining, counted?.Valid, counted?.Objections,
            Limits = Described(limits),
        });
    }

    static Count Counted(ChannelLimits limits, Draft draft)
    {
        var length = DraftCheck.LengthOf(limits, draft);
        var objections = DraftCheck.Check(limits, draft);
        return new(
            length, limits.Texts[0].Max, Snake(limits.Texts[0].Counting), limits.Texts[0].Max - length, objections.All(one => one.IsAdvice),
            [.. objections.Select(one => new ObjectionLine(one.Code, one.Amount, one.Position, Snake(one.Field), one.IsAdvice ? "advice" : "error", one.Indonesian, one.English))]);
    }

    static object Described(ChannelLimits limits) => new
    {
        Texts = limits.Texts.Select(one => new { Field = Snake(one.Field), one.Max, Unit = Snake(one.Counting), Soft = one.IsSoft }),
        Entities = limits.Entities.Select(one => new { Entity = Snake(one.Entity), Max = one.Max == int.MaxValue ? (int?)null : one.Max, one.Advised }),
        limits.NeedsMedia,
        limits.OneKindOfMedia,
        Media = limits.Media.Select(one => new
        {
            Kind = Snake(one.Kind), one.MaxCount, one.MaxBytes, one.Types, one.Note,
            MinSeconds = one.MinDuration?.TotalSeconds, MaxSeconds = one.MaxDuration?.TotalSeconds,
        }),
        Rates = limits.Rates.Select(one => new { one.What, one.Max, WindowSeconds = one.Window.TotalSeconds, one.Per }),
        limits.AskAtRunTime,
        limits.Source,
        limits.ReadOn,
    };

    static void Tell(ChannelLimits limits, Count? counted)
    {
        foreach (var limit in limits.Texts)
        {
            Console.Out.WriteLine($"{Snake(limit.Field)}: at most {limit.Max} {Snake(limit.Counting)}{(limit.IsSoft ? " (not confirmed by the platform)" : "")}");
        }

        Console.Out.WriteLine($"source: {limits.Source}, read on {limits.ReadOn:yyyy-MM-dd}");
        if (counted is not null)
        {
            Console.Out.WriteLine($"length: {counted.Length} of {counted.Max} {counted.Unit}, {(counted.Valid ? "fits" : "does not fit")}");
            counted.Objections.ForEach(one => Console.Out.WriteLine($"{one.Severity}: {one.En}"));
        }
    }

    static IEnumerable<string> Names() => PublishingLimits.All.Select(one => one.Channel.ToString().ToLowerInvariant());

    static string Snake<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    sealed record Count(int Length, int Max, string Unit, int Remaining, bool Valid, List<ObjectionLine> Objections);

    sealed record ObjectionLine(string Code, long Amount, int? Position, string Field, string Severity, string Id, string En);
}
