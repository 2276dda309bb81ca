using System.Buffers;
using System.CommandLine;
using Kentongan.App.Cli.Learning;
using Kentongan.App.Cli.Texts;
using Kentongan.Language.Classify;

namespace Kentongan.App.Cli;

/// <summary><c>annotate [FILE|-]</c>: everything understood about each text, in the order of the input.</summary>
static class AnnotateCommand
{
    const int BatchSize = 512;

    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "NDJSON, CSV or TSV of texts; - for standard input.", DefaultValueFactory = _ => "-" };
        var column = new Option<string?>("--text-column") { Description = "Column or property of the text: its name, or its number from 1. Default: text." };
        var json = Answer.JsonOption();
        var command = new Command("annotate", "Understand each text of a file; NDJSON in the same order.") { file, column, json };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                return await RunAsync(arguments.GetRequiredValue(file), arguments.GetValue(column), arguments.GetValue(json), cancellationToken);
            }
            catch (UnusableInputException e)
            {
                return Answer.Say(e.Message, Answer.Unusable);
            }
        });
        return command;
    }

    static async Task<int> RunAsync(string file, string? column, bool asJson, CancellationToken cancellationToken)
    {
        SayWhatIsMissing();
        var started = TimeProvider.System.GetTimestamp();
        using var output = Console.OpenStandardOutput();
        var workers = new AnnotatorPool();
        var running = new Queue<Task<ArrayBufferWriter<byte>>>();
        var read = 0;
        foreach (var batch in TextRows.Read(file, column).Chunk(BatchSize))
        {
            read += batch.Length;
            running.Enqueue(Task.Run(() => workers.Annotate(batch), cancellationToken));
            if (running.Count > Environment.ProcessorCount)
            {
                await WriteAsync(output, running.Dequeue(), cancellationToken);
            }
        }

        while (running.TryDequeue(out var last))
        {
            await WriteAsync(output, last, cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        return asJson ? Answer.Print(new { posts = read, seconds, posts_per_second = read / Math.Max(seconds, 1e-9) }) : Answer.Done;
    }

    static void SayWhatIsMissing()
    {
        var missing = new[] { Heads.Sentiment, Heads.Emotion, Heads.Abuse, Heads.Kind }.Where(head => ShippedModels.Of(head) is null).Select(head => head.Name).ToList();
        if (missing.Count > 0)
        {
            Console.Error.WriteLine($"This build has no model for {string.Join(" and ", missing)}: they stay unknown. Build with -p:NonCommercialModels=true to have them.");
        }
    }

    static async Task WriteAsync(Stream output, Task<ArrayBufferWriter<byte>> batch, CancellationToken cancellationToken) =>
        await output.WriteAsync((await batch).WrittenMemory, cancellationToken);
}
