using System.Buffers;

namespace Assistant.Bot.Privacy;

/// <summary>The numbers of a text as people write them: groups of digits with a space, a dot, a dash, a stroke or a line end between them.</summary>
internal sealed class DigitNumbers(NormalizedText text)
{
    /// <summary>The most digits that one number has: a payment card's 19.</summary>
    public const int Most = 19;

    private const int LongestGap = 5;

    private static readonly SearchValues<char> Joints = SearchValues.Create(" .-/_()\n");

    /// <summary>The text.</summary>
    public NormalizedText Text => text;

    /// <summary>The groups, in order.</summary>
    public IReadOnlyList<Run> Groups => text.Digits;

    /// <summary>Takes groups from one on until they have a number of digits.</summary>
    /// <param name="first">The index of the first group.</param>
    /// <param name="digits">Filled with the digits.</param>
    /// <param name="last">The index of the last group.</param>
    /// <returns>Whether a group ends exactly there.</returns>
    public bool TryTake(int first, Span<char> digits, out int last)
    {
        var filled = 0;
        for (last = first; last < Groups.Count; last++)
        {
            var group = Groups[last];
            if ((last > first && !Joins(last - 1) && Gap(last - 1) is not [',' or ':' or '|' or '*']) || filled + group.Length > digits.Length)
            {
                return false;
            }

            text.Text.AsSpan(group.Start, group.Length).CopyTo(digits[filled..]);
            filled += group.Length;
            if (filled == digits.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many digits the groups have that follow each other from one on, and which is the last; stops above <see cref="Most"/> and at the end of a line.</summary>
    public (int Digits, int Last) Whole(int first)
    {
        var digits = Groups[first].Length;
        var last = first;
        while (last + 1 < Groups.Count && Joins(last) && !Gap(last).Contains('\n') && digits + Groups[last + 1].Length <= Most)
        {
            last++;
            digits += Groups[last].Length;
        }

        return (digits, last);
    }

    /// <summary>Whether a group and the next can be parts of one number.</summary>
    public bool Joins(int group)
    {
        if (group + 1 >= Groups.Count)
        {
            return false;
        }

        var gap = Gap(group);
        return gap.Length <= LongestGap && !gap.ContainsAnyExcept(Joints) && (!gap.Contains('(') || IsTrunkZero(group + 1) || text.At(Groups[group].Start - 1) == '+');
    }

    /// <summary>Whether the groups stand for themselves: no further digits hang on them by a sign, as in a structured communication or a dotted version.</summary>
    public bool StandAlone(int first, int last) =>
        text.At(Groups[first].Start - 1) is not ('+' or '*') && text.At(Groups[last].End) is not ('+' or '*')
        && !(first > 0 && Clings(first - 1)) && !(last + 1 < Groups.Count && Clings(last));

    /// <summary>Whether a letter stands right before a group.</summary>
    public bool FollowsLetter(int first) => char.IsLetter(text.At(Groups[first].Start - 1));

    /// <summary>What stands between a group and the next.</summary>
    public ReadOnlySpan<char> Gap(int group) => text.Text.AsSpan(Groups[group].End, Groups[group + 1].Start - Groups[group].End);

    /// <summary>The range from one group to another.</summary>
    public Run Range(int first, int last) => new(Groups[first].Start, Groups[last].End);

    /// <summary>Whether the groups have these lengths.</summary>
    public bool HaveLengths(int first, int last, params ReadOnlySpan<int> lengths)
    {
        if (last - first + 1 != lengths.Length)
        {
            return false;
        }

        for (var group = first; group <= last; group++)
        {
            if (Groups[group].Length != lengths[group - first])
            {
                return false;
            }
        }

        return true;
    }

    // The zero in “+32 (0)470”: no other digits of a number stand in brackets after its first.
    private bool IsTrunkZero(int group) => Groups[group].Length == 1 && text.At(Groups[group].Start) == '0' && text.At(Groups[group].End) == ')';

    // Commas and colons part long numbers of a list, and join short groups of one.
    private bool Clings(int group) => Gap(group) is [var sign] && (sign is '.' or '-' or '/' or '_' || (sign is ',' or ':' && Math.Min(Groups[group].Length, Groups[group + 1].Length) < 4));
}
