using Kentongan.Language.Classify.Learning;
using Xunit;

namespace Kentongan.Language.Tests.Classify;

public class ExampleBookTests
{
    static readonly ExampleBook.Expansion _abuse = new("abuse", Times: 4, Seed: 1, Weight: 0.5f) { Written = 3 };

    [Fact]
    public void A_pattern_is_expanded_as_often_as_asked()
    {
        var book = new ExampleBook();
        book.ReadPatterns(new StringReader("@ abuse=none\njalan (rusak|berlubang) lagi\n"));
        var examples = book.Expand(_abuse, _ => true).ToList();
        Assert.Equal(4, examples.Count);
        Assert.All(examples, example => Assert.DoesNotContain('|', example.Text));
    }

    [Fact]
    public void A_written_text_keeps_its_brackets_and_counts_the_same_however_often_patterns_are_expanded()
    {
        var book = new ExampleBook();
        book.ReadTexts(new StringReader("@ abuse=none\npaket diterima (satpam)\n"));
        var examples = book.Expand(_abuse, _ => true).ToList();
        Assert.Equal("paket diterima (satpam)", examples[0].Text);
        Assert.Equal(3, examples.Sum(example => example.Weight), 1e-5);
    }

    [Fact]
    public void A_line_of_labels_may_name_several_labels_of_a_task()
    {
        var book = new ExampleBook();
        book.ReadTexts(new StringReader("@ sentiment=negative abuse=abusive,hate\nteks kasar\n"));
        Assert.All(book.Expand(_abuse, _ => true), example => Assert.Equal(["abusive", "hate"], example.Labels));
    }

    [Fact]
    public void No_text_that_is_held_out_is_learned()
    {
        var held = File.ReadLines(Path.Combine(Repository(), "training/written-valid.tsv")).Skip(1).Select(line => line.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.True(held.Count > 100);
        Assert.Empty(ExampleBook.Shipped().Expand(new("sentiment", Times: 1, Seed: 1), _ => true).Where(example => held.Contains(example.Text)));
    }

    static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kentongan.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
