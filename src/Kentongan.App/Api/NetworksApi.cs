using System.Text;
using Kentongan.App.Accounts;
using Kentongan.App.Networks;
using Kentongan.App.Web;
using Kentongan.Networks.Exports;
using Kentongan.Understand.Networks;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Api;

/// <summary>Networks and groups in step, under the addresses of their pages. Made in the background: 202 means "ask again".</summary>
public static class NetworksApi
{
    static readonly Dictionary<string, (Action<NodeTable, Stream> Write, string Type)> _formats = new(StringComparer.Ordinal)
    {
        ["gexf"] = (Gexf.Write, "application/gexf+xml"),
        ["graphml"] = (GraphMl.Write, "application/graphml+xml"),
        ["json"] = (GraphologyJson.Write, "application/json"),
        ["csv"] = (NetworkCsv.Write, "text/csv; charset=utf-8"),
    };

    public static void MapNetworks(this IEndpointRouteBuilder api)
    {
        var topic = api.MapGroup("/topics/{id:int}");
        topic.MapGet("/network", DrawingAsync).WithSummary("Accounts, ties, communities and places, as columns");
        topic.MapGet("/communities", CommunitiesAsync).WithSummary("What each community says, and how sure its border is");
        topic.MapGet("/network.{format:regex(^(gexf|graphml|json|csv)$)}", ExportAsync).RequireAuthorization(Access.Export)
            .WithSummary("The network for other programs; private accounts carry a number of this file only");
        topic.MapGet("/network.svg", PictureAsync).RequireAuthorization(Access.Export).WithSummary("The network as a picture");
        topic.MapGet("/synchronised", SynchronisedAsync).WithSummary("Groups that share the same at the same moment more often than chance explains");
    }

    static Task<IResult> DrawingAsync(int id, TopicViews views, NetworkDrawings drawings, HttpContext http, IStringLocalizer words, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken) =>
        WithAsync(id, "view.network", views, drawings, http, audit, viewer, (network, view) => Results.Ok(NetworkJson.Of(network, view, words)), cancellationToken);

    static Task<IResult> CommunitiesAsync(int id, TopicViews views, NetworkDrawings drawings, HttpContext http, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken) =>
        WithAsync(id, "view.network", views, drawings, http, audit, viewer, (network, _) => Results.Ok(network.Communities.Where(community => community.IsShown)), cancellationToken);

    static Task<IResult> ExportAsync(
        int id, string format, TopicViews views, NetworkDrawings drawings, HttpContext http, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken) =>
        WithAsync(id, "export.network", views, drawings, http, audit, viewer, (network, view) =>
        {
            var bytes = new MemoryStream();
            _formats[format].Write(NetworkTable.Of(network).Nodes with { Mark = view.Topic.Topic.Watermark }, bytes);
            return Results.File(bytes.ToArray(), _formats[format].Type, FileOf(view.Topic.Topic, format));
        }, cancellationToken);

    static Task<IResult> PictureAsync(int id, TopicViews views, NetworkDrawings drawings, HttpContext http, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken) =>
        WithAsync(id, "export.network", views, drawings, http, audit, viewer, (network, view) =>
            Results.File(Encoding.UTF8.GetBytes(NetworkSvg.Draw(network, view.Topic.Topic.Watermark)), "image/svg+xml", FileOf(view.Topic.Topic, "svg")), cancellationToken);

    static string FileOf(Topic topic, string format) => $"{topic.FileMark}kentongan-jaringan-{topic.Id}.{format}";

    static async Task<IResult> SynchronisedAsync(
        int id, long? window, TopicViews views, NetworkDrawings drawings, IAuditLog audit, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(id, cancellationToken) is not { } view)
        {
            return Results.NotFound();
        }

        await audit.WriteAsync(viewer.Name, "view.synchronised", $"topic:{id}", view.Page(), cancellationToken);
        return await drawings.SynchronyAsync(view.Filter, SynchronyWindow.Read(window), cancellationToken) is { } reading
            ? Results.Ok(SynchronyJson.Of(reading))
            : Results.Accepted();
    }

    static async Task<IResult> WithAsync(
        int id, string deed, TopicViews views, NetworkDrawings drawings, HttpContext http, IAuditLog audit, Viewer viewer,
        Func<ConversationNetwork, NetworkView, IResult> answer, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(id, cancellationToken) is not { } topic)
        {
            return Results.NotFound();
        }

        var view = NetworkView.Read(topic, http.Request.Query.ToDictionary(StringComparer.Ordinal));
        await audit.WriteAsync(viewer.Name, deed, $"topic:{id}", http.Request.Path + http.Request.QueryString, cancellationToken);
        return await drawings.NetworkAsync(view, cancellationToken) is { } network ? answer(network, view) : Results.Accepted();
    }
}
