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
        var json = Answer.JsonOption();
        var command = new Command("feed", "Read a feed and print it as JSON.\n" + FeedJson.Shape) { file, url, type, json };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetRequiredValue(file), new() { Url = result.GetValue(url), ContentType = result.GetValue(type) }, result.GetValue(json), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(string file, FeedOptions options, bool oneLine, CancellationToken cancellationToken)
    {
        if (await InputFile.ReadAsync(file, cancellationToken).ConfigureAwait(false) is not { } bytes)
        {
            return Answer.Say($"{file} cannot be read; give the path of a feed, or - for stdin.", Answer.Unusable);
        }

        var feed = FeedReader.Read(bytes, options);
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
