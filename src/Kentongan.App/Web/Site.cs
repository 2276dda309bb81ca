using Kentongan.App.Accounts;
using Kentongan.App.Api;
using Kentongan.App.Charts;
using Kentongan.App.Importing;
using Kentongan.App.Jobs;
using Kentongan.App.Networks;
using Kentongan.App.Pages.Listen;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Pages.Understand.Review;
using Kentongan.App.Sources;
using Kentongan.App.Words;
using Kentongan.Storage;
using Kentongan.Understand.Building;
using Kentongan.Understand.Questions;
using Kentongan.Understand.Voids;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Web;

/// <summary>The web application as a table of contents: what it is made of, and what answers where.</summary>
public static class Site
{
    /// <summary>The application on <paramref name="store"/>, ready to be started.</summary>
    public static WebApplication Build(StorageOptions store, params string[] args) => Open(Furnish(store, args));

    /// <summary>Everything the application is made of.</summary>
    public static WebApplicationBuilder Furnish(StorageOptions store, params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddStorage(store).AddAccounts().AddPages().AddImports().AddSources().AddDecisionRooms().AddTimetable().AddApi();
        builder.Services.AddDataProtection().SetApplicationName("Kentongan")
            .PersistKeysToFileSystem(new(Path.Combine(store.DataFolder, "keys")));
        return builder;
    }

    /// <summary>Everything that answers.</summary>
    public static WebApplication Open(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.UseHouseRules();
        app.MapDoors();
        app.MapPasskeys();
        app.MapApi();
        app.MapImports();
        app.MapSourceDoors();
        app.MapPages();
        app.MapDecisionRooms();
        return app;
    }

    static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
        services.AddLanguages();
        services.AddResponseCompression();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IStringLocalizer, Wording>();
        services.AddSingleton<Assets>();
        services.AddScoped<Viewer>();
        services.AddScoped<VisibleTopics>();
        services.AddScoped<FilterQuestions>();
        services.AddScoped<TopicDesk>();
        services.AddScoped<TopicTrials>();
        services.AddScoped<AgencyNames>();
        services.AddSingleton<TopicPreviewing>();
        services.AddSingleton<QuestionReading>();
        services.AddSingleton<VoidReading>();
        services.AddScoped<ChartSheets>();
        services.AddScoped<MarkDesk>();
        services.AddScoped<ThemeDesk>();
        services.AddScoped<Officials>();
        services.AddScoped<TopicViews>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<FieldErrors>();
        services.AddSingleton<NetworkDrawings>();
        services.AddHostedService<ReadAhead>();
        return services;
    }

    static void UseHouseRules(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = KeepHashed });
        app.UseRequestLocalization();
        app.UseProblemPages();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    static void MapPages(this WebApplication app)
    {
        app.MapRazorComponents<Pages.App>();
        app.MapPreferences();
        app.MapBuilder();
        app.MapMarks();
        app.MapGet("/healthz", () => Results.Text("ok")).AllowAnonymous().ExcludeFromDescription();
    }

    static void KeepHashed(StaticFileResponseContext file)
    {
        var isHashed = file.Context.Request.Query.ContainsKey("v") || file.File.Name.Contains('-', StringComparison.Ordinal);
        file.Context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "public, max-age=600";
    }
}
