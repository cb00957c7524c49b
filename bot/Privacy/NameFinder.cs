namespace Assistant.Bot.Privacy;

/// <summary>Finds names that something announces: an introduction, a form of address, a kinship, the end of a letter.</summary>
internal static class NameFinder
{
    private const int MostOthers = 8;

    // “Comment s’appelle l’application”, “hoe heet de app”: a name is asked for, not told.
    private static readonly Cues Asking = new("comment, hoe, how");
    private static readonly Cues And = new("et, en, and, ou, of, or, plus, und");

    // “Ik ben Karim en …”, “je suis Karim, …”: what follows when a single word was a name.
    private static readonly Cues AfterSelf = new("et, en, and, je, j, ik, i, mon, ma, mijn, my, mes, ne, nee, geboren, born, de, van, from, du");
    private static readonly string[] Origins = ["ien", "ienne", "ais", "aise", "ois", "oise", "ain", "aine", "aan", "aar", "ling", "ander", "iaan", "ish", "ian", "ese", "iste", "eur", "euse", "trice", "ist", "ienn"];

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            var end = After(text, word, NameCues.Introductions, NameDemand.AnyWord, " :\"'«(-", 4, out var start);
            end = end > 0 ? end : AfterLabel(text, word, NameCues.Labels, NameDemand.AnyWord, out start);
            end = end > 0 ? end : AfterLabel(text, word, NameCues.WideLabels, NameDemand.Likely, out start);
            end = end > 0 ? end : After(text, word, NameCues.Before, NameDemand.Capital, " .:", 2, out start);
            end = end > 0 ? end : After(text, word, NameCues.Before, FamilyNameFirst(text, start), " .:", 2, out start);
            end = end > 0 ? end : After(text, word, NameCues.Titles, NameDemand.AnyWord, " .", 2, out start);
            end = end > 0 && IsVerb(text, start) ? -1 : end;
            end = end > 0 ? end : AfterInitialTitle(text, word, out start);
            end = end > 0 ? end : After(text, word, NameCues.People, NameDemand.Capital, " ,(:", 3, out start);
            end = end > 0 && IsAbbreviation(text, start) ? -1 : end;
            end = end > 0 ? end : Apposition(text, word, out start);
            end = end > 0 ? end : AfterSelves(text, word, out start);
            end = end > 0 ? end : After(text, word, NameCues.Weak, NameDemand.Likely, " ,:\"'\n", 3, out start);
            if (end > 0)
            {
                Claim(text, found, start, WithFirstName(text, start, end), several: false);
            }

            end = After(text, word, NameCues.Several, NameDemand.Capital, " ,(:", 3, out start);
            if (end > 0)
            {
                Claim(text, found, start, end, several: true);
            }
        }
    }

    private static int After(NormalizedText text, int word, Cues cues, NameDemand demand, string signs, int most, out int start)
    {
        start = -1;
        var next = word + cues.Match(text, word);
        if (next == word || next >= text.Words.Count || (word > 0 && Asking.Has(text, word - 1)))
        {
            return -1;
        }

        start = text.Words[next].Start;
        var gap = text.Text.AsSpan(text.Words[next - 1].End, start - text.Words[next - 1].End);
        return gap.Length >= 1 && gap.Length <= most && !gap.ContainsAnyExcept(signs) ? NameReader.Read(text, next, demand) : -1;
    }

    // “Monsieur insiste pour que …”: one word in small letters with what only follows a verb.
    private static bool IsVerb(NormalizedText text, int start)
    {
        var next = text.WordFrom(start) + 1;
        return char.IsLower(text.At(start)) && next < text.Words.Count && text.At(text.Words[next - 1].End) == ' ' && text.Words[next].Start - text.Words[next - 1].End == 1
            && NameCues.AfterVerbs.Has(text, next);
    }

    // “Ma mère, eleni lefebvre, …”, “au nom de eleni lefebvre,”: in small letters between two signs.
    private static int Apposition(NormalizedText text, int word, out int start)
    {
        start = -1;
        var (kin, holder) = (NameCues.People.Match(text, word), NameCues.Holders.Match(text, word));
        var next = word + Math.Max(kin, holder);
        if (next == word || next >= text.Words.Count)
        {
            return -1;
        }

        start = text.Words[next].Start;
        var gap = text.Text.AsSpan(text.Words[next - 1].End, start - text.Words[next - 1].End);
        return (holder > 0 && gap is " " or ": " or " : ") || (kin > 0 && gap is ", " or " (") ? NameReader.ReadSmall(text, next) : -1;
    }

    // “Son PV”, “mon fils EPN”: what is short and in capitals is an abbreviation behind a kinship.
    private static bool IsAbbreviation(NormalizedText text, int start)
    {
        var word = text.Words[text.WordFrom(start)];
        return word.Length <= 3 && text.WordFrom(start) is > 0 and var index && NameCues.People.Has(text, index - 1) && char.IsUpper(text.At(word.End - 1)) && word.Length > 1;
    }

    // “Op naam van kovacs karim”: in small letters a common first name may come second.
    private static NameDemand FamilyNameFirst(NormalizedText text, int start)
    {
        var word = start < 0 ? text.Words.Count : text.WordFrom(start);
        return word + 1 < text.Words.Count && text.Words[word + 1].Start - text.Words[word].End == 1 && FirstNames.IsNothingElse(text, word + 1) && !CommonWords.Has(text, word) ? NameDemand.AnyWord : NameDemand.Capital;
    }

    // “Nom : Dupont”
    private static int AfterLabel(NormalizedText text, int word, Cues labels, NameDemand demand, out int start)
    {
        start = -1;
        var next = word + labels.Match(text, word);
        if (next == word || next >= text.Words.Count)
        {
            return -1;
        }

        start = text.Words[next].Start;
        // “Nom du monsieur : Dupont”
        if (text.At(text.Words[next - 1].End) == ' ' && NameCues.Links.Match(text, next) is var link and > 0 && next + link + 1 < text.Words.Count && text.Text.AsSpan(text.Words[next + link].End, text.Words[next + link + 1].Start - text.Words[next + link].End).Trim(' ') is ":")
        {
            next += link + 1;
            (start, demand) = (text.Words[next].Start, NameDemand.Capital);
        }

        var gap = text.Text.AsSpan(text.Words[next - 1].End, start - text.Words[next - 1].End);
        return gap.Length <= 4 && gap.ContainsAny(':', '=') && !gap.ContainsAnyExcept(" :=\"'") ? NameReader.Read(text, next, demand) : -1;
    }

    // “M. Dupont”: the letter alone is too short for a word of the list; “M.B.” is the official journal.
    private static int AfterInitialTitle(NormalizedText text, int word, out int start)
    {
        start = -1;
        var run = text.Words[word];
        var after = run.End + (text.At(run.End) == '.' ? 1 : 0);
        if (run.Length != 1 || text.At(run.Start) != 'M' || text.At(after) != ' ' || word + 1 >= text.Words.Count || text.Words[word + 1].Start != after + 1 || text.At(run.Start - 1) is '\'' or '.' or '-')
        {
            return -1;
        }

        start = after + 1;
        return NameReader.Read(text, word + 1, after > run.End ? NameDemand.AnyWord : NameDemand.Capital);
    }

    // “Ik ben Zsofia en …”: one word with a capital that is no origin, with the end of what is said behind it.
    private static int AfterSelves(NormalizedText text, int word, out int start)
    {
        var end = After(text, word, NameCues.Selves, NameDemand.Capital, " ", 1, out start);
        if (end < 0 || !char.IsUpper(text.At(start)) || !char.IsLower(text.At(start + 1)))
        {
            return -1;
        }

        var first = text.WordFrom(start);
        var next = text.WordFrom(end);
        var ends = end >= text.Text.Length || text.At(end) is ',' or '.' or '!' or '\n' or ')' or '(' or ';' || (next < text.Words.Count && AfterSelf.Has(text, next));
        return ends && !NameCues.NoSelves.Has(text, first) && !CommonWords.Has(text, first) && !IsOrigin(text.LowerWord(first)) ? end : -1;
    }

    private static bool IsOrigin(ReadOnlySpan<char> word)
    {
        foreach (var ending in Origins)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // “VANDER ELST, Hélène”: the family name first.
    private static int WithFirstName(NormalizedText text, int start, int end)
    {
        var next = text.WordFrom(end);
        if (next >= text.Words.Count || text.Text.AsSpan(end, text.Words[next].Start - end) is not (", " or ",") || !char.IsUpper(text.At(text.Words[next].Start)))
        {
            return end;
        }

        var isShouting = !text.Text.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') && char.IsLower(text.At(text.Words[next].End - 1));
        return isShouting || FirstNames.Has(text, next) ? Math.Max(end, NameReader.Read(text, next, NameDemand.Capital)) : end;
    }

    // What an earlier finder took ends the name; others follow after “et” or a comma.
    private static void Claim(NormalizedText text, Findings found, int start, int end, bool several)
    {
        for (var others = 0; others < MostOthers && end > 0; others++)
        {
            while (end > start && !found.IsFree(start, end))
            {
                var word = text.WordFrom(end) - 1;
                end = word > 0 ? Math.Min(text.Words[word - 1].End, end - 1) : start;
            }

            found.Claim(start, end, PersonalDataType.Name);
            var next = Another(text, end);
            if (next < 0 || (!several && !FirstNames.Has(text, next)))
            {
                return;
            }

            (start, end) = (text.Words[next].Start, NameReader.Read(text, next, NameDemand.Capital));
        }
    }

    private static int Another(NormalizedText text, int end)
    {
        var word = text.WordFrom(end);
        if (word >= text.Words.Count)
        {
            return -1;
        }

        var gap = text.Text.AsSpan(end, text.Words[word].Start - end);
        if (gap is " " or ", " && And.Has(text, word))
        {
            return word + 1 < text.Words.Count && text.Words[word + 1].Start - text.Words[word].End == 1 ? word + 1 : -1;
        }

        return gap is ", " or "," or " & " or " + " or "/" or " / " ? word : -1;
    }
}
