namespace Kentongan.Speak.Limits;

/// <summary>Which of a post's texts is meant.</summary>
public enum TextField
{
    /// <summary>The post itself; on TikTok and YouTube, what stands under the video.</summary>
    Text,
    Title,

    /// <summary>The text of a message that carries media.</summary>
    Caption,

    /// <summary>What stands under a photo post, where it differs from a video's.</summary>
    PhotoDescription,
    PhotoTitle,

    /// <summary>All tags (keywords) together.</summary>
    Tags,

    /// <summary>One tag.</summary>
    Tag,
    AltText,
}
