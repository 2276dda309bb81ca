using Kentongan.App.Web;
using Kentongan.Decide.Issues;
using Microsoft.AspNetCore.Components;

namespace Kentongan.App.Pages.Decide;

/// <summary>A form that does one deed on an issue: it says why not beside itself, or comes back to the page with a word of thanks.</summary>
public abstract class IssueForm : ComponentBase
{
    [Parameter, EditorRequired] public Issue Issue { get; set; } = default!;

    [Inject] protected IssueDesk Desk { get; set; } = default!;

    [Inject] protected NavigationManager Address { get; set; } = default!;

    [Inject] protected Viewer Viewer { get; set; } = default!;

    [CascadingParameter] protected HttpContext Http { get; set; } = default!;

    protected Objection? Objection { get; private set; }

    protected async Task DoAsync(Func<Issue, DateTimeOffset, Decision<Issue>> deed, string action)
    {
        var decision = await Desk.DoAsync(Issue.Id, deed, Viewer.Name, action, Http.RequestAborted);
        if (decision.IsAllowed)
        {
            Address.NavigateTo($"/isu/{Issue.Id}?ok={action}");
        }

        Objection = decision.Objection;
    }
}
