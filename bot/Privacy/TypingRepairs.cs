using System.Buffers;
using System.Text;

namespace Assistant.Bot.Privacy;

/// <summary>Mends how numbers are typed, so that they are read as they are meant: characters typed apart (“B E 6 8 5 3 9 0 …”) and letters for digits (“O4”).</summary>
internal static class TypingRepairs
{
    // A plate of before 2010 has six characters, three of them digits.
    private const int ShortestApart = 6;
    private const int LeastDigits = 3;
    private const int LongestGap = 3;

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" .-_/");
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
            while (Next(text, run[^1]) is var next and > 0)
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
            var isZero = text[at] is 'O' or 'o';
            if (IsBetween(text, repaired, at) || (isZero && (IsLast(text, repaired, at) || IsFirst(text, at))))
            {
                (repaired ??= new StringBuilder(text))[at] = isZero ? '0' : '1';
            }

            var next = text.AsSpan(at + 1).IndexOfAny(LikeDigits);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return repaired?.ToString() ?? text;
    }

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

    // Which part of the run is a number: from its first digit, or the country or three letters before it, to its last digit, or the three letters behind it.
    private static (int First, int Last) Number(string text, List<int> run)
    {
        var first = run.FindIndex(at => IsDigit(text[at]));
        var last = run.FindLastIndex(at => IsDigit(text[at]));
        if (first < 0)
        {
            return (0, 0);
        }

        if (first == 3 && char.IsAsciiLetterUpper(text[run[0]]))
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

    private static bool IsBetween(string text, StringBuilder? repaired, int at) =>
        at > 0 && IsDigit(repaired is null ? text[at - 1] : repaired[at - 1]) && (IsDigit(At(text, at + 1)) || (At(text, at + 1) is 'O' or 'o' && IsDigit(At(text, at + 2))));

    // “59O 2072454 75”, “3503 50O”: behind digits, with more of them near.
    private static bool IsLast(string text, StringBuilder? repaired, int at)
    {
        if (at == 0 || !IsDigit(repaired is null ? text[at - 1] : repaired[at - 1]) || char.IsLetterOrDigit(At(text, at + 1)))
        {
            return false;
        }

        var start = at;
        while (IsDigit(At(text, start - 1)))
        {
            start--;
        }

        return at - start >= 3 || DigitsFollow(text, at + 1) || DigitsPrecede(text, start);
    }

    // “O6/08/1994”, “613-3538148-O4”, “O486”: the first of a group of digits, with more of them near.
    private static bool IsFirst(string text, int at)
    {
        if (char.IsLetterOrDigit(At(text, at - 1)) || !IsDigit(At(text, at + 1)))
        {
            return false;
        }

        var end = at + 1;
        while (IsDigit(At(text, end)))
        {
            end++;
        }

        return end - at > 3 || (!char.IsLetter(At(text, end)) && (DigitsFollow(text, end) || DigitsPrecede(text, at)));
    }

    private static bool DigitsFollow(string text, int at)
    {
        var next = at;
        while (next - at < LongestGap && Gaps.Contains(At(text, next)) | At(text, next) == ')')
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
