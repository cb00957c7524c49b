using System.Buffers;

namespace Assistant.Bot.Privacy;

/// <summary>Finds e-mail addresses with their sign: plain, with spaces around the signs, and with dots as words.</summary>
internal static class EmailFinder
{
    // RFC 5321, 4.5.3.1: the most characters before the sign.
    private const int LongestName = 64;

    // Where suspicious messages are forwarded to: a service, as 0800 is.
    private const string PublicDomain = "@safeonweb.be";

    private static readonly SearchValues<char> InName = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._%+-'&");

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        for (var sign = text.Lower.IndexOf('@', StringComparison.Ordinal); sign >= 0; sign = text.Lower.IndexOf('@', sign + 1))
        {
            var bracket = text.At(sign - 1) is '(' or '[' or '{' && text.At(sign + 1) is ')' or ']' or '}' ? 1 : 0;
            var start = Name(text, sign - bracket);
            var end = start < sign - bracket ? MailDomain.Read(text, SkipSpaces(text, sign + 1 + bracket), sure: true) : -1;
            if (end > 0 && !text.Lower.AsSpan(start, end - start).EndsWith(PublicDomain, StringComparison.Ordinal))
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
        while (end > 0 && sign - end < 2 && text.Text[end - 1] is ' ' or '\n')
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
            else if (IsSpacedJoint(text, start, end, sign))
            {
                start -= text.Text[start - 2] == '.' ? 3 : 1;
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

    // “jan . peeters @”, and a number behind a name where the sign is a word: “jan 84 apenstaartje”.
    private static bool IsSpacedJoint(NormalizedText text, int start, int end, int sign)
    {
        if (start < 3 || text.Text[start - 1] != ' ')
        {
            return false;
        }

        return text.Text[start - 2] == '.' ? end < sign && text.Text[start - 3] == ' '
            : text.At(sign) != '@' && char.IsAsciiDigit(text.At(start)) && char.IsLetter(text.Text[start - 2]) && (end - start < 5 || text.Text[end - 1] is not (>= '0' and <= '9'));
    }

    private static int SkipSpaces(NormalizedText text, int at)
    {
        var from = at;
        while (at - from < 2 && at < text.Text.Length && text.At(at) is ' ' or '\n')
        {
            at++;
        }

        return at;
    }
}
