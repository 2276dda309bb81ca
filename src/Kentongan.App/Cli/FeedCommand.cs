using System.CommandLine;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.App.Cli;

/// <summary><c>feed FILE [--url U] [--content-type T]</c>: any feed as normalised JSON.</summary>
static class FeedCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "RSS, RDF, Atom, JSON Feed or a sitemap; - reads stdin." };
        var url = new Option<string?>("--url") { Description = "Where it was fetched from: the base of relative links." };
        var type = new Option<string?>("--content-type") { Description = "The Content-Type header it came with." };
        var zone = new Option<int>("--zone") { Description = "The outlet's hours ahead of UTC, for times that name no zone: 7 WIB, 8 WITA, 9 WIT." };
        var json = Answer.JsonOption();
        var command = new Command("feed", "Read a feed and print it as JSON.\n" + FeedJson.Shape) { file, url, type, zone, json };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetRequiredValue(file), result.GetValue(zone), FeedOptions.None with { Url = result.GetValue(url), ContentType = result.GetValue(type) }, result.GetValue(json), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(string file, int zone, FeedOptions options, bool oneLine, CancellationToken cancellationToken)
    {
        if (Math.Abs(zone) > 14)
        {
            return Answer.Say($"--zone {zone}: give the hours ahead of UTC, for example 7 for WIB.", Answer.Unusable);
        }

        if (await InputFile.ReadAsync(file, cancellationToken).ConfigureAwait(false) is not { } bytes)
        {
            return Answer.Say($"{file} cannot be read; give the path of a feed, or - for stdin.", Answer.Unusable);
        }

        var feed = FeedReader.Read(bytes, options with { Dates = FeedOptions.Of(TimeSpan.FromHours(zone)).Dates });
        if (!feed.IsFeed)
        {
            return Answer.Say($"{file}: {feed.Problem}; give an RSS, Atom or JSON feed or a sitemap.", Answer.Unusable);
        }

        if (feed.Problem is { } problem)
        {
            await Console.Error.WriteLineAsync($"{file}: {problem}; read as far as possible.").ConfigureAwait(false);
        }

        Console.Out.WriteLine(FeedJson.Of(feed).ToJsonString(new(Answer.Json) { WriteIndented = !oneLine }));
        return Answer.Done;
    }
}
