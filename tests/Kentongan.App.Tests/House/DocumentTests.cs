using System.Text.RegularExpressions;

namespace Kentongan.Tests.House;

public sealed partial class DocumentTests
{
    static readonly string _root = Root();

    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(_root, "*.md").Concat(Directory.GetFiles(Path.Combine(_root, "docs"), "*.md", SearchOption.AllDirectories)).Select(file => Path.GetRelativePath(_root, file))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_and_link_in_a_document_leads_somewhere(string document)
    {
        var text = File.ReadAllText(Path.Combine(_root, document));
        var folder = Path.GetDirectoryName(Path.Combine(_root, document))!;
        var paths = Paths().Matches(text).Select(match => Path.Combine(_root, match.Groups[1].Value.TrimEnd('/')));
        var links = Links().Matches(text).Select(match => Path.Combine(folder, match.Groups[1].Value));
        Assert.Empty(paths.Concat(links).Where(path => !File.Exists(path) && !Directory.Exists(path)).Select(path => Path.GetRelativePath(_root, path)));
    }

    [Fact]
    public void The_tour_passes_through_all_five_rooms()
    {
        var tour = File.ReadAllText(Path.Combine(_root, "docs", "tour.md"));
        Assert.All(["Listen", "Understand", "Decide", "Speak", "Measure"], room => Assert.Contains($"src/Kentongan/{room}/", tour, StringComparison.Ordinal));
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Kentongan.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("`((?:src|tests|bench|docs)/[A-Za-z0-9_./-]+)`")]
    private static partial Regex Paths();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)([^)#\s]+)")]
    private static partial Regex Links();
}
