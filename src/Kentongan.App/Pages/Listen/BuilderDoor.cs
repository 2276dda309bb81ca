using Kentongan.App.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Pages.Listen;

/// <summary>Answers the builder while somebody types.</summary>
public static class BuilderDoor
{
    public static void MapBuilder(this IEndpointRouteBuilder app) =>
        app.MapPost("/pantau/rakit", UpdateAsync).RequireAuthorization(Access.Listen).ExcludeFromDescription().DisableAntiforgery();

    static async Task<IResult> UpdateAsync(HttpContext http, string? dari, TopicTrials trials, IAntiforgery antiforgery, CancellationToken cancellationToken)
    {
        // The form is read here and not bound, so the token is checked here too.
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        var fields = (await http.Request.ReadFormAsync(cancellationToken)).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        var builder = BuilderForm.Of(fields);
        var written = fields.GetValueOrDefault("Form.Query").ToString();
        var text = dari switch { "teks" => written.Trim(), "blok" => builder.Blocks?.ToText() ?? written, _ => builder.Query(written) };
        var except = int.TryParse(fields.GetValueOrDefault("Topic"), System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : (int?)null;
        var trial = await trials.TryAsync(text, builder.Deed, except, cancellationToken);
        return new RazorComponentResult<BuilderUpdate>(new { Trial = trial, Typed = dari });
    }
}
