using System.CommandLine;
using Kentongan.Listen.Urls;

namespace Kentongan.App.Cli;

/// <summary><c>url canonical U…</c>: the form to fetch and the key that tells duplicates.</summary>
static class UrlCommand
{
    public static Command Build()
    {
        var urls = new Argument<string[]>("URL") { Description = "Addresses as they were found.", Arity = ArgumentArity.OneOrMore };
        var json = Answer.JsonOption();
        var canonical = new Command("canonical", "Print each address clean enough to fetch, and its key for duplicates.") { urls, json };
        canonical.SetAction(result => Run(result.GetRequiredValue(urls), result.GetValue(json)));
        return new Command("url", "Work on web addresses.") { canonical };
    }

    static int Run(string[] urls, bool json)
    {
        var results = urls.Select(url => new Canonical(url, FetchableUrl.Of(url), FetchableUrl.Of(url) is null ? null : UrlKey.Of(url))).ToList();
        foreach (var result in results.Where(_ => !json))
        {
            Console.Out.WriteLine($"{result.Fetchable}\t{result.Key}");
        }

        foreach (var result in results.Where(result => result.Fetchable is null))
        {
            Answer.Say($"{result.Url} is no address on the web; give one that starts with http:// or https://.", Answer.Unusable);
        }

        _ = json ? Answer.Print(new { Urls = results }) : Answer.Done;
        return results.TrueForAll(result => result.Fetchable is null) ? Answer.Unusable : Answer.Done;
    }

    sealed record Canonical(string Url, string? Fetchable, string? Key);
}
