namespace Kentongan.Understand.Notes;

/// <summary>A view that an agency wants to find again: a name for an address that shows the same wherever it is opened.</summary>
/// <param name="Id">Its number; 0 before it is kept.</param>
/// <param name="AgencyId">Whose.</param>
/// <param name="Topic">The topic that it shows.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Path and query, period included.</param>
/// <param name="By">Who saved it.</param>
/// <param name="CreatedAt">When.</param>
public sealed record SavedView(int Id, int AgencyId, TopicId Topic, string Name, string Address, string By, DateTimeOffset CreatedAt)
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 80;
}
