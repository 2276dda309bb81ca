using Kentongan.Decide.Rehearsal;

namespace Kentongan.Bench.Ingest;

/// <summary>The simulator's stream as the NDJSON file that <c>simulate --out</c> writes.</summary>
static class SimulatedFile
{
    public static void Write(string path, long posts, int seed)
    {
        using var stream = File.Create(path, 1 << 16);
        using var writer = new SimulatedPostJson();
        foreach (var simulated in new Simulation(Scenarios.All[0], posts, seed, Simulation.UsualStart).Play())
        {
            stream.Write(writer.Line(simulated).Span);
        }
    }
}
