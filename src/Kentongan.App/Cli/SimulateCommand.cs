using System.CommandLine;
using System.Globalization;
using Kentongan.App.Importing;
using Kentongan.Decide.Rehearsal;
using Kentongan.Storage;

namespace Kentongan.App.Cli;

/// <summary><c>simulate</c>: a fictional crisis as a post stream.</summary>
public static class SimulateCommand
{
    const long FewestPosts = 1;
    const long MostPosts = 1_000_000_000;
    const int BatchBytes = 1 << 16;

    public static Command Build(TimeProvider clock)
    {
        var scenario = new Option<string>("--scenario") { Required = true, Description = "One of " + Names() + "." };
        var posts = new Option<long>("--posts") { DefaultValueFactory = _ => 20_000, Description = "How many posts; the course stays the same." };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, Description = "The same seed plays the same posts." };
        var speed = new Option<double>("--speed") { Description = "Times real time (1 = as it happens, 3600 = an hour a second); as fast as it can without it." };
        var start = new Option<DateTimeOffset?>("--start") { Description = "When the stream begins (ISO 8601); a fixed Monday without it." };
        var output = new Option<string?>("--out") { Description = "NDJSON file to write, or - for stdout; into the store without it." };
        var store = new StoreChoice();
        var json = Answer.JsonOption();
        var command = new Command("simulate", "Play a fictional crisis (LATIHAN) as a stream of posts whose truth is known.") { scenario, posts, seed, speed, start, output, json };
        store.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var name = parsed.GetValue(scenario)!;
            var count = parsed.GetValue(posts);
            var pace = parsed.GetValue(speed);
            if (Scenarios.Find(name) is not { } found)
            {
                return Task.FromResult(Answer.Say($"There is no scenario '{name}': use one of {Names()}.", Answer.Unusable));
            }

            if (count is < FewestPosts or > MostPosts || pace < 0)
            {
                return Task.FromResult(Answer.Say($"--posts takes {FewestPosts} to {MostPosts} and --speed no negative number.", Answer.Unusable));
            }

            var simulation = new Simulation(found, count, parsed.GetValue(seed), parsed.GetValue(start) ?? Simulation.UsualStart);
            return parsed.GetValue(output) is { } file
                ? WriteAsync(simulation, file, new Pace(pace, clock), parsed.GetValue(json), clock, cancellationToken)
                : KeepAsync(simulation, store.Of(parsed), pace, parsed.GetValue(json), clock, cancellationToken);
        });
        return command;
    }

    static async Task<int> KeepAsync(Simulation simulation, StorageOptions options, double speed, bool json, TimeProvider clock, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        await using var store = await OpenStore.AtAsync(options, cancellationToken).ConfigureAwait(false);
        var load = new RehearsalLoad(store.Posts, store.Topics, store.Register, store.Pseudonymiser, clock);
        Func<DateTimeOffset, TimeSpan>? ahead = speed > 0 ? new Pace(speed, clock).Ahead : null;
        var counts = await ProgressBar.ShowAsync(simulation.Scenario.Watermark, (begin, progress) =>
        {
            begin(simulation.Posts);
            return load.LoadAsync(simulation, Environment.UserName, ahead, progress, cancellationToken);
        }).ConfigureAwait(false);
        var result = ImportResult.Of(counts, clock.GetElapsedTime(began));
        Answer.Say(string.Create(CultureInfo.InvariantCulture, $"{simulation.Scenario.Watermark}: {result.Kept} posts kept, {result.Duplicates} duplicates in {result.Seconds} s."), Answer.Done);
        return json ? Answer.Print(result) : Answer.Done;
    }

    static async Task<int> WriteAsync(Simulation simulation, string output, Pace pace, bool json, TimeProvider clock, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var roles = new long[Enum.GetValues<ScenarioRole>().Length];
        try
        {
            var stream = output == "-" ? Console.OpenStandardOutput() : File.Create(output, 1 << 16);
            await using (stream.ConfigureAwait(false))
            {
                using var writer = new SimulatedPostJson();
                foreach (var simulated in simulation.Play())
                {
                    if (writer.Written.Length > BatchBytes || pace.Ahead(simulated.Post.CreatedAt) > TimeSpan.Zero)
                    {
                        await WriteAsync(writer, stream, cancellationToken).ConfigureAwait(false);
                        await pace.WaitAsync(simulated.Post.CreatedAt, cancellationToken).ConfigureAwait(false);
                    }

                    writer.Add(simulated);
                    roles[(int)simulated.Truth.Role]++;
                }

                await WriteAsync(writer, stream, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Answer.Say($"Cannot write {output}: {failure.Message} Choose another file with --out.", Answer.Unusable);
        }

        return Report(simulation, output, roles, clock.GetElapsedTime(began).TotalSeconds, json);
    }

    static async Task WriteAsync(SimulatedPostJson writer, Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(writer.Written, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        writer.Clear();
    }

    static int Report(Simulation simulation, string output, long[] roles, double seconds, bool json)
    {
        var perSecond = simulation.Posts / Math.Max(seconds, 1e-9);
        Answer.Say(string.Create(CultureInfo.InvariantCulture, $"{simulation.Scenario.Watermark}: {simulation.Posts} posts in {seconds:f1} s ({perSecond:f0} a second) to {output}."), Answer.Done);
        return json
            ? Answer.Print(new
            {
                Scenario = simulation.Scenario.Name,
                simulation.Posts,
                simulation.Seed,
                From = simulation.Start,
                simulation.EventAt,
                To = simulation.End,
                Roles = Enum.GetValues<ScenarioRole>().ToDictionary(role => role.ToString(), role => roles[(int)role], StringComparer.Ordinal),
                Out = output,
                Seconds = seconds,
                PostsPerSecond = perSecond,
            })
            : Answer.Done;
    }

    static string Names() => string.Join(", ", Scenarios.All.Select(scenario => $"{scenario.Name} ({scenario.Aliases[0]})"));
}
