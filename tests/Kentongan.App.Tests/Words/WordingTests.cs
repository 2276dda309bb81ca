using System.Text.RegularExpressions;
using Kentongan.App.Words;
using Kentongan.Decide.Signals;

namespace Kentongan.App.Tests.Words;

public sealed partial class WordingTests
{
    static readonly IReadOnlyDictionary<string, string> _indonesian = Wording.In("id");
    static readonly IReadOnlyDictionary<string, string> _english = Wording.In("en");

    /// <summary>Indonesian needs no form for one thing, so only English may have one.</summary>
    const string One = ".one";

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Assert.Equal(
            _indonesian.Keys.Where(key => !key.EndsWith(One, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            _english.Keys.Where(key => !key.EndsWith(One, StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void No_text_is_empty() =>
        Assert.DoesNotContain(_indonesian.Concat(_english), text => string.IsNullOrWhiteSpace(text.Value));

    [Fact]
    public void Both_languages_take_the_same_arguments() =>
        Assert.All(_indonesian, text => Assert.Equal(Arguments(text.Value), Arguments(_english[text.Key])));

    [Fact]
    public void Every_key_that_a_page_writes_out_has_a_text() =>
        Assert.Empty(Written().Where(key => !_indonesian.ContainsKey(key)));

    [Fact]
    public void No_text_is_left_that_no_page_uses()
    {
        var sources = string.Join('\n', Repository.Sources());
        var written = Written().ToHashSet(StringComparer.Ordinal);
        var begun = Begun().ToList();
        Assert.Empty(_indonesian.Keys.Where(key =>
            !written.Contains(key)
            && !begun.Exists(start => key.StartsWith(start, StringComparison.Ordinal))
            && !key.EndsWith(One, StringComparison.Ordinal)
            && !sources.Contains($"\"{key}\"", StringComparison.Ordinal)));
    }

    /// <summary>Keys that are put together from a kind or a yardstick; a new one without words would show its key on screen.</summary>
    [Fact]
    public void Every_signal_says_what_against_what_and_how_it_was_measured()
    {
        Assert.All(Enum.GetNames<SignalKind>().SelectMany(kind => (string[])["signal.kind." + kind, "signal.what." + kind]), key => Assert.Contains(key, _indonesian.Keys));
        Assert.All(Enum.GetNames<Yardstick>(), yardstick => Assert.Contains("signal.measure." + yardstick, _indonesian.Keys));
        Assert.All(Enum.GetNames<Yardstick>().Where(yardstick => yardstick != nameof(Yardstick.ShareOfDays)), yardstick => Assert.Contains("signal.usual." + yardstick, _indonesian.Keys));
    }

    [Fact]
    public void Every_file_format_is_described() =>
        Assert.All(Kentongan.Platforms.Files.Mapping.Presets.All, preset => Assert.Contains("preset." + preset.Name, _indonesian.Keys));

    [Theory]
    [InlineData("en", 1, "1 post")]
    [InlineData("en", 2, "2 posts")]
    [InlineData("id", 1, "1 kiriman")]
    [InlineData("id", 12345, "12.345 kiriman")]
    public void A_number_is_written_as_the_language_writes_it(string language, int count, string expected)
    {
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        var culture = new System.Globalization.CultureInfo(language == "id" ? "id-ID" : "en-GB");
        (System.Globalization.CultureInfo.CurrentCulture, System.Globalization.CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            Assert.Equal(expected, new Wording()["posts.found", (long)count].Value);
        }
        finally
        {
            (System.Globalization.CultureInfo.CurrentCulture, System.Globalization.CultureInfo.CurrentUICulture) = (before, before);
        }
    }

    static IEnumerable<string> Written() =>
        Repository.Sources().SelectMany(source => Literal().Matches(source)).Select(match => match.Groups[1].Value).Where(key => !key.Contains('{'));

    /// <summary>The beginnings of keys that are put together, as in <c>W["role." + role]</c>.</summary>
    static IEnumerable<string> Begun() => Repository.Sources()
        .SelectMany(source => Beginning().Matches(source))
        .Select(match => (match.Groups[1].Value + match.Groups[2].Value).Split('{')[0])
        .Where(start => start.Length > 2)
        .Concat(["channel.", "postkind.", "sentiment.", "emotion.", "messagekind."]);

    static IEnumerable<string> Arguments(string text) => Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("""\b(?:W|words|Words)\["([^"]+)"[\],]""")]
    private static partial Regex Literal();

    [GeneratedRegex("""\b(?:W|words|Words)\[(?:"([^"]+)"\s*\+|\$"([^"]+)")""")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Placeholder();
}
