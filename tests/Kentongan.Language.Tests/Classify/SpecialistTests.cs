using Kentongan.Language.Annotation;
using Kentongan.Language.Classify;
using Kentongan.Language.Classify.Learning;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.Classify;

/// <summary>Texts of one kind may have weights of their own: what is hot soup's praise is a hot road's blame.</summary>
public class SpecialistTests
{
    static readonly LinearTrainer.Settings _settings = new(["baik", "buruk"], Bits: 14) { Cost = 0.5f };

    static readonly Example[] _talk =
    [
        new("jalan panas, warga mengeluh", "buruk"), new("panas di halte, warga menunggu lama", "buruk"), new("kantor kelurahan panas, warga antre", "buruk"),
        new("warga senang, jalan diperbaiki", "baik"), new("halte teduh, warga terbantu", "baik"), new("kantor kelurahan bersih dan sejuk", "baik"),
    ];

    static readonly Example[] _reviews =
    [
        new("kuah bakso panas dan gurih", "baik"), new("soto panas, bumbu gurih", "baik"), new("bakso disajikan panas", "baik"),
        new("kuah soto dingin dan hambar", "buruk"), new("bakso dingin, bumbu hambar", "buruk"), new("soto disajikan dingin", "buruk"),
    ];

    [Fact]
    public void A_word_is_read_by_the_kind_of_text_that_it_stands_in()
    {
        var classifier = new LinearClassifier(Train(isSpecial: true));
        Assert.True(Good(classifier, "bakso kuah panas") > 0.5f);
        Assert.True(Good(classifier, "halte panas, warga") < 0.5f);
        Assert.All(_talk.Concat(_reviews), example => Assert.Equal(example.Labels[0] == "baik", Good(classifier, example.Text) > 0.5f));
    }

    [Fact]
    public void Without_it_the_larger_part_of_the_texts_decides()
    {
        Example[] muchTalk = [.. _talk.Select(example => example with { Weight = 10 })];
        Assert.True(Good(new(Train(isSpecial: false, muchTalk)), "bakso panas") < 0.5f);
        Assert.True(Good(new(Train(isSpecial: true, muchTalk)), "bakso panas") > 0.5f);
    }

    [Fact]
    public void A_model_with_a_specialist_read_back_answers_alike()
    {
        var model = Train(isSpecial: true);
        var stream = new MemoryStream();
        model.Write(stream);
        stream.Position = 0;
        var copy = new LinearClassifier(LinearModel.Read(stream));
        Assert.All(_talk.Concat(_reviews), example => Assert.Equal(Good(new(model), example.Text), Good(copy, example.Text)));
    }

    [Theory]
    [InlineData("kuah sotonya gurih, tempatnya bersih, pelayan ramah, pasti kembali lagi")]
    [InlineData("bansos di desa kami belum cair juga, padahal tetangga sudah terima @kemensos")]
    [InlineData("Panganane enak tenan, regane murah")]
    public void Beside_the_other_heads_a_shipped_model_answers_as_it_does_alone(string post)
    {
        var annotator = Annotator.Create();
        annotator.Read(post);
        foreach (var judgement in (Judgement[])[annotator.Sentiment, annotator.Kind])
        {
            var (alone, text) = (Judgement.Shipped(judgement.Head), new TokenizedText());
            text.Read(post);
            alone.Read(text);
            Assert.All(Enumerable.Range(0, judgement.Head.Labels.Count), label => Assert.Equal(alone.Probabilities[label], judgement.Probabilities[label], 1e-4f));
        }
    }

    static LinearModel Train(bool isSpecial, Example[]? talk = null) => new LinearTrainer(_settings).Train([.. talk ?? _talk, .. _reviews.Select(example => example with { IsSpecial = isSpecial })]);

    static float Good(LinearClassifier classifier, string post)
    {
        var (text, probabilities) = (new TokenizedText(), new float[2]);
        text.Read(post);
        classifier.Score(text, probabilities);
        return probabilities[0];
    }
}
