namespace Kentongan.Language.Places;

/// <summary>What the word before a name says about it.</summary>
[Flags]
enum PlaceCue
{
    None = 0,
    Anywhere = 1,
    City = 2,
    Regency = 4,
    Province = 8,
    District = 16,

    /// <summary>The name is part of another name: a street, a school, a shop.</summary>
    OtherName = 32,
}
