using System.Globalization;

namespace Kentongan.Bench;

/// <summary>What stands behind a benchmark's name.</summary>
static class BenchOptions
{
    /// <summary>The word after <paramref name="name"/>, null when it is not there.</summary>
    public static string? Text(string[] args, string name) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

    /// <summary>The number after <paramref name="name"/>.</summary>
    /// <exception cref="FormatException">It is not a whole number above 0.</exception>
    public static int Number(string[] args, string name, int usual) => Text(args, name) is not { } text
        ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new FormatException($"{name} takes a whole number above 0; it was '{text}'.");

    /// <summary>How much is measured.</summary>
    public static int Posts(string[] args, int usual) => Number(args, "--posts", usual);
}
