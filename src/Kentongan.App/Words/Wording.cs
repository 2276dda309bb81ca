using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Words;

/// <summary>
/// Every word on screen, from <c>Words/ROOM.LANGUAGE.json</c>, in the language of the request. A key whose text differs
/// for one thing has a sibling <c>KEY.one</c>, used when the first argument is 1.
/// </summary>
public sealed class Wording : IStringLocalizer
{
    /// <summary>The languages that are complete, the first one being the default.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["id", "en"];

    static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> Texts = new(ReadAll);

    /// <summary>All texts of one language by key.</summary>
    public static IReadOnlyDictionary<string, string> In(string language) => Texts.Value[language];

    public LocalizedString this[string name] => Find(name, []);

    public LocalizedString this[string name, params object[] arguments] => Find(name, arguments);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        Current.Select(text => new LocalizedString(text.Key, text.Value));

    static FrozenDictionary<string, string> Current =>
        Texts.Value.GetValueOrDefault(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Texts.Value[Languages[0]];

    static LocalizedString Find(string name, object[] arguments)
    {
        var texts = Current;
        var isOne = arguments is [var count, ..] && count is IConvertible and not string && Convert.ToDouble(count, CultureInfo.InvariantCulture) == 1;
        if (!(isOne && texts.TryGetValue(name + ".one", out var text)) && !texts.TryGetValue(name, out text))
        {
            return new(name, name, resourceNotFound: true);
        }

        return new(name, arguments.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, arguments));
    }

    static FrozenDictionary<string, FrozenDictionary<string, string>> ReadAll() =>
        Languages.ToFrozenDictionary(language => language, language => Read(language).ToFrozenDictionary());

    static Dictionary<string, string> Read(string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var file in assembly.GetManifestResourceNames().Where(file => file.EndsWith($".{language}.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(file)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                texts.Add(key, text);
            }
        }

        return texts;
    }
}
