using Kentongan.App.Web;
using Kentongan.Records;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kentongan.App.Api;

/// <summary>Shows records of the asker's agency and does deeds on them in the asker's name.</summary>
public sealed class Doing<T>(IRecords<T> records, Desk<T> desk, Viewer viewer)
    where T : class, IRecord<T>
{
    public Task<IReadOnlyList<T>> AllAsync(CancellationToken cancellationToken) => records.AllAsync(viewer.AgencyId, cancellationToken);

    public async Task<Results<Ok<T>, NotFound>> FindAsync(int number, CancellationToken cancellationToken) =>
        await VisibleAsync(number, cancellationToken) is { } record ? TypedResults.Ok(record) : TypedResults.NotFound();

    public async Task<Results<Created<T>, BadRequest<Objection>>> BeginAsync(
        Func<DateTimeOffset, Decision<T>> begin, string action, string folder, CancellationToken cancellationToken)
    {
        var decision = await desk.BeginAsync(begin, viewer.Name, action, cancellationToken);
        return decision.Value is { } record
            ? TypedResults.Created($"/api/v1/{folder}/{record.Number}", record)
            : TypedResults.BadRequest(decision.Objection);
    }

    public async Task<Results<Ok<T>, NotFound, BadRequest<Objection>>> DoAsync(
        int number, Func<T, string, DateTimeOffset, Decision<T>> deed, string action, CancellationToken cancellationToken)
    {
        if (await VisibleAsync(number, cancellationToken) is null)
        {
            return TypedResults.NotFound();
        }

        var decision = await desk.DoAsync(number, (record, now) => deed(record, viewer.Name, now), viewer.Name, action, cancellationToken);
        return decision.Value is { } changed ? TypedResults.Ok(changed) : TypedResults.BadRequest(decision.Objection);
    }

    async Task<T?> VisibleAsync(int number, CancellationToken cancellationToken) =>
        await records.FindAsync(number, cancellationToken) is { } record && viewer.Sees(record.AgencyId) ? record : null;
}
