using System.CommandLine;
using Kentongan.App.Cli.Learning;

namespace Kentongan.App.Cli;

/// <summary><c>train TASK --train FILE --valid FILE --out MODEL</c>: learns a model and judges it.</summary>
static class TrainCommand
{
    public static Command Build()
    {
        var task = new Argument<string>("TASK") { Description = string.Join(", ", LearnedTasks.All.Select(each => each.Name)) };
        var train = Files("--train", "Files to learn from, beside the examples that come with the program; LABEL=FILE gives all texts of a file one label.", isRequired: false);
        var valid = Files("--valid", "Files to judge the model by.", isRequired: true);
        var output = new Option<string>("--out") { Description = "Where the model is written.", Required = true };
        var options = new LearningOptions();
        var json = Answer.JsonOption();
        var command = new Command("train", "Learn a model from labelled examples.") { task, train, valid, output, json };
        options.AddTo(command);
        command.SetAction(arguments => Learn.Run(arguments.GetValue(json), () => LearnedTasks.Find(arguments.GetRequiredValue(task)).Train(
            new TrainingOrder(
                arguments.GetValue(train) ?? [], arguments.GetRequiredValue(valid), arguments.GetRequiredValue(output), options.Read(arguments)),
            Console.Error.WriteLine)));
        return command;
    }

    static Option<string[]> Files(string name, string description, bool isRequired) =>
        new(name) { Description = description, Required = isRequired, AllowMultipleArgumentsPerToken = true };
}
