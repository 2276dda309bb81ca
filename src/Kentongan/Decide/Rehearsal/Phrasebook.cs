using System.Collections.Frozen;

namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// The hand-written building blocks of a scenario: text files with one block a line under headings like
/// <c>== rumour narrative=dam emotion=fear ==</c>. Blocks name other sections in braces (<c>{kata}</c>), offer choices
/// (<c>[a|b|]</c>) and ranges (<c>{10-90}</c>); see Texts/README.md.
/// </summary>
sealed class Phrasebook
{
    readonly FrozenDictionary<string, Section[]> _sections;

    Phrasebook(FrozenDictionary<string, Section[]> sections) => _sections = sections;

    public static Phrasebook Parse(IEnumerable<string> files, Func<string, Stream> open)
    {
        var headings = files.SelectMany(file => Heading.ReadAll(file, open(file))).ToList();
        var lexicon = Lexicon.Of(headings);
        var compiler = new BlockCompiler(lexicon);
        var sections = headings.Where(heading => !Lexicon.Owns(heading.Name))
            .Select(heading => new Section(heading, [.. heading.Lines.Select(compiler.Compile)]))
            .GroupBy(section => section.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        compiler.Link(name => sections.TryGetValue(name, out var found) ? [.. found.SelectMany(section => section.Blocks)] : null);
        return new(sections);
    }

    public bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>The sections of that name, of one narrative if it is given; throws when there are none.</summary>
    public Shelf Shelf(string name, string? narrative = null)
    {
        var found = _sections.TryGetValue(name, out var sections)
            ? sections.Where(section => narrative is null || section.Narrative == narrative).ToArray()
            : [];
        return found.Length > 0
            ? new(found)
            : throw new InvalidDataException($"The rehearsal has no text under '== {name} =='" + (narrative is null ? "." : $" with narrative={narrative}."));
    }

    /// <summary>All blocks under that heading.</summary>
    public Block[] Blocks(string name) => [.. _sections[name].SelectMany(section => section.Blocks)];

    /// <summary>The lines under that heading as they are written.</summary>
    public string[] Lines(string name) => [.. _sections[name].SelectMany(section => section.Lines)];

    public IEnumerable<Section> Sections => _sections.Values.SelectMany(sections => sections);
}
