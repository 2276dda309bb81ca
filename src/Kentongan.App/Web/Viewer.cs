using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;

namespace Kentongan.App.Web;

/// <summary>The person at the screen: who they are and how they want to read.</summary>
public sealed class Viewer(IHttpContextAccessor accessor)
{
    /// <summary>Cookies that keep how a person reads.</summary>
    public const string ThemeCookie = "kentongan.theme", ZoneCookie = "kentongan.zone";

    /// <summary>The claim that carries the number of a person's agency.</summary>
    public const string AgencyClaim = "agency";

    /// <summary>The claim that carries the name by which a person is shown.</summary>
    public const string DisplayNameClaim = "display_name";

    HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");

    public ClaimsPrincipal User => Http.User;

    public bool IsSignedIn => User.Identity?.IsAuthenticated == true;

    public string Name => User.Identity?.Name ?? "";

    public string DisplayName => User.FindFirstValue(DisplayNameClaim) ?? Name;

    /// <summary>The agency whose topics and issues this person sees; null sees those of every agency.</summary>
    public int? AgencyId =>
        int.TryParse(User.FindFirstValue(AgencyClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>Whether something of <paramref name="agency"/> may be shown to this person.</summary>
    public bool Sees(int agency) => AgencyId is null || AgencyId == agency;

    public string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public Zone Zone => Zone.Named(Http.Request.Cookies[ZoneCookie]);

    /// <summary><c>light</c>, <c>dark</c> or <c>system</c>.</summary>
    public string Theme => Http.Request.Cookies[ThemeCookie] is "light" or "dark" ? Http.Request.Cookies[ThemeCookie]! : "system";

    /// <summary>The address of this page, with its filter.</summary>
    public string Address => Http.Features.Get<IStatusCodeReExecuteFeature>() is { } asked
        ? asked.OriginalPath + asked.OriginalQueryString
        : Http.Request.Path + Http.Request.QueryString;

    /// <summary>The roles that this person holds.</summary>
    public IReadOnlyCollection<string> Roles => [.. User.FindAll(ClaimTypes.Role).Select(claim => claim.Value)];

    public bool Is(string role) => User.IsInRole(role);
}
