using System.CommandLine;
using Kentongan.App.Accounts;
using Kentongan.App.Importing;

namespace Kentongan.App.Cli;

/// <summary><c>start</c>: everything a newcomer needs, down to a link that signs them in.</summary>
public static class StartCommand
{
    public static Command Build()
    {
        var (store, urls) = (new StoreChoice(), ServeCommand.UrlsOption());
        var command = new Command("start", "Prepares the store, loads the rehearsal when it is empty, serves, and prints a one-time sign-in link.") { urls };
        store.AddTo(command);
        command.SetAction((parsed, token) =>
        {
            var address = parsed.GetValue(urls)!;
            return ServeCommand.RunAsync(store.Of(parsed), address, (app, token) => WelcomeAsync(app, address, token), token);
        });
        return command;
    }

    static async Task WelcomeAsync(WebApplication app, string urls, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var owner = await scope.ServiceProvider.GetRequiredService<FirstPeople>().EnsureAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<RehearsalLoad>().LoadWhenEmptyAsync(
            owner.UserName!, name => Console.Error.WriteLine($"The store is empty: loading the rehearsal {name} …"), cancellationToken);
        var link = await scope.ServiceProvider.GetRequiredService<SignInLinks>().MakeAsync(owner);
        var address = urls.Split(';')[0].TrimEnd('/');
        Console.Out.WriteLine($"""

              Kentongan: {address}
              Sign in (works once, for {SignInLinks.Life.TotalMinutes:0} minutes): {address}{link}

            """);
    }
}
