using Kentongan.Language.Classify;
using Kentongan.Language.Tokens;

namespace Kentongan.Understand.Press;

/// <summary>Tells headlines that bait from headlines that report, by the model in docs/models/clickbait.md. Belongs to one thread.</summary>
public sealed class HeadlineCheck
{
    readonly LinearClassifier? _model = ShippedModels.Clickbait;
    readonly TokenizedText _text = new();
    readonly float[] _scores = new float[Heads.Clickbait.Labels.Count];

    /// <summary>Null when this build has no model.</summary>
    public bool? IsBait(string headline)
    {
        if (_model is null)
        {
            return null;
        }

        _text.Read(headline);
        _model.Score(_text, _scores);
        return _model.Labels[LinearClassifier.Best(_scores)] == "clickbait";
    }
}
