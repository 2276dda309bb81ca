using System.CommandLine;
using Kentongan.App.Cli.Learning;

namespace Kentongan.App.Cli;

/// <summary><c>evaluate TASK FILE</c>: judges a model on examples that people labelled.</summary>
static class EvaluateCommand
{
    public static Command Build()
    {
        var task = new Argument<string>("TASK") { Description = string.Join(", ", LearnedTasks.All.Select(each => each.Name)) };
        var file = new Argument<string[]>("FILE") { Description = "CSV, TSV or NDJSON with a text and a label in each row, or LABEL=FILE.", Arity = ArgumentArity.OneOrMore };
        var options = new LearningOptions();
        var labels = new Option<string?>("--labels") { Description = "a,b: answer only with these labels." };
        var model = new Option<string?>("--model") { Description = "A model file of 'train'; the shipped model when left out." };
        var json = Answer.JsonOption();
        var command = new Command("evaluate", "Judge a model on labelled examples.") { task, file, labels, model, json };
        options.AddTo(command);
        command.SetAction(arguments => Learn.Run(arguments.GetValue(json), () => LearnedTasks.Find(arguments.GetRequiredValue(task)).Evaluate(new EvaluationQuestion(
            arguments.GetRequiredValue(file),
            options.Read(arguments),
            arguments.GetValue(labels)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            arguments.GetValue(model)))));
        return command;
    }
}
