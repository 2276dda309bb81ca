using Kentongan.Language.Classify;
using Kentongan.Language.Classify.Learning;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.Classify;

public class LinearModelTests
{
    static readonly LinearTrainer.Settings _settings = new(["baik", "buruk"], Bits: 12);

    static readonly Example[] _examples =
    [
        new("pelayanan cepat dan ramah", "baik"), new("senang sekali, terima kasih", "baik"), new("petugasnya ramah", "baik"),
        new("antrean lama dan kacau", "buruk"), new("petugasnya kasar", "buruk"), new("kecewa, jalan rusak", "buruk"),
    ];

    [Fact]
    public void What_was_taught_is_answered()
    {
        var classifier = new LinearClassifier(Train());
        foreach (var example in _examples)
        {
            Assert.Equal(example.Labels[0], Answer(classifier, example.Text));
        }
    }

    [Fact]
    public void The_same_examples_give_the_same_model_byte_for_byte() => Assert.Equal(Bytes(Train()), Bytes(Train()));

    [Fact]
    public void A_model_read_back_answers_alike()
    {
        var model = Train().With(new HeldOut(6, 0.5, 0.4, [new(1, 0, 0.3, 6)]));
        var copy = LinearModel.Read(new MemoryStream(Bytes(model)));
        Assert.Equal(model.Labels, copy.Labels);
        Assert.Equal(model.HeldOut.Labels, copy.HeldOut.Labels);
        Assert.Equal(Scores(new(model), "antrean ramah sekali"), Scores(new(copy), "antrean ramah sekali"));
    }

    [Fact]
    public void Probabilities_of_exclusive_labels_add_up_to_one() =>
        Assert.Equal(1, Scores(new(Train()), "jalan ramah").Sum(), 1e-5);

    [Fact]
    public void A_stream_that_is_no_model_is_refused() =>
        Assert.ThrowsAny<InvalidDataException>(() => LinearModel.Read(new MemoryStream([1, 2, 3, 4, 5])));

    static LinearModel Train() => new LinearTrainer(_settings).Train(_examples);

    static byte[] Bytes(LinearModel model)
    {
        var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }

    static float[] Scores(LinearClassifier classifier, string post)
    {
        var text = new TokenizedText();
        text.Read(post);
        var probabilities = new float[classifier.Labels.Count];
        classifier.Score(text, probabilities);
        return probabilities;
    }

    static string Answer(LinearClassifier classifier, string post) => classifier.Labels[LinearClassifier.Best(Scores(classifier, post))];
}
