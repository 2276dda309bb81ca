using Kentongan.App.Words;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Web;

/// <summary>The web application as a table of contents: what it is made of, and what answers where.</summary>
public static class Site
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.Services.AddPages();
        var app = builder.Build();
        app.UseHouseRules();
        app.MapPages();
        return app;
    }

    static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddLanguages();
        services.AddResponseCompression();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IStringLocalizer, Wording>();
        services.AddSingleton<Assets>();
        services.AddScoped<Viewer>();
        return services;
    }

    static void UseHouseRules(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = KeepHashed });
        app.UseRequestLocalization();
        app.UseAntiforgery();
    }

    static void MapPages(this WebApplication app)
    {
        app.MapRazorComponents<Pages.App>();
        app.MapPreferences();
    }

    static void KeepHashed(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext file)
    {
        var isHashed = file.Context.Request.Query.ContainsKey("v") || file.File.Name.Contains('-', StringComparison.Ordinal);
        file.Context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "public, max-age=600";
    }
}
