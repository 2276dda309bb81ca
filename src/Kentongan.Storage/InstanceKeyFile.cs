using System.Security.Cryptography;
using Kentongan.Listen.Hearing;

namespace Kentongan.Storage;

/// <summary>
/// The instance's own key, from which pseudonyms are made. It lies beside the database and never in it, readable by its owner only: who
/// copies the store cannot try handles until one fits.
/// </summary>
public static class InstanceKeyFile
{
    /// <summary>The key as 64 hexadecimal digits: several processes of a team's instance share it so.</summary>
    public const string Variable = "KENTONGAN_KEY";

    public static string PathIn(string dataFolder) => Path.Combine(dataFolder, "keys", "pseudonym.key");

    /// <summary>The key; the first call makes it.</summary>
    /// <exception cref="InvalidDataException">The file or variable holds no key.</exception>
    public static byte[] LoadOrCreate(string dataFolder, Func<string, string?> environment)
    {
        var path = PathIn(dataFolder);
        if (environment(Variable) is { Length: > 0 } given)
        {
            return Parse(given, Variable);
        }

        if (!File.Exists(path))
        {
            Create(path);
        }

        return Parse(File.ReadAllText(path), path);
    }

    static byte[] Parse(string text, string where)
    {
        var digits = text.Trim();
        return digits.Length == Pseudonymiser.KeyLength * 2 && digits.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(digits)
            : throw new InvalidDataException($"{where} holds no key of 64 hexadecimal digits: restore it from a backup; with another key all pseudonyms change.");
    }

    /// <summary>Written beside and moved, so that two processes that start together agree on one.</summary>
    static void Create(string path)
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = Path.Combine(folder.FullName, Path.GetRandomFileName());
        File.WriteAllText(draft, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Pseudonymiser.KeyLength)));
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
