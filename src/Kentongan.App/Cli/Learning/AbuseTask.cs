using Kentongan.Language.Classify;
using Kentongan.Language.Classify.Learning;
using Kentongan.Language.Evaluation;
using Kentongan.Language.Tokens;

namespace Kentongan.App.Cli.Learning;

/// <summary>
/// Abuse has several labels a text. A file may give them as one column each with 0 and 1 (<c>HS, Abusive, HS_Religion …</c>), or as one column of
/// words; <c>--label-column HS</c> judges one column alone. Accuracy and macro-F1 are then the binary ones of that label, else of hate and abusive words together.
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
        var text = new TokenizedText();
        var scores = new float[file.Texts.Count][];
        var started = TimeProvider.System.GetTimestamp();
        for (var i = 0; i < scores.Length; i++)
        {
            text.Read(file.Texts[i]);
            model.Score(text, scores[i] = new float[model.Labels.Count]);
        }

        var took = TimeProvider.System.GetElapsedTime(started);
        var judged = file.Labels.Select(label => (label, confusion: Confusion(label, scores))).ToList();
        var counted = judged.Count == 1 ? judged : [.. judged.Where(each => each.label.Name is "hate" or "abusive")];
        counted = counted.Count > 0 ? counted : judged;
        return Evaluation.Of(Name, counted[0].confusion, took) with
        {
            Accuracy = counted.Average(each => each.confusion.Accuracy),
            MacroF1 = counted.Average(each => each.confusion.MacroF1),
            PerClass = judged.Count == 1
                ? counted[0].confusion.Truths.ToDictionary(label => label, counted[0].confusion.ScoreOf, StringComparer.Ordinal)
                : judged.ToDictionary(each => each.label.Name, each => each.confusion.ScoreOf(each.label.Yes), StringComparer.Ordinal),
        };
    }

    static ConfusionMatrix Confusion(AbuseFile.Label label, float[][] scores)
    {
        var confusion = new ConfusionMatrix();
        var at = Heads.Abuse.Labels.ToList().IndexOf(label.Name);
        var (hate, abusive) = (Heads.Abuse.Labels.ToList().IndexOf("hate"), Heads.Abuse.Labels.ToList().IndexOf("abusive"));
        for (var i = 0; i < scores.Length; i++)
        {
            var probability = at >= 0 ? scores[i][at] : Math.Max(scores[i][hate], scores[i][abusive]);
            confusion.Add(label.Truth(i), probability > 0.5f ? label.Yes : label.No);
        }

        return confusion;
    }
}
