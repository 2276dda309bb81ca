using Kentongan.Listen.Hearing;

namespace Kentongan.Tests.Listen.Hearing;

public sealed class MediaNameTests
{
    [Theory]
    [InlineData("https://pbs.twimg.com/media/ERxAbCd.jpg", "https://pbs.twimg.com/media/ERxAbCd?format=png&name=900x900")]
    [InlineData("http://pbs.twimg.com/media/ERxAbCd.jpg:large", "https://pbs.twimg.com/media/ERxAbCd.jpg")]
    [InlineData("https://video.twimg.com/ext_tw_video/123/pu/vid/720x1280/a.mp4?tag=10", "https://pbs.twimg.com/ext_tw_video_thumb/123/pu/img/b.jpg")]
    [InlineData("https://scontent-cgk1-1.cdninstagram.com/v/t51/1_2_n.jpg?_nc_ht=x&oh=1", "https://scontent-sin6-2.cdninstagram.com/v/t52/1_2_n.jpg?_nc_ht=y&oh=2")]
    [InlineData("https://i.ytimg.com/vi/abcDEF/hqdefault.jpg", "https://img.youtube.com/vi/abcDEF/0.jpg")]
    [InlineData("https://www.contoh.example/foto/banjir-1024x683.jpg", "http://contoh.example/foto/banjir-300x200.jpg?v=2")]
    [InlineData(" 3_1233019365000000001 ", "3_1233019365000000001")]
    public void The_same_picture_has_one_name(string one, string other)
    {
        Assert.NotNull(MediaName.Of(one));
        Assert.Equal(MediaName.Of(one), MediaName.Of(other));
    }

    [Theory]
    [InlineData("https://pbs.twimg.com/media/ERxAbCd.jpg", "https://pbs.twimg.com/media/ERxAbCD.jpg")]
    [InlineData("https://contoh.example/gambar?id=1", "https://contoh.example/gambar?id=2")]
    [InlineData("https://contoh.example/a/1.jpg", "https://contoh.example/b/1.jpg")]
    [InlineData("3_1233019365000000001", "7_1233019365000000001")]
    public void Different_pictures_have_different_names(string one, string other)
    {
        Assert.NotNull(MediaName.Of(one));
        Assert.NotEqual(MediaName.Of(one), MediaName.Of(other));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ya")]
    [InlineData("photo")]
    [InlineData("https://contoh.example/")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("file:///a.jpg")]
    public void What_tells_no_picture_from_another_has_none(string written) => Assert.Null(MediaName.Of(written));
}
