using Kentongan.Listen.Dates;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Reading;

namespace Kentongan.Platforms.Files.Planning;

/// <summary>Corrects and completes a mapping by what the columns hold, because headers lie and are sometimes missing.</summary>
static class Evidence
{
    const double Most = 0.8;
    const double Half = 0.5;
    const int ShortestText = 12;

    public static FileMapping Apply(FileMapping mapping, SampleTable table)
    {
        if (table.Rows.Count == 0)
        {
            return mapping;
        }

        var completed = FindText(FindTime(FindAddress(mapping, table), table), table);
        completed = FindId(FindHandle(completed, table), table);
        return table.HasHeader ? completed : FindCounts(completed, table);
    }

    static FileMapping FindAddress(FileMapping mapping, SampleTable table) =>
        table.Present(mapping, PostField.Url).FirstOrDefault(name => Share(table, name, IsAddress) >= Half) is { } named
            ? mapping.With(PostField.Url, named)
            : table.Columns.FirstOrDefault(name => Share(table, name, v => IsAddress(v) && Addresses.Id(Addresses.Parse(v)) is not null) >= Most) is { } found
                ? mapping.With(PostField.Url, found)
                : mapping;

    static bool IsAddress(string value) => Addresses.Parse(value) is not null;

    static FileMapping FindTime(FileMapping mapping, SampleTable table)
    {
        var named = table.Present(mapping, PostField.Time).Where(name => Share(table, name, IsTime) >= Half).ToList();
        if (named.Count > 0)
        {
            return WithOrder(mapping.With(PostField.Time, named), table);
        }

        var date = table.Columns.FirstOrDefault(name => Share(table, name, Times.IsTime) >= Most);
        return date is null ? mapping : WithOrder(mapping.With(PostField.Time, WithClock(date, table)), table);
    }

    static FileMapping WithOrder(FileMapping mapping, SampleTable table) =>
        mapping with { DateOrder = mapping.DateOrder ?? DateOrderGuess.Of(table.Values(mapping.Of(PostField.Time)[0].Split(FileMapping.Join)[0])) };

    /// <summary>A date whose neighbour holds hours and minutes is read together with it.</summary>
    static string WithClock(string date, SampleTable table)
    {
        var next = table.IndexOf(date) + 1;
        return next < table.Columns.Count && Share(table, table.Columns[next], IsClock) >= Most
            ? date + FileMapping.Join + table.Columns[next]
            : date;
    }

    static bool IsClock(string value) =>
        value.Length is >= 4 and <= 11 && value.Contains(':', StringComparison.Ordinal) && char.IsAsciiDigit(value[0]);

    static double Share(SampleTable table, string names, Func<string, bool> isSo)
    {
        var columns = names.Split(FileMapping.Join).Select(table.Values).ToList();
        if (columns[0].Count == 0)
        {
            return 0;
        }

        var values = columns.Count == 1 ? columns[0] : [.. Enumerable.Range(0, columns.Min(c => c.Count)).Select(i => string.Join(' ', columns.Select(c => c[i])))];
        return values.Count == 0 ? 0 : (double)values.Count(isSo) / values.Count;
    }

    static bool IsTime(string value) => Times.Read(value, DateRules.Import) is not null;

    static bool IsLongNumber(string value) => value.Length >= 12 && value.All(char.IsAsciiDigit);

    static FileMapping FindText(FileMapping mapping, SampleTable table)
    {
        if (table.Present(mapping, PostField.Text).Any(name => table.Values(name).Count > 0))
        {
            return mapping;
        }

        var longest = table.Columns.Where(name => table.Values(name).Count * 2 >= table.Rows.Count && Share(table, name, v => IsAddress(v) || Times.IsTime(v)) < Half)
            .MaxBy(name => table.Values(name).Average(value => value.Length));
        return longest is not null && table.Values(longest).Average(value => value.Length) >= ShortestText
            ? mapping.With(PostField.Text, longest)
            : mapping;
    }

    /// <summary>
    /// Tools swap the names of handle and display name: the post's address tells which is which, else the shape does.
    /// </summary>
    static FileMapping FindHandle(FileMapping mapping, SampleTable table)
    {
        var candidates = table.Present(mapping, PostField.Handle).Concat(table.Present(mapping, PostField.AuthorName)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (candidates.Count == 0)
        {
            var marked = table.Columns.FirstOrDefault(name => Share(table, name, v => v.StartsWith('@') && Handles.HasShape(v)) >= Most);
            return marked is null ? mapping : mapping.With(PostField.Handle, marked);
        }

        var inAddress = candidates.MaxBy(name => MatchesAddress(mapping, table, name))!;
        var chosen = MatchesAddress(mapping, table, inAddress) >= Half
            ? inAddress
            : candidates.FirstOrDefault(name => Share(table, name, Handles.HasShape) >= 0.9) ?? candidates[0];
        var other = candidates.Where(name => name != chosen).ToArray();
        return mapping.With(PostField.Handle, chosen).With(PostField.AuthorName, other);
    }

    static double MatchesAddress(FileMapping mapping, SampleTable table, string name)
    {
        if (table.Present(mapping, PostField.Url).FirstOrDefault() is not { } url)
        {
            return 0;
        }

        var (at, link) = (table.IndexOf(name), table.IndexOf(url));
        var pairs = table.Rows.Where(row => at < row.Count && link < row.Count)
            .Select(row => (Handle: Handles.Read(row[at]), InAddress: Addresses.Handle(Addresses.Parse(row[link]))))
            .Where(pair => pair.InAddress is not null).ToList();
        return pairs.Count == 0 ? 0 : (double)pairs.Count(pair => string.Equals(pair.Handle, pair.InAddress, StringComparison.OrdinalIgnoreCase)) / pairs.Count;
    }

    static FileMapping FindId(FileMapping mapping, SampleTable table)
    {
        if (table.Present(mapping, PostField.Id).Any() || table.HasHeader)
        {
            return mapping;
        }

        var id = table.Columns.FirstOrDefault(name => Share(table, name, IsLongNumber) >= Most && table.Values(name).Distinct(StringComparer.Ordinal).Count() > table.Rows.Count / 2);
        return id is null ? mapping : mapping.With(PostField.Id, id);
    }

    /// <summary>
    /// Three columns of counts side by side in a file of X's posts without header stand in the order of X's own buttons:
    /// replies, reposts, likes.
    /// </summary>
    static FileMapping FindCounts(FileMapping mapping, SampleTable table)
    {
        var isX = mapping.Of(PostField.Url) is [var url] && table.Values(url).All(v => Channels.Of(Addresses.Parse(v)) is Channel.X or null);
        for (var i = 0; isX && i + 2 < table.Columns.Count; i++)
        {
            var three = table.Columns.Skip(i).Take(3).ToList();
            if (three.All(name => Share(table, name, v => v.Length < 9 && Counted.Read(v) is not null) >= Most))
            {
                return mapping.With(PostField.Replies, three[0]).With(PostField.Reposts, three[1]).With(PostField.Likes, three[2]);
            }
        }

        return mapping;
    }
}
