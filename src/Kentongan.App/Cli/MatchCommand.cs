using System.CommandLine;
using System.Diagnostics;
using Kentongan.App.Cli.Matching;
using Kentongan.Listen.Matching;
using Kentongan.Listen.Queries;

namespace Kentongan.App.Cli;

/// <summary><c>match --queries FILE --posts FILE</c>: which posts answer which saved queries, in one pass on one thread.</summary>
static class MatchCommand
{
    const int ComplaintsShown = 20;

    public static Command Build()
    {
        var queries = new Option<string>("--queries") { Description = "NDJSON {id,query}; - reads stdin.", Required = true };
        var posts = new Option<string>("--posts") { Description = "NDJSON {id,text,…}; - reads stdin.", Required = true };
        var register = new Option<string?>("--register") { Description = "Public accounts that queries may name, one handle a line. Without it @account and author: are refused." };
        var json = Answer.JsonOption();
        var command = new Command("match", "Find which posts answer which saved queries.") { queries, posts, register, json };
        command.SetAction(result => Run(
            result.GetRequiredValue(queries), result.GetRequiredValue(posts), result.GetValue(register), result.GetValue(json)));
        return command;
    }

    static int Run(string queries, string posts, string? register, bool json)
    {
        string?[] files = [queries, posts, register];
        if (files.FirstOrDefault(file => file is not (null or "-") && !File.Exists(file)) is { } missing)
        {
            return Answer.Say($"{missing} does not exist; check the path.", Answer.Unusable);
        }

        if (queries == "-" && posts == "-")
        {
            return Answer.Say("Only one of --queries and --posts can be -; put the other into a file.", Answer.Unusable);
        }

        try
        {
            return Match(queries, posts, Options(register), json);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return Answer.Say($"{queries}, {posts}: {error.Message}", Answer.Unusable);
        }
    }

    static int Match(string queryFile, string postFile, QueryOptions options, bool json)
    {
        using var queryLines = new LineReader(Open(queryFile));
        var queries = QueryFile.Read(queryLines, options, (line, reason) => Console.Error.WriteLine($"{queryFile}, line {line}: {reason}"));
        if (queries.Queries.Count == 0)
        {
            return Answer.Say($"{queryFile}: no usable query; write one JSON object {{\"id\":…,\"query\":…}} on each line.", Answer.Unusable);
        }

        using var postLines = new LineReader(Open(postFile));
        using var output = new MatchOutput(Console.OpenStandardOutput());
        var started = Stopwatch.GetTimestamp();
        var (read, matches, rejected) = MatchAll(postLines, queries, options, output, postFile);
        output.Flush();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        if (read == 0 && rejected > 0)
        {
            return Answer.Say($"{postFile}: none of its {rejected} lines is a post; write {{\"id\":…,\"text\":…}} on each line.", Answer.Unusable);
        }

        return json
            ? Answer.Print(new
            {
                Posts = read,
                Queries = queries.Queries.Count,
                Matches = matches,
                Seconds = Math.Round(seconds, 6),
                PostsPerSecond = Math.Round(read / Math.Max(seconds, 1e-9)),
                RejectedPosts = rejected,
                RejectedQueries = queries.Rejected,
            })
            : Answer.Done;
    }

    static (long Read, long Matches, long Rejected) MatchAll(
        LineReader lines, QueryFile queries, QueryOptions options, MatchOutput output, string name)
    {
        var post = new Searchable();
        var reader = new PostLine(post, options, queries.AsksForFacts);
        var listener = new LiveQueries<int>(options, queries.Queries).Listen();
        var (read, matches, rejected) = (0L, 0L, 0L);
        while (lines.TryRead(out var line))
        {
            if (reader.TryRead(line))
            {
                read++;
                foreach (var query in listener.Match(post))
                {
                    matches++;
                    output.Write(reader.Id, queries.Id(query));
                }
            }
            else if (!line.Trim(" \t"u8).IsEmpty && ++rejected <= ComplaintsShown)
            {
                Console.Error.WriteLine($"{name}, line {lines.Line}: not a JSON object with id and text; this line was left out.");
            }
        }

        if (rejected > ComplaintsShown)
        {
            Console.Error.WriteLine($"{name}: {rejected - ComplaintsShown} more lines were left out for the same reason.");
        }

        return (read, matches, rejected);
    }

    static QueryOptions Options(string? register)
    {
        var handles = register is null ? [] : PublicHandles.Read(register);
        return QueryOptions.Default with { IsPublic = handles.Contains };
    }

    static Stream Open(string file) => file == "-" ? Console.OpenStandardInput() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
}
