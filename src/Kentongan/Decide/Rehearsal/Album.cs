using System.Globalization;

namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// Which fictional picture a post carries: most people post their own, many pass on one that goes round, an outlet shows its article's, and
/// a campaign puts one into every member's hand. Dice of its own, so that words are the same with pictures and without.
/// </summary>
sealed class Album(Simulation simulation)
{
    /// <summary>Pictures that go round during one wave, the first more often than the last.</summary>
    const int GoingRound = 40;
    const ulong Dealer = 0x6D65646961;
    readonly string _site = string.Create(CultureInfo.InvariantCulture, $"https://gambar.latihan.example/{simulation.Scenario.Name}/{simulation.Seed}/");

    /// <summary>Of one citizen's post, by the post's number.</summary>
    public string Citizen(int wave, bool ofEvent, long number)
    {
        var dice = Dice.For((ulong)simulation.Seed ^ Dealer, (ulong)number);
        return ofEvent && dice.Chance(0.5)
            ? Named($"beredar-{wave}-{(int)(GoingRound * Math.Pow(dice.Unit(), 2))}")
            : Named($"warga-{number}");
    }

    /// <summary>Of an agency's statement: one graphic for all channels.</summary>
    public string Statement(int wave) => Named($"infografis-{wave}");

    /// <summary>Of every post of one burst of a campaign; null for a burst of words alone.</summary>
    public string? Burst(int wave, int burst, bool official)
    {
        var dice = Dice.For((ulong)simulation.Seed ^ Dealer ^ ((ulong)wave << 40), (ulong)burst);
        return official || dice.Chance(0.5) ? Named($"kampanye-{wave}-{burst}") : null;
    }

    /// <summary>The lead picture of an article.</summary>
    public static string Lead(string article) => article + "/utama.jpg";

    string Named(FormattableString name) => _site + name.ToString(CultureInfo.InvariantCulture) + ".jpg";
}
