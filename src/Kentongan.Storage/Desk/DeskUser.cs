using Microsoft.AspNetCore.Identity;

namespace Kentongan.Storage.Desk;

/// <summary>A person who works in this instance, as ASP.NET Core Identity knows them, with the agency they work for.</summary>
public sealed class DeskUser : IdentityUser<int>
{
    public required string DisplayName { get; set; }

    /// <summary>The agency whose topics and issues this person sees; null for an administrator of the whole instance.</summary>
    public int? AgencyId { get; set; }

    /// <summary>Unix milliseconds, so that both engines compare it alike.</summary>
    public long CreatedAt { get; set; }
}
