using Kentongan.Language;
using Kentongan.Language.Classify;
using Kentongan.Language.Classify.Learning;

namespace Kentongan.App.Cli.Learning;

/// <summary>The terminal's task for a head whose texts have exactly one label.</summary>
static class HeadTask
{
    public static ClassifierTask Of(Head head, Func<string, string> alias) => new(
        head.Name,
        () => Shipped(head),
        stream => new LinearClassifier(LinearModel.Read(stream)),
        (lesson, output, progress) => HeadTraining.Train(head, [.. Examples(lesson.Train), .. Special(lesson)], Examples(lesson.Valid), progress, Examples(lesson.Beside)).Write(output),
        alias);

    /// <summary>The shipped model of <paramref name="head"/>, or a sentence that says why there is none.</summary>
    public static LinearClassifier Shipped(Head head) => ShippedModels.Of(head) ?? throw new UnusableInputException(
        $"This build has no model for {head.Name}: give one with --model, or build with -p:NonCommercialModels=true.");

    static IEnumerable<Example> Special(Lesson lesson) => Examples(lesson.Special).Select(example => example with { IsSpecial = true });

    static Example[] Examples(IReadOnlyList<LabelledText> texts) => [.. texts.Select(text => new Example(text.Text, text.Label, text.Weight))];
}
