using Kentongan.Language.Annotation;
using Kentongan.Listen;
using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Ingesting;

/// <summary>A post on its way through the steps; reused for the next one by the same thread.</summary>
sealed class Draft(Annotator annotator)
{
    /// <summary>The one tokenisation that all steps share.</summary>
    public Annotator Annotator { get; } = annotator;

    /// <summary>The post as queries see it.</summary>
    public Searchable Searchable { get; } = new();
    public Post Post { get; set; } = null!;
    public HeardPost Heard { get; set; } = null!;
    public Annotation Annotation { get; set; } = Annotation.None;
    public IReadOnlyList<TopicId> Topics { get; set; } = [];
    public string SearchTerms { get; set; } = "";

    public void Begin(Post post)
    {
        Post = post;
        Annotation = Annotation.None;
        Topics = [];
        SearchTerms = "";
        Searchable.Clear();
    }
}
