namespace Assistant.Bot.Privacy;

/// <summary>Reads a person's name from one word on.</summary>
internal static class NameReader
{
    private const int MostParts = 5;
    private const int MostWords = 10;
    private const int MostParticles = 3;
    private const int MostSmall = 5;

    private static readonly Cues Particles = new("de, der, den, van, von, vander, vanden, vande, le, la, du, des, d, di, da, do, dos, del, della, el, al, ben, bin, bint, ibn, abu, ould, ter, ten, te, t, y, e, st, sint, o, mc, mac, ait, oulad");

    // Family names that “de” belongs to and that are no everyday words: “mr de smet veut”.
    private static readonly Cues FamilyNames = new("backer, smet, smedt, clercq, clerck, groote, bruyn, bruyne, cock, coster, jonghe, pauw, graef, keyser, keyzer, meyer, boeck, rycke, ryck, vries, ceuster, maeyer, paepe, pelsmaeker, roeck, rudder, schryver, vleeschauwer, waele, wael, weerdt, corte, cuyper, greef, gendt, laet, moor, poorter, sutter, troyer, visscher, vriendt, vuyst, zutter, craene, muynck, neve, nil, raedt, reu, saedeleer, schrijver, sloovere, temmerman, vos");

    /// <summary>Reads a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The index of the first word.</param>
    /// <param name="demand">How much must speak for it.</param>
    /// <returns>Where it ends; -1 when there is none.</returns>
    public static int Read(NormalizedText text, int from, NameDemand demand)
    {
        var (end, parts, capitals, small) = (-1, 0, 0, false);
        for (var word = from; word < text.Words.Count && word - from < MostWords && parts < MostParts; word++)
        {
            if (word > from && !Continues(text, word))
            {
                break;
            }

            var run = text.Words[word];
            var compound = word > from && end == text.Words[word - 1].End && run.Start - end == 1 && text.At(end) is '-' or '\'';
            if (compound && parts > 0)
            {
                end = run.End;
                continue;
            }

            // The initial of a family name: “Karim D.”
            if (word > from && parts > 0 && run.Length == 1 && text.At(run.End) == '.' && !char.IsLetterOrDigit(text.At(run.End + 1)) && (!small || IsLast(text, run.End + 1)))
            {
                return demand == NameDemand.Likely && !IsLikely(text, from, capitals) ? -1 : run.End + 1;
            }

            // A particle counts when a part of a name follows it: “Van den Broeck”.
            if (Particles.Has(text, word) && (word > from || demand == NameDemand.AnyWord || char.IsUpper(text.At(run.Start))) && word + 1 < text.Words.Count && Continues(text, word + 1) && IsBeforePart(text, word, demand, parts, small))
            {
                continue;
            }

            var isCapital = !char.IsLower(text.At(run.Start));
            if (NameCues.NoNames.Has(text, word) || IsLabel(text, word) || !(isCapital ? IsPart(text, word, parts == 0) : IsSmall(text, word, demand, small) && IsSmallPart(text, word, parts, small)))
            {
                break;
            }

            (end, parts, small) = (run.End, parts + 1, !isCapital);
            capitals += isCapital ? 1 : 0;
        }

        return demand == NameDemand.Likely && (!IsLikely(text, from, capitals) || IsInstitution(text, from, end)) ? -1 : end;
    }

    private static bool IsLikely(NormalizedText text, int from, int capitals) => capitals >= 2 || FirstNames.Has(text, from);

    private static bool IsLast(NormalizedText text, int at) => at >= text.Text.Length || text.At(at) is '\n' or ',' or ';' or ')';

    /// <summary>Whether a word is one that stands inside names: “van”, “de”, “El”.</summary>
    public static bool IsParticle(NormalizedText text, int word) => Particles.Has(text, word);

    // The name of the next field: “Nom: DUPONT Prénom: JEAN”.
    private static bool IsLabel(NormalizedText text, int word) =>
        (text.At(text.Words[word].End) == ':' || (text.At(text.Words[word].End) == ' ' && text.At(text.Words[word].End + 1) == ':')) && NameCues.Labels.Has(text, word);

    // One space, dash or apostrophe, or the full stop of an initial.
    private static bool Continues(NormalizedText text, int word)
    {
        var (before, run) = (text.Words[word - 1], text.Words[word]);
        var gap = text.Text.AsSpan(before.End, run.Start - before.End);
        return gap is " " or "  " or "-" or "'" || (gap is ". " or "." && before.Length == 1 && char.IsUpper(text.At(before.Start)));
    }

    private static bool IsBeforePart(NormalizedText text, int word, NameDemand demand, int parts, bool small)
    {
        var next = word + 1;
        while (next < text.Words.Count && next - word < MostParticles && Particles.Has(text, next) && Continues(text, next))
        {
            next++;
        }

        if (next >= text.Words.Count || !Continues(text, next) || (NameCues.NoNames.Has(text, next) && !char.IsUpper(text.At(text.Words[word].Start))))
        {
            return false;
        }

        var isSmall = char.IsLower(text.At(text.Words[next].Start));
        var titled = parts == 0 && char.IsLower(text.At(text.Words[word].Start)) && text.LowerWord(word) is "la" or "le" or "l" or "de" or "des" or "du";
        titled &= !(text.LowerWord(word) is "de" && (Ends(text, next) || FamilyNames.Has(text, next)));
        return isSmall ? (demand == NameDemand.AnyWord || (parts > 0 && small && (text.LowerWord(word) is not ("de" or "la" or "le" or "te" or "d" or "y" or "e" or "o") || text.At(text.Words[word].End) == '\'' || (text.LowerWord(word) is "de" && Ends(text, next))))) && !titled && !CommonWords.Has(text, next) : !IsShouting(text, next) || !CommonWords.Has(text, next);
    }

    // What is said of the name ends there: a sign, or a word like “en”.
    private static bool Ends(NormalizedText text, int word) =>
        text.At(text.Words[word].End) is ',' or '\n' or ';' or ')' or '.' || (word + 1 < text.Words.Count && text.LowerWord(word + 1) is "et" or "en" or "and");

    /// <summary>Reads two to four words in small letters that are none of a sentence and that a sign ends: “eleni lefebvre,”.</summary>
    /// <returns>Where they end; -1 when they are something else.</returns>
    public static int ReadSmall(NormalizedText text, int from)
    {
        var parts = 0;
        for (var word = from; word < text.Words.Count && word - from < MostSmall && (word == from || Continues(text, word)); word++)
        {
            var isParticle = Particles.Has(text, word);
            if (NameCues.NoNames.Has(text, word) || NameCues.Titles.Has(text, word) || NameCues.People.Has(text, word) || (!isParticle && CommonWords.Has(text, word)))
            {
                return -1;
            }

            parts += isParticle ? 0 : 1;
            if (parts > 1 && text.At(text.Words[word].End) is ',' or '\n' or ';' or ')' or '.')
            {
                return text.Words[word].End;
            }
        }

        return -1;
    }

    private static bool IsPart(NormalizedText text, int word, bool isFirst) =>
        !(isFirst && NameCues.SentenceStarts.Has(text, word)) && !(IsShouting(text, word) && CommonWords.Has(text, word)) && !(text.Words[word].Length == 1 && !isFirst && text.At(text.Words[word].End) != '.');

    // Behind a kinship small letters are a name only if they begin with a first name.
    private static bool IsSmall(NormalizedText text, int word, NameDemand demand, bool small) =>
        demand == NameDemand.AnyWord || small || FirstNames.Has(text, word);

    // In small letters a name has at most two parts: what follows is the question.
    private static bool IsSmallPart(NormalizedText text, int word, int parts, bool small) =>
        (parts == 0 || (parts == 1 && small)) && text.Words[word].Length >= 2 && !CommonWords.Has(text, word) && !(parts == 1 && NameCues.SentenceStarts.Has(text, word));

    // In capitals throughout, a capital says nothing.
    private static bool IsShouting(NormalizedText text, int word)
    {
        var run = text.Words[word];
        return run.Length > 1 && char.IsUpper(text.At(run.Start + 1)) && char.IsUpper(text.At(run.End - 1));
    }

    private static bool IsInstitution(NormalizedText text, int from, int end)
    {
        for (var word = from; word < text.Words.Count && text.Words[word].Start <= end; word++)
        {
            if (NameCues.NoNames.Has(text, word))
            {
                return text.Words[word].Start - end <= 1;
            }
        }

        return false;
    }
}
