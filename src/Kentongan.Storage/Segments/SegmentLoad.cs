using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Segments;

/// <summary>Reads whole segments, for those who rewrite or recount them.</summary>
static class SegmentLoad
{
    public static async ValueTask<Segment> AllAsync(
        IReadSession session, SegmentInfo info, CancellationToken cancellationToken)
    {
        if (!info.IsSealed)
        {
            return SegmentBytes.Unpack(
                await session.ReadColumnAsync<byte>(info.Id, Column.Packed, cancellationToken).ConfigureAwait(false));
        }

        var columns = new byte[Columns.Stored][];
        for (var column = 0; column < columns.Length; column++)
        {
            columns[column] = await session.ReadColumnAsync<byte>(info.Id, (Column)column, cancellationToken).ConfigureAwait(false);
        }

        return SegmentBytes.FromColumns(columns);
    }
}
