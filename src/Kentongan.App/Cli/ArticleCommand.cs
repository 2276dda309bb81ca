using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Kentongan.Platforms.News.Articles;
using Kentongan.Understand.Quotes;

namespace Kentongan.App.Cli;

/// <summary><c>article FILE --url U</c>: what a news page says.</summary>
static class ArticleCommand
{
    static readonly JsonSerializerOptions _indented = new(Answer.Json) { WriteIndented = true };

    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "The page's HTML; - reads stdin." };
        var url = new Option<string>("--url") { Description = "Where the page was fetched from.", Required = true };
        var zone = new Option<int>("--zone") { Description = "The outlet's hours ahead of UTC: 7 WIB, 8 WITA, 9 WIT.", DefaultValueFactory = _ => 7 };
        var json = Answer.JsonOption();
        var command = new Command(
            "article",
            "Read a news page and print it as JSON: {title, byline, authors, outlet, date, published, updated, text, description, image, links, keywords, language, url, next_page, original_source, quotes: [{text, speaker, office, direct}]}. Times are in the outlet's zone; only holders of public office are named as speakers.")
        { file, url, zone, json };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetRequiredValue(file), result.GetRequiredValue(url), result.GetValue(zone), result.GetValue(json), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(string file, string url, int zone, bool oneLine, CancellationToken cancellationToken)
    {
        if (await InputFile.ReadAsync(file, cancellationToken).ConfigureAwait(false) is not { Length: > 0 } bytes)
        {
            return Answer.Say($"{file} cannot be read or is empty; give the path of an HTML page, or - for stdin.", Answer.Unusable);
        }

        if (Math.Abs(zone) > 14)
        {
            return Answer.Say($"--zone {zone}: give the hours ahead of UTC, for example 7 for WIB.", Answer.Unusable);
        }

        using var html = new MemoryStream(bytes);
        var article = ArticleReader.Read(html, url, new() { Zone = TimeSpan.FromHours(zone) });
        if (article.Text.Length == 0)
        {
            await Console.Error.WriteLineAsync($"{file}: no article text was found on this page.").ConfigureAwait(false);
        }

        Console.Out.WriteLine(JsonSerializer.Serialize(Described(article), oneLine ? Answer.Json : _indented));
        return article is { Text.Length: 0, Title: null } ? Answer.Failed : Answer.Done;
    }

    static object Described(Article article) => new
    {
        article.Title, article.Byline, article.Authors, article.Outlet, Date = Time(article.Published), Published = Time(article.Published), Updated = Time(article.Updated),
        article.Text, article.Description, article.Image, article.Links, article.Keywords, article.Language, article.Url, article.NextPage, article.OriginalSource,
        Quotes = QuoteReading.Find(article.Text).Select(quote => quote.Public).Select(quote => new { quote.Text, quote.Speaker, quote.Office, Direct = quote.IsDirect }),
    };

    static string? Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
