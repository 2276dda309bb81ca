namespace Kentongan.Language.Entities;

/// <summary>The tags of tokens: outside, or the beginning or inside of a name (Ramshaw and Marcus 1995).</summary>
static class Tags
{
    public const int Outside = 0;
    public const int Count = 7;

    /// <summary>A row of weights has one lane more than tags, so that it is one vector.</summary>
    public const int Lanes = 8;

    static readonly string[] Names = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"];

    /// <summary>The tag that a data set writes; outside when it is another one.</summary>
    public static int Parse(string name) => Math.Max(0, Array.IndexOf(Names, name));

    public static bool IsBegin(int tag) => tag % 2 == 1;

    public static bool IsInside(int tag) => tag != Outside && tag % 2 == 0;

    public static EntityType TypeOf(int tag) => (EntityType)((tag - 1) / 2);

    /// <summary>A name goes on only after a token of the same name.</summary>
    public static bool CanFollow(int previous, int tag) => !IsInside(tag) || previous == tag || previous == tag - 1;

    /// <summary>Puts the names of a row of tags together.</summary>
    public static void Collect(ReadOnlySpan<byte> tags, List<Entity> entities)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == Outside)
            {
                continue;
            }

            var end = i + 1;
            while (end < tags.Length && IsInside(tags[end]) && TypeOf(tags[end]) == TypeOf(tags[i]))
            {
                end++;
            }

            entities.Add(new Entity(TypeOf(tags[i]), i, end - i));
            i = end - 1;
        }
    }
}
