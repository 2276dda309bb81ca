using Kentongan.Understand.Ingesting;
using Spectre.Console;

namespace Kentongan.App.Importing;

/// <summary>Shows on stderr how far an import is: a bar where somebody watches, nothing where stderr is a file.</summary>
public static class ProgressBar
{
    /// <param name="title">What is imported.</param>
    /// <param name="work">Gets a call for the length, once it is known, and a progress to report to.</param>
    public static async Task<T> ShowAsync<T>(string title, Func<Action<long>, IProgress<IngestionCounts>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected)
        {
            return await work(_ => { }, new Silent()).ConfigureAwait(false);
        }

        return await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Markup.Escape($"{title}: looking through"));
                bar.IsIndeterminate = true;
                return await work(length => Begin(bar, title, length), new Reporter(bar)).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }

    static void Begin(ProgressTask bar, string title, long length)
    {
        bar.Description = Markup.Escape(title);
        bar.MaxValue = Math.Max(1, length);
        bar.IsIndeterminate = false;
    }

    sealed class Reporter(ProgressTask bar) : IProgress<IngestionCounts>
    {
        public void Report(IngestionCounts value) => bar.Value = value.Read;
    }

    sealed class Silent : IProgress<IngestionCounts>
    {
        public void Report(IngestionCounts value)
        {
        }
    }
}
