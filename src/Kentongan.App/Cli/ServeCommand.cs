using System.CommandLine;
using Kentongan.App.Web;
using Kentongan.Storage;

namespace Kentongan.App.Cli;

/// <summary><c>serve</c>: the web application, the API and the scheduled jobs.</summary>
public static class ServeCommand
{
    /// <summary>Where the application answers unless it is told otherwise.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    public static Option<string> UrlsOption() => new("--urls")
    {
        Description = "Addresses to answer on, separated by semicolons.",
        DefaultValueFactory = _ => DefaultUrl,
    };

    public static Command Build()
    {
        var (store, urls) = (new StoreChoice(), UrlsOption());
        var command = new Command("serve", "Web app, API and scheduled jobs.") { urls };
        store.AddTo(command);
        command.SetAction((parsed, token) => RunAsync(store.Of(parsed), parsed.GetValue(urls)!, static (_, _) => Task.CompletedTask, token));
        return command;
    }

    /// <summary>Prepares the store, answers on <paramref name="urls"/>, does <paramref name="whenOpen"/>, and waits until it is stopped.</summary>
    internal static async Task<int> RunAsync(
        StorageOptions store, string urls, Func<WebApplication, CancellationToken, Task> whenOpen, CancellationToken cancellationToken)
    {
        await using var app = Site.Build(store, "--urls", urls);
        await app.Services.GetRequiredService<Engine>().PrepareAsync(cancellationToken);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException problem) when (problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return Answer.Say($"Something already answers on {urls}: stop it, or choose another address with --urls.", Answer.Failed);
        }

        await whenOpen(app, cancellationToken);
        Console.Error.WriteLine($"Kentongan answers on {urls}. Stop it with Ctrl+C.");
        await app.WaitForShutdownAsync(cancellationToken);
        return Answer.Done;
    }
}
