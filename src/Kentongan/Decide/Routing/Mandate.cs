using Kentongan.Records;

namespace Kentongan.Decide.Routing;

/// <summary>Who leads and who helps when a subject comes up in a region: a line of the routing table that an administrator keeps.</summary>
public sealed record Mandate : IRecord<Mandate>
{
    public int Number { get; init; }

    /// <summary>What the line is called, as "Air bersih".</summary>
    public required string Subject { get; init; }

    /// <summary>Words by which the subject is known in titles and texts.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Official region code: empty for the nation, "33" a province, "33.71" a kabupaten or kota.</summary>
    public string Region { get; init; } = "";

    /// <summary>The agency that leads; the line belongs to it.</summary>
    public required int AgencyId { get; init; }
    public IReadOnlyList<int> Partners { get; init; } = [];
    public required DateTimeOffset MadeAt { get; init; }
    public int Version { get; init; } = 1;

    static string IRecord<Mandate>.Noun => "mandate";
    bool IRecord<Mandate>.IsOpen => true;
    string IRecord<Mandate>.Standing => $"{Subject} {Region}";
    Mandate IRecord<Mandate>.Kept(int number, int version) => this with { Number = number, Version = version };
}

/// <summary>Writes a line of the routing table.</summary>
public sealed record WriteMandate(string Subject, string Words, string Region, int AgencyId, IReadOnlyList<int> Partners)
{
    public Decision<Mandate> Begin(DateTimeOffset now) => Decide(new() { Subject = "", Words = [], AgencyId = AgencyId, MadeAt = now }, now);

    public Decision<Mandate> Decide(Mandate mandate, DateTimeOffset now)
    {
        var words = Words.ToLowerInvariant().Split([',', ' ', '\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray();
        return string.IsNullOrWhiteSpace(Subject) || words.Length == 0 ? RoutingObjections.SubjectMissing
            : !IsRegion(Region.Trim()) ? RoutingObjections.NotARegion
            : mandate with { Subject = Subject.Trim(), Words = words, Region = Region.Trim(), AgencyId = AgencyId, Partners = [.. Partners.Where(id => id != AgencyId).Distinct()] };
    }

    static bool IsRegion(string code) => code.Length is 0 or 2 or 5 or 8 && code.Index().All(letter => letter.Index % 3 == 2 ? letter.Item == '.' : char.IsAsciiDigit(letter.Item));
}

/// <summary>Why a line may be refused.</summary>
public static class RoutingObjections
{
    public static readonly Objection SubjectMissing = new(
        "routing.subject-missing", "Name the subject and at least one word by which it is known.", "Sebutkan perihalnya dan sedikitnya satu kata pengenalnya.");

    public static readonly Objection NotARegion = new(
        "routing.region", "A region is empty (the nation), or a code as 33, 33.71 or 33.71.02.", "Wilayah dikosongkan (nasional), atau kode seperti 33, 33.71, atau 33.71.02.");
}
