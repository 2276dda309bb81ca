using Kentongan.Listen.Queries;
using Kentongan.Listen.Topics;

namespace Kentongan.Tests.Listen.Topics;

public sealed class TopicTemplateTests
{
    public static TheoryData<string> Ids => [.. TopicTemplate.All.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_template_is_a_query_that_a_topic_may_have_and_speaks_both_languages(string id)
    {
        var template = TopicTemplate.Find(id)!;
        var read = Query.Parse(template.QueryFor("Dinas Rekaan \"Kota\""));
        Assert.True(read.IsQuery, read.Error?.English);
        Assert.Null(Refusals.ForTopic(read.Query, QueryOptions.Default));
        Assert.All((string[])["id", "en"], language => Assert.All([template.Name[language], template.Purpose[language]], text => Assert.NotEmpty(text)));
    }

    [Theory]
    [InlineData("banjir", "Jalan depan pasar kebanjiran lagi", true)]
    [InlineData("banjir", "Hari ini banjir diskon di toko sebelah", false)]
    [InlineData("harga-pangan", "harga cabai naik terus di pasar", true)]
    [InlineData("harga-pangan", "harga tiket konser naik", false)]
    [InlineData("tata-cara-pemilu", "Bagaimana cara pindah memilih kalau kerja di luar kota?", true)]
    [InlineData("tata-cara-pemilu", "Saya pilih nomor satu", false)]
    [InlineData("vaksinasi", "jadwal vaksin anak di posyandu kapan?", true)]
    [InlineData("kemiskinan", "bansos belum cair di kampung kami", true)]
    [InlineData("perumahan", "antrean rusunawa lama sekali", true)]
    [InlineData("pariwisata", "parkir di tempat wisata itu mahal", true)]
    [InlineData("jalan-rusak", "jalan di depan sekolah sudah lama berlubang", false)]
    [InlineData("jalan-rusak", "jalan kami rusak parah", true)]
    [InlineData("nama-instansi", "Terima kasih Dinas Rekaan sudah datang", true)]
    public void A_template_finds_what_it_is_for(string id, string text, bool finds)
    {
        var post = new Searchable();
        post.Read(text);
        var query = Query.Parse(TopicTemplate.Find(id)!.QueryFor("Dinas Rekaan")).Query!;
        Assert.Equal(finds, Evaluation.Holds(query.Root, post, QueryOptions.Default));
    }
}
