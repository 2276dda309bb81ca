using System.CommandLine;
using System.Globalization;
using Kentongan.App.Sources;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Sources;
using Kentongan.Platforms.News;
using Kentongan.Storage;

namespace Kentongan.App.Cli;

/// <summary><c>sources list|add|on|off|test|poll|remove</c>: where news comes from.</summary>
static class SourcesCommand
{
    static readonly string _by = Environment.UserName;

    public static Command Build() => new("sources", "Where news comes from: feeds and news sitemaps, each off until somebody switches it on.")
    {
        List(), Add(), On(), Off(), Test(), Poll(), Remove(),
    };

    static Command List()
    {
        var starter = new Option<bool>("--starter") { Description = "The built-in list of public Indonesian feeds instead." };
        return Make("list", "The sources, whether they are on, and how they are.", [starter], async (parsed, services, json, token) =>
        {
            if (parsed.GetValue(starter))
            {
                return PrintStarter(json);
            }

            var all = await services.GetRequiredService<ISources>().AllAsync(token);
            if (json)
            {
                return Answer.Print(new { Sources = all.Select(SourceJson.Of) });
            }

            foreach (var source in all)
            {
                Console.Out.WriteLine($"{source.Id}\t{(source.IsOn ? "on" : "off")}\t{source.Status.Health.State.ToString().ToLowerInvariant()}\t{source.Name}\t{source.Address}\t{source.Status.Health.English}");
            }

            return Answer.Done;
        });
    }

    static Command Add()
    {
        var address = new Argument<string>("ADDRESS") { Description = "A feed, a news sitemap, or the outlet's home page." };
        var name = new Option<string?>("--name") { Description = "How the source is shown; otherwise as it calls itself." };
        var pages = new Option<bool>("--full-text") { Description = "Fetch each article's page for its whole text." };
        return Make("add", "Look at an address and keep the feed found there, switched off.", [address, name, pages], async (parsed, services, json, token) =>
        {
            var typed = parsed.GetRequiredValue(address);
            var (feeds, result) = await services.GetRequiredService<SourceFinding>().FindAsync(typed, token);
            if (feeds.Count == 0)
            {
                return Answer.Say($"{typed}: {result.Detail?.English} {FetchAdvice.For(result.Failure).English}", Answer.Failed);
            }

            var added = await services.GetRequiredService<SourceDesk>()
                .AddAsync(feeds[0].Address, parsed.GetValue(name) ?? feeds[0].Title, outlet: null, parsed.GetValue(pages), _by, token);
            return added.Value is { } source ? Told(source, json, $"Added as source {source.Id}, off: {source.Address} ({feeds[0].Items} items).") : Refused(typed, added.Objection!);
        });
    }

    static Command On()
    {
        var purpose = new Option<string>("--purpose") { Description = "What it is needed for.", Required = true };
        var basis = new Option<string>("--legal-basis") { Description = "What right or duty allows reading it.", Required = true };
        var terms = new Option<string>("--terms") { Description = "What the publisher allows.", DefaultValueFactory = _ => "Umpan publik; robots.txt dipatuhi." };
        return ForOne("on", "Switch a source on.", [purpose, basis, terms], async (parsed, source, services, json, token) =>
        {
            var deed = new SwitchSource(true, parsed.GetRequiredValue(purpose), parsed.GetRequiredValue(basis), parsed.GetRequiredValue(terms), _by);
            var switched = await services.GetRequiredService<SourceDesk>().SwitchAsync(source.Id, deed, token);
            return switched.Value is { } on ? Told(on, json, $"{on.Name} is on.") : Refused(source.Name, switched.Objection!);
        });
    }

    static Command Off() => ForOne("off", "Switch a source off; its posts stay.", [], async (_, source, services, json, token) =>
    {
        var switched = await services.GetRequiredService<SourceDesk>().SwitchAsync(source.Id, new(false, "", "", "", _by), token);
        return Told(switched.Value!, json, $"{source.Name} is off.");
    });

    static Command Test() => ForOne("test", "Fetch a source anew and say how it is.", [], async (_, source, services, json, token) =>
    {
        var outcome = (await services.GetRequiredService<PollSources>().PollAsync([source], claim: false, anew: true, token)).SingleOrDefault();
        return outcome is null
            ? Answer.Say($"{source.Name} could not be kept; the log says why.", Answer.Failed)
            : Told(source with { Status = outcome.Status }, json, $"{source.Name}: {outcome.Status.Detail} {outcome.Status.Health.English}") is var done && outcome.Poll.Succeeded ? done : Answer.Failed;
    });

    static Command Poll()
    {
        var due = new Option<bool>("--due") { Description = "Only those whose time has come." };
        return Make("poll", "Poll every source that is on, now.", [due], async (parsed, services, json, token) =>
        {
            var sources = services.GetRequiredService<ISources>();
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var which = parsed.GetValue(due)
                ? await sources.DueAsync(now, int.MaxValue, token)
                : [.. (await sources.AllAsync(token)).Where(source => source.IsOn)];
            var outcomes = await services.GetRequiredService<PollSources>().PollAsync(which, claim: false, anew: false, token);
            var (kept, failed) = (outcomes.Sum(outcome => outcome.Counts.Kept), which.Count - outcomes.Count(outcome => outcome.Poll.Succeeded));
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{which.Count} sources polled: {kept} new articles, {failed} sources failed."));
            return json ? Answer.Print(new { Sources = which.Count, Kept = kept, Duplicates = outcomes.Sum(outcome => outcome.Counts.Duplicates), Failed = failed }) : Answer.Done;
        });
    }

    static Command Remove() => ForOne("remove", "Forget a source and its history; its posts stay until retention takes them.", [], async (_, source, services, json, token) =>
    {
        await services.GetRequiredService<SourceDesk>().RemoveAsync(source, _by, token);
        return Told(source, json, $"{source.Name} is removed.");
    });

    static Command ForOne(
        string name, string description, IReadOnlyList<Option> options, Func<ParseResult, Source, IServiceProvider, bool, CancellationToken, Task<int>> work)
    {
        var id = new Argument<int>("ID") { Description = "The number that 'sources list' shows." };
        return Make(name, description, [id, .. options], async (parsed, services, json, token) =>
            await services.GetRequiredService<ISources>().FindAsync(new(parsed.GetRequiredValue(id)), token) is { } source
                ? await work(parsed, source, services, json, token)
                : Answer.Say($"There is no source {parsed.GetRequiredValue(id)}: 'sources list' shows their numbers.", Answer.Unusable));
    }

    static Command Make(string name, string description, IReadOnlyList<Symbol> symbols, Func<ParseResult, IServiceProvider, bool, CancellationToken, Task<int>> work)
    {
        var (store, json, command) = (new StoreChoice(), Answer.JsonOption(), new Command(name, description));
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Arguments.Add(argument);
            }
            else
            {
                command.Options.Add((Option)symbol);
            }
        }

        command.Options.Add(json);
        store.AddTo(command);
        command.SetAction((parsed, token) =>
        {
            var options = store.Of(parsed);
            return StoreDoor.OpenOrMakeAsync(options, services => work(parsed, services, parsed.GetValue(json), token), token, services => services
                .AddLogging()
                .AddSingleton(_ => new Pseudonymiser(InstanceKeyFile.LoadOrCreate(options.DataFolder, Environment.GetEnvironmentVariable)))
                .AddSources());
        });
        return command;
    }

    static int PrintStarter(bool json)
    {
        if (json)
        {
            return Answer.Print(new { Outlets = StarterOutlets.Read().Select(outlet => new { outlet.Name, outlet.Site, Kind = outlet.Kind.ToString().ToLowerInvariant(), outlet.Region, outlet.Feeds }) });
        }

        foreach (var outlet in StarterOutlets.Read())
        {
            Console.Out.WriteLine($"{outlet.Name}\t{outlet.Kind}\t{outlet.Region}\t{string.Join(' ', outlet.Feeds)}");
        }

        return Answer.Done;
    }

    static int Told(Source source, bool json, string sentence)
    {
        Console.Error.WriteLine(sentence);
        return json ? Answer.Print(SourceJson.Of(source)) : Answer.Done;
    }

    static int Refused(string what, Objection objection) => Answer.Say($"{what}: {objection.English}", Answer.Unusable);
}
