using Kentongan.App.Importing;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Listen.Topics;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Pages.Listen;

/// <summary>Makes, changes and removes topics for the person at the screen, and writes down that they did.</summary>
public sealed class TopicDesk(
    ITopics topics, TopicSetup setup, FilterQuestions questions, IAuditLog audit, Viewer viewer, IStringLocalizer words, TimeProvider time)
{
    /// <summary>The topic made, or what keeps it from being made.</summary>
    public async Task<(Topic? Topic, IReadOnlyDictionary<string, string> Errors)> MakeAsync(TopicForm form, CancellationToken cancellationToken)
    {
        form.Owner ??= viewer.Name;
        var errors = await ErrorsAsync(form, cancellationToken);
        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var topic = await topics.AddAsync(
            Fill(new()
            {
                Id = default,
                Name = "",
                Query = "",
                Purpose = "",
                LegalBasis = "",
                Owner = viewer.Name,
                AgencyId = viewer.AgencyId ?? 1,
                CreatedAt = time.GetUtcNow(),
                EndsAt = default,
            }, form),
            cancellationToken);
        await setup.TakeEffectAsync(topic, viewer.Name, words["version.first"], cancellationToken);
        await audit.WriteAsync(viewer.Name, "topic.make", $"topic:{topic.Id}", topic.Query, cancellationToken);
        return (topic, errors);
    }

    /// <summary>The topic changed, or what keeps it from being changed. A new query counts the history again.</summary>
    public async Task<(Topic? Topic, IReadOnlyDictionary<string, string> Errors)> ChangeAsync(
        Topic before, TopicForm form, CancellationToken cancellationToken)
    {
        form.Owner ??= before.Owner;
        var isNewQuery = form.Query?.Trim() != before.Query;
        var errors = await ErrorsAsync(form, cancellationToken);
        if (isNewQuery && string.IsNullOrWhiteSpace(form.Reason))
        {
            errors["reason"] = words["topicform.missing.reason"];
        }

        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var topic = Fill(before, form);
        topic = topic with { Version = before.Version + (isNewQuery ? 1 : 0) };
        await topics.ChangeAsync(topic, cancellationToken);
        if (isNewQuery)
        {
            await setup.TakeEffectAsync(topic, viewer.Name, form.Reason!.Trim(), cancellationToken);
        }

        await audit.WriteAsync(viewer.Name, "topic.change", $"topic:{topic.Id}", topic.Query, cancellationToken);
        return (topic, errors);
    }

    public async Task RemoveAsync(Topic topic, CancellationToken cancellationToken)
    {
        await topics.RemoveAsync(topic.Id, cancellationToken);
        await audit.WriteAsync(viewer.Name, "topic.remove", $"topic:{topic.Id}", topic.Name, cancellationToken);
    }

    Topic Fill(Topic topic, TopicForm form) => topic with
    {
        Name = form.Name!.Trim(),
        Query = form.Query!.Trim(),
        Purpose = form.Purpose!.Trim(),
        LegalBasis = form.LegalBasis!.Trim(),
        Owner = form.Owner!.Trim(),
        EndsAt = form.EndsAt(viewer.Zone)!.Value,
    };

    async Task<Dictionary<string, string>> ErrorsAsync(TopicForm form, CancellationToken cancellationToken)
    {
        var errors = form.Errors(words, viewer.Zone, time.GetUtcNow());
        if (!errors.ContainsKey("query") && await questions.TopicObjectionAsync(form.Query!, cancellationToken) is { } error)
        {
            errors["query"] = questions.Sentence(error);
        }

        return errors;
    }
}
