using System.Buffers;
using System.Text;

namespace Assistant.Bot.Privacy;

/// <summary>Mends how numbers are typed, so that they are read as they are meant: characters typed apart (“B E 6 8 5 3 9 0 …”) and letters for digits (“O4”).</summary>
internal static class TypingRepairs
{
    // A plate of before 2010 has six characters, three of them digits.
    private const int ShortestApart = 6;
    private const int LeastDigits = 3;

    // So many characters before a stroke and behind it are two numbers.
    private const int WholeNumber = 9;
    private const int LongestGap = 3;

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" .-_/()");
    private static readonly SearchValues<char> LikeDigits = SearchValues.Create("OoIl");

    /// <summary>Finds the signs to leave out where the characters of one number are typed apart.</summary>
    /// <returns>Their positions, in order; empty when there are none.</returns>
    public static IReadOnlyList<int> Apart(string text)
    {
        List<int>? signs = null;
        for (var at = 0; at + (2 * ShortestApart) - 1 <= text.Length;)
        {
            if (!IsAlone(text, at))
            {
                at++;
                continue;
            }

            var run = new List<int> { at };
            while (Next(text, run[^1]) is var next and > 0 && !(run.Count >= WholeNumber && text.AsSpan(run[^1], next - run[^1]).Contains('/') && IsWholeNumber(text, next)))
            {
                run.Add(next);
            }

            at = run[^1] + 1;
            var (first, last) = Number(text, run);
            for (var part = first; part < last; part++)
            {
                (signs ??= []).AddRange(Enumerable.Range(run[part] + 1, run[part + 1] - run[part] - 1));
            }
        }

        return signs ?? (IReadOnlyList<int>)[];
    }

    /// <summary>The text with digits for letters that stand where only a digit can: O for zero, I and l for one.</summary>
    public static string WithDigits(string text)
    {
        StringBuilder? repaired = null;
        for (var at = text.AsSpan().IndexOfAny(LikeDigits); at >= 0;)
        {
            var end = at + 1;
            if (text[at] is 'I' or 'l')
            {
                if (IsDigit(At(text, at - 1)) && IsDigit(At(text, at + 1)))
                {
                    (repaired ??= new StringBuilder(text))[at] = '1';
                }
            }
            else
            {
                end = Math.Max(EndOfGroup(text, at), at + 1);
                var (start, last) = Zeros(text, at, end);
                for (var zero = start; zero < last; zero++)
                {
                    if (text[zero] is 'O' or 'o')
                    {
                        (repaired ??= new StringBuilder(text))[zero] = '0';
                    }
                }
            }

            var next = text.AsSpan(end).IndexOfAny(LikeDigits);
            at = next < 0 ? -1 : end + next;
        }

        return repaired?.ToString() ?? text;
    }

    private static int EndOfGroup(string text, int at)
    {
        while (IsDigitOrO(At(text, at)))
        {
            at++;
        }

        return at;
    }

    // The digits and O's around the first O of a group that are one number; empty when the O is a letter.
    private static (int Start, int End) Zeros(string text, int at, int end)
    {
        // “+32 (o)486”
        if (At(text, at - 1) == '(' && At(text, at + 1) == ')' && (IsDigit(At(text, at - 2)) || (At(text, at - 2) == ' ' && IsDigit(At(text, at - 3)))))
        {
            return (at, at + 1);
        }

        var start = at;
        while (IsDigit(At(text, start - 1)))
        {
            start--;
        }

        var digits = CountDigits(text.AsSpan(start, end - start));
        var isCountry = start > 1 && !char.IsLetterOrDigit(At(text, start - 3)) && IbanFinder.IsCountry(text.AsSpan(start - 2, 2));
        if (char.IsLetter(At(text, start - 1)) && !isCountry)
        {
            // A word that ends with O: only what stands behind a digit counts.
            while (start < end && !IsDigit(text[start]))
            {
                start++;
            }
        }

        if (char.IsLetter(At(text, end)))
        {
            while (end > start && !IsDigit(text[end - 1]))
            {
                end--;
            }
        }

        return digits >= 3 || (digits > 0 && (isCountry || DigitsFollow(text, end) || DigitsPrecede(text, start))) || IsBetween(text, start, end) ? (start, end) : (at, at);
    }

    // “2O9”: whatever stands around it.
    private static bool IsBetween(string text, int start, int end) => end - start > 2 && IsDigit(text[start]) && IsDigit(text[end - 1]);

    private static bool IsAlone(string text, int at) =>
        char.IsAsciiLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static int Next(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && next - at <= LongestGap && Gaps.Contains(text[next]))
        {
            next++;
        }

        return next < text.Length && next > at + 1 && IsAlone(text, next) ? next : -1;
    }

    private static bool IsWholeNumber(string text, int at)
    {
        var count = 1;
        while (count < WholeNumber && Next(text, at) is var next and > 0)
        {
            (at, count) = (next, count + 1);
        }

        return count == WholeNumber;
    }

    // Which part of the run is a number: from its first digit, or the country or three letters before it, to its last digit, or the three letters behind it.
    private static (int First, int Last) Number(string text, List<int> run)
    {
        var first = run.FindIndex(at => IsDigit(text[at]));
        var last = run.FindLastIndex(at => IsDigit(text[at]));
        if (first < 0)
        {
            return (0, 0);
        }

        if (first == 3 && (char.IsAsciiLetterUpper(text[run[0]]) || (run.Count == ShortestApart && last == ShortestApart - 1)))
        {
            first = 0;
        }
        else if (first >= 2 && IbanFinder.IsCountry([text[run[first - 2]], text[run[first - 1]]]))
        {
            first -= 2;
        }

        last += run.Count - last == 4 && last - first == 2 ? 3 : 0;
        var digits = 0;
        for (var part = first; part <= last; part++)
        {
            digits += IsDigit(text[run[part]]) ? 1 : 0;
        }

        return last - first + 1 >= ShortestApart && digits >= LeastDigits ? (first, last) : (0, 0);
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(character);

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\n';

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            digits += IsDigit(character) ? 1 : 0;
        }

        return digits;
    }

    private static bool IsDigitOrO(char character) => IsDigit(character) || character is 'O' or 'o';

    private static bool DigitsFollow(string text, int at)
    {
        var next = at;
        while (next - at < LongestGap && Gaps.Contains(At(text, next)))
        {
            next++;
        }

        return next > at && (IsDigit(At(text, next)) || (At(text, next) is 'O' or 'o' && IsDigit(At(text, next + 1))));
    }

    private static bool DigitsPrecede(string text, int at)
    {
        var before = at - 1;
        while (at - before < LongestGap && Gaps.Contains(At(text, before)))
        {
            before--;
        }

        return before < at - 1 && IsDigit(At(text, before));
    }
}
