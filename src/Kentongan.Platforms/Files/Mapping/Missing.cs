namespace Kentongan.Platforms.Files.Mapping;

/// <summary>How tools write "there is no value".</summary>
static class Missing
{
    /// <summary>The trimmed value, or null when it stands for none.</summary>
    public static string? Or(string? value)
    {
        if (value is { Length: > 4 } && IsPlain(value[0]) && IsPlain(value[^1]))
        {
            return value;
        }

        var trimmed = value.AsSpan().Trim(" \t\r\n\0\uFEFF\u00A0");
        return trimmed.Length == 0 || (trimmed.Length <= 4 && trimmed is "NA" or "NaN" or "nan" or "null" or "NULL" or "None" or "#N/A" or "-")
            ? null
            : trimmed.Length == value!.Length ? value : trimmed.ToString();
    }

    static bool IsPlain(char letter) => letter is > ' ' and < '\u007F';
}
