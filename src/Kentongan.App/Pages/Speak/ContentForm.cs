using Kentongan.App.Web;
using Kentongan.Speak.Content;
using Microsoft.AspNetCore.Components;

namespace Kentongan.App.Pages.Speak;

/// <summary>A form that does one deed on a content item: it says why not beside itself, or comes back to the page.</summary>
public abstract class ContentForm : ComponentBase
{
    [Parameter, EditorRequired] public ContentItem Item { get; set; } = default!;

    [Inject] protected ContentDesk Desk { get; set; } = default!;

    [Inject] protected NavigationManager Address { get; set; } = default!;

    [Inject] protected Viewer Viewer { get; set; } = default!;

    [CascadingParameter] protected HttpContext Http { get; set; } = default!;

    protected Objection? Objection { get; private set; }

    protected async Task DoAsync(Func<ContentItem, DateTimeOffset, Decision<ContentItem>> deed, string action)
    {
        var decision = await Desk.DoAsync(Item.Id, deed, Viewer.Name, action, Http.RequestAborted);
        if (decision.IsAllowed)
        {
            Address.NavigateTo($"/konten/{Item.Id}?ok={action}");
        }

        Objection = decision.Objection;
    }
}
