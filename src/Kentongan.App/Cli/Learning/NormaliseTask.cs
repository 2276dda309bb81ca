using Kentongan.Language;
using Kentongan.Language.Evaluation;
using Kentongan.Language.Normalise;

namespace Kentongan.App.Cli.Learning;

/// <summary>
/// Normalisation: a table of informal and formal sentences, or a file <c>X.inf</c> with <c>X.for</c> beside it, a sentence a line. Judged by BLEU.
/// </summary>
sealed class NormaliseTask : ILearnedTask
{
    public string Name => "normalise";

    public Evaluation Evaluate(EvaluationQuestion question) => Judge(
        question.Model is null ? NormaliseModel.Shipped() : ModelFile.Open(question.Model, NormaliseModel.Read),
        [.. question.Files.SelectMany(file => Pairs(file, question.Columns))]);

    /// <summary>Learns from pairs of sentences; a file whose name ends in .txt is a lexicon.</summary>
    public Evaluation Train(TrainingOrder order, Action<string> progress)
    {
        var lexicon = Lexicon.Parse(string.Concat(order.Train.Where(IsLexicon).Select(file => Table.ReadText(file) + "\n")));
        var pairs = order.Train.Where(file => !IsLexicon(file)).SelectMany(file => Pairs(file, order.Columns)).ToList();
        var model = NormaliseTrainer.Learn(lexicon, pairs);
        progress($"{lexicon.Count} written words, {model.Pairs.Count} learned phrases, {model.Sequences.Count} sequences");
        using (var output = File.Create(order.Out))
        {
            model.Write(output);
        }

        return Judge(model, [.. order.Valid.SelectMany(file => Pairs(file, order.Columns))]);
    }

    static bool IsLexicon(string file) => file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    static IEnumerable<LabelledText> Pairs(string file, Columns columns)
    {
        if (!file.EndsWith(".inf", StringComparison.OrdinalIgnoreCase))
        {
            return LabelledFile.Read(file, columns with { InOrder = true });
        }

        var (informal, formal) = (Lines(file), Lines(file[..^4] + ".for"));
        return informal.Length == formal.Length
            ? informal.Zip(formal, (text, label) => new LabelledText(text, label))
            : throw new UnusableInputException($"{file} has {informal.Length} lines and its .for file {formal.Length}: each line needs its partner.");
    }

    static string[] Lines(string file) => Table.ReadText(file).TrimEnd('\n', '\r').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

    Evaluation Judge(NormaliseModel model, IReadOnlyList<LabelledText> pairs)
    {
        var (writer, bleu) = (new FormalWriter(model), new CorpusBleu());
        var started = TimeProvider.System.GetTimestamp();
        var answers = pairs.Select(pair => writer.Write(pair.Text)).ToArray();
        var took = TimeProvider.System.GetElapsedTime(started);
        for (var i = 0; i < answers.Length; i++)
        {
            bleu.Add(answers[i], pairs[i].Label);
        }

        return new Evaluation { Task = Name, N = pairs.Count, Bleu = bleu.Score, TextsPerSecond = Evaluation.Rate(pairs.Count, took) };
    }
}
