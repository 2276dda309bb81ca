namespace Kentongan.Language.Entities;

/// <summary>What is named.</summary>
public enum EntityType : byte
{
    Person = 0,
    Organisation = 1,
    Location = 2,
}
