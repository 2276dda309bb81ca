using Kentongan.Decide.Rehearsal;

namespace Kentongan.Bench.Annotate;

/// <summary>What is annotated: real texts where the shared data lies beside the repository, the rehearsal's posts elsewhere.</summary>
static class AnnotateSamples
{
    static readonly string[] _files = ["text/stif-unlabelled.txt", "text/news-titles.txt", "sentiment/smsa-train.tsv"];

    /// <summary>Whether the shared data is there.</summary>
    public static bool AreReal => Folder() is not null;

    /// <summary>That many posts; real texts come again when there are not enough.</summary>
    public static string[] Posts(int count)
    {
        var texts = Folder() is { } data
            ? _files.SelectMany(file => File.ReadLines(Path.Combine(data, file))).Select(line => line.Split('\t')[0]).Where(line => line.Length > 20)
            : new Simulation(Scenarios.All[0], count, 7, Simulation.UsualStart).Play().Select(simulated => simulated.Post.Text);
        var all = texts.ToArray();
        new Random(7).Shuffle(all);
        return [.. Enumerable.Range(0, count).Select(i => all[i % all.Length])];
    }

    /// <summary>A file of the shared data; null when it is not there.</summary>
    public static string? Find(string name) => Folder() is { } data && File.Exists(Path.Combine(data, name)) ? Path.Combine(data, name) : null;

    static string? Folder()
    {
        if (Environment.GetEnvironmentVariable("KENTONGAN_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(Path.Combine(named, "data")) ? Path.Combine(named, "data") : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder?.Parent is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.Parent.FullName, "shared", "data");
            if (Directory.Exists(data))
            {
                return data;
            }
        }

        return null;
    }
}
