using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;

namespace Kentongan.Language.Stems;

/// <summary>The roots that a stem may be, and the words whose stem no rule finds.</summary>
public sealed class RootList
{
    readonly FrozenSet<string> _roots;
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _isRoot;
    readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _exceptions;

    RootList(IEnumerable<string> roots, IReadOnlyDictionary<string, string> exceptions)
    {
        _roots = roots.Concat(exceptions.Values).ToFrozenSet(StringComparer.Ordinal);
        _isRoot = _roots.GetAlternateLookup<ReadOnlySpan<char>>();
        Exceptions = exceptions;
        _exceptions = exceptions.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Word → stem, where the rules would say something else.</summary>
    public IReadOnlyDictionary<string, string> Exceptions { get; }

    public IReadOnlyCollection<string> Roots => _roots;

    /// <summary>The list that comes with the library: written for it, and completed from the training data of the models.</summary>
    public static RootList Shipped()
    {
        using var stream = Resources.Open("stem.model");
        return Read(stream);
    }

    /// <summary>Reads a packed list: a root a line, an exception as <c>word root</c>.</summary>
    public static RootList Read(Stream stream)
    {
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads the lines of a written list; <c>#</c> begins a remark.</summary>
    public static RootList Parse(string lines)
    {
        var (roots, exceptions) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var line in lines.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at)
            {
                exceptions[line[..at]] = line[(at + 1)..].Trim();
            }
            else
            {
                roots.Add(line);
            }
        }

        return new(roots, exceptions);
    }

    /// <summary>This list with more in it.</summary>
    public RootList With(IEnumerable<string> roots, IEnumerable<KeyValuePair<string, string>> exceptions) => new(
        _roots.Concat(roots).Distinct(StringComparer.Ordinal),
        Exceptions.Concat(exceptions).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal));

    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new StreamWriter(packed, new UTF8Encoding(false));
        foreach (var root in _roots.Order(StringComparer.Ordinal))
        {
            writer.Write(root + '\n');
        }

        foreach (var (word, root) in Exceptions.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write($"{word} {root}\n");
        }
    }

    public bool Contains(ReadOnlySpan<char> root) => _isRoot.Contains(root);

    internal bool TryException(ReadOnlySpan<char> word, out string? root) => _exceptions.TryGetValue(word, out root);
}
