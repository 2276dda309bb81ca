using System.Globalization;
using Kentongan.Networks.Coordination;

namespace Kentongan.Networks.Tests.Coordination;

/// <summary>A CSV of shares with its names as numbers, and the way back.</summary>
sealed class NamedShares
{
    readonly List<string> _accounts = [];
    readonly List<string> _things = [];

    public Share[] Shares { get; private set; } = [];
    public string Account(int number) => _accounts[number];
    public string Thing(int number) => _things[number];

    public static NamedShares Read(string file)
    {
        var named = new NamedShares();
        var (accounts, things) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        named.Shares =
        [
            .. File.ReadLines(file).Skip(1).Select(line => line.Split(',')).Select(row => new Share(
                Number(row[0], things, named._things),
                Number(row[1], accounts, named._accounts),
                Number(row[2], things, named._things),
                long.Parse(row[3], CultureInfo.InvariantCulture))),
        ];
        return named;
    }

    static int Number(string field, Dictionary<string, int> numbers, List<string> names)
    {
        var name = field.Trim('"');
        if (numbers.TryAdd(name, names.Count))
        {
            names.Add(name);
        }

        return numbers[name];
    }
}
