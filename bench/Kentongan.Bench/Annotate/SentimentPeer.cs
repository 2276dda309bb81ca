using System.Diagnostics;
using Kentongan.Language.Classify;
using Kentongan.Language.Classify.Learning;
using Kentongan.Language.Evaluation;
using Kentongan.Language.Tokens;

namespace Kentongan.Bench.Annotate;

/// <summary>Our sentiment and fastText's, learned from the same 10,080 examples and judged on the same 1,260, one thread each.</summary>
static class SentimentPeer
{
    const int Times = 60;

    public static Comparison Compare()
    {
        if (AnnotateSamples.Find("sentiment/smsa-train.tsv") is not { } train || AnnotateSamples.Find("sentiment/smsa-valid.tsv") is not { } valid)
        {
            return new Comparison { Peer = "none: the shared data is not here" };
        }

        var (examples, questions) = (Read(train), Read(valid));
        var ours = Ours(examples, questions);
        return HasFastText() ? FastText(examples, questions, ours) : ours with { Peer = "none: apt-get install fasttext" };
    }

    static List<Example> Read(string file) =>
        [.. File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(cells => cells.Length == 2).Select(cells => new Example(cells[0], cells[1]))];

    static Comparison Ours(List<Example> examples, List<Example> questions)
    {
        var classifier = new LinearClassifier(new LinearTrainer(new(Heads.Sentiment.Labels)).Train(examples));
        var (text, probabilities, confusion) = (new TokenizedText(), new float[classifier.Labels.Count], new ConfusionMatrix());
        foreach (var question in questions)
        {
            text.Read(question.Text);
            classifier.Score(text, probabilities);
            confusion.Add(question.Labels[0], classifier.Labels[LinearClassifier.Best(probabilities)]);
        }

        var started = Stopwatch.GetTimestamp();
        for (var time = 0; time < Times; time++)
        {
            foreach (var question in questions)
            {
                text.Read(question.Text);
                classifier.Score(text, probabilities);
            }
        }

        return new Comparison { MacroF1 = Math.Round(confusion.MacroF1, 4), TextsPerSecond = Math.Round(Times * questions.Count / Stopwatch.GetElapsedTime(started).TotalSeconds) };
    }

    static Comparison FastText(List<Example> examples, List<Example> questions, Comparison ours)
    {
        var folder = Directory.CreateTempSubdirectory("kentongan-peer");
        try
        {
            string In(string name) => Path.Combine(folder.FullName, name);
            File.WriteAllLines(In("train"), examples.Select(example => $"__label__{example.Labels[0]} {example.Text}"));
            File.WriteAllLines(In("few"), questions.Select(question => question.Text));
            File.WriteAllLines(In("many"), Enumerable.Range(0, Times).SelectMany(_ => questions).Select(question => question.Text));
            Run("supervised", "-input", In("train"), "-output", In("model"), "-wordNgrams", "2", "-minn", "2", "-maxn", "5", "-epoch", "10", "-lr", "0.3", "-thread", "2");
            var (answers, few) = Run("predict", In("model.bin"), In("few"));
            var (_, many) = Run("predict", In("model.bin"), In("many"));
            var confusion = new ConfusionMatrix();
            foreach (var (question, answer) in questions.Zip(answers))
            {
                confusion.Add(question.Labels[0], answer.Trim().Replace("__label__", "", StringComparison.Ordinal));
            }

            var rate = Math.Round((Times - 1) * questions.Count / Math.Max(1e-3, (many - few).TotalSeconds));
            return ours with
            {
                Peer = "fastText 0.9.2, word pairs and 2 to 5 letters, 10 epochs",
                PeerTextsPerSecond = rate,
                PeerMacroF1 = Math.Round(confusion.MacroF1, 4),
                Ratio = Math.Round(ours.TextsPerSecond / rate, 2),
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static bool HasFastText() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "fasttext")));

    static (string[] Lines, TimeSpan Took) Run(params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("fasttext", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })
            ?? throw new InvalidOperationException("fasttext did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Stopwatch.GetElapsedTime(started));
    }
}

/// <summary>Two classifiers on the same data in the same run; texts a second on one thread.</summary>
sealed record Comparison
{
    public string Peer { get; init; } = "";

    public double TextsPerSecond { get; init; }

    public double MacroF1 { get; init; }

    public double? PeerTextsPerSecond { get; init; }

    public double? PeerMacroF1 { get; init; }

    public double? Ratio { get; init; }
}
