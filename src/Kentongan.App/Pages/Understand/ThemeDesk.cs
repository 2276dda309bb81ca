using Kentongan.App.Web;
using Kentongan.Understand.Voids;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Pages.Understand;

/// <summary>Sets and removes the themes that an agency owes answers on; each deed is written down.</summary>
public sealed class ThemeDesk(IPolicyThemes themes, FilterQuestions questions, IAuditLog audit, Viewer viewer, IStringLocalizer words, TimeProvider time)
{
    const int FirstAgency = 1;

    public Task<IReadOnlyList<PolicyTheme>> AllAsync(CancellationToken cancellationToken) => themes.OfAsync(viewer.AgencyId, cancellationToken);

    /// <summary>The theme, or what keeps it from being set, by the id of the field.</summary>
    public async Task<(PolicyTheme? Theme, IReadOnlyDictionary<string, string> Errors)> AddAsync(
        string? name, string? query, string? reason, CancellationToken cancellationToken)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, value) in ((string, string?)[])[("theme-name", name), ("theme-query", query), ("theme-reason", reason)])
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                errors[field] = words["void.missing." + field];
            }
        }

        if (!errors.ContainsKey("theme-query") && await questions.TopicObjectionAsync(query!, cancellationToken) is { } error)
        {
            errors["theme-query"] = questions.Sentence(error);
        }

        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var theme = await themes.AddAsync(new(0, viewer.AgencyId ?? FirstAgency, name!.Trim(), query!.Trim(), reason!.Trim(), viewer.Name, time.GetUtcNow()), cancellationToken);
        await audit.WriteAsync(viewer.Name, "theme.set", $"theme:{theme.Id}", theme.Query, cancellationToken);
        return (theme, errors);
    }

    public async Task<bool> RemoveAsync(int id, CancellationToken cancellationToken)
    {
        var isGone = await themes.RemoveAsync(viewer.AgencyId, id, cancellationToken);
        await audit.WriteAsync(viewer.Name, "theme.remove", $"theme:{id}", "", cancellationToken);
        return isGone;
    }
}
