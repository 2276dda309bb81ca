using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kentongan.App.Cli;

/// <summary>How a command speaks: results on stdout, everything else on stderr, and an exit code that scripts can trust.</summary>
public static class Answer
{
    /// <summary>The work is done.</summary>
    public const int Done = 0;

    /// <summary>The work was understood and failed.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage, or input that cannot be read.</summary>
    public const int Unusable = 2;

    /// <summary>How JSON is written on stdout: snake_case, one line, Indonesian text unescaped.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = null,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The option that every command has.</summary>
    public static Option<bool> JsonOption() => new("--json") { Description = "Print one JSON object as the last line of stdout." };

    /// <summary>Says one sentence on stderr and returns <paramref name="exitCode"/>.</summary>
    public static int Say(string sentence, int exitCode)
    {
        Console.Error.WriteLine(sentence);
        return exitCode;
    }

    /// <summary>Prints <paramref name="result"/> as one line of JSON.</summary>
    public static int Print<T>(T result)
    {
        Console.Out.WriteLine(JsonSerializer.Serialize(result, Json));
        return Done;
    }
}
