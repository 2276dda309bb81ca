using Kentongan.Listen;
using Kentongan.Listen.Hearing;

namespace Kentongan.Tests.Listen.Hearing;

public sealed class EarTests
{
    static readonly byte[] _key = [.. Enumerable.Range(0, Pseudonymiser.KeyLength).Select(i => (byte)i)];
    static readonly Pseudonymiser _pseudonyms = new(_key);
    static readonly PublicAccounts _register = new([Public("Kota_Contoh", official: true), Public("kabar_contoh")]);

    static PublicAccount Public(string handle, bool official = false) => new()
    {
        Channel = Channel.X,
        Handle = handle,
        Name = handle,
        Kind = PublicAccountKind.Institution,
        Reason = "uji",
        ConfirmedBy = "penguji",
        ConfirmedAt = DateTimeOffset.UnixEpoch,
        IsOfficial = official,
    };

    static Post Post(string text, string handle = "warga_satu", Channel channel = Channel.X) => new()
    {
        Channel = channel,
        NativeId = "1233019366205083651",
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(1_582_809_699_000),
        Author = new() { Handle = handle, Name = "Warga Satu", Location = "Kota" },
        Text = text,
        Source = "uji.csv",
    };

    static Ear Ear(params string[] known)
    {
        var handles = new KnownHandles();
        foreach (var handle in known)
        {
            handles.Add(handle);
        }

        return new(_pseudonyms, _register, handles);
    }

    static string Name(string handle, Channel channel = Channel.X) => _pseudonyms.Of(channel, handle).ToString();

    [Fact]
    public void A_picture_is_kept_as_a_seal_that_is_the_same_for_all_its_addresses_and_names_nobody()
    {
        string[] media = ["https://pbs.twimg.com/media/ERxAbCd.jpg:large", "https://pbs.twimg.com/media/ERxAbCd?format=jpg&name=small", "https://gambar.contoh.example/warga_satu/a.jpg"];
        var heard = Ear().Hear(Post("lihat") with { Media = media });
        Assert.Equal(2, heard.Media.Count);
        Assert.True(heard.HasMedia);
        Assert.Equal(heard.Media[0], Assert.Single(Ear().Hear(Post("sama", "warga_dua", Channel.Facebook) with { Media = [media[0]] }).Media));
        var elsewhere = new Ear(new Pseudonymiser([.. Enumerable.Repeat((byte)7, Pseudonymiser.KeyLength)]), _register, new());
        Assert.DoesNotContain(heard.Media[0], elsewhere.Hear(Post("lihat") with { Media = media }).Media);
    }

    [Theory]
    [InlineData("@warga_dua tolong", "@{warga_dua} tolong")]
    [InlineData("RT @warga_dua: RT @Kota_Contoh: air naik", "RT @{warga_dua}: RT @Kota_Contoh: air naik")]
    [InlineData(".@warga_dua,@Warga_Dua!", ".@{warga_dua},@{warga_dua}!")]
    [InlineData("cc@warga_dua", "cc@{warga_dua}")]
    [InlineData("kata budi_tiga kemarin, BUDI_TIGA!", "kata {budi_tiga} kemarin, {budi_tiga}!")]
    [InlineData("#budi_tiga benar", "{budi_tiga} benar")]
    [InlineData("lihat https://twitter.com/warga_dua/status/123?s=20 ya", "lihat https://x.com/i/status/123 ya")]
    [InlineData("twitter.com/warga_dua/status/123", "x.com/i/status/123")]
    [InlineData("profil https://www.instagram.com/warga.dua/?hl=id", "profil https://www.instagram.com/{warga.dua@Instagram}")]
    [InlineData("https://instagram.com/p/Cabc12/?igsh=x", "https://instagram.com/p/Cabc12")]
    [InlineData("https://www.tiktok.com/@warga.dua/video/7", "https://www.tiktok.com/@{warga.dua@TikTok}/video/7")]
    [InlineData("https://youtube.com/watch?v=abc&feature=share", "https://youtube.com/watch?v=abc")]
    [InlineData("https://mastodon.example/@warga_dua/11", "https://mastodon.example/@{warga_dua@Mastodon}/11")]
    [InlineData("https://t.me/s/warga_dua", "https://t.me/s/{warga_dua@Telegram}")]
    [InlineData("https://berita.example/kata-budi_tiga-soal-banjir", "https://berita.example/kata-{budi_tiga}-soal-banjir")]
    [InlineData("surel warga.dua@surat.example ya", "surel [surel] ya")]
    [InlineData("surel layanan@kota-contoh.go.id ya", "surel layanan@kota-contoh.go.id ya")]
    [InlineData("monas ramai, banjir 2020, #banjir", "monas ramai, banjir 2020, #banjir")]
    [InlineData("salam @ semua, 5 @ 1000", "salam @ semua, 5 @ 1000")]
    [InlineData("@warga-0123abcd sudah samar", "@warga-0123abcd sudah samar")]
    public void Private_accounts_in_a_text_become_pseudonyms(string written, string kept)
    {
        var expected = System.Text.RegularExpressions.Regex.Replace(kept, @"\{([^}@]+)(@(\w+))?\}", match =>
            Name(match.Groups[1].Value, match.Groups[3].Success ? Enum.Parse<Channel>(match.Groups[3].Value) : Channel.X));
        Assert.Equal(expected, Ear("budi_tiga", "monas").Hear(Post(written)).Text);
    }

    [Fact]
    public void A_pseudonym_is_the_same_for_author_mention_reply_and_repost()
    {
        var post = Post("@Warga_Satu halo", "warga_satu") with { RepostOfHandle = "WARGA_SATU", InReplyToHandle = "warga_satu", Mentions = ["Warga_satu"] };
        var heard = Ear().Hear(post);
        Assert.Equal(heard.Author, heard.Mentions.Single());
        Assert.Equal(heard.Author, heard.RepostOfAccount);
        Assert.Equal(heard.Author, heard.InReplyToAccount);
        Assert.Null(heard.Author.PublicHandle);
    }

    [Fact]
    public void Another_key_or_channel_gives_another_pseudonym()
    {
        var other = new Pseudonymiser([.. _key.Reverse()]);
        Assert.NotEqual(_pseudonyms.Of(Channel.X, "warga"), other.Of(Channel.X, "warga"));
        Assert.NotEqual(_pseudonyms.Of(Channel.X, "warga"), _pseudonyms.Of(Channel.Instagram, "warga"));
    }

    [Fact]
    public void Accounts_on_the_register_keep_their_names()
    {
        var heard = Ear("Kota_Contoh").Hear(Post("@kota_contoh dan kabar_contoh", "KOTA_CONTOH"));
        Assert.Equal("Kota_Contoh", heard.Author.PublicHandle);
        Assert.True(heard.ByOfficial);
        Assert.Equal("@kota_contoh dan kabar_contoh", heard.Text);
        Assert.Equal("Kota_Contoh", heard.Mentions.Single().PublicHandle);
    }

    [Fact]
    public void No_field_names_a_private_account()
    {
        var post = Post("halo", "warga_satu", Channel.Mastodon) with
        {
            NativeId = "https://server.example/users/warga_satu/statuses/1",
            Url = "https://server.example/@warga_satu/1",
            Title = "Kata @warga_satu",
            Place = "rumah warga_satu",
            Source = "ekspor_warga_satu.csv",
            InReplyTo = "https://server.example/users/warga_dua/statuses/9",
            ConversationId = "https://server.example/users/warga_dua/statuses/9",
            Hashtags = ["warga_satu", "Banjir"],
            Links = ["https://x.com/warga_satu"],
            Mentions = ["warga_dua"],
        };
        var heard = Ear("warga_satu", "warga_dua").Hear(post);
        Assert.DoesNotContain("warga_", heard.ToString() + string.Join(' ', heard.Hashtags) + string.Join(' ', heard.Links), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(heard.InReplyTo, heard.ConversationId);
        Assert.Equal(["banjir"], heard.Hashtags);
        Assert.Equal(post.Id, heard.Id);
    }

    [Fact]
    public void Hashtags_and_links_of_the_text_are_collected_once()
    {
        var heard = Ear().Hear(Post("#Banjir #banjir #JakartaSiaga #123 #Terpo… https://contoh.example/a https://contoh.example/a"));
        Assert.Equal(["banjir", "jakartasiaga"], heard.Hashtags);
        Assert.Equal(["https://contoh.example/a"], heard.Links);
    }

    [Fact]
    public void Who_is_public_is_suggested_and_nobody_is_named_before_a_person_confirms()
    {
        Assert.Equal(PublicAccountKind.Institution, Candidates.Of(Channel.X, new() { Handle = "bpbd_kota_contoh" })?.Kind);
        Assert.Equal(PublicAccountKind.PublicFace, Candidates.Of(Channel.X, new() { Handle = "tokoh", Verified = true })?.Kind);
        Assert.Equal(PublicAccountKind.LargeAccount, Candidates.Of(Channel.X, new() { Handle = "ramai", Followers = 100_001 })?.Kind);
        Assert.Null(Candidates.Of(Channel.X, new() { Handle = "warga", Followers = 100_000 }));
        Assert.Null(new Ear(_pseudonyms, PublicAccounts.None, new()).Hear(Post("halo", "bpbd_kota_contoh")).Author.PublicHandle);
    }
}
