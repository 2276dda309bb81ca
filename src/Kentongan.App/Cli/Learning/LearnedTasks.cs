using Kentongan.Language.Classify;

namespace Kentongan.App.Cli.Learning;

/// <summary>Everything that <c>train</c> and <c>evaluate</c> know, by name.</summary>
static class LearnedTasks
{
    public static IReadOnlyList<ILearnedTask> All { get; } =
    [
        LanguageTask.Build(),
        new StemTask(),
        new NormaliseTask(),
        HeadTask.Of(Heads.Sentiment, LabelAliases.Sentiment),
        HeadTask.Of(Heads.Emotion, LabelAliases.Emotion),
        new AbuseTask(),
        HeadTask.Of(Heads.Clickbait, LabelAliases.Clickbait),
        HeadTask.Of(Heads.Kind, LabelAliases.Kind),
        HeadTask.Of(Heads.Hoax, LabelAliases.Hoax),
        new NerTask(),
    ];

    public static ILearnedTask Find(string name) =>
        All.FirstOrDefault(task => task.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UnusableInputException($"There is no task '{name}': choose one of {string.Join(", ", All.Select(task => task.Name))}.");
}
