namespace Assistant.Knowledge.Answers;

/// <summary>Which of the things that a question looks for stand in each of some texts, a bit for each.</summary>
/// <param name="texts">The number of texts.</param>
/// <param name="looked">The number of things looked for.</param>
internal sealed class TextMarks(int texts, int looked)
{
    private const int Bits = 64;

    private readonly int _width = WidthFor(looked);
    private readonly ulong[] _marks = new ulong[texts * WidthFor(looked)];

    /// <summary>How many numbers hold the marks of one text.</summary>
    /// <param name="looked">The number of things looked for.</param>
    public static int WidthFor(int looked) => (looked + Bits - 1) / Bits;

    /// <summary>Whether a thing is among marks.</summary>
    public static bool Has(ReadOnlySpan<ulong> marks, int number) => (marks[number / Bits] & (1ul << (number % Bits))) != 0;

    /// <summary>Puts a thing among marks.</summary>
    public static void Add(Span<ulong> marks, int number) => marks[number / Bits] |= 1ul << (number % Bits);

    /// <summary>What stands in any of several texts.</summary>
    /// <param name="marks">The marks of one text at least, all of one question.</param>
    public static ulong[] Join(params ReadOnlySpan<ulong[]> marks)
    {
        var all = marks[0].ToArray();
        foreach (var one in marks[1..])
        {
            Add(all, one);
        }

        return all;
    }

    /// <summary>Notes that a thing stands in a text.</summary>
    public void Set(int text, int number) => _marks[(text * _width) + (number / Bits)] |= 1ul << (number % Bits);

    /// <summary>What stands in a text.</summary>
    public ReadOnlySpan<ulong> In(int text) => _marks.AsSpan(text * _width, _width);

    /// <summary>Whether nothing that is looked for stands in a text.</summary>
    public bool IsEmpty(int text) => !In(text).ContainsAnyExcept(0ul);

    /// <summary>What stands in any of consecutive texts.</summary>
    public ulong[] In(Range texts)
    {
        if (texts.End.Value - texts.Start.Value == 1)
        {
            return In(texts.Start.Value).ToArray();
        }

        var all = new ulong[_width];
        for (var text = texts.Start.Value; text < texts.End.Value; text++)
        {
            Add(all, In(text));
        }

        return all;
    }

    private static void Add(Span<ulong> all, ReadOnlySpan<ulong> marks)
    {
        for (var i = 0; i < all.Length; i++)
        {
            all[i] |= marks[i];
        }
    }
}
