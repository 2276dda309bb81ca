using Kentongan.Language.Entities;
using Kentongan.Language.Entities.Learning;
using Kentongan.Language.Evaluation;

namespace Kentongan.App.Cli.Learning;

/// <summary>Names of people, organisations and places: files in CoNLL columns (token first, IOB tag last, an empty line between sentences).</summary>
sealed class NerTask : ILearnedTask
{
    public string Name => "ner";

    public Evaluation Evaluate(EvaluationQuestion question)
    {
        var model = question.Model is not null ? ModelFile.Open(question.Model, EntityModel.Read)
            : EntityModel.Shipped() ?? throw new UnusableInputException("This build has no model for ner: give one with --model.");
        return Judge(model, Read(question.Files));
    }

    public Evaluation Train(TrainingOrder order, Action<string> progress)
    {
        var valid = Read(order.Valid);
        var model = new EntityTrainer().Train(Read(order.Train), valid, progress);
        using (var output = File.Create(order.Out))
        {
            model.Write(output);
        }

        return Judge(model, valid);
    }

    Evaluation Judge(EntityModel model, IReadOnlyList<TaggedSentence> sentences)
    {
        var started = TimeProvider.System.GetTimestamp();
        var figures = EntityFigures.Of(new EntityFinder(model), sentences);
        return new Evaluation
        {
            Task = Name,
            N = figures.Sentences,
            EntityF1 = figures.F1,
            PerClass = new Dictionary<string, ClassScore>(StringComparer.Ordinal)
            {
                ["PER"] = figures.ScoreOf(EntityType.Person),
                ["ORG"] = figures.ScoreOf(EntityType.Organisation),
                ["LOC"] = figures.ScoreOf(EntityType.Location),
            },
            TextsPerSecond = Evaluation.Rate(figures.Sentences, TimeProvider.System.GetElapsedTime(started)),
        };
    }

    static List<TaggedSentence> Read(IReadOnlyList<string> files)
    {
        var sentences = new List<TaggedSentence>();
        foreach (var file in files)
        {
            try
            {
                using var reader = new StreamReader(file);
                sentences.AddRange(TaggedSentence.Read(reader));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UnusableInputException($"{file} cannot be read: {e.Message}");
            }
        }

        return sentences.Count > 0 ? sentences : throw new UnusableInputException($"{string.Join(", ", files)} has no tagged sentence: give a token and an IOB tag a line.");
    }
}
