using System.CommandLine;
using Kentongan.App.Web;

namespace Kentongan.App.Cli;

/// <summary><c>serve</c>: the web application, the API and the scheduled jobs.</summary>
public static class ServeCommand
{
    /// <summary>Where the application answers unless it is told otherwise.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    public static Command Build()
    {
        var urls = new Option<string>("--urls") { Description = "Addresses to answer on, separated by semicolons.", DefaultValueFactory = _ => DefaultUrl };
        var command = new Command("serve", "Web app, API and scheduled jobs.") { urls };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(urls)!, cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(string urls, CancellationToken cancellationToken)
    {
        await using var app = Site.Build(["--urls", urls]);
        await app.StartAsync(cancellationToken);
        Console.Error.WriteLine($"Kentongan answers on {urls}. Stop it with Ctrl+C.");
        await app.WaitForShutdownAsync(cancellationToken);
        return Answer.Done;
    }
}
