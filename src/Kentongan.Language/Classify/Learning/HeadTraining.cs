namespace Kentongan.Language.Classify.Learning;

/// <summary>How a head's model is learned: the examples that are handed in together with those that we wrote ourselves.</summary>
public static class HeadTraining
{
    const int Seed = 20261122;

    /// <summary>
    /// Learns and judges: on <paramref name="tune"/>, or, when that is empty, on a fifth of our own patterns that a first model did not see.
    /// The same input gives the same model. Heads that borrow from sentiment learn that from <paramref name="beside"/> and our own texts.
    /// </summary>
    public static LinearModel Train(Head head, IReadOnlyList<Example> examples, IReadOnlyList<Example> tune, Action<string>? progress = null, IReadOnlyList<Example>? beside = null)
    {
        examples = [.. examples.Where(example => IsAbout(head, example))];
        tune = [.. tune.Where(example => IsAbout(head, example))];
        var book = ExampleBook.Shipped();
        var recipe = Recipe.Of(head);
        var own = recipe.Expand(book, _ => true).ToList();
        progress?.Invoke($"{examples.Count} examples given, {own.Count} expanded from {book.Count} patterns of our own.");
        var model = new LinearTrainer(recipe.Settings).Train(examples, own, recipe.Lender(book, beside ?? [], _ => true));
        return model.With(tune.Count > 0 ? Judging.Of(model, tune) : OwnFigures(recipe, book, examples, beside ?? []));
    }

    /// <summary>A set may know labels that the head does not: those texts teach it nothing.</summary>
    static bool IsAbout(Head head, Example example) => !head.IsExclusive || example.Labels.Any(label => head.Labels.Contains(label, StringComparer.Ordinal));

    static HeldOut OwnFigures(Recipe recipe, ExampleBook book, IReadOnlyList<Example> examples, IReadOnlyList<Example> beside)
    {
        static bool IsLearned(int pattern) => pattern % 5 != 0;
        var rehearsal = new LinearTrainer(recipe.Settings).Train(examples, [.. recipe.Expand(book, IsLearned)], recipe.Lender(book, beside, IsLearned));
        return Judging.Of(rehearsal, [.. recipe.Expand(book, pattern => pattern % 5 == 0, times: 3)]);
    }

    /// <summary>What our patterns count that say nothing about a head: the label that they get all the same.</summary>
    sealed record Absent(string Label, int Times, float Weight);

    /// <summary>What is particular about a head.</summary>
    sealed record Recipe(LinearTrainer.Settings Settings, string Task, int Times, float Weight)
    {
        public Absent? Unlabelled { get; init; }

        /// <summary>How much each of our texts counts that is no pattern.</summary>
        public float Written { get; init; } = 1;

        /// <summary>True where what sentiment says of a text helps.</summary>
        public bool IsBeside { get; init; }

        public static Recipe Of(Head head)
        {
            var settings = new LinearTrainer.Settings(head.Labels, head.IsExclusive);
            var committee = settings with { Cost = 0.5f, ByRarity = true };
            return head.Name switch
            {
                "sentiment" => new(committee with { Bits = 20, RatioCost = 0.1f, RatioShare = 0.8f, Gate = new(Share: 0.35f) }, "sentiment", 6, 0.4f) { Written = 1.5f },
                "emotion" => new(committee with { RatioCost = 0.1f, Gate = new(Slope: 1.5f, Offset: 0) }, "emotion", 6, 0.4f),
                "kind" => new(committee with { Bits = 18 }, "kind", 16, 0.5f) { Written = 1.5f, IsBeside = true },
                "abuse" => new(committee with { Bits = 18, Epochs = 10, Rate = 0.12f, RatioCost = 0.1f }, "abuse", 6, 0.3f) { Unlabelled = new("none", 1, 0.05f), Written = 0.1f },
                "clickbait" => new(
                    committee with { Bits = 18, Epochs = 12, Cost = 1, ByGradient = false, Features = FeatureWeights.ByStyle with { Root = 0.5f, RootPair = 0.3f } }, "clickbait", 4, 0.3f),
                _ => new(settings with { Bits = 17 }, head.Name, 0, 0),
            };
        }

        public Lender? Lender(ExampleBook book, IReadOnlyList<Example> beside, Func<int, bool> keep) =>
            IsBeside ? new(Heads.Sentiment.Labels, [.. beside.Where(example => IsAbout(Heads.Sentiment, example)), .. Of(Heads.Sentiment).Expand(book, keep)]) : null;

        public IEnumerable<Example> Expand(ExampleBook book, Func<int, bool> keep, int? times = null)
        {
            var labelled = book.Expand(new(Task, times ?? Times, Seed, Weight) { Written = Written }, keep);
            return Unlabelled is null
                ? labelled
                : labelled.Concat(book.ExpandWithout(new(Task, Unlabelled.Times, Seed, Unlabelled.Weight) { Written = Unlabelled.Weight }, Unlabelled.Label, keep));
        }
    }
}
