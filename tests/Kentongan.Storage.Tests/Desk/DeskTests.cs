using Kentongan.Storage.Desk;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Storage.Tests.Desk;

public abstract class DeskTests : StoreTests
{
    [Fact]
    public async Task A_person_is_found_with_agency_role_and_passkey()
    {
        await using (var scope = Store.Scope())
        {
            var desk = scope.ServiceProvider.GetRequiredService<DeskContext>();
            var agency = new AgencyRow { Name = "Dinas Kominfo Kota Rekaan", Kind = AgencyKind.City };
            desk.Agencies.Add(agency);
            await desk.SaveChangesAsync(Token);
            var user = Person("sari");
            user.AgencyId = agency.Id;
            desk.Users.Add(user);
            desk.Roles.Add(new("analyst") { NormalizedName = "ANALYST" });
            await desk.SaveChangesAsync(Token);
            desk.UserRoles.Add(new() { UserId = user.Id, RoleId = (await desk.Roles.SingleAsync(Token)).Id });
            desk.UserPasskeys.Add(new() { UserId = user.Id, CredentialId = [1, 2, 3], Data = Passkey() });
            await desk.SaveChangesAsync(Token);
        }

        await using var again = Store.Scope();
        var read = again.ServiceProvider.GetRequiredService<DeskContext>();
        var found = await read.Users.SingleAsync(u => u.NormalizedUserName == "SARI", Token);
        Assert.Equal("Dinas Kominfo Kota Rekaan", (await read.Agencies.SingleAsync(a => a.Id == found.AgencyId, Token)).ToAgency().Name);
        Assert.Equal("kunci", (await read.UserPasskeys.SingleAsync(Token)).Data.Name);
        Assert.Single(await read.UserRoles.Where(r => r.UserId == found.Id).ToListAsync(Token));
    }

    [Fact]
    public async Task Two_people_cannot_share_a_user_name()
    {
        await using var scope = Store.Scope();
        var desk = scope.ServiceProvider.GetRequiredService<DeskContext>();
        desk.Users.AddRange(Person("budi"), Person("budi"));
        await Assert.ThrowsAsync<DbUpdateException>(() => desk.SaveChangesAsync(Token));
    }

    static DeskUser Person(string name) => new()
    {
        DisplayName = name,
        UserName = name,
        NormalizedUserName = name.ToUpperInvariant(),
    };

    static IdentityPasskeyData Passkey() => new() { Name = "kunci", PublicKey = [4], AttestationObject = [5], ClientDataJson = [6] };
}
