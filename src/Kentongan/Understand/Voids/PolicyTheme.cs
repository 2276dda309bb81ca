namespace Kentongan.Understand.Voids;

/// <summary>A theme that an agency owes people answers on: a policy in force, a service that changes.</summary>
/// <param name="Id">Its number; 0 before it is kept.</param>
/// <param name="AgencyId">Whose.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Query">How posts on it are found, in the query language.</param>
/// <param name="Reason">Why it matters now.</param>
/// <param name="By">Who set it.</param>
/// <param name="CreatedAt">When.</param>
public sealed record PolicyTheme(int Id, int AgencyId, string Name, string Query, string Reason, string By, DateTimeOffset CreatedAt);
