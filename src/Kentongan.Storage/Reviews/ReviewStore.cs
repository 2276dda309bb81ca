using System.Data.Common;

using Kentongan.Understand.Review;

namespace Kentongan.Storage.Reviews;

/// <summary>Drawn posts and people's answers as two tables.</summary>
sealed class ReviewStore(Engine engine) : IReviews
{
    public async Task<IReadOnlyList<ReviewItem>> ItemsAsync(TopicId topic, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var answers = connection.Sql("""
            SELECT a.item_id, a.reviewer, a.at, a.sentiment, a.emotion, a.kind
            FROM review_answer a JOIN review_item i ON i.id = a.item_id WHERE i.topic_id = @topic ORDER BY a.at, a.reviewer
            """).Add("@topic", topic.Value);
        var known = (await answers.ListAsync(row => (Item: row.GetInt32(0), Answer: Answer(row)), cancellationToken).ConfigureAwait(false))
            .ToLookup(each => each.Item, each => each.Answer);
        await using var items = connection.Sql("""
            SELECT id, topic_id, post_id, drawn_at, weight, for_two, sentiment, emotion, kind
            FROM review_item WHERE topic_id = @topic ORDER BY id
            """).Add("@topic", topic.Value);
        return await items.ListAsync(row => Item(row) with { Answers = [.. known[row.GetInt32(0)]] }, cancellationToken).ConfigureAwait(false);
    }

    public async Task AddAsync(IReadOnlyList<ReviewItem> drawn, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        foreach (var item in drawn)
        {
            await using var command = connection.Sql("""
                INSERT INTO review_item (topic_id, post_id, drawn_at, weight, for_two, sentiment, emotion, kind)
                VALUES (@topic, @post, @at, @weight, @two, @sentiment, @emotion, @kind)
                ON CONFLICT (topic_id, post_id) DO NOTHING
                """);
            command.Transaction = transaction;
            AddLabels(command, item.Machine).Add("@topic", item.Topic.Value).Add("@post", item.Post.ToBytes())
                .Add("@at", item.DrawnAt.ToUnixTimeMilliseconds()).Add("@weight", item.Weight).Add("@two", item.ForTwo ? 1 : 0);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task AnswerAsync(int item, ReviewAnswer answer, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Sql("""
            INSERT INTO review_answer (item_id, reviewer, at, sentiment, emotion, kind)
            VALUES (@item, @reviewer, @at, @sentiment, @emotion, @kind)
            ON CONFLICT (item_id, reviewer) DO UPDATE SET
                at = excluded.at, sentiment = excluded.sentiment, emotion = excluded.emotion, kind = excluded.kind
            """);
        AddLabels(command, answer.Labels).Add("@item", item).Add("@reviewer", answer.Reviewer).Add("@at", answer.At.ToUnixTimeMilliseconds());
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    static DbCommand AddLabels(DbCommand command, ReviewLabels labels) => command
        .Add("@sentiment", (int)labels.Sentiment).Add("@emotion", (int)labels.Emotion).Add("@kind", (int)labels.Kind);

    static ReviewItem Item(DbDataReader row) => new()
    {
        Id = row.GetInt32(0),
        Topic = new(row.GetInt32(1)),
        Post = PostId.FromBytes(row.GetFieldValue<byte[]>(2)),
        DrawnAt = row.Time(3),
        Weight = row.GetDouble(4),
        ForTwo = row.GetInt32(5) != 0,
        Machine = LabelsAt(row, 6),
    };

    static ReviewAnswer Answer(DbDataReader row) => new(row.GetString(1), row.Time(2), LabelsAt(row, 3));

    static ReviewLabels LabelsAt(DbDataReader row, int first) =>
        new((Sentiment)row.GetInt32(first), (Emotion)row.GetInt32(first + 1), (MessageKind)row.GetInt32(first + 2));
}
