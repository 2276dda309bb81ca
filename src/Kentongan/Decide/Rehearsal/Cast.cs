using System.Globalization;

namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// Everybody who speaks. A citizen is a number: name, voice, home and followers follow from it, so that millions of
/// accounts need no memory. Every handle ends in <c>_latihan</c>, so that none can be somebody's.
/// </summary>
sealed class Cast
{
    const string Suffix = "_latihan";
    readonly ulong _seed;
    readonly int _citizens;
    readonly int _groupSize;
    readonly IReadOnlyList<District> _districts;
    readonly string[] _first;
    readonly string[] _last;
    readonly string[] _nick;
    readonly Account[] _official;
    readonly Account[] _outlets;

    public Cast(Scenario scenario, Phrasebook phrases, ulong seed, long posts)
    {
        _seed = Dice.Scramble(seed ^ 0xCA57);
        _citizens = (int)Math.Clamp(posts * 0.35, 250, 8_000_000);
        _groupSize = BurstPlan.GroupSize(posts) * 5 / 4;
        _districts = scenario.Districts;
        _first = phrases.Lines("nama-depan");
        _last = phrases.Lines("nama-belakang");
        _nick = phrases.Lines("nama-akun");
        var accounts = scenario.Accounts.ToLookup(account => account.Kind == FictionalAccountKind.Outlet, Public);
        _official = [.. accounts[false].Where(account => account.Group == "resmi")];
        _outlets = [.. accounts[true]];
    }

    /// <summary>Some citizen on that channel; a few write much, most little.</summary>
    public Account Citizen(Channel channel, Dice dice)
    {
        var unit = dice.Unit();
        return Person(((ulong)channel << 48) + (ulong)(_citizens * unit * unit), "warga");
    }

    /// <summary>A member of a synchronised group, the same for the same number.</summary>
    public Account Member(string group, int burst, int member) =>
        Person((0xFFUL << 48) + (Stable(group) << 20) + (ulong)(((burst * 3) + member) % _groupSize), group);

    public Account Official(Dice dice) => dice.Pick(_official);

    public Account Official(int number) => _official[number % _official.Length];

    public int Officials => _official.Length;

    public Account Outlet(Dice dice) => dice.Pick(_outlets);

    Account Public(FictionalAccount account) => new(
        new()
        {
            NativeId = account.Handle,
            Handle = account.Handle,
            Name = account.Name,
            Description = account.Description,
            Verified = true,
            Followers = account.Followers,
        },
        Voice.Formal,
        _districts[0],
        account.Group,
        account.Site);

    Account Person(ulong number, string group)
    {
        var dice = Dice.For(_seed, number);
        var (first, last, nick) = (dice.Pick(_first), dice.Pick(_last), dice.Pick(_nick));
        var tail = (int)(number % 100_000);
        var handle = string.Create(CultureInfo.InvariantCulture, $"{(dice.Chance(0.5) ? nick : last)}{(dice.Chance(0.4) ? "_" : "")}{first}{tail}{Suffix}");
        var author = new Author
        {
            NativeId = handle,
            Handle = handle.ToLowerInvariant(),
            Name = dice.Below(4) switch { 0 => first, 1 => nick + " " + first, _ => first + " " + last },
            Followers = (long)(8 * dice.Pareto(0.75)) % 4_000_000,
            Verified = false,
        };
        return new(author, Voice.Of(dice), dice.Pick(_districts), group);
    }

    /// <summary>FNV-1a: a string's own hash differs from run to run.</summary>
    static ulong Stable(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 16777619u;
        }

        return hash & 0xFFFF;
    }
}
