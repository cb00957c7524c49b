using System.Buffers;

namespace Assistant.Bot.Privacy;

/// <summary>Reads the domain of an e-mail address, with its dots as dots or as words.</summary>
internal static class MailDomain
{
    // RFC 5321, 4.5.3.1: the most characters after the sign.
    private const int LongestDomain = 255;
    private const int LongestLabel = 63;

    // Mail services that private people of Belgium and its neighbours use; own list. Known ones are recognised even where the end is missing.
    private static readonly Cues Providers = new("""
        gmail, googlemail, hotmail, outlook, live, msn, yahoo, ymail, icloud, me, mac, skynet, telenet, proximus, belgacom, voo, scarlet, orange, base, edpnet, brutele,
        protonmail, proton, pm, gmx, aol, mail, laposte, wanadoo, free, sfr, hotmai, gmial, gmai, euphony, tvcablenet, numericable, pandora, advalvas, ziggo, kpnmail, mailinator
        """);

    // Endings after a dot that is a word: without them every “point” in French would be one. Own list.
    private static readonly Cues Endings = new("com, be, org, net, eu, fr, nl, lu, de, uk, brussels, vlaanderen, gent, info, edu, gov, ma, tr, it, es, pt, pl, ro, bg, ch, me, io, cd, tn, dz, cm, ci, sn, rw, bi, gn, co");

    private static readonly Cues Dots = new("dot, punt, point, pt, stip, ponctuation, period");

    private static readonly SearchValues<char> Opening = SearchValues.Create(" ([{<_-*'\"|/=~");
    private static readonly SearchValues<char> Closing = SearchValues.Create(" )]}>_-*'\"|/=~");

    /// <summary>Reads a domain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it would start.</param>
    /// <param name="sure">Whether a sign stands before it that nothing but an address has; if not, the domain has to be a mail service's or have its dots as words.</param>
    /// <returns>Where it ends; -1 when there is none.</returns>
    public static int Read(NormalizedText text, int at, bool sure)
    {
        var first = Label(text, at);
        if (first == at || (!sure && text.Lower.AsSpan(at, first - at) is "un" or "une" or "le" or "la" or "een" or "a" or "the" or "ce" or "quel"))
        {
            return -1;
        }

        var isProvider = IsWord(text, at, first, Providers);
        var (end, spoken, dots) = (first, false, 0);
        while (end - at < LongestDomain)
        {
            var (next, word) = Dot(text, end, isProvider && dots == 0);
            var label = next < 0 ? -1 : Label(text, next);
            if (label <= next || (word && !IsWord(text, next, label, Endings) && !MoreDots(text, label)))
            {
                break;
            }

            (end, spoken, dots) = (label, spoken || word, dots + 1);
        }

        return dots > 0 && char.IsLetter(text.Text[end - 1]) ? (sure || isProvider || spoken ? end : -1) : sure && isProvider ? end : -1;
    }

    /// <summary>Whether a known mail service stands at a place.</summary>
    public static bool IsProvider(NormalizedText text, int at) => IsWord(text, at, Label(text, at), Providers);

    /// <summary>Where a dot that is written as a word or in brackets, with the spaces around it, ends; -1 when there is none.</summary>
    public static int SpokenDot(NormalizedText text, int at)
    {
        var start = at;
        while (Opening.Contains(text.At(start)) && start - at < 3)
        {
            start++;
        }

        var word = text.WordFrom(start);
        if (start == at || word >= text.Words.Count || text.Words[word].Start != start)
        {
            return start > at && text.At(start) == '.' ? Closed(text, start + 1) : -1;
        }

        return Dots.Has(text, word) ? Closed(text, text.Words[word].End) : -1;
    }

    private static (int Next, bool Word) Dot(NormalizedText text, int at, bool afterProvider)
    {
        if (text.At(at) == '.')
        {
            return (text.At(at + 1) == ' ' && afterProvider ? at + 2 : at + 1, false);
        }

        // “jan@yahoo .fr”
        if (afterProvider && text.At(at) == ' ' && text.At(at + 1) == '.')
        {
            return (text.At(at + 2) == ' ' ? at + 3 : at + 2, false);
        }

        if (SpokenDot(text, at) is var spoken and > 0)
        {
            return (spoken, true);
        }

        // “jan@gmail com”, “jan@gmail,com”
        return afterProvider && text.At(at) is ' ' or ',' && text.WordFrom(at) is var word && word < text.Words.Count && text.Words[word].Start == at + 1 && Endings.Has(text, word)
            && text.LowerWord(word) is "com" or "be" or "fr" or "nl" or "net" ? (at + 1, false) : (-1, false);
    }

    private static bool MoreDots(NormalizedText text, int at) => text.At(at) == '.' || SpokenDot(text, at) > 0;

    private static int Closed(NormalizedText text, int at)
    {
        var start = at;
        while (Closing.Contains(text.At(at)) && at - start < 3)
        {
            at++;
        }

        return at > start ? at : -1;
    }

    private static int Label(NormalizedText text, int at)
    {
        var start = at;
        while (at - start < LongestLabel && (char.IsLetterOrDigit(text.At(at)) || (text.At(at) == '-' && char.IsLetterOrDigit(text.At(at + 1)) && SpokenDot(text, at) < 0)))
        {
            at++;
        }

        return at;
    }

    private static bool IsWord(NormalizedText text, int start, int end, Cues list)
    {
        var word = text.WordFrom(start);
        return word < text.Words.Count && text.Words[word] == new Run(start, end) && list.Has(text, word);
    }
}
