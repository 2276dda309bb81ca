namespace Kentongan.App.Cli.Learning;

/// <summary>What learning from reviewed posts changed.</summary>
/// <param name="Learned">Reviewed posts that were learned from.</param>
/// <param name="Held">Reviewed posts that were held out, on which both models are judged.</param>
/// <param name="Before">The shipped model.</param>
/// <param name="After">The new model.</param>
sealed record ReviewedGain(int Learned, int Held, JudgedFigures Before, JudgedFigures After);
