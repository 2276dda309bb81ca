using System.CommandLine;
using System.Globalization;
using Kentongan.App.Cli.Learning;
using Kentongan.App.Cli.Texts;
using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;

namespace Kentongan.App.Cli;

/// <summary><c>duplicates FILE</c>: the groups of near-identical texts, the largest first, one a line.</summary>
static class DuplicatesCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "NDJSON, CSV or TSV of texts; - for standard input." };
        var threshold = new Option<double>("--threshold") { Description = "Share of common words from which two texts are near-identical, 0–1.", DefaultValueFactory = _ => 0.7 };
        var column = new Option<string?>("--text-column") { Description = "Column or property of the text: its name, or its number from 1. Default: text." };
        var json = Answer.JsonOption();
        var command = new Command("duplicates", "Group near-identical texts.") { file, threshold, column, json };
        command.SetAction(arguments =>
        {
            try
            {
                return Run(arguments.GetRequiredValue(file), arguments.GetValue(column), arguments.GetValue(threshold), arguments.GetValue(json));
            }
            catch (UnusableInputException e)
            {
                return Answer.Say(e.Message, Answer.Unusable);
            }
        });
        return command;
    }

    static int Run(string file, string? column, double threshold, bool asJson)
    {
        if (threshold is not (> 0 and <= 1))
        {
            throw new UnusableInputException($"--threshold {threshold.ToString(CultureInfo.InvariantCulture)} is not above 0 and at most 1: give a share such as 0.7.");
        }

        var (index, tokens) = (new NearDuplicateIndex(threshold), new TokenizedText());
        var rows = new List<TextRow>();
        var started = TimeProvider.System.GetTimestamp();
        foreach (var row in TextRows.Read(file, column))
        {
            rows.Add(row);
            tokens.Read(row.Text);
            index.Add(tokens);
        }

        var clusters = NearDuplicateCluster.Of(index);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        for (var i = 0; i < clusters.Count; i++)
        {
            var posts = clusters[i].Posts;
            Answer.Print(new { cluster = i + 1, size = posts.Count, ids = posts.Select(post => rows[post].Id), example = rows[posts[0]].Text });
        }

        return !asJson ? Answer.Done : Answer.Print(new
        {
            posts = rows.Count,
            clusters = clusters.Count,
            duplicates = clusters.Sum(cluster => cluster.Posts.Count),
            seconds,
            posts_per_second = rows.Count / Math.Max(seconds, 1e-9),
        });
    }
}
