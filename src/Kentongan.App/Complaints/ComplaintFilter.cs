using Kentongan.Decide.Complaints;

namespace Kentongan.App.Complaints;

/// <summary>Which complaints a list shows; in addresses every choice is a word.</summary>
/// <param name="State">How the clock stands; null shows every open one.</param>
/// <param name="Kind">What was brought; null shows all kinds.</param>
/// <param name="Loose">Only those that are part of no issue.</param>
public sealed record ComplaintFilter(ClockState? State = null, ComplaintKind? Kind = null, bool Loose = false)
{
    public static IReadOnlyList<(ClockState State, string Word)> States { get; } =
        [(ClockState.Overdue, "lewat"), (ClockState.DueSoon, "hari-ini"), (ClockState.OnTime, "berjalan"), (ClockState.MayClose, "boleh-tutup"), (ClockState.Closed, "selesai")];

    public static IReadOnlyList<(ComplaintKind Kind, string Word)> Kinds { get; } =
        [(ComplaintKind.Complaint, "aduan"), (ComplaintKind.Aspiration, "aspirasi"), (ComplaintKind.InformationRequest, "informasi"), (ComplaintKind.Question, "pertanyaan")];

    public static ComplaintFilter Read(string? state, string? kind, string? loose) => new(
        States.Where(known => known.Word == state).Select(known => (ClockState?)known.State).FirstOrDefault(),
        Kinds.Where(known => known.Word == kind).Select(known => (ComplaintKind?)known.Kind).FirstOrDefault(),
        loose is not null);

    public bool Holds(ComplaintLine line) =>
        (State is { } state ? line.Clock.State == state : line.Clock.State != ClockState.Closed)
        && (Kind is null || line.Complaint.Kind == Kind)
        && (!Loose || line.Complaint.Issue is null);

    public string Address => string.Join('&', Parts().DefaultIfEmpty("")) is { Length: > 0 } query ? "/aduan?" + query : "/aduan";

    IEnumerable<string> Parts()
    {
        if (State is { } state)
        {
            yield return "keadaan=" + States.First(known => known.State == state).Word;
        }

        if (Kind is { } kind)
        {
            yield return "jenis=" + Kinds.First(known => known.Kind == kind).Word;
        }

        if (Loose)
        {
            yield return "lepas=1";
        }
    }
}
