using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;
using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;

namespace Kentongan.Understand.Questions;

/// <summary>Reads what people ask in a topic, and which of it an official account has answered.</summary>
public sealed class QuestionReading(ITopicReadings readings, IPosts posts)
{
    /// <summary>The newest questions are looked at, up to so many.</summary>
    public const int MostQuestions = 2_000;

    const int MostReplies = 20_000;
    const double Alike = 0.6;

    /// <summary>Unanswered questions first, then the most asked, then the latest.</summary>
    /// <param name="filter">Which mentions; their kind is set here.</param>
    /// <param name="officials">Handles of the official accounts.</param>
    /// <param name="options">Knows which accounts may be named.</param>
    /// <param name="now">An answer may come until now.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<AskedQuestion>> ReadAsync(
        MentionFilter filter, IReadOnlyList<string> officials, QueryOptions options, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var asked = filter with { Kinds = [MessageKind.Question], Originality = Originality.WithoutReposts };
        var questions = (await readings.PageAsync(asked, MentionOrder.Newest, 1, MostQuestions, cancellationToken).ConfigureAwait(false)).Mentions
            .Where(mention => !mention.Post.ByOfficial).OrderBy(mention => mention.Post.Id).ToList();
        var answered = questions.Count == 0 ? [] : await AnsweredAsync(officials, options, (filter.From, now), cancellationToken).ConfigureAwait(false);
        return Group(questions, answered);
    }

    /// <summary>Questions that are nearly the same are one.</summary>
    public static IReadOnlyList<AskedQuestion> Group(IReadOnlyList<Mention> questions, IReadOnlySet<(Channel Channel, string NativeId)> answered)
    {
        var (index, text) = (new NearDuplicateIndex(Alike), new TokenizedText());
        foreach (var question in questions)
        {
            text.Read(question.Post.Text);
            index.Add(text);
        }

        return
        [
            .. questions.Index().GroupBy(question => index.GroupOf(question.Index), question => question.Item)
                .Select(group => group.ToList())
                .Select(group => new AskedQuestion(
                    group[0], group.Count, group.Count(question => answered.Contains((question.Post.Channel, question.Post.NativeId))), group.Max(question => question.Post.CreatedAt)))
                .OrderBy(question => question.IsAnswered)
                .ThenByDescending(question => question.Asked)
                .ThenByDescending(question => question.LastAsked),
        ];
    }

    // An answer seldom repeats the words of the topic, so it is looked for among all posts and not among the mentions.
    async Task<HashSet<(Channel Channel, string NativeId)>> AnsweredAsync(
        IReadOnlyList<string> officials, QueryOptions options, (DateTimeOffset From, DateTimeOffset Until) time, CancellationToken cancellationToken)
    {
        if (officials.Count == 0)
        {
            return [];
        }

        var authors = new Any(new(officials.Select(handle => new Field(FieldName.Author, Folding.Fold(handle, TokenKind.Mention)))));
        var found = await posts.SearchAsync(SearchPlan.Of(authors, options), time.From, time.Until, MostReplies, cancellationToken).ConfigureAwait(false);
        return [.. found.Newest.SelectMany(post => new[] { post.Post.InReplyTo, post.Post.QuoteOf }.OfType<string>().Select(id => (post.Post.Channel, id)))];
    }
}
