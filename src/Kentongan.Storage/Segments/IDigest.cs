namespace Kentongan.Storage.Segments;

/// <summary>Something smaller that was made of a column for reading.</summary>
interface IDigest
{
    /// <summary>About how much memory it takes.</summary>
    long Bytes { get; }
}
