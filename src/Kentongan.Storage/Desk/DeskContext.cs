using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kentongan.Storage.Desk;

/// <summary>
/// The relational, low-volume side of the store: people, roles, agencies and the records of the desk. The SQL migrations make the tables; this
/// only maps them, on the same database that holds the posts. <see cref="StorageRegistration.AddStorage"/> asks for
/// Identity's schema version 3, which knows passkeys; without it this model is not complete.
/// </summary>
public sealed class DeskContext(DbContextOptions<DeskContext> options)
    : IdentityDbContext<DeskUser, IdentityRole<int>, int>(options)
{
    public DbSet<AgencyRow> Agencies => Set<AgencyRow>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<DeskUser>().ToTable("desk_user").HasOne<AgencyRow>().WithMany().HasForeignKey(u => u.AgencyId);
        builder.Entity<IdentityRole<int>>().ToTable("desk_role");
        builder.Entity<IdentityUserRole<int>>().ToTable("desk_user_role");
        builder.Entity<IdentityUserClaim<int>>().ToTable("desk_user_claim");
        builder.Entity<IdentityUserLogin<int>>().ToTable("desk_user_login");
        builder.Entity<IdentityUserToken<int>>().ToTable("desk_user_token");
        builder.Entity<IdentityRoleClaim<int>>().ToTable("desk_role_claim");
        builder.Entity<IdentityUserPasskey<int>>().ToTable("desk_user_passkey");
        builder.Entity<AgencyRow>().ToTable("agency").HasOne<AgencyRow>().WithMany().HasForeignKey(a => a.ParentId);
        RecordTables.Map(builder);
        builder.UseSnakeCase();
    }
}
