namespace Kentongan;

/// <summary>What sort of publication a post is, after ActivityStreams 2.0. The numbers are stored: only append.</summary>
public enum PostKind : byte
{
    Original = 0,
    Reply = 1,
    Repost = 2,
    Quote = 3,
    Comment = 4,
    Article = 5,
    Video = 6,
    Complaint = 7,
    Message = 8,
}
