namespace Kentongan.App.Web;

/// <summary>A place in the navigation.</summary>
/// <param name="Key">Its word, under <c>place.</c>.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Icon">Its sign.</param>
/// <param name="Letter">The key that follows <c>g</c>.</param>
/// <param name="Under">Other addresses that belong to it.</param>
public sealed record Place(string Key, string Address, string Icon, char Letter, params IReadOnlyList<string> Under)
{
    /// <summary>The loop, as people see it.</summary>
    public static IReadOnlyList<Place> All { get; } =
    [
        new("home", "/", "home", 'b'),
        new("listen", "/pantau", "radar", 'p', "/topik", "/berita"),
        new("decide", "/isu", "flag", 'i', "/sinyal", "/klaim", "/latihan", "/aduan", "/umpan-balik"),
        new("speak", "/konten", "speakerphone", 'k'),
        new("measure", "/laporan", "file-text", 'l'),
        new("settings", "/pengaturan", "settings", 's'),
    ];

    public bool Holds(string path) =>
        Address == "/" ? path == "/" : Under.Prepend(Address).Any(root => path == root || path.StartsWith(root + "/", StringComparison.Ordinal));
}
