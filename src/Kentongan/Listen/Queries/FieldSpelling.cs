namespace Kentongan.Listen.Queries;

/// <summary>The values of operators with a fixed choice, as people and files spell them in English and Indonesian.</summary>
public static class FieldSpelling
{
    /// <summary>The enum's number behind <paramref name="value"/>, null when nobody spells it so.</summary>
    public static long? Number(FieldName name, string value) => FieldValues.Find(name, value)?.Number;

    /// <summary>The spellings that we write, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> Choices(FieldName name) => [.. FieldValues.Of(name).Select(choice => choice.Spellings[0])];
}
