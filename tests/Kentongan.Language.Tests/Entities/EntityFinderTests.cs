using Kentongan.Language.Entities;
using Kentongan.Language.Entities.Learning;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.Entities;

public class EntityFinderTests
{
    [Fact]
    public void People_organisations_and_places_are_named() =>
        Assert.Equal(
            ["Person Joko Widodo", "Organisation PT Semen Indonesia", "Location Jawa Tengah", "Organisation KPK"],
            Names("Presiden Joko Widodo meresmikan pabrik PT Semen Indonesia di Jawa Tengah. KPK mengawasi."));

    [Theory]
    [InlineData("")]
    [InlineData("yg gk tau prosesnya dipersulit terus")]
    [InlineData("\ud83d 😡 <br>")]
    public void A_text_without_names_has_none(string post) => Assert.Empty(Names(post));

    [Fact]
    public void The_same_sentences_give_the_same_model()
    {
        var sentences = TaggedSentence.Read(new StringReader("Pak\tO\nAndi\tB-PER\nke\tO\nTegal\tB-LOC\n\nKPK\tB-ORG\nmemeriksa\tO\nBudi\tB-PER\n")).ToList();
        Assert.Equal(2, sentences.Count);
        Assert.Equal(Bytes(new EntityTrainer().Train(sentences, sentences)), Bytes(new EntityTrainer().Train(sentences, sentences)));
    }

    [Fact]
    public void Finding_leaves_no_garbage()
    {
        var (finder, text) = (new EntityFinder(EntityModel.Shipped()!), new TokenizedText());
        text.Read("Presiden Joko Widodo bertemu Ketua DPR di Surabaya, kata juru bicara KPK Febri Diansyah.");
        finder.Find(text.Text, text.Tokens);
        var before = GC.GetAllocatedBytesForCurrentThread();
        finder.Find(text.Text, text.Tokens);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    static string[] Names(string post)
    {
        var text = new TokenizedText();
        text.Read(post);
        return [.. new EntityFinder(EntityModel.Shipped()!).Find(text.Text, text.Tokens).ToArray()
            .Select(entity => $"{entity.Type} {post[text.Tokens[entity.FirstToken].Start..text.Tokens[entity.FirstToken + entity.TokenCount - 1].End]}")];
    }

    static byte[] Bytes(EntityModel model)
    {
        var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }
}
