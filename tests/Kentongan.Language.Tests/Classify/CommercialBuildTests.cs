using System.Text.RegularExpressions;
using Kentongan.Language.Annotation;
using Kentongan.Language.Classify;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.Classify;

/// <summary>What a build with <c>-p:NonCommercialModels=false</c> is like.</summary>
public partial class CommercialBuildTests
{
    [Fact]
    public void It_leaves_out_exactly_the_models_that_learned_from_non_commercial_data()
    {
        var removed = Removed().Match(File.ReadAllText(Path.Combine(Repository(), "src/Kentongan.Language/Kentongan.Language.csproj"))).Groups[1].Value;
        Assert.Equal(
            Heads.All.Where(head => head.IsNonCommercial).Select(head => $"Models/{head.Name}.klm").Order(StringComparer.Ordinal),
            removed.Split(';').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_model_of_non_commercial_data_says_so_in_its_card() =>
        Assert.All(Heads.All, head => Assert.Equal(
            head.IsNonCommercial,
            File.ReadAllText(Path.Combine(Repository(), $"docs/models/{head.Name}.md")).Contains("**non-commercial**", StringComparison.Ordinal)));

    [Fact]
    public void What_a_missing_model_would_say_is_unknown_and_nothing_is_abuse()
    {
        var (emotion, abuse, text) = (new Judgement(Heads.Emotion, null), new Judgement(Heads.Abuse, null), new TokenizedText());
        text.Read("dasar goblok anjing lu bangsat");
        emotion.Read(text);
        abuse.Read(text);
        Assert.Null(emotion.Label);
        Assert.False(emotion.IsKnown);
        Assert.False(AbuseVerdict.IsAbusive(abuse));
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

    [GeneratedRegex("EmbeddedResource Remove=\"([^\"]+)\"")]
    private static partial Regex Removed();
}
