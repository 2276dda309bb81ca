using System.Globalization;
using System.Security.Claims;
using Kentongan.App.Web;
using Kentongan.Storage.Desk;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Kentongan.App.Accounts;

/// <summary>What a session says of a person: name, roles, and the agency they work for.</summary>
public sealed class DeskClaims(
    UserManager<DeskUser> users, RoleManager<IdentityRole<int>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<DeskUser, IdentityRole<int>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(DeskUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(Viewer.DisplayNameClaim, user.DisplayName));
        if (user.AgencyId is { } agency)
        {
            identity.AddClaim(new(Viewer.AgencyClaim, agency.ToString(CultureInfo.InvariantCulture)));
        }

        return identity;
    }
}
