using System.Reflection;
using Kentongan.Storage.Readings;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Readings;

public sealed class FilterTextTests
{
    static readonly MentionFilter _plain = new() { Topic = new(1), From = SamplePosts.Start, Until = SamplePosts.Start.AddDays(1) };

    public static TheoryData<string> Questions => [.. typeof(MentionFilter).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Whatever_is_asked_differently_is_written_differently(string question)
    {
        var property = typeof(MentionFilter).GetProperty(question)!;
        var other = _plain with { };
        property.SetValue(other, Another(property));
        Assert.NotEqual(FilterText.Of(_plain), FilterText.Of(other));
    }

    [Fact]
    public void Equal_filters_are_written_the_same() =>
        Assert.Equal(FilterText.Of(_plain with { Channels = [Channel.X, Channel.News] }), FilterText.Of(_plain with { Channels = [Channel.X, Channel.News] }));

    [Fact]
    public void A_text_is_not_mistaken_for_two() =>
        Assert.NotEqual(FilterText.Of(_plain with { Hashtag = "a\u001Fb" }), FilterText.Of(_plain with { Hashtag = "a", Link = "b" }));

    static object Another(PropertyInfo property) => property.GetValue(_plain) switch
    {
        TopicId => new TopicId(2),
        DateTimeOffset time => time.AddTicks(1),
        IReadOnlyList<Channel> => new[] { Channel.X },
        IReadOnlyList<PostKind> => new[] { PostKind.Quote },
        IReadOnlyList<Sentiment> => new[] { Sentiment.Negative },
        IReadOnlyList<Emotion> => new[] { Emotion.Fear },
        IReadOnlyList<MessageKind> => new[] { MessageKind.Praise },
        IReadOnlyList<string> => new[] { "jav" },
        IReadOnlyList<byte> => new byte[] { 31 },
        Originality => Originality.OnlyReposts,
        null when property.PropertyType == typeof(string) => "",
        var unknown => throw new NotSupportedException($"Say what else {property.Name} may be than {unknown}."),
    };
}
