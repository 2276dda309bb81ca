namespace Kentongan.Decide.Issues;

/// <summary>How an issue travels. The numbers are stored and enter the priority.</summary>
public enum Spread : byte
{
    None = 0,
    Unlikely = 1,
    Early = 2,
    Rapid = 3,
    ActiveOnSeveralChannels = 4,
}
