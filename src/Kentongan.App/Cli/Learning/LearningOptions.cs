using System.CommandLine;

namespace Kentongan.App.Cli.Learning;

/// <summary>The options that <c>train</c> and <c>evaluate</c> share: how to read a data set.</summary>
sealed class LearningOptions
{
    public Option<string?> TextColumn { get; } = new("--text-column") { Description = "Column of the text: its name, or its number from 1. Found by itself when left out." };

    public Option<string?> LabelColumn { get; } = new("--label-column") { Description = "Column of the label: its name, or its number from 1. Found by itself when left out." };

    public Option<string[]> Map { get; } = new("--map")
    {
        Description = "from=to: what a label of the file is called here; may be given many times.",
        AllowMultipleArgumentsPerToken = true,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(TextColumn);
        command.Options.Add(LabelColumn);
        command.Options.Add(Map);
    }

    public Columns Read(ParseResult arguments) => new(
        arguments.GetValue(TextColumn), arguments.GetValue(LabelColumn), Pairs(arguments.GetValue(Map) ?? []));

    static Dictionary<string, string> Pairs(string[] pairs)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs.SelectMany(pair => pair.Split(',', StringSplitOptions.RemoveEmptyEntries)))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at < 0)
            {
                throw new UnusableInputException($"--map wants from=to, not '{pair}'.");
            }

            map[pair[..at].Trim()] = pair[(at + 1)..].Trim();
        }

        return map;
    }
}
