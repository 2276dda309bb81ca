using Microsoft.Extensions.Primitives;

namespace Kentongan.App.Web;

/// <summary>A request's query as plain data, so that what reads it needs no request.</summary>
public static class QueryValues
{
    public static IReadOnlyDictionary<string, StringValues> ToDictionary(this IQueryCollection query, StringComparer comparer) =>
        query.ToDictionary(pair => pair.Key, pair => pair.Value, comparer);
}
