namespace Kentongan.Understand.Ingesting;

/// <summary>Why a post that could be read is not kept.</summary>
public enum DropReason
{
    /// <summary>Its time lies ahead: a wrong clock or swapped day and month.</summary>
    FromTheFuture,
}
