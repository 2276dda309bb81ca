using Kentongan.Language.Languages;

namespace Kentongan.App.Cli.Learning;

/// <summary>Language identification: labels may be codes or names.</summary>
static class LanguageTask
{
    public static ILearnedTask Build() => new ClassifierTask(
        "language",
        LanguageIdentifier.Shipped,
        LanguageIdentifier.Read,
        (lesson, model, progress) => new LanguageTrainer().Train(lesson.Train, model, progress),
        LanguageCodes.Of);
}
