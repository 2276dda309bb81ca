using System.Threading.RateLimiting;
using Kentongan.Storage.Desk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Kentongan.App.Accounts;

/// <summary>How people come in: a passkey, password and one-time code, or a sign-in link, a cookie, locks against guessing.</summary>
public static class AccountRegistration
{
    public const string SignInPath = "/masuk";

    /// <summary>The setting that says how many sign-ins a minute one network address may try.</summary>
    public const string SignInsPerMinute = "SignInsPerMinute";

    const int UsualSignInsPerMinute = 30;

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentity<DeskUser, IdentityRole<int>>(Rules)
            .AddEntityFrameworkStores<DeskContext>()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<DeskClaims>();
        services.Configure<IdentityPasskeyOptions>(Passkeys.Rules);
        services.ConfigureApplicationCookie(Session);
        services.AddScoped<SignInLinks>();
        services.AddScoped<FirstPeople>();
        services.AddAccess();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Limit);
        });
        return services;
    }

    static void Rules(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.Password.RequiredLength = 12;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireDigit = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    static void Session(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "kentongan.session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = SignInPath;
        options.AccessDeniedPath = "/tidak-boleh";
        options.ReturnUrlParameter = "kembali";
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>A program that calls the API is told by the status; a person is shown a page.</summary>
    static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }

    static RateLimitPartition<string> Limit(HttpContext http)
    {
        var triesDoor = HttpMethods.IsPost(http.Request.Method) && http.Request.Path.StartsWithSegments(SignInPath, StringComparison.Ordinal);
        return triesDoor
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute(http), Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("");
    }

    static int PerMinute(HttpContext http) =>
        http.RequestServices.GetRequiredService<IConfiguration>().GetValue(SignInsPerMinute, UsualSignInsPerMinute);
}
