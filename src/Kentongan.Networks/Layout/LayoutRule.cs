namespace Kentongan.Networks.Layout;

/// <summary>How ForceAtlas2 draws.</summary>
/// <param name="Iterations">Rounds of forces.</param>
/// <param name="Scaling">How far nodes push each other.</param>
/// <param name="Gravity">How strongly the middle pulls, so that components do not drift away.</param>
/// <param name="Tolerance">How much swinging is tolerated: lower is slower and calmer.</param>
/// <param name="Theta">Barnes-Hut's accuracy: a square counts as one point from where twice its side is less than theta times the distance (as graphology has it).</param>
/// <param name="LinLog">Attraction by the logarithm of the distance: tighter communities.</param>
public sealed record LayoutRule(
    int Iterations = 100, double Scaling = 10, double Gravity = 1, double Tolerance = 1, double Theta = 1.2, bool LinLog = false);
