using Kentongan.Language;
using Kentongan.Language.Stems;

namespace Kentongan.App.Cli.Learning;

/// <summary>Stemming: a file of words and their roots. Its model is a list of roots.</summary>
sealed class StemTask : ILearnedTask
{
    public string Name => "stem";

    public Evaluation Evaluate(EvaluationQuestion question) =>
        Judge(question.Model is null ? RootList.Shipped() : ModelFile.Open(question.Model, RootList.Read), Read(question.Files, question.Columns));

    /// <summary>Learns from pairs; a file whose name ends in .txt is a written list, a root a line or <c>word root</c>.</summary>
    public Evaluation Train(TrainingOrder order, Action<string> progress)
    {
        var valid = Read(order.Valid, order.Columns);
        var written = string.Concat(order.Train.Where(IsList).Select(file => Table.ReadText(file) + "\n"));
        var learned = StemTrainer.Learn(RootList.Parse(written), Read([.. order.Train.Where(file => !IsList(file))], order.Columns));
        progress($"{learned.Roots.Count} roots, {learned.Exceptions.Count} exceptions");
        using (var output = File.Create(order.Out))
        {
            learned.Write(output);
        }

        return Judge(learned, valid);
    }

    static bool IsList(string file) => file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    static IReadOnlyList<LabelledText> Read(IReadOnlyList<string> files, Columns columns) =>
        [.. files.SelectMany(file => LabelledFile.Read(file, columns with { InOrder = true }))];

    Evaluation Judge(RootList roots, IReadOnlyList<LabelledText> pairs)
    {
        var stemmer = new Stemmer(roots);
        var started = TimeProvider.System.GetTimestamp();
        var stems = pairs.Select(pair => StemOf(stemmer, pair.Text)).ToArray();
        var took = TimeProvider.System.GetElapsedTime(started);
        var right = pairs.Zip(stems).Count(each => string.Equals(each.First.Label.Trim(), each.Second, StringComparison.OrdinalIgnoreCase));
        return new Evaluation
        {
            Task = Name,
            N = pairs.Count,
            Accuracy = pairs.Count == 0 ? 0 : (double)right / pairs.Count,
            TextsPerSecond = Evaluation.Rate(pairs.Count, took),
        };
    }

    static string StemOf(Stemmer stemmer, string words) => string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(stemmer.Stem));
}
