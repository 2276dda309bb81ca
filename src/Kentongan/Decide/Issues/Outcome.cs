namespace Kentongan.Decide.Issues;

/// <summary>How an issue ended. Doing nothing and mending the service are results like any other. The numbers are stored.</summary>
public enum Outcome : byte
{
    /// <summary>Watched; saying something would have spread it.</summary>
    DoNothing = 0,

    /// <summary>The criticism is right: the service or policy was changed.</summary>
    ServiceFixed = 1,
    Clarified = 2,
    Debunked = 3,
    Corrected = 4,
    HandedOver = 5,
}
