using Kentongan.Listen;
using Kentongan.Understand;
using Kentongan.Understand.Causes;
using Kentongan.Understand.Questions;

namespace Kentongan.Tests.Understand.Causes;

public sealed class SayingTests
{
    static readonly DateTimeOffset _start = new(2026, 11, 16, 12, 0, 0, TimeSpan.Zero);
    int _number;

    [Fact]
    public void Copies_and_small_variations_are_one_narrative_with_its_first_post_and_its_voices()
    {
        const string Planted = "pintu air sengaja dibuka supaya pusat kota tidak kebanjiran malam ini";
        List<Mention> mentions =
        [
            .. Enumerable.Range(0, 6).Select(i => Post(Planted, author: i)),
            Post("RT " + Planted + " !!", author: 5, PostKind.Repost),
            Post(Planted.ToUpperInvariant(), author: 6),
            .. Enumerable.Range(0, 4).Select(i => Post("harga beras di pasar induk naik lagi minggu ini kata pedagang", author: i)),
            .. Enumerable.Range(0, 20).Select(i => Post($"laporan nomor {i * 7919} dari kampung {i * 31} soal {i * 101} dan {i * 17}", author: i)),
        ];
        var saying = Assert.Single(Saying.Group(mentions));
        Assert.Equal((8, 7, 1), (saying.Posts, saying.Voices, saying.Reposts));
        Assert.Equal(mentions[0].Post.Id, saying.First.Post.Id);
    }

    [Fact]
    public void Unanswered_questions_come_first_and_then_the_most_asked()
    {
        List<Mention> questions =
        [
            Post("kapan bantuan sembako dibagikan di posko kelurahan kami?", author: 1),
            Post("kapan bantuan sembako dibagikan di posko kelurahan kami???", author: 2),
            Post("apakah jalan utama sudah bisa dilewati mobil malam ini?", author: 3),
            Post("di mana mengambil air bersih untuk warga lansia hari ini?", author: 4),
            Post("di mana mengambil air bersih untuk warga lansia hari ini??", author: 5),
            Post("di mana mengambil air bersih untuk warga lansia hari ini", author: 6),
        ];
        var answered = new HashSet<(Channel, string)> { (Channel.X, questions[4].Post.NativeId) };
        var asked = QuestionReading.Group(questions, answered);
        Assert.Equal([2, 1, 3], asked.Select(question => question.Asked));
        Assert.Equal([false, false, true], asked.Select(question => question.IsAnswered));
        Assert.Equal(1, asked[2].Answered);
    }

    Mention Post(string text, int author, PostKind kind = PostKind.Original)
    {
        var id = PostId.Of(Channel.X, $"{_number}", _start.AddSeconds(_number++));
        return new(new() { Id = id, Channel = Channel.X, Kind = kind, NativeId = $"{_number}", Text = text, Author = new(new(author + 1), null) }, new(), new(1));
    }
}
