using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Kentongan.App.Web;

/// <summary>Indonesian first, English complete; the choice is kept in a cookie.</summary>
public static class Languages
{
    public const string Cookie = "kentongan.language";

    /// <summary>British English writes the day before the month, as Indonesian does.</summary>
    static readonly CultureInfo[] Cultures = [new("id-ID"), new("en-GB")];

    public static IServiceCollection AddLanguages(this IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new(Cultures[0]);
            options.SupportedCultures = Cultures;
            options.SupportedUICultures = Cultures;
            options.RequestCultureProviders = [new CustomRequestCultureProvider(Chosen)];
        });

    static Task<ProviderCultureResult?> Chosen(HttpContext http)
    {
        var culture = Cultures.FirstOrDefault(culture => culture.TwoLetterISOLanguageName == http.Request.Cookies[Cookie]);
        return Task.FromResult(culture is null ? null : new ProviderCultureResult(culture.Name));
    }
}
