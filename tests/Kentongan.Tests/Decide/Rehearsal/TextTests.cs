using System.Text.RegularExpressions;
using Kentongan.Decide.Rehearsal;

namespace Kentongan.Tests.Decide.Rehearsal;

public sealed partial class TextTests
{
    // Names of real Indonesian agencies, parties, outlets, firms and big places: none may occur in a rehearsal.
    static readonly string[] _real =
    [
        "BNPB", "BPBD", "BMKG", "Basarnas", "Kominfo", "Komdigi", "Kemenkes", "Kemensos", "Kemendag", "Kementan", "Kemendagri", "BPOM", "Bulog", "BPJS",
        "PLN", "PDAM", "Pertamina", "Polri", "TNI", "KPK", "BSSN", "Dukcapil", "Bapanas", "Satpol", "MUI", "IDI", "PMI", "Baznas", "SP4N",
        "PDIP", "Golkar", "Gerindra", "PKS", "PKB", "Nasdem", "Demokrat", "PSI", "PPP", "Perindo", "Kompas", "Detik", "Tempo", "Tribun", "Liputan6",
        "Kumparan", "Okezone", "CNN", "TVRI", "RRI", "Metro", "Republika", "Jawapos", "Tirto", "Mafindo", "Turnbackhoax", "Jokowi", "Prabowo", "Anies",
        "Ganjar", "Megawati", "Gibran", "Jakarta", "Bandung", "Surabaya", "Medan", "Makassar", "Semarang", "Padang", "Denpasar", "Yogyakarta", "Jogja",
        "Bogor", "Bekasi", "Depok", "Tangerang", "Ciliwung", "Bengawan", "Katulampa", "Indomaret", "Alfamart", "Indomie", "Gojek", "Grab", "Tokopedia",
        "Shopee", "Telkomsel", "Indosat", "Sinovac", "Pfizer", "AstraZeneca", "Biofarma", "Peduli",
    ];

    public static TheoryData<string> Names => SimulationTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_real_is_named(string name)
    {
        var real = new HashSet<string>(_real, StringComparer.OrdinalIgnoreCase);
        var scenario = Scenarios.Find(name)!;
        var written = Scenarios.Phrases(scenario).Sections.SelectMany(section => section.Lines)
            .Concat(scenario.Accounts.SelectMany(account => new[] { account.Handle, account.Name, account.Description }))
            .Concat(scenario.Agencies.SelectMany(agency => new[] { agency.Name, agency.Mandate }))
            .Concat(scenario.Injects.SelectMany(inject => new[] { inject.From, inject.Text, inject.Expected }))
            .Concat(scenario.Hashtags);

        Assert.All(written, line => Assert.All(Words().Matches(line), word => Assert.False(IsReal(real, word.Value), $"'{word.Value}' in: {line}")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Most_originals_are_said_in_their_own_words(string name)
    {
        var originals = SimulationTests.Run(name, 20_000, seed: 12).Play()
            .Where(simulated => simulated.Post.Kind != PostKind.Repost && simulated.Truth.Role is not (ScenarioRole.CampaignSynchronised or ScenarioRole.CampaignOfficial or ScenarioRole.Petition))
            .Select(simulated => simulated.Post.Text)
            .ToList();

        var distinct = originals.Distinct(StringComparer.Ordinal).Count() / (double)originals.Count;
        var apart = originals.Select(Bare).Distinct(StringComparer.Ordinal).Count() / (double)originals.Count;

        Assert.True(distinct > 0.8, $"{distinct:p0} of the originals are distinct.");
        Assert.True(apart > 0.7, $"{apart:p0} of the originals differ beyond case, digits, punctuation, tags and emoji.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scenario_has_hundreds_of_blocks_of_its_own(string name)
    {
        var lines = Scenarios.Phrases(Scenarios.Find(name)!).Sections.SelectMany(section => section.Lines).ToList();

        Assert.True(lines.Count > 900, $"{lines.Count} blocks.");
        Assert.True(lines.Distinct(StringComparer.Ordinal).Count() > 0.95 * lines.Count, "Blocks repeat.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Slots_are_all_filled(string name) =>
        Assert.All(SimulationTests.Run(name, 10_000, seed: 13).Play(), simulated => Assert.DoesNotMatch(@"[{}|\[\]]|  ", simulated.Post.Title + simulated.Post.Text));

    [Fact]
    public void The_place_of_the_truth_stands_in_the_text_or_is_one_of_its_spots()
    {
        var districts = Scenarios.Find("flood")!.Districts.ToDictionary(district => district.Name);
        foreach (var (post, truth) in SimulationTests.Run("flood", 5_000, seed: 14).Play().Where(simulated => simulated.Truth is { Place: not null, Group: "resmi" }))
        {
            var district = districts[truth.Place!];
            Assert.Contains(district.Spots.Append(district.Name), spot => post.Text.Contains(spot, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Hashtags_and_mentions_are_those_that_stand_in_the_text()
    {
        foreach (var (post, _) in SimulationTests.Run("flood", 5_000, seed: 15).Play())
        {
            Assert.All(post.Hashtags, tag => Assert.Contains("#" + tag, post.Text, StringComparison.Ordinal));
            Assert.All(post.Mentions, mention => Assert.Contains("@" + mention, post.Text, StringComparison.Ordinal));
            Assert.Equal(post.Text.Count(character => character == '#'), post.Hashtags.Count);
        }
    }

    // A short name in lower case may be an everyday word ("tempo" in music, "detik" on the clock): then only its capitalised form is the name.
    static bool IsReal(HashSet<string> real, string word) => real.Contains(word) && char.IsUpper(word[0]);

    static string Bare(string text) => NotLetters().Replace(Tags().Replace(text, " ").ToLowerInvariant(), "");

    [GeneratedRegex(@"\p{L}[\p{L}\p{Nd}]*")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:[#@]|https?:)\S+")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[^a-z]+")]
    private static partial Regex NotLetters();
}
