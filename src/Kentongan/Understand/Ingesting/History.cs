using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Ingesting;

/// <summary>Asks a query of posts that are kept already: what a new topic finds in history. Belongs to one thread.</summary>
public sealed class History(QueryOptions options)
{
    readonly Searchable _seen = new();

    public bool Answers(UnderstoodPost post, Query query)
    {
        _seen.Clear();
        Showing.Facts(_seen, post.Post, post.Annotation);
        _seen.Read(post.Post.Text, post.Post.Title);
        return Evaluation.Holds(query.Root, _seen, options);
    }
}
