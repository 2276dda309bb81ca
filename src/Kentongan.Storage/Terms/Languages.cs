namespace Kentongan.Storage.Terms;

/// <summary>The languages that the store has met, each with a number from 1 to 255 that fits into a cell.</summary>
sealed class Languages
{
    public const string Undetermined = "und";
    readonly Dictionary<string, byte> _numbers = new(StringComparer.Ordinal);
    readonly string[] _codes = new string[256];

    public Languages(IEnumerable<(int Number, string Code)> known)
    {
        Array.Fill(_codes, Undetermined);
        foreach (var (number, code) in known)
        {
            _codes[number] = code;
            _numbers[code] = (byte)number;
        }
    }

    public string this[byte number] => _codes[number];

    /// <summary>0 when the language was never met.</summary>
    public byte Find(string code) => _numbers.GetValueOrDefault(code);

    /// <summary>The number that a new language would get, 0 when all are taken (it then counts as undetermined).</summary>
    public int Free => _numbers.Count < 255 ? _numbers.Count + 1 : 0;

    public Languages With(int number, string code) =>
        new(_numbers.Select(p => ((int)p.Value, p.Key)).Append((number, code)));
}
