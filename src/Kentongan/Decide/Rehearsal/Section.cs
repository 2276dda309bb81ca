namespace Kentongan.Decide.Rehearsal;

/// <summary>Blocks of one heading, with what the heading says about them where it differs from the role's usual truth.</summary>
sealed class Section(Heading heading, Block[] blocks)
{
    public string Name { get; } = heading.Name;
    public Block[] Blocks { get; } = blocks;

    /// <summary>The lines as they are written in the file.</summary>
    public IReadOnlyList<string> Lines { get; } = heading.Lines;
    public string? Narrative { get; } = heading.Attributes.GetValueOrDefault("narrative");
    public Sentiment? Sentiment { get; } = Read<Sentiment>(heading, "sentiment");
    public Emotion? Emotion { get; } = Read<Emotion>(heading, "emotion");
    public MessageKind? Kind { get; } = Read<MessageKind>(heading, "kind");

    static T? Read<T>(Heading heading, string attribute) where T : struct, Enum =>
        heading.Attributes.TryGetValue(attribute, out var value) ? Enum.Parse<T>(value, ignoreCase: true) : null;
}

/// <summary>Sections to choose from, each as likely as it has blocks.</summary>
sealed class Shelf(Section[] sections)
{
    readonly Section[] _byBlock = [.. sections.SelectMany(section => Enumerable.Repeat(section, section.Blocks.Length))];

    public Section Pick(Dice dice) => _byBlock[dice.Below(_byBlock.Length)];
}
