using System.Globalization;
using System.Text;

namespace Assistant.Bot.Privacy;

/// <summary>
/// A text as the finders read it: compatibility forms unfolded (NFKD), accents and invisible characters gone, one kind of dash, apostrophe and space,
/// any script's digits as 0 to 9; each character knows where it stood in the original.
/// </summary>
internal sealed class NormalizedText
{
    private const int TableSize = 0x250;

    // The Latin letters of Europe, folded once; 0 where a character needs the long way.
    private static readonly char[] Table = BuildTable();

    private readonly int[]? _from;
    private readonly int[]? _until;

    private NormalizedText(string text, int[]? from, int[]? until)
    {
        (Text, _from, _until) = (TypingRepairs.WithDigits(text), from, until);
        text = Text;
        Lower = text.ToLowerInvariant();
        Words = ReadRuns(text, char.IsLetter);
        Digits = ReadRuns(text, char.IsAsciiDigit);
    }

    /// <summary>The characters, with their case.</summary>
    public string Text { get; }

    /// <summary>The same characters in lower case, one for one.</summary>
    public string Lower { get; }

    /// <summary>The runs of letters, in order.</summary>
    public IReadOnlyList<Run> Words { get; }

    /// <summary>The runs of digits, in order.</summary>
    public IReadOnlyList<Run> Digits { get; }

    /// <summary>Reads a text; any sequence of UTF-16 units will do.</summary>
    public static NormalizedText Read(string original)
    {
        var view = Ascii.IsValid(original) && !original.Contains('%', StringComparison.Ordinal) && !original.AsSpan().ContainsAnyInRange('\0', '\x1f') ? (original, null, null) : new Builder(original).Build();
        return TypingRepairs.Apart(view.Text) is { Count: > 0 } signs ? Without(view, signs) : new NormalizedText(view.Text, view.From, view.Until);
    }

    /// <summary>The span in the original that a range of this view stands for.</summary>
    public (int Start, int End) Original(int start, int end) => _from is null ? (start, end) : (_from[start], _until![end - 1]);

    /// <summary>The word at an index, in lower case.</summary>
    public ReadOnlySpan<char> LowerWord(int word) => Lower.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);

    /// <summary>The index of the first word that starts at or after a position.</summary>
    public int WordFrom(int position) => First(Words, position);

    /// <summary>The character at a position; a line end outside the text.</summary>
    public char At(int position) => position >= 0 && position < Text.Length ? Text[position] : '\n';

    /// <summary>The index of the first run that starts at or after a position.</summary>
    public static int First(IReadOnlyList<Run> runs, int position)
    {
        var (low, high) = (0, runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = runs[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // What stands between characters that belong together goes; they keep their own places.
    private static NormalizedText Without((string Text, int[]? From, int[]? Until) view, IReadOnlyList<int> signs)
    {
        var text = new StringBuilder(view.Text.Length);
        List<int> from = [], until = [];
        var sign = 0;
        for (var at = 0; at < view.Text.Length; at++)
        {
            if (sign < signs.Count && signs[sign] == at)
            {
                sign++;
                continue;
            }

            text.Append(view.Text[at]);
            from.Add(view.From?[at] ?? at);
            until.Add(view.Until?[at] ?? at + 1);
        }

        return new NormalizedText(text.ToString(), [.. from], [.. until]);
    }

    private static List<Run> ReadRuns(string text, Func<char, bool> belongs)
    {
        var runs = new List<Run>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!belongs(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && belongs(text[at]))
            {
                at++;
            }

            runs.Add(new Run(start, at));
        }

        return runs;
    }

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var code = 0xA1; code < TableSize; code++)
        {
            var unfolded = ((char)code).ToString().Normalize(NormalizationForm.FormKD);
            var isLetter = char.IsLetter((char)code) && unfolded.Skip(1).All(mark => char.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark);
            table[code] = isLetter ? unfolded[0] : '\0';
        }

        // “nº” and “n°” are the same.
        table[0xBA] = '°';

        return table;
    }

    // The long way, for texts with more than plain letters.
    private sealed class Builder(string original)
    {
        private readonly List<int> _from = new(original.Length);
        private readonly List<int> _until = new(original.Length);
        private readonly StringBuilder _text = new(original.Length);

        public (string Text, int[]? From, int[]? Until) Build()
        {
            for (var at = 0; at < original.Length;)
            {
                // Half a surrogate pair takes one unit and reads as U+FFFD.
                Rune.DecodeFromUtf16(original.AsSpan(at), out var rune, out var units);
                (rune, units) = Escaped(at) is { } sign ? (sign, 3) : (rune, units);
                Add(rune, at, at + units);
                at += units;
            }

            return (_text.ToString(), [.. _from], [.. _until]);
        }

        // %40: a sign as addresses of pages write it (RFC 3986, 2.1).
        private Rune? Escaped(int at) =>
            original[at] == '%' && at + 2 < original.Length && byte.TryParse(original.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0x20 and < 0x7F && !char.IsAsciiLetterOrDigit((char)code)
                ? new Rune(code) : null;

        private void Add(Rune rune, int from, int until)
        {
            if (rune.Value < TableSize && (rune.IsAscii || Table[rune.Value] != '\0'))
            {
                Put(rune.IsAscii ? Plain((char)rune.Value) : Table[rune.Value], from, until);
                return;
            }

            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Format or UnicodeCategory.Control:
                    break;
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
                    ExtendLast(until);
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    Put((char)('0' + (int)Rune.GetNumericValue(rune)), from, until);
                    break;
                case UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse:
                    Put('\uFFFD', from, until);
                    break;
                default:
                    Unfold(rune, from, until);
                    break;
            }
        }

        private void Unfold(Rune rune, int from, int until)
        {
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD))
            {
                if (char.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                {
                    Put(Plain(part), from, until);
                }
            }
        }

        // An accent that is a character of its own belongs to the letter before it.
        private void ExtendLast(int until)
        {
            if (_until.Count > 0)
            {
                _until[^1] = until;
            }
        }

        private void Put(char character, int from, int until)
        {
            _text.Append(character);
            _from.Add(from);
            _until.Add(until);
        }

        private static char Plain(char character) => character switch
        {
            '\n' or '\r' or '\u2028' or '\u2029' => '\n',
            < ' ' or '\x7f' or '\u00A0' or '\u202F' => ' ',
            >= '\u2010' and <= '\u2015' or '\u2212' or '\u2043' or '\u00AD' => '-',
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u00B4' or '`' or '\u2032' => '\'',
            '\u2044' or '\u2215' => '/',
            '\u00B7' or '\u2022' or '\u3002' or '\u2027' or '\u30FB' => '.',
            _ => character,
        };
    }
}

/// <summary>A run of characters in a normalised text.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last one.</param>
internal readonly record struct Run(int Start, int End)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;
}
