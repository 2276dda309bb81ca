namespace Kentongan.App.Cli.Learning;

/// <summary>What data sets call our labels. What is not known stays as it is.</summary>
static class LabelAliases
{
    public static string Sentiment(string label) => label.ToLowerInvariant() switch
    {
        "positif" or "pos" or "positive" => "positive",
        "negatif" or "neg" or "negative" => "negative",
        "netral" or "neu" or "neutral" => "neutral",
        _ => label,
    };

    public static string Emotion(string label) => label.ToLowerInvariant() switch
    {
        "happy" or "happiness" or "senang" or "bahagia" or "joy" => "joy",
        "angry" or "marah" or "anger" => "anger",
        "takut" or "fear" => "fear",
        "cinta" or "love" => "love",
        "sad" or "sedih" or "sadness" => "sadness",
        "netral" or "neutral" => "neutral",
        _ => label,
    };

    public static string Kind(string label) => label.ToLowerInvariant() switch
    {
        "pertanyaan" or "question" => "question",
        "keluhan" or "aduan" or "complaint" => "complaint",
        "saran" or "suggestion" => "suggestion",
        "pujian" or "praise" => "praise",
        "kritik" or "criticism" => "criticism",
        "rumor" or "rumour" => "rumour",
        "berita" or "news" => "news",
        "lain" or "lainnya" or "other" => "other",
        _ => label,
    };

    public static string Clickbait(string label) => label.ToLowerInvariant() switch
    {
        "clickbait" or "1" or "true" => "clickbait",
        "non-clickbait" or "non_clickbait" or "nonclickbait" or "no-clickbait" or "not clickbait" or "0" or "false" => "non-clickbait",
        _ => label,
    };

    public static string Hoax(string label) => label.ToLowerInvariant() switch
    {
        "hoax" or "hoaks" or "fake" or "salah" or "1" => "hoax",
        "valid" or "real" or "fakta" or "benar" or "0" => "valid",
        _ => label,
    };
}
