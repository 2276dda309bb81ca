namespace Kentongan.Listen.Dates;

enum DateTokenKind
{
    End,
    Number,
    Word,
    Sign,
}

/// <summary>A run of digits, a run of letters, or one other character of a date, and whether a space stands before it.</summary>
readonly ref struct DateToken(DateTokenKind kind, ReadOnlySpan<char> text, bool afterSpace)
{
    public DateTokenKind Kind => kind;
    public ReadOnlySpan<char> Text { get; } = text;
    public bool AfterSpace => afterSpace;
    public bool IsNumber => kind == DateTokenKind.Number;
    public bool IsWord => kind == DateTokenKind.Word;
    public int Value => Text.Length > 9 ? int.MaxValue : PlainIsoDate.Number(Text);

    public bool Is(char sign) => kind == DateTokenKind.Sign && Text[0] == sign;

    public bool IsAny(ReadOnlySpan<char> signs) => kind == DateTokenKind.Sign && signs.Contains(Text[0]);
}
