using Kentongan.App.Web;
using Kentongan.Storage.Desk;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Kentongan.App.Accounts;

/// <summary>Coming in by a link, and going out.</summary>
public static class Doors
{
    public static void MapDoors(this IEndpointRouteBuilder app)
    {
        app.MapPost("/masuk/tautan", EnterAsync).AllowAnonymous().ExcludeFromDescription();
        app.MapPost("/keluar", LeaveAsync).ExcludeFromDescription();
    }

    /// <summary>The link opens a page with one button, so that a mail scanner that follows it does not use it up.</summary>
    static async Task<IResult> EnterAsync(
        [FromForm] int user, [FromForm] string secret, SignInLinks links, SignInManager<DeskUser> signIn, IAuditLog audit,
        CancellationToken cancellationToken)
    {
        if (await links.RedeemAsync(user, secret) is not { } person)
        {
            return Results.LocalRedirect("/masuk?tautan=habis");
        }

        await signIn.SignInAsync(person, isPersistent: false, authenticationMethod: "link");
        await audit.WriteAsync(person.UserName!, "session.start", $"user:{person.Id}", "by link", cancellationToken);
        return Results.LocalRedirect("/");
    }

    static async Task<IResult> LeaveAsync([FromForm] string? back, SignInManager<DeskUser> signIn)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect(Preferences.IsLocal(back) ? back! : AccountRegistration.SignInPath);
    }
}
