using Microsoft.AspNetCore.Mvc;

namespace Kentongan.App.Web;

/// <summary>Keeps how a person reads: language, theme and time zone, a cookie each.</summary>
public static class Preferences
{
    public static void MapPreferences(this IEndpointRouteBuilder app) =>
        app.MapPost("/tampilan", Keep).AllowAnonymous().ExcludeFromDescription();

    static IResult Keep(
        HttpContext http, [FromForm] string? language, [FromForm] string? theme, [FromForm] string? zone, [FromForm] string? back)
    {
        Set(http, Languages.Cookie, language);
        Set(http, Viewer.ThemeCookie, theme);
        Set(http, Viewer.ZoneCookie, zone);
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }

    static void Set(HttpContext http, string name, string? value)
    {
        if (value is { Length: > 0 and < 16 })
        {
            http.Response.Cookies.Append(name, value, new()
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
            });
        }
    }

    /// <summary>An address on this site and no other.</summary>
    public static bool IsLocal(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal);
}
