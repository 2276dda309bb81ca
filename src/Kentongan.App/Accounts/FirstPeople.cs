using Kentongan.Storage.Desk;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kentongan.App.Accounts;

/// <summary>The roles, and the agency and person with whom a new instance begins.</summary>
public sealed class FirstPeople(
    UserManager<DeskUser> users, RoleManager<IdentityRole<int>> roles, DeskContext desk, TimeProvider time)
{
    public const string UserName = "pemilik";

    /// <summary>Makes what is missing and returns the person who owns the instance.</summary>
    public async Task<DeskUser> EnsureAsync(CancellationToken cancellationToken)
    {
        foreach (var role in Roles.All)
        {
            if (!await roles.RoleExistsAsync(role))
            {
                Check(await roles.CreateAsync(new(role)));
            }
        }

        return await users.FindByNameAsync(UserName) ?? await MakeOwnerAsync(cancellationToken);
    }

    async Task<DeskUser> MakeOwnerAsync(CancellationToken cancellationToken)
    {
        var owner = new DeskUser
        {
            UserName = UserName,
            DisplayName = "Pemilik",
            AgencyId = await FirstAgencyAsync(cancellationToken),
            CreatedAt = time.GetUtcNow().ToUnixTimeMilliseconds(),
        };
        Check(await users.CreateAsync(owner));
        Check(await users.AddToRolesAsync(owner, Roles.All));
        return owner;
    }

    async Task<int> FirstAgencyAsync(CancellationToken cancellationToken)
    {
        var agency = await desk.Agencies.OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (agency is null)
        {
            agency = new AgencyRow { Name = "Instansi pertama", Kind = AgencyKind.Other };
            desk.Agencies.Add(agency);
            await desk.SaveChangesAsync(cancellationToken);
        }

        return agency.Id;
    }

    static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
        }
    }
}
