namespace Kentongan.Platforms.Files.Reading;

/// <summary>Describes a value without repeating it: letters become <c>a</c>, digits <c>9</c>. Messages stay free of handles.</summary>
public static class Shape
{
    const int Longest = 40;

    public static string Of(string value)
    {
        var shape = new string([.. value.Take(Longest).Select(letter =>
            char.IsLetter(letter) ? 'a' : char.IsDigit(letter) ? '9' : char.IsControl(letter) ? '·' : letter)]);
        return value.Length > Longest ? shape + "…" : shape;
    }
}
