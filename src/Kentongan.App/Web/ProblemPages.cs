using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Kentongan.App.Web;

/// <summary>What a person is shown instead of a bare status; programs are left alone with it.</summary>
public static class ProblemPages
{
    public static void UseProblemPages(this WebApplication app)
    {
        app.UseExceptionHandler("/kesalahan", createScopeForErrors: true);
        app.UseWhen(
            http => !http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
            pages => pages.UseStatusCodePagesWithReExecute("/tidak-ada", "?status={0}", createScopeForStatusCodePages: true));
        app.Use((http, next) =>
        {
            ReadAnew(http);
            return next(http);
        });
    }

    /// <summary>A page that stands in for a failed answer is read; it is not the form that failed, sent again.</summary>
    static void ReadAnew(HttpContext http)
    {
        if (http.Features.Get<IExceptionHandlerFeature>() is not null || http.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            http.Request.Method = HttpMethods.Get;
            http.Features.Set<IAntiforgeryValidationFeature>(null);
        }
    }
}
