using Kentongan.Language.Evaluation;
using Kentongan.Language.Normalise;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Tests.Normalise;

public class NormaliserTests
{
    static readonly NormaliseModel _model = NormaliseModel.Shipped();
    static readonly Normaliser _normaliser = new(_model);

    [Theory]
    [InlineData("yg gk tau", "yang tidak tahu")]
    [InlineData("Yg GAK datang, @yg #yg", "Yang TIDAK datang, @yg #yg")]
    [InlineData("anak2 main", "anak-anak main")]
    [InlineData("teman2nya", "teman-temannya")]
    [InlineData("bagussss bgt", "bagus sangat")]
    [InlineData("Terima kasih pak", "Terima kasih pak")]
    [InlineData("kasih tau dong", "beri tahu dong")]
    [InlineData("ora iso turu cak", "ora iso turu cak")]
    [InlineData("😀 https://t.co/yg", "😀 https://t.co/yg")]
    [InlineData("", "")]
    public void Slang_becomes_standard_and_the_rest_stays(string text, string normalised) => Assert.Equal(normalised, Normalise(text));

    [Fact]
    public void A_standard_sentence_is_left_alone()
    {
        const string sentence = "Pemerintah Kota mengumumkan jadwal penyaluran bantuan sosial tahap kedua pada hari Senin.";
        Assert.Equal(sentence, Normalise(sentence));
    }

    [Fact]
    public void Any_units_are_normalised_without_an_error()
    {
        var random = new Random(5);
        for (var round = 0; round < 10_000; round++)
        {
            Normalise(string.Create(random.Next(40), random, static (span, r) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = r.Next(6) == 0 ? (char)r.Next(char.MaxValue + 1) : "ygktau2 -.#@é\ud83d"[r.Next(14)];
                }
            }));
        }
    }

    [Fact]
    public void Formal_writing_of_unseen_sentences_reaches_BLEU_50()
    {
        var (informal, formal) = (SharedData.Lines("normalise/stif/dev.inf"), SharedData.Lines("normalise/stif/dev.for"));
        var (writer, bleu) = (new FormalWriter(_model), new CorpusBleu());
        for (var i = 0; i < informal.Length; i++)
        {
            bleu.Add(writer.Write(informal[i]), formal[i]);
        }

        Assert.True(bleu.Score >= 50, $"{bleu.Score:F1}");
    }

    static string Normalise(string written)
    {
        var (text, normalised) = (new TokenizedText(), new NormalisedText());
        text.Read(written);
        _normaliser.Write(text, normalised);
        return normalised.Text.ToString();
    }
}
