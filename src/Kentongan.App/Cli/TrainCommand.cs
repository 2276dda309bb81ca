using System.CommandLine;
using Kentongan.App.Cli.Learning;
using Kentongan.Language.Classify;
using Kentongan.Storage;

namespace Kentongan.App.Cli;

/// <summary><c>train TASK --train FILE --valid FILE --out MODEL</c>: learns a model and judges it.</summary>
static class TrainCommand
{
    public static Command Build()
    {
        var task = new Argument<string>("TASK") { Description = string.Join(", ", LearnedTasks.All.Select(each => each.Name)) };
        var train = Files("--train", "Files to learn from, beside the examples that come with the program; LABEL=FILE gives all texts of a file one label.", isRequired: false);
        var valid = Files("--valid", "Files to judge the model by; with --reviewed the held out posts serve when it is left out.", isRequired: false);
        var beside = Files("--beside", "Files of texts with labels of sentiment, which help to learn kind.", isRequired: false);
        var special = Files("--special", "Files to learn from whose texts are of one kind, reviews say: they get weights of their own, used as far as a text looks like them.", isRequired: false);
        var reviewed = new Option<bool>("--reviewed") { Description = "Learn from the posts that people labelled on the review screen too (sentiment, emotion, kind): a quarter is held out and shows before and after." };
        var store = new StoreChoice();
        var output = new Option<string>("--out") { Description = "Where the model is written.", Required = true };
        var options = new LearningOptions();
        var json = Answer.JsonOption();
        var command = new Command("train", "Learn a model from labelled examples.") { task, train, special, valid, beside, reviewed, output, json };
        options.AddTo(command);
        store.AddTo(command);
        command.SetAction((arguments, token) =>
        {
            var name = arguments.GetRequiredValue(task);
            TrainingOrder Order() => new(arguments.GetValue(train) ?? [], arguments.GetValue(valid) ?? [], arguments.GetRequiredValue(output), options.Read(arguments))
            {
                Beside = arguments.GetValue(beside) ?? [],
                Special = arguments.GetValue(special) ?? [],
            };
            Task<int> Train(ReviewedTexts? texts) =>
                Task.FromResult(Learn.Run(arguments.GetValue(json), () => LearnedTasks.Find(name).Train(Order() with { Reviewed = texts }, Console.Error.WriteLine)));
            if (arguments.GetValue(special) is { Length: > 0 } && !Heads.All.Any(head => head.IsExclusive && head.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                return Task.FromResult(Answer.Say($"{name} takes no --special: give those files by --train.", Answer.Unusable));
            }

            return arguments.GetValue(reviewed)
                ? TrainReviewedAsync(name, store.Of(arguments), Train, token)
                : arguments.GetValue(valid) is { Length: > 0 } ? Train(null) : Task.FromResult(Answer.Say("train needs --valid FILE, or --reviewed.", Answer.Unusable));
        });
        return command;
    }

    static Task<int> TrainReviewedAsync(string task, StorageOptions options, Func<ReviewedTexts?, Task<int>> train, CancellationToken cancellationToken) =>
        ReviewedTexts.DimensionOf(task) is not { } dimension
            ? Task.FromResult(Answer.Say($"Nobody reviews {task}: --reviewed is for sentiment, emotion and kind.", Answer.Unusable))
            : StoreDoor.OpenAsync(
                options,
                async services =>
                {
                    var texts = await ReviewedTexts.ReadAsync(services, dimension, cancellationToken);
                    return texts.Learned.Count > 0 && texts.Held.Count > 0
                        ? await train(texts)
                        : Answer.Say($"Too few posts were reviewed for {task}: judge some on the page Periksa of a topic.", Answer.Unusable);
                },
                cancellationToken);

    static Option<string[]> Files(string name, string description, bool isRequired) =>
        new(name) { Description = description, Required = isRequired, AllowMultipleArgumentsPerToken = true };
}
