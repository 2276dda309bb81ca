using Kentongan.Language.Places;

namespace Kentongan.Listen.Queries;

/// <summary>Official codes behind the names that people give to places.</summary>
static class PlaceNames
{
    static readonly Lazy<Gazetteer> _gazetteer = new(Gazetteer.Load);

    public static IReadOnlyList<string> CodesOf(string name) => [.. _gazetteer.Value.Named(name).Select(place => place.Code)];
}
