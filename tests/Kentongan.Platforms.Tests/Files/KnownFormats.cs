using Kentongan.Platforms.Files.Mapping;

namespace Kentongan.Platforms.Tests.Files;

/// <summary>Files of the tools that people export from: each is recognised and its fields land where they belong.</summary>
public sealed class KnownFormats
{
    static Post One(string text, string? preset = null)
    {
        using var file = ImportedFile.Of(text);
        if (preset is not null)
        {
            Assert.Equal(preset, file.Plan().Plan?.Mapping.Name);
        }

        return Assert.Single(file.Posts());
    }

    [Fact]
    public void Every_preset_reads_text_and_time()
    {
        Assert.All(Presets.All, preset => Assert.NotEmpty(preset.Of(PostField.Text)));
        Assert.All(Presets.All, preset => Assert.NotEmpty(preset.Of(PostField.Time)));
        Assert.Equal(Presets.All.Count, Presets.All.Select(preset => preset.Name).Distinct().Count());
    }

    [Fact]
    public void A_table_of_rtweet()
    {
        var post = One(
            """
            "user_id","status_id","created_at","screen_name","text","source","reply_to_status_id","reply_to_user_id","reply_to_screen_name","is_quote","is_retweet","favorite_count","retweet_count","hashtags","urls_expanded_url","mentions_screen_name","lang","name","followers_count","verified"
            "x1230000","x1233019366205083651","2020-02-27 13:21:39","warga_satu","@humas_contoh jalan rusak <U+2026>","Twitter for Android","x1233019366205083000","x9","humas_contoh",FALSE,FALSE,3,1,"jalan rusak","https://contoh.example/a","humas_contoh","in","Warga Satu",12,FALSE
            """,
            "rtweet");
        Assert.Equal(("1233019366205083651", Channel.X, PostKind.Reply), (post.NativeId, post.Channel, post.Kind));
        Assert.Equal("@humas_contoh jalan rusak …", post.Text);
        Assert.Equal(("warga_satu", "1230000", 12L), (post.Author!.Handle, post.Author.NativeId, post.Author.Followers));
        Assert.Equal("1233019366205083000", post.InReplyTo);
        Assert.Equal(["jalan", "rusak"], post.Hashtags);
        Assert.Equal(["humas_contoh"], post.Mentions);
        Assert.Equal((3L, 1L, (long?)null), (post.Metrics!.Likes, post.Metrics.Reposts, post.Metrics.Replies));
    }

    [Theory]
    [InlineData("x-api", "3_1233019365000000001,3_1233019365000000002")]
    [InlineData("twarc", "https://pbs.twimg.com/media/ERxAbCd.jpg")]
    [InlineData("rtweet", "http://pbs.twimg.com/media/ERxAbCd.jpg,http://pbs.twimg.com/media/ERxAbCe.jpg")]
    [InlineData("kentongan", "https://gambar.contoh.example/1.jpg")]
    [InlineData("4cat", "https://gambar.contoh.example/1.jpg,https://gambar.contoh.example/2.jpg")]
    [InlineData("brandwatch", "https://gambar.contoh.example/1.jpg,https://gambar.contoh.example/2.jpg")]
    [InlineData("plain", "https://gambar.contoh.example/1.jpg,https://gambar.contoh.example/2.png")]
    public void Which_pictures_a_post_carries_is_read_from_every_tool_that_tells(string tool, string media)
    {
        var post = One(tool switch
        {
            "x-api" => """{"id":"1233019366205083651","text":"air naik","created_at":"2020-02-27T13:21:39.000Z","author_id":"5","public_metrics":{"like_count":1},"attachments":{"media_keys":["3_1233019365000000001","3_1233019365000000002"]}}""",
            "twarc" => """{"id_str":"1233019366205083651","created_at":"Thu Feb 27 13:21:39 +0000 2020","full_text":"air naik","user":{"screen_name":"warga_satu","id_str":"5"},"extended_entities":{"media":[{"media_url_https":"https://pbs.twimg.com/media/ERxAbCd.jpg"}]}}""",
            "rtweet" => """
                "user_id","status_id","created_at","screen_name","text","is_retweet","reply_to_screen_name","media_url","ext_media_url"
                "x5","x1233019366205083651","2020-02-27 13:21:39","warga_satu","air naik",FALSE,NA,"http://pbs.twimg.com/media/ERxAbCd.jpg","http://pbs.twimg.com/media/ERxAbCd.jpg http://pbs.twimg.com/media/ERxAbCe.jpg"
                """,
            "kentongan" => """{"id":"1","channel":"X","created_at":"2020-02-27T13:21:39Z","author":"warga_satu","kind":"original","text":"air naik","media":["https://gambar.contoh.example/1.jpg"]}""",
            "4cat" => """
                id,thread_id,author,body,timestamp,unix_timestamp,hashtags,images
                1233019366205083651,1233019366205083651,warga_satu,air naik,2020-02-27 13:21:39,1582809699,,"https://gambar.contoh.example/1.jpg,https://gambar.contoh.example/2.jpg"
                """,
            "brandwatch" => """
                Report:,Banjir
                Query Id,Query Name,Date,Title,Snippet,Full Text,Url,Domain,Author,Media URLs
                7,Banjir,2020-02-27 13:21:39.0,,air naik,air naik,https://twitter.com/warga_satu/statuses/1233019366205083651,twitter.com,warga_satu,"https://gambar.contoh.example/1.jpg, https://gambar.contoh.example/2.jpg"
                """,
            _ => """
                waktu,akun,teks,gambar
                2020-02-27 13:21:39,warga_satu,air naik,"https://gambar.contoh.example/1.jpg, https://gambar.contoh.example/2.png"
                """,
        });
        Assert.Equal(media.Split(','), post.Media);
        Assert.True(post.HasMedia);
    }

    [Theory]
    [InlineData("ya", true)]
    [InlineData("", false)]
    [InlineData("[]", false)]
    public void A_tool_that_tells_only_whether_there_is_a_picture_is_believed(string told, bool expected)
    {
        var post = One($"waktu,akun,teks,gambar\n2020-02-27 13:21:39,warga_satu,air naik,{told}\n");
        Assert.Equal((expected, 0), (post.HasMedia, post.Media.Count));
    }

    [Fact]
    public void A_retweet_of_twarc_carries_the_whole_text()
    {
        var post = One(
            """{"id_str":"1233019366205083651","created_at":"Thu Feb 27 13:21:39 +0000 2020","full_text":"RT @kota_contoh: Air naik di kam…","user":{"screen_name":"warga_satu","id_str":"5","followers_count":7,"verified":false},"retweeted_status":{"id_str":"1233019000000000000","full_text":"Air naik di kampung hilir &amp; hulu","user":{"screen_name":"kota_contoh"}},"entities":{"hashtags":[{"text":"Banjir"},{"text":"Siaga"}],"user_mentions":[{"screen_name":"kota_contoh"}],"urls":[]},"favorite_count":0,"retweet_count":4,"lang":"in"}""",
            "twarc");
        Assert.Equal(PostKind.Repost, post.Kind);
        Assert.Equal("RT @kota_contoh: Air naik di kampung hilir & hulu", post.Text);
        Assert.Equal(("kota_contoh", "1233019000000000000"), (post.RepostOfHandle, post.RepostOf));
        Assert.Equal(["Banjir", "Siaga"], post.Hashtags);
        Assert.Equal(0, post.Metrics!.Likes);
    }

    [Theory]
    [InlineData("referenced_tweets", "tweets", "retweet_count", "edit_history_tweet_ids", "retweeted")]
    [InlineData("referenced_posts", "posts", "repost_count", "edit_history_post_ids", "reposted")]
    public void A_page_of_the_X_API_under_old_and_new_names(string referenced, string included, string reposts, string history, string kind)
    {
        using var file = ImportedFile.Of(
            $$$"""{"data":[{"id":"1233019366205083651","text":"RT @kota_contoh: Air na…","created_at":"2020-02-27T13:21:39.000Z","author_id":"5","conversation_id":"1233019366205083651","{{{history}}}":["1233019366205083651"],"public_metrics":{"like_count":2,"{{{reposts}}}":9,"reply_count":0},"{{{referenced}}}":[{"type":"{{{kind}}}","id":"77"}],"lang":"in"},{"id":"1233019366205083999","text":"Dua","created_at":"2020-02-27T13:21:40.000Z","author_id":"6","public_metrics":{"like_count":0}}],"includes":{"users":[{"id":"5","username":"warga_satu","name":"Warga Satu","public_metrics":{"followers_count":8}},{"id":"9","username":"kota_contoh"}],"{{{included}}}":[{"id":"77","text":"Air naik di kampung hilir","author_id":"9"}]},"meta":{"result_count":2}}""" + "\n");
        Assert.Equal("X API v2", file.Plan().Plan?.Mapping.Name);
        var posts = file.Posts();
        Assert.Equal(2, posts.Count);
        Assert.Equal(("warga_satu", 8L), (posts[0].Author!.Handle, posts[0].Author!.Followers));
        Assert.Equal((PostKind.Repost, "RT @kota_contoh: Air naik di kampung hilir", "77"), (posts[0].Kind, posts[0].Text, posts[0].RepostOf));
        Assert.Equal((2L, 9L), (posts[0].Metrics!.Likes, posts[0].Metrics!.Reposts));
        Assert.Equal(("6", (string?)null), (posts[1].Author!.NativeId, posts[1].Author!.Handle));
    }

    [Fact]
    public void A_flattened_post_of_the_X_API_as_NDJSON_and_as_a_table()
    {
        var json = One(
            """{"id":"1233019366205083651","text":"Banjir #siaga","created_at":"2020-02-27T13:21:39.000Z","author_id":"5","author":{"id":"5","username":"warga_satu","verified":true},"conversation_id":"1","public_metrics":{"like_count":2},"referenced_tweets":[{"type":"replied_to","id":"11"},{"type":"quoted","id":"22"}],"entities":{"hashtags":[{"start":7,"end":13,"tag":"siaga"}],"mentions":[{"username":"kota_contoh","id":"9"}],"urls":[{"expanded_url":"https://contoh.example/x"}]},"in_reply_to_user":{"username":"kota_contoh"}}""",
            "X API v2");
        var table = One(
            "id,conversation_id,referenced_tweets.replied_to.id,referenced_tweets.quoted.id,author_id,in_reply_to_username,created_at,text,public_metrics.like_count,author.username,author.verified,entities.hashtags\n" +
            "1233019366205083651,1,11,22,5,kota_contoh,2020-02-27T13:21:39.000Z,Banjir #siaga,2,warga_satu,True,\"[{\"\"start\"\": 7, \"\"end\"\": 13, \"\"tag\"\": \"\"siaga\"\"}]\"\n",
            "X API v2");
        foreach (var post in new[] { json, table })
        {
            Assert.Equal((PostKind.Reply, "11", "22", "kota_contoh"), (post.Kind, post.InReplyTo, post.QuoteOf, post.InReplyToHandle));
            Assert.Equal(("warga_satu", true), (post.Author!.Handle, post.Author.Verified));
            Assert.Equal(["siaga"], post.Hashtags);
        }

        Assert.Equal(json.Id, table.Id);
        Assert.Equal(["https://contoh.example/x"], json.Links);
        Assert.Equal(["kota_contoh"], json.Mentions);
    }

    [Fact]
    public void A_data_set_of_4CAT()
    {
        var post = One(
            "id,thread_id,author,body,timestamp,unix_timestamp,subject,hashtags,mentions,urls,is_retweet,retweeted_user,is_reply,replied_user,language_guess,like_count,url\n" +
            "1233019366205083651,1233019366205083000,warga_satu,Halo dunia,2020-02-27 13:21:39,1582809699,,\"banjir,siaga\",kota_contoh,,no,,yes,kota_contoh,id,5,https://twitter.com/warga_satu/status/1233019366205083651\n",
            "4CAT");
        Assert.Equal((Channel.X, PostKind.Reply, 5L), (post.Channel, post.Kind, post.Metrics!.Likes));
        Assert.Equal(["banjir", "siaga"], post.Hashtags);
    }

    [Fact]
    public void A_sheet_of_Brandwatch_with_lines_above_its_header()
    {
        using var file = ImportedFile.Of(
            "Report:,Mentions\nBrand:,Kota Contoh\nFrom:,Mon Jan 01 2024\n\n" +
            "Query Id,Query Name,Date,Title,Snippet,Full Text,Url,Domain,Sentiment,Page Type,Language,Country Code,Author,Twitter Followers,Twitter Retweets,AVE\n" +
            "1,Banjir,2024-01-02 03:04:05.0,,Air naik,Air naik di hilir,http://twitter.com/warga_satu/statuses/1742000000000000000,twitter.com,negative,twitter,id,IDN,warga_satu,120,3,9000\n" +
            "1,Banjir,2024-01-02 05:00:00.0,Banjir surut,Air mulai surut,,https://berita.example/banjir-surut,berita.example,neutral,news,id,IDN,Redaksi,,,\n");
        var plan = file.Plan().Plan!;
        Assert.Equal("Brandwatch", plan.Mapping.Name);
        Assert.Contains(plan.Notes, note => note.English.Contains("AVE", StringComparison.Ordinal));
        var posts = file.Posts();
        Assert.Equal((Channel.X, "1742000000000000000", "Air naik di hilir", 120L), (posts[0].Channel, posts[0].NativeId, posts[0].Text, posts[0].Author!.Followers));
        Assert.Equal((Channel.News, PostKind.Article, "Air mulai surut", "Banjir surut"), (posts[1].Channel, posts[1].Kind, posts[1].Text, posts[1].Title));
        Assert.Null(posts[1].Metrics);
    }

    [Fact]
    public void A_complaint_export_leaves_out_who_complained_and_what_is_secret()
    {
        using var file = ImportedFile.Of(
            "Tracking ID;Nama Pelapor;Judul Laporan;Isi Laporan;Tanggal Laporan;Rahasia\n" +
            "7001;Nama Seseorang;Jalan rusak;Jalan di depan pasar berlubang;2024-05-01 08:00;Tidak\n" +
            "7002;Nama Lain;Pungli;Ada pungutan;2024-05-01 09:00;Ya\n");
        Assert.Contains(file.Plan().Plan!.Notes, note => note.English.Contains("Nama Pelapor", StringComparison.Ordinal));
        var rows = file.Rows();
        Assert.Equal((Channel.Complaint, PostKind.Complaint, "Jalan rusak"), (rows[0].Post!.Channel, rows[0].Post!.Kind, rows[0].Post!.Title));
        Assert.Null(rows[0].Post!.Author);
        Assert.Contains("secret", rows[1].SetAside!.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Indonesian_headers_with_date_and_clock_apart()
    {
        var post = One(
            "No;Tanggal;Jam;Kanal;Nama Akun;Isi Konten;Tautan;Jumlah Suka;Jumlah Komentar\n" +
            "1;2024-05-01;13:45;Instagram;@warga_satu;Pelayanan cepat, terima kasih;https://www.instagram.com/p/Cabc123/;1,2 rb;12\n");
        Assert.Equal((Channel.Instagram, "warga_satu", 1200L, 12L), (post.Channel, post.Author!.Handle, post.Metrics!.Likes, post.Metrics.Replies));
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 13, 45, 0, TimeSpan.FromHours(7)), post.CreatedAt);
    }

    [Fact]
    public void An_id_that_a_spreadsheet_destroyed_is_taken_from_the_address()
    {
        using var file = ImportedFile.Of(
            "tweet_id,created_at,username,full_text,tweet_url\n" +
            "1.90E+18,2025-03-01 10:00:00,warga_satu,Satu,https://x.com/warga_satu/status/1895662222222222222\n" +
            "\"1,9E+18\",2025-03-01 10:00:00,warga_dua,Dua,\n");
        var rows = file.Rows();
        Assert.Equal("1895662222222222222", rows[0].Post!.NativeId);
        Assert.Contains("destroyed the id", rows[1].SetAside!.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_file_names_what_no_preset_knows()
    {
        const string Table = "kolom_a|kolom_b|kolom_c\nhalo semua|01/02/2024 10:00|orang_1\n";
        using var file = ImportedFile.Of(Table);
        var mapping = FileMapping.Parse("""{"zone": "WITA", "separator": "|", "channel": "Telegram", "columns": {"text": ["kolom_a"], "time": ["kolom_b"], "handle": ["kolom_c"]}}""");
        var post = Assert.Single(file.Posts(mapping));
        Assert.Equal((Channel.Telegram, "orang_1", PostKind.Message), (post.Channel, post.Author!.Handle, post.Kind));
        Assert.Equal(new DateTimeOffset(2024, 2, 1, 10, 0, 0, TimeSpan.FromHours(8)), post.CreatedAt);
    }

    [Fact]
    public void A_file_whose_columns_tell_nothing_is_refused_with_the_remedy()
    {
        using var file = ImportedFile.Of("a,b\nx,y\nz,w\n");
        Assert.Contains("--mapping", file.Plan().Problem?.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_survives_being_written_and_read()
    {
        foreach (var preset in Presets.All)
        {
            Assert.Equal(preset.ToJson(), FileMapping.Parse(preset.ToJson()).ToJson());
        }
    }

    [Fact]
    public void The_same_post_in_two_exports_has_one_id()
    {
        var utc = One("tweet_id,created_at,full_text,tweet_url\n1233019366205083651,2020-02-27T13:21:39Z,Halo,https://x.com/a_1/status/1233019366205083651\n");
        var local = One("id,tanggal,isi,tautan\n1233019366205083651,2020-02-27 20:21,Halo,https://twitter.com/a_1/status/1233019366205083651\n");
        Assert.Equal(utc.Id, local.Id);
    }

    [Theory]
    [InlineData("Jumat, 3 Mei 2024 13:45 WIB", 6, 45)]
    [InlineData("3 Mei 2024 13.45 WITA", 5, 45)]
    [InlineData("2024-05-03T13:45:00+09:00", 4, 45)]
    [InlineData("Fri May 03 13:45:00 +0000 2024", 13, 45)]
    [InlineData("03/05/2024 13:45", 6, 45)]
    [InlineData("1714743900", 13, 45)]
    [InlineData("1714743900000", 13, 45)]
    [InlineData("2024-05-03 13:45:00 WIT", 4, 45)]
    public void Times_in_many_spellings(string written, int hour, int minute)
    {
        var post = One($"id,waktu,isi\n100001,\"{written}\",halo semua\n");
        Assert.Equal(new DateTimeOffset(2024, 5, 3, hour, minute, 0, TimeSpan.Zero), post.CreatedAt);
    }

    [Fact]
    public void A_month_above_twelve_tells_that_the_month_comes_first()
    {
        using var file = ImportedFile.Of("id,waktu,isi\n100001,05/03/2024 10:00,satu\n100002,05/23/2024 10:00,dua\n");
        Assert.Equal([5, 5], file.Posts().Select(post => post.CreatedAt.Month));
    }
}
