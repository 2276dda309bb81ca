namespace Kentongan.Networks.Coordination;

/// <summary>Takes pairs one by one; a struct, so that the pairing loop calls it without a virtual call.</summary>
interface IPairSink
{
    /// <param name="older">Position of the older share.</param>
    /// <param name="newer">Position of the newer share.</param>
    void Take(int older, int newer);
}
