using Kentongan.Language.Tokens;

namespace Kentongan.App.Cli.Matching;

/// <summary>The public accounts of a register file: one handle a line, with or without @; lines that begin with # are remarks.</summary>
static class PublicHandles
{
    public static HashSet<string> Read(string file) =>
        File.ReadLines(file)
            .Select(line => line.Trim().TrimStart('@'))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(handle => Folding.Fold(handle, TokenKind.Mention))
            .ToHashSet(StringComparer.Ordinal);
}
