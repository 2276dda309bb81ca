using Kentongan.Language.Annotation;
using Kentongan.Language.Classify;
using Kentongan.Language.Classify.Learning;
using Kentongan.Language.Evaluation;
using Kentongan.Language.Tokens;

namespace Kentongan.App.Cli.Learning;

/// <summary>
/// Abuse has several labels a text. A file may give them as one column each with 0 and 1 (<c>HS, Abusive, HS_Religion …</c>), or as one column of
/// words; <c>--label-column HS</c> judges one column alone. Accuracy and macro-F1 are then the binary ones of that label, else of hate and abusive words together;
/// <c>product</c> gives the same with the rule of <see cref="AbuseVerdict"/> behind the model.
/// </summary>
sealed class AbuseTask : ILearnedTask
{
    public string Name => Heads.Abuse.Name;

    public Evaluation Evaluate(EvaluationQuestion question)
    {
        var model = question.Model is null ? HeadTask.Shipped(Heads.Abuse) : ModelFile.Open(question.Model, stream => new LinearClassifier(LinearModel.Read(stream)));
        return Judge(model, AbuseFile.Read(question.Files, question.Columns));
    }

    public Evaluation Train(TrainingOrder order, Action<string> progress)
    {
        var valid = AbuseFile.Read(order.Valid, order.Columns);
        var model = HeadTraining.Train(Heads.Abuse, [.. AbuseFile.Read(order.Train, order.Columns).Examples()], [.. valid.Examples()], progress);
        using (var output = File.Create(order.Out))
        {
            model.Write(output);
        }

        return Judge(new LinearClassifier(model), valid);
    }

    Evaluation Judge(LinearClassifier model, AbuseFile file)
    {
        var (text, judgement) = (new TokenizedText(), new Judgement(Heads.Abuse, model));
        var (answers, verdicts) = (new bool[file.Texts.Count][], new bool[file.Texts.Count][]);
        var started = TimeProvider.System.GetTimestamp();
        for (var i = 0; i < answers.Length; i++)
        {
            text.Read(file.Texts[i]);
            judgement.Read(text);
            (answers[i], verdicts[i]) = ([.. file.Labels.Select(label => Answer(label, judgement))], [.. file.Labels.Select(label => Verdict(label, judgement))]);
        }

        var took = TimeProvider.System.GetElapsedTime(started);
        var judged = Confusions(file, answers);
        var counted = Counted(judged);
        return Evaluation.Of(Name, counted[0].Confusion, took) with
        {
            Accuracy = counted.Average(each => each.Confusion.Accuracy),
            MacroF1 = counted.Average(each => each.Confusion.MacroF1),
            Product = Figures(Counted(Confusions(file, verdicts))),
            PerClass = judged.Count == 1
                ? counted[0].Confusion.Truths.ToDictionary(label => label, counted[0].Confusion.ScoreOf, StringComparer.Ordinal)
                : judged.ToDictionary(each => each.Label.Name, each => each.Confusion.ScoreOf(each.Label.Yes), StringComparer.Ordinal),
        };
    }

    /// <summary>What the model alone says; a file that does not tell which label it means is about any abuse.</summary>
    static bool Answer(AbuseFile.Label label, Judgement judgement) => At(label.Name) is >= 0 and var at
        ? judgement.Probabilities[at] > 0.5f
        : Math.Max(judgement.Probabilities[At("hate")], judgement.Probabilities[At("abusive")]) > 0.5f;

    /// <summary>What the product says, whose rule lets criticism pass.</summary>
    static bool Verdict(AbuseFile.Label label, Judgement judgement) =>
        At(label.Name) is >= 0 and var at ? AbuseVerdict.Holds(at, judgement) : AbuseVerdict.IsAbusive(judgement);

    static int At(string label) => Heads.Abuse.Labels.ToList().IndexOf(label);

    static List<Judged> Confusions(AbuseFile file, bool[][] answers) => [.. file.Labels.Select((label, at) =>
    {
        var confusion = new ConfusionMatrix();
        for (var i = 0; i < answers.Length; i++)
        {
            confusion.Add(label.Truth(i), answers[i][at] ? label.Yes : label.No);
        }

        return new Judged(label, confusion);
    })];

    static List<Judged> Counted(List<Judged> judged)
    {
        var main = judged.Where(each => each.Label.Name is "hate" or "abusive").ToList();
        return judged.Count == 1 || main.Count == 0 ? judged : main;
    }

    static JudgedFigures Figures(List<Judged> counted) => new(counted.Average(each => each.Confusion.Accuracy), counted.Average(each => each.Confusion.MacroF1));

    sealed record Judged(AbuseFile.Label Label, ConfusionMatrix Confusion);
}
