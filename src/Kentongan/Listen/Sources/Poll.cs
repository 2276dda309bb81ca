namespace Kentongan.Listen.Sources;

/// <summary>One poll, as it is kept with the source.</summary>
/// <param name="Items">Entries in the document; null when none came.</param>
/// <param name="NewItems">Entries that were not known before.</param>
/// <param name="Form">The format or template, so that a change shows (<c>rss20</c>, <c>html:…</c>).</param>
public sealed record Poll(DateTimeOffset At, FetchFailure Failure, bool NotModified, int? Items, int? NewItems, string? Form)
{
    public bool Succeeded => Failure == FetchFailure.None;
}
