namespace Kentongan.Understand;

/// <summary>The width of a point on a time line. Weeks begin on Monday.</summary>
public enum Grain : byte
{
    Hour = 0,
    Day = 1,
    Week = 2,
}
