using System.Globalization;

namespace Kentongan.App.Signals;

/// <summary>Finds words in a reader's language where there is no request that says which.</summary>
static class Speaking
{
    static readonly CultureInfo _indonesian = new("id-ID");
    static readonly CultureInfo _english = new("en-GB");

    /// <param name="language"><c>en</c>; anything else is Indonesian.</param>
    /// <param name="say">What is said in it.</param>
    public static T In<T>(string language, Func<T> say)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var culture = language == "en" ? _english : _indonesian;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
