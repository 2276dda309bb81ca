using Kentongan.App.Accounts;
using Kentongan.Speak.Limits;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Kentongan.App.Pages.Speak;

/// <summary>Counts a draft while it is being written.</summary>
public static class Counting
{
    public static void MapCounting(this IEndpointRouteBuilder app) =>
        app.MapPost("/konten/hitung/{channel:int}", Count).RequireAuthorization(Access.Read).ExcludeFromDescription();

    /// <summary>The form sends all its fields; only the one of this channel counts.</summary>
    static IResult Count(int channel, [FromForm] IFormCollection form)
    {
        var text = form[$"Input.Texts[{channel}]"].ToString().ReplaceLineEndings("\n").Trim();
        return PublishingLimits.Of((Channel)channel) is null
            ? Results.NotFound()
            : new RazorComponentResult<VariantCheck>(new { Channel = (Channel)channel, Text = text });
    }
}
