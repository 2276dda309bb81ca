using Kentongan.Language.Annotation;
using Kentongan.Language.Classify;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.Classify;

public class ShippedModelsTests
{
    [Theory]
    [InlineData("terima kasih petugas kelurahan, ramah dan cepat sekali", "positive")]
    [InlineData("jalan berlubang dibiarkan sebulan, banyak yang jatuh, kecewa", "negative")]
    [InlineData("syarat perpanjangan SIM apa saja ya min?", "neutral")]
    [InlineData("BPBD mencatat 12 rumah terendam banjir di dua kelurahan", "neutral")]
    [InlineData("pelayanannya tidak ramah, tidak bagus", "negative")]
    public void Sentiment_reads_government_talk(string post, string expected) => Assert.Equal(expected, Answer(ShippedModels.Sentiment!, post));

    [Theory]
    [InlineData("kapan pendaftaran dibuka min?", "question")]
    [InlineData("sebaiknya loket ditambah supaya warga tidak antre lama", "suggestion")]
    [InlineData("katanya bansos mau dihapus, beredar di grup WA", "rumour")]
    public void Kind_tells_what_a_message_does(string post, string expected) => Assert.Equal(expected, Answer(ShippedModels.Kind!, post));

    [Theory]
    [InlineData("Presiden gagal mengurus negara, mundur saja!")]
    [InlineData("DPR tidak mewakili rakyat, hanya mewakili oligarki. Memalukan.")]
    [InlineData("Kebijakan paling ngawur sepanjang sejarah, menteri tidak becus")]
    [InlineData("Pembohong! Janji kampanye gubernur tidak satu pun ditepati")]
    [InlineData("Tolak omnibus law, pemerintah tuli dan buta terhadap buruh")]
    [InlineData("KPK dilemahkan, koruptor berpesta, rakyat sengsara. Rezim anti kritik")]
    [InlineData("Bubarkan lembaga yang tidak berguna itu, buang-buang pajak kami")]
    public void Harsh_criticism_of_government_is_neither_hate_nor_abuse(string post) => Assert.False(IsAbusive(post));

    [Theory]
    [InlineData("dasar goblok anjing lu bangsat")]
    [InlineData("tolol lu, bacot")]
    [InlineData("g0blok lu 4nj1ng")]
    public void Abusive_words_are_abuse(string post) => Assert.True(IsAbusive(post));

    static bool IsAbusive(string post)
    {
        var annotator = Annotator.Create();
        annotator.Read(post);
        return AbuseVerdict.IsAbusive(annotator.Abuse);
    }

    [Fact]
    public void Every_model_carries_the_figures_of_texts_it_never_saw()
    {
        foreach (var model in Heads.All.Select(ShippedModels.Of).OfType<LinearClassifier>().Select(classifier => classifier.Model))
        {
            Assert.True(model.HeldOut.N > 50, string.Join(",", model.Labels));
            Assert.InRange(model.HeldOut.MacroF1, 0.5, 1);
            Assert.Equal(model.Labels.Count, model.HeldOut.Labels.Count);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("😡")]
    [InlineData("\ud83d")]
    [InlineData("<p>&nbsp;</p>")]
    [InlineData("ꦲꦏ꧀ꦱꦫꦗꦮ")]
    [InlineData("\u202e\u200f")]
    public void Rubbish_gets_an_answer_and_no_exception(string rubbish)
    {
        foreach (var classifier in Heads.All.Select(ShippedModels.Of).OfType<LinearClassifier>())
        {
            Assert.Contains(Answer(classifier, rubbish), classifier.Labels);
        }
    }

    [Fact]
    public void Classifying_leaves_no_garbage()
    {
        var (classifier, text, probabilities) = (ShippedModels.Sentiment!, new TokenizedText(), new float[3]);
        text.Read("yg gk tau prosesnya dipersulit terus, tiap hari antre di kelurahan 😡 #layanan @akun");
        classifier.Score(text, probabilities);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            classifier.Score(text, probabilities);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    static string Answer(LinearClassifier classifier, string post)
    {
        var text = new TokenizedText();
        text.Read(post);
        var probabilities = new float[classifier.Labels.Count];
        classifier.Score(text, probabilities);
        return classifier.Labels[LinearClassifier.Best(probabilities)];
    }
}
