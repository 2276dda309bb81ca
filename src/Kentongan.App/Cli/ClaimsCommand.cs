using System.CommandLine;
using Kentongan.App.Cli.Learning;
using Kentongan.App.Cli.Texts;
using Kentongan.Language.Claims;

namespace Kentongan.App.Cli;

/// <summary><c>claims match</c>: which known debunks a post may repeat. A likeness of words, never a verdict.</summary>
static class ClaimsCommand
{
    public static Command Build()
    {
        var claims = new Option<string>("--claims") { Description = "Known claims or debunks: NDJSON, CSV or TSV.", Required = true };
        var posts = new Option<string>("--posts") { Description = "Posts to compare: NDJSON, CSV or TSV; - for standard input.", Required = true };
        var top = new Option<int>("--top") { Description = "At most so many claims a post.", DefaultValueFactory = _ => 5 };
        var least = new Option<double>("--least") { Description = "Leave out claims of which a post repeats less than this share, 0–1.", DefaultValueFactory = _ => 0.02 };
        var column = new Option<string?>("--text-column") { Description = "Column or property of the text in both files. Default: text." };
        var json = Answer.JsonOption();
        var match = new Command("match", "Rank the known claims that each post may repeat.") { claims, posts, top, least, column, json };
        match.SetAction(arguments =>
        {
            try
            {
                var index = Index(arguments.GetRequiredValue(claims), arguments.GetValue(column));
                return Match(index, TextRows.Read(arguments.GetRequiredValue(posts), arguments.GetValue(column)), arguments.GetValue(top), arguments.GetValue(least), arguments.GetValue(json));
            }
            catch (UnusableInputException e)
            {
                return Answer.Say(e.Message, Answer.Unusable);
            }
        });
        return new Command("claims", "Work with known claims.") { match };
    }

    static ClaimIndex Index(string file, string? column)
    {
        var index = new ClaimIndex();
        foreach (var row in TextRows.Read(file, column))
        {
            index.Add(row.Id, row.Title, row.Text);
        }

        return index.Count > 0 ? index : throw new UnusableInputException($"{file} has no claim: give a text in each row.");
    }

    static int Match(ClaimIndex index, IEnumerable<TextRow> posts, int top, double least, bool asJson)
    {
        var started = TimeProvider.System.GetTimestamp();
        var (read, pairs) = (0, 0);
        foreach (var post in posts)
        {
            read++;
            var rank = 0;
            foreach (var match in index.Match(post.Text, top).Where(match => match.Share >= least))
            {
                pairs++;
                Answer.Print(new { post = post.Id, claim = match.Claim, rank = ++rank, score = MathF.Round(match.Score, 4), share = MathF.Round(match.Share, 4) });
            }
        }

        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        return asJson ? Answer.Print(new { claims = index.Count, posts = read, pairs, seconds, posts_per_second = read / Math.Max(seconds, 1e-9) }) : Answer.Done;
    }
}
