using System.Buffers;

namespace Assistant.Bot.Privacy;

/// <summary>Finds e-mail addresses whose sign is a word, as people say them or write them to mislead programs: “jan punt peeters at gmail dot com”.</summary>
internal static class SpokenEmailFinder
{
    // Words that are nothing else than the sign, and words that are so only before a mail service or a spoken dot.
    private static readonly Cues Sign = new("arobase, arobas, arrobase, arobaze, apenstaartje, apenstaart, apestaartje, apestaart, arroba, arrobas, arobace, arobasse, a commercial, a rond, arond, at sign, at symbol, at teken, aapstaartje, apenstaartjes, apestaartjes, krulletje");
    private static readonly Cues MaybeSign = new("at, a, aet, chez, bij");
    private static readonly Cues Prepositions = new("chez, bij");
    private static readonly Cues Parts = new("dot, punt, point, underscore, tiret, streepje, koppelteken, liggend streepje, tiret bas, tiret du bas, trait d union, trait bas, souligne, sous tiret, onderstreping, under score, laag streep, hyphen, minus, moins, min, period, dash, underscor, plus, laag streepje");

    // “ma boîte chez proximus.be” is none; “marie.d chez proximus.be” is one.
    private static readonly SearchValues<char> InNamesOnly = SearchValues.Create("._0123456789");
    private static readonly SearchValues<char> Opening = SearchValues.Create("([{<_-*'\"|/=~");
    private static readonly SearchValues<char> Closing = SearchValues.Create(")]}>_-*'\"|/=~");

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            var sure = Sign.Match(text, word);
            var length = sure > 0 ? sure : MaybeSign.Match(text, word);
            if (length == 0)
            {
                continue;
            }

            var (start, end, bracketed) = Widen(text, text.Words[word].Start, text.Words[word + length - 1].End);
            if (start == text.Words[word].Start || end == text.Words[word + length - 1].End)
            {
                continue;
            }

            var name = EmailFinder.Name(text, start);
            var isPreposition = !bracketed && Prepositions.Has(text, word);
            var domain = name < start && (!isPreposition || MailDomain.IsProvider(text, end)) ? MailDomain.Read(text, end, sure > 0 || bracketed) : -1;
            if (domain > 0 && !(isPreposition && text.Text.AsSpan(end, domain - end).Contains('.') && !text.Text.AsSpan(name, start - name).ContainsAny(InNamesOnly)))
            {
                found.Claim(name, domain, PersonalDataType.Email);
            }
        }
    }

    /// <summary>Where the part of a name starts whose joint (“punt”, “underscore”, “[dot]”) ends at a position; -1 when no joint ends there.</summary>
    public static int PartBefore(NormalizedText text, int at)
    {
        var end = at;
        while (at - end < 3 && text.At(end - 1) is ' ' or ')' or ']' or '}')
        {
            end--;
        }

        var word = text.WordFrom(end) - 1;
        if (end == at || word < 1 || text.Words[word].End != end)
        {
            return -1;
        }

        // “tiret bas”, “liggend streepje”, “tiret du bas”
        word = Parts.Match(text, word - 1) == 2 ? word - 1 : word > 1 && Parts.Match(text, word - 2) == 3 ? word - 2 : word;
        if (word < 1 || !Parts.Has(text, word))
        {
            return -1;
        }

        var start = text.Words[word].Start;
        var before = start;
        while (start - before < 3 && text.At(before - 1) is ' ' or '(' or '[' or '{')
        {
            before--;
        }

        return before < start && char.IsLetterOrDigit(text.At(before - 1)) ? before : -1;
    }

    // The brackets and spaces around the sign.
    private static (int Start, int End, bool Bracketed) Widen(NormalizedText text, int start, int end)
    {
        var bracketed = Opening.Contains(text.At(start - 1)) && Closing.Contains(text.At(end));
        if (bracketed)
        {
            (start, end) = (start - 1, end + 1);
        }

        var (widestStart, widestEnd) = (start - 2, end + 2);
        while (start > widestStart && text.At(start - 1) == ' ')
        {
            start--;
        }

        while (end < widestEnd && text.At(end) == ' ')
        {
            end++;
        }

        return (start, end, bracketed);
    }
}
