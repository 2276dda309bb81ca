using Kentongan.Storage.Desk;
using Microsoft.EntityFrameworkCore;

namespace Kentongan.App.Exercises;

/// <summary>The people who can be given a part in an exercise.</summary>
public sealed class TeamChoice(DeskContext desk)
{
    public sealed record Person(string UserName, string DisplayName, IReadOnlyList<string> Roles);

    /// <summary>Those of an agency, by name; null means every agency's.</summary>
    public async Task<IReadOnlyList<Person>> AllAsync(int? agency, CancellationToken cancellationToken)
    {
        var people = await desk.Users.AsNoTracking().Where(user => agency == null || user.AgencyId == agency).OrderBy(user => user.DisplayName).ToListAsync(cancellationToken);
        var roles = await (from held in desk.UserRoles.AsNoTracking() join role in desk.Roles.AsNoTracking() on held.RoleId equals role.Id select new { held.UserId, role.Name }).ToListAsync(cancellationToken);
        var byPerson = roles.ToLookup(held => held.UserId, held => held.Name ?? "");
        return [.. people.Select(user => new Person(user.UserName!, user.DisplayName, [.. byPerson[user.Id]]))];
    }
}
