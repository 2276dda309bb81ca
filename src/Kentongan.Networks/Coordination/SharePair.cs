namespace Kentongan.Networks.Coordination;

/// <summary>Two shares of one object within the window, the older one first.</summary>
/// <param name="Object">What both shared.</param>
/// <param name="Content">The older post.</param>
/// <param name="ContentY">The newer post.</param>
/// <param name="Account">Author of the older post.</param>
/// <param name="AccountY">Author of the newer post.</param>
/// <param name="Delta">Seconds between them.</param>
public readonly record struct SharePair(int Object, int Content, int ContentY, int Account, int AccountY, long Delta);
