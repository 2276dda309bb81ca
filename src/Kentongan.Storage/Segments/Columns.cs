namespace Kentongan.Storage.Segments;

/// <summary>Which columns hold lists of vocabulary numbers, and in what order they are packed.</summary>
static class Columns
{
    public const int Lists = 7;
    public const int Stored = 11;

    public static Column List(int index) => Column.Hashtags + (byte)index;
}
