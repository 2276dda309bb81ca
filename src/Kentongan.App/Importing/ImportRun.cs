using Kentongan.App.Cli;
using Kentongan.App.Complaints;
using Kentongan.Listen.Hearing;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Planning;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Importing;

/// <summary>One call of <c>import</c>: register, topic, then file after file.</summary>
public sealed class ImportRun(OpenStore store, bool asJson)
{
    public async Task<int> RunAsync(ImportCommand.Request request, FileMapping? mapping, CancellationToken cancellationToken)
    {
        var began = store.Time.GetTimestamp();
        if (request.Register is not null)
        {
            var added = await StarterRegister.ConfirmAsync(store.Register, Environment.UserName, store.Time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            await WriteAsync("register.confirm", "register", FormattableString.Invariant($"{added} of the starter list"), cancellationToken).ConfigureAwait(false);
            Say($"{added} institutions and outlets of the starter list are on the public register now.");
        }

        if (request.Topic is { } name && await ListenAsync(name, request.Query, cancellationToken).ConfigureAwait(false) is { } problem)
        {
            return Answer.Say(problem, Answer.Unusable);
        }

        var (total, exit) = (default(IngestionCounts), Answer.Done);
        foreach (var file in request.Files)
        {
            var (counts, code) = await ImportAsync(file, mapping, cancellationToken).ConfigureAwait(false);
            (total, exit) = (total + counts, Math.Max(exit, code));
        }

        return Report(ImportResult.Of(total, store.Time.GetElapsedTime(began)), exit);
    }

    async Task<string?> ListenAsync(string name, string? query, CancellationToken cancellationToken)
    {
        var setup = new TopicSetup(store.Topics, store.Posts, store.Readings, store.Register, store.Time);
        var (topic, problem, isNew) = await setup.EnsureAsync(name, query, cancellationToken).ConfigureAwait(false);
        if (topic is null)
        {
            return problem;
        }

        if (isNew)
        {
            await WriteAsync("topic.make", $"topic:{topic.Id}", topic.Query, cancellationToken).ConfigureAwait(false);
            Say(TopicSetup.Describe(topic));
        }

        if (await store.Posts.CountAsync(cancellationToken).ConfigureAwait(false) > 0)
        {
            var version = await setup.TakeEffectAsync(topic, Environment.UserName, isNew ? "import" : "import --query", cancellationToken).ConfigureAwait(false);
            Say($"{version.MentionsAfter} posts of the store belong to the topic.");
        }

        return null;
    }

    async Task<(IngestionCounts Counts, int Exit)> ImportAsync(string argument, FileMapping? mapping, CancellationToken cancellationToken)
    {
        using var file = await InputFile.OpenAsync(argument, store.Options.DataFolder, cancellationToken).ConfigureAwait(false);
        var (plan, problem) = FileImport.Recognise(file, mapping);
        if (plan is null)
        {
            return (default, Answer.Say($"{file.Name}: {problem!.English}", Answer.Unusable));
        }

        Say($"{file.Name}: {plan.Mapping.Name} ({plan.Format}, {plan.Encoding.Name}).");
        foreach (var note in plan.Notes)
        {
            Say($"{file.Name}: {note.English}");
        }

        var import = new FileImport(store.Posts, store.Topics, store.Register, store.Pseudonymiser, store.Time);
        var candidates = 0;
        var summary = await ProgressBar.ShowAsync(file.Name, (begin, progress) => import.RunAsync(file, plan, store.Options.DataFolder, survey =>
        {
            candidates = survey.Candidates.Count;
            begin(survey.Rows);
        }, progress, cancellationToken)).ConfigureAwait(false);
        Tell(file, summary, candidates);
        await RegisterAsync(plan, file.Name, cancellationToken).ConfigureAwait(false);
        await WriteAsync("import.posts", "store", FormattableString.Invariant($"{summary.Counts.Read} rows, {summary.Counts.Kept} kept"), cancellationToken).ConfigureAwait(false);
        return (summary.Counts, Answer.Done);
    }

    /// <summary>Complaints have a clock: what the export says of them goes into the register of the first agency.</summary>
    async Task RegisterAsync(FilePlan plan, string name, CancellationToken cancellationToken)
    {
        await using var scope = store.Scope();
        var taken = await scope.ServiceProvider.GetRequiredService<ComplaintImport>().TakeAsync(plan, agency: null, Environment.UserName, "store", cancellationToken).ConfigureAwait(false);
        if (plan.HoldsComplaints)
        {
            Say($"{name}: {taken.New} complaints are new in the register, {taken.Changed} have news, {taken.Unchanged} are as before.");
        }
    }

    async Task WriteAsync(string action, string subject, string detail, CancellationToken cancellationToken) =>
        await store.Audit.WriteAsync(Environment.UserName, action, subject, detail, cancellationToken).ConfigureAwait(false);

    static void Tell(InputFile file, ImportSummary summary, int candidates)
    {
        if (summary.ResumedAt > 0)
        {
            Say($"{file.Name}: an earlier import was interrupted; it went on behind row {summary.ResumedAt}.");
        }

        if (summary.RejectedFile is { } rejected)
        {
            Say($"{file.Name}: {summary.Counts.Rejected} rows were set aside; {rejected} says which and why.");
        }

        if (candidates > 0)
        {
            Say($"{file.Name}: {candidates} accounts look public (verified, institutional or over {Candidates.LargeFrom} followers); none is named before a person confirms it.");
        }
    }

    int Report(ImportResult result, int exit)
    {
        Say($"{result.Read} rows read: {result.Kept} kept, {result.Duplicates} duplicates, {result.Rejected} rejected in {result.Seconds} s.");
        if (asJson)
        {
            Answer.Print(result);
        }

        return exit;
    }

    static void Say(FormattableString sentence) => Console.Error.WriteLine(FormattableString.Invariant(sentence));

    static void Say(string sentence) => Console.Error.WriteLine(sentence);
}
