namespace Kentongan.Understand.Voids;

/// <summary>Where the themes of agencies are kept.</summary>
public interface IPolicyThemes
{
    Task<IReadOnlyList<PolicyTheme>> OfAsync(int? agency, CancellationToken cancellationToken);

    /// <summary>Keeps a theme and gives it a number.</summary>
    Task<PolicyTheme> AddAsync(PolicyTheme theme, CancellationToken cancellationToken);

    /// <summary>Removes a theme; null removes it of any agency. Whether there was one.</summary>
    Task<bool> RemoveAsync(int? agency, int id, CancellationToken cancellationToken);
}
