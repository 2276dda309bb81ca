namespace Kentongan.App.Importing;

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    Looking = 0,
    Running = 1,
    Done = 2,
    Failed = 3,
}
