using System.Text;

using Microsoft.EntityFrameworkCore;

namespace Kentongan.Storage.Desk;

/// <summary>Names tables and columns as SQL people write them: <c>DisplayName</c> is <c>display_name</c>.</summary>
static class SnakeCase
{
    public static void UseSnakeCase(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.IsMappedToJson())
            {
                entity.SetContainerColumnName(Of(entity.GetContainerColumnName()!));
                continue;
            }

            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(property.Name));
            }
        }
    }

    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
