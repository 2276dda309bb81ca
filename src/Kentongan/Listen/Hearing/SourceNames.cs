namespace Kentongan.Listen.Hearing;

/// <summary>Replaces a private handle inside the name of a file, where it may be glued to other words by underscores.</summary>
static class SourceNames
{
    public static string Scrub(string name, Func<string, string?> pseudonym)
    {
        for (var length = name.Length; length >= HandleLook.Shortest; length--)
        {
            for (var start = 0; start + length <= name.Length; start++)
            {
                if (IsEdge(name, start) && IsEdge(name, start + length) && pseudonym(name.Substring(start, length)) is { } replacement)
                {
                    return Scrub(name[..start], pseudonym) + replacement + Scrub(name[(start + length)..], pseudonym);
                }
            }
        }

        return name;
    }

    static bool IsEdge(string name, int at) =>
        at == 0 || at == name.Length || !char.IsLetterOrDigit(name[at]) || !char.IsLetterOrDigit(name[at - 1]);
}
