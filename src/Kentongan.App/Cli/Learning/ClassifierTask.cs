using Kentongan.Language;
using Kentongan.Language.Evaluation;
using Kentongan.Language.Tokens;

namespace Kentongan.App.Cli.Learning;

/// <summary>A task whose model gives each text one label.</summary>
/// <param name="Name">What the terminal calls it.</param>
/// <param name="Shipped">Loads the model that comes with the program.</param>
/// <param name="Load">Loads a model from a file.</param>
/// <param name="Learn">Learns from a lesson and writes the model.</param>
/// <param name="Alias">What a data set may call our labels (<c>positif</c>): returns ours, or the label itself.</param>
sealed record ClassifierTask(
    string Name,
    Func<ITextClassifier> Shipped,
    Func<Stream, ITextClassifier> Load,
    Action<Lesson, Stream, Action<string>> Learn,
    Func<string, string> Alias) : ILearnedTask
{
    public Evaluation Evaluate(EvaluationQuestion question) =>
        Judge(Open(question.Model), Read(question.Files, question.Columns), [.. question.Labels.Select(Alias)]);

    public Evaluation Train(TrainingOrder order, Action<string> progress)
    {
        var valid = order.Valid.Count == 0 && order.Reviewed is not null ? order.Reviewed.Held : Read(order.Valid, order.Columns);
        using (var output = File.Create(order.Out))
        {
            var (train, special) = (Read(order.Train, order.Columns), Read(order.Special, order.Columns));
            Learn(new([.. train, .. order.Reviewed?.Learned ?? []], valid, ReadBeside(order.Beside)) { Special = special }, output, progress);
        }

        var model = Open(order.Out);
        return Judge(model, valid, []) with { Reviewed = order.Reviewed is { } reviewed ? Gain(model, reviewed) : null };
    }

    ReviewedGain Gain(ITextClassifier model, ReviewedTexts reviewed)
    {
        var (before, after) = (Judge(Shipped(), reviewed.Held, []), Judge(model, reviewed.Held, []));
        return new(reviewed.Learned.Count, reviewed.Held.Count, new(before.Accuracy ?? 0, before.MacroF1 ?? 0), new(after.Accuracy ?? 0, after.MacroF1 ?? 0));
    }

    IReadOnlyList<LabelledText> Read(IReadOnlyList<string> files, Columns columns) =>
        [.. files.SelectMany(file => LabelledFile.Read(file, columns)).Select(example => example with { Label = Alias(example.Label) })];

    static IReadOnlyList<LabelledText> ReadBeside(IReadOnlyList<string> files) =>
        [.. files.SelectMany(file => LabelledFile.Read(file, Columns.Found)).Select(example => example with { Label = LabelAliases.Sentiment(example.Label) })];

    ITextClassifier Open(string? model) => model is null ? Shipped() : ModelFile.Open(model, Load);

    Evaluation Judge(ITextClassifier model, IReadOnlyList<LabelledText> examples, IReadOnlyList<string> labels)
    {
        var allowed = Allowed(model, labels);
        var (confusion, text) = (new ConfusionMatrix(), new TokenizedText());
        var probabilities = new float[model.Labels.Count];
        var answers = new (int Label, float Probability)[examples.Count];
        var started = TimeProvider.System.GetTimestamp();
        for (var i = 0; i < examples.Count; i++)
        {
            text.Read(examples[i].Text);
            model.Score(text, probabilities);
            var best = allowed.MaxBy(label => probabilities[label]);
            answers[i] = (best, probabilities[best] / allowed.Sum(label => probabilities[label]));
        }

        var took = TimeProvider.System.GetElapsedTime(started);
        for (var i = 0; i < examples.Count; i++)
        {
            confusion.Add(examples[i].Label, model.Labels[answers[i].Label]);
        }

        return Evaluation.Of(Name, confusion, took) with
        {
            CalibrationError = CalibrationError.Of([.. answers.Select((answer, i) => (answer.Probability, model.Labels[answer.Label] == examples[i].Label))]),
        };
    }

    int[] Allowed(ITextClassifier model, IReadOnlyList<string> labels)
    {
        var all = Enumerable.Range(0, model.Labels.Count);
        int[] allowed = [.. all.Where(label => labels.Count == 0 || labels.Contains(model.Labels[label], StringComparer.OrdinalIgnoreCase))];
        return allowed.Length > 0
            ? allowed
            : throw new UnusableInputException($"--labels names none of the labels of {Name}: {string.Join(", ", model.Labels)}.");
    }
}
