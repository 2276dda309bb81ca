namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// What an outlet prints in the end: its own report with what its reporter saw, or another outlet's article, which it takes over and credits.
/// Dice of its own, so that everything else is written the same with newsrooms and without.
/// </summary>
sealed class Newsroom(Simulation simulation, Script script)
{
    const ulong Desk = 0x6E65777364736B;
    const int OnTheWire = 5, ParagraphsToCut = 4;
    const double TakesOver = 0.35, CutsTheEnd = 0.4;

    static readonly TimeSpan _fresh = TimeSpan.FromHours(10);

    readonly List<Report> _wire = [];

    /// <summary>The report as it is printed under <paramref name="number"/>, its own or one that was taken over.</summary>
    public Report Print(Report own, long number, District district)
    {
        var dice = Dice.For((ulong)simulation.Seed ^ Desk, (ulong)number);
        _wire.RemoveAll(report => own.At - report.At > _fresh);
        var others = _wire.FindAll(report => report.Outlet != own.Outlet);
        if (others.Count > 0 && dice.Chance(TakesOver))
        {
            return TakeOver(dice.Pick(others), own, dice);
        }

        var typist = new Typist(dice, simulation.Scenario.City, simulation.Scenario.Region) { District = district };
        var printed = own with { Paragraphs = [.. own.Paragraphs, .. Seen(typist, dice)] };
        printed = printed with { Truth = own.Truth with { Place = own.Truth.Place ?? typist.NamedDistrict?.Name } };
        _wire.Add(printed);
        _wire.RemoveRange(0, Math.Max(0, _wire.Count - OnTheWire));
        return printed;
    }

    static Report TakeOver(Report origin, Report own, Dice dice)
    {
        var kept = origin.Paragraphs.Count >= ParagraphsToCut && dice.Chance(CutsTheEnd) ? origin.Paragraphs.SkipLast(1) : origin.Paragraphs;
        return own with
        {
            Title = origin.Title,
            Paragraphs = [.. kept, "Sumber: " + origin.Outlet.Author.Name],
            Truth = origin.Truth with { Group = own.Outlet.Group, CopyOf = origin.Url },
        };
    }

    /// <summary>Two to four things, none twice.</summary>
    List<string> Seen(Typist typist, Dice dice)
    {
        var open = script.Reporters.ToList();
        return [.. Enumerable.Range(0, 2 + dice.Below(3)).Select(_ =>
        {
            var at = dice.Below(open.Count);
            var start = typist.Length;
            typist.Write(open[at]);
            open.RemoveAt(at);
            return typist.Text[start..].ToString();
        })];
    }
}

/// <summary>An article before it is printed. The dateline is the outlet's own and no paragraph.</summary>
sealed record Report(Account Outlet, string Title, IReadOnlyList<string> Paragraphs, string Url, DateTimeOffset At, Truth Truth)
{
    const string Break = "\n\n";

    /// <summary>Marked as a rehearsal, as every article is.</summary>
    public string Text => $"{Outlet.Author.Name} (LATIHAN) - {string.Join(Break, Paragraphs)}";

    public static IReadOnlyList<string> Split(string text) => text.Split(Break);
}
