using Kentongan.Records;

namespace Kentongan.Decide.Alerts;

/// <summary>Where an alert stands on its way out. The numbers are stored: only append.</summary>
public enum DeliveryStatus : byte
{
    /// <summary>Waits for its time: the end of quiet hours, or another attempt.</summary>
    Waiting = 0,
    Sent = 1,

    /// <summary>Would have been sent; the route is not live, or it belongs to a rehearsal.</summary>
    DryRun = 2,
    Failed = 3,
}

/// <summary>One alert to one receiver, in the outbox.</summary>
public sealed record Delivery : IRecord<Delivery>
{
    /// <summary>After so many failures nobody tries again.</summary>
    public const int MostAttempts = 8;

    public int Number { get; init; }

    /// <summary>What happened; see <see cref="Alert.Type"/>.</summary>
    public required string Type { get; init; }

    /// <summary>What it is about, as <c>signal:3</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Tells one telling of the same subject from the next.</summary>
    public string Occasion { get; init; } = "";
    public TopicId? Topic { get; init; }
    public required int AgencyId { get; init; }
    public required AlertRoute Route { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }

    /// <summary>The page of what it is about, from the root of the site.</summary>
    public required string Address { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public required DateTimeOffset DueAt { get; init; }
    public bool IsRehearsal { get; init; }
    public DeliveryStatus Status { get; init; }
    public int Attempts { get; init; }
    public string? LastFault { get; init; }
    public int Version { get; init; } = 1;

    /// <summary>The same for each attempt, so that a receiver can tell a repetition.</summary>
    public string Key => Occasion.Length == 0 ? $"{Subject}:{Route.Name}" : $"{Subject}:{Occasion}:{Route.Name}";

    static string IRecord<Delivery>.Noun => "delivery";
    bool IRecord<Delivery>.IsOpen => Status == DeliveryStatus.Waiting;
    string IRecord<Delivery>.Standing => $"{Route.Kind} {Status}";
    Delivery IRecord<Delivery>.Kept(int number, int version) => this with { Number = number, Version = version };

    public static Delivery Of(Alert alert, AlertRoute route, (string Title, string Text) words, DateTimeOffset now, DateTimeOffset dueAt) => new()
    {
        Type = alert.Type,
        Subject = alert.Subject,
        Occasion = alert.Occasion,
        Topic = alert.Topic,
        AgencyId = alert.AgencyId,
        Route = route,
        Title = words.Title,
        Text = words.Text,
        Address = alert.Address,
        MadeAt = now,
        DueAt = dueAt,
        IsRehearsal = alert.IsRehearsal,
    };

    /// <summary>What becomes of it after an attempt: sent, tried again later, or given up. The pause doubles from a minute.</summary>
    public Delivery After(string? fault, DateTimeOffset now) => fault is null
        ? this with { Status = DeliveryStatus.Sent, Attempts = Attempts + 1, LastFault = null }
        : this with
        {
            Status = Attempts + 1 >= MostAttempts ? DeliveryStatus.Failed : DeliveryStatus.Waiting,
            Attempts = Attempts + 1,
            LastFault = fault,
            DueAt = now + TimeSpan.FromMinutes(Math.Pow(2, Attempts)),
        };
}
