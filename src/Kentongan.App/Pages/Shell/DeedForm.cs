using Kentongan.App.Web;
using Kentongan.Records;
using Microsoft.AspNetCore.Components;

namespace Kentongan.App.Pages.Shell;

/// <summary>A form that does one deed on a record: it says why not beside itself, or comes back to the record's page with a word of thanks.</summary>
public abstract class DeedForm<T> : ComponentBase
    where T : class, IRecord<T>
{
    [Parameter, EditorRequired] public T Record { get; set; } = default!;

    [Inject] protected Desk<T> Desk { get; set; } = default!;

    [Inject] protected NavigationManager Address { get; set; } = default!;

    [Inject] protected Viewer Viewer { get; set; } = default!;

    [CascadingParameter] protected HttpContext Http { get; set; } = default!;

    protected Objection? Objection { get; private set; }

    /// <summary>The page of the record, to which the form is sent.</summary>
    protected string Page => RecordAddress.Of(Record);

    protected async Task DoAsync(Func<T, DateTimeOffset, Decision<T>> deed, string action)
    {
        var decision = await Desk.DoAsync(Record.Number, deed, Viewer.Name, action, Http.RequestAborted);
        if (decision.IsAllowed)
        {
            Address.NavigateTo($"{Page}?ok={action}");
        }

        Objection = decision.Objection;
    }
}
