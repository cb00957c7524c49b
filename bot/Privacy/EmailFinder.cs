using System.Buffers;

namespace Assistant.Bot.Privacy;

/// <summary>Finds e-mail addresses with their sign: plain, with spaces around the signs, and with dots as words.</summary>
internal static class EmailFinder
{
    // RFC 5321, 4.5.3.1: the most characters before the sign.
    private const int LongestName = 64;

    private static readonly SearchValues<char> InName = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._%+-'&");

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        for (var sign = text.Lower.IndexOf('@', StringComparison.Ordinal); sign >= 0; sign = text.Lower.IndexOf('@', sign + 1))
        {
            var bracket = text.At(sign - 1) is '(' or '[' or '{' && text.At(sign + 1) is ')' or ']' or '}' ? 1 : 0;
            var start = Name(text, sign - bracket);
            var end = start < sign - bracket ? MailDomain.Read(text, SkipSpaces(text, sign + 1 + bracket), sure: true) : -1;
            if (end > 0)
            {
                found.Claim(start, end, PersonalDataType.Email);
            }
        }

        SpokenEmailFinder.Find(text, found);
    }

    /// <summary>Where the name in front of a sign starts; the sign itself when there is none.</summary>
    public static int Name(NormalizedText text, int sign)
    {
        var end = sign;
        while (end > 0 && sign - end < 2 && text.Text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && sign - start < LongestName)
        {
            if (InName.Contains(text.Lower[start - 1]) || char.IsLetter(text.Lower[start - 1]))
            {
                start--;
            }
            else if (SpokenEmailFinder.PartBefore(text, start) is var part and >= 0)
            {
                start = part;
            }
            else
            {
                break;
            }
        }

        while (start < end && text.Text[start] is '.' or '\'' or '-' or '&' or '%')
        {
            start++;
        }

        return start < end ? start : sign;
    }

    private static int SkipSpaces(NormalizedText text, int at)
    {
        var from = at;
        while (at - from < 2 && text.At(at) == ' ')
        {
            at++;
        }

        return at;
    }
}
