using Kentongan.Language.Classify;
using Kentongan.Language.Evaluation;

namespace Kentongan.Language.Entities.Learning;

/// <summary>How many whole names were found, as conlleval counts: the type and both ends must be right.</summary>
public sealed class EntityFigures
{
    readonly int[] _hits = new int[3];
    readonly int[] _answered = new int[3];
    readonly int[] _wanted = new int[3];

    /// <summary>Judged sentences.</summary>
    public int Sentences { get; private set; }

    /// <summary>F1 over the names of all types, 0–1.</summary>
    public double F1 => ClassScore.From(_hits.Sum(), _answered.Sum(), _wanted.Sum()).F1;

    /// <summary>The figures of one type.</summary>
    public ClassScore ScoreOf(EntityType type) => ClassScore.From(_hits[(int)type], _answered[(int)type], _wanted[(int)type]);

    /// <summary>Judges <paramref name="finder"/> on <paramref name="sentences"/>.</summary>
    public static EntityFigures Of(EntityFinder finder, IEnumerable<TaggedSentence> sentences)
    {
        var figures = new EntityFigures();
        var (wanted, answered) = (new List<Entity>(), new List<Entity>());
        foreach (var sentence in sentences)
        {
            wanted.Clear();
            answered.Clear();
            Tags.Collect(sentence.Tags, wanted);
            Tags.Collect(finder.Tag(sentence.Text, sentence.Tokens), answered);
            figures.Add(wanted, answered);
        }

        return figures;
    }

    /// <summary>The figures as they are stored in a model: sensitivity is recall; specificity has no meaning for names and is 0.</summary>
    internal HeldOut ToHeldOut() => new(Sentences, 0, F1, [.. Enum.GetValues<EntityType>().Select(type => ScoreOf(type)).Select(score => new HeldOut.Label(score.Recall, 0, score.F1, score.Support))]);

    void Add(List<Entity> wanted, List<Entity> answered)
    {
        Sentences++;
        foreach (var entity in wanted)
        {
            _wanted[(int)entity.Type]++;
            _hits[(int)entity.Type] += answered.Contains(entity) ? 1 : 0;
        }

        foreach (var entity in answered)
        {
            _answered[(int)entity.Type]++;
        }
    }
}
