namespace Assistant.Bot.Privacy;

/// <summary>Finds names that nothing announces but that begin with a common first name and a capital: “Karim Bouzidi”, “Ioana belt”. Others cannot be seen without a model.</summary>
internal static class BareNameFinder
{
    private const int LeastLength = 3;

    // Products and towns that bear a first name: alone they are none.
    private static readonly Cues Products = new("alexa, siri, rosa, helena, sofia, claude, cortana, bixby");

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (!IsFirstName(text, word) || IsBorne(text, word))
            {
                continue;
            }

            var end = NameReader.Read(text, word, NameDemand.Likely);
            if (end > 0 && !(end == text.Words[word].End && Products.Has(text, word)) && !IsBearer(text, text.WordFrom(end)) && found.Claim(text.Words[word].Start, end, PersonalDataType.Name))
            {
                word = text.WordFrom(end) - 1;
            }
        }
    }

    // With one capital: in capitals throughout, a capital says nothing.
    private static bool IsFirstName(NormalizedText text, int word)
    {
        var run = text.Words[word];
        return run.Length >= LeastLength && char.IsUpper(text.At(run.Start)) && char.IsLower(text.At(run.Start + 1)) && !char.IsLetterOrDigit(text.At(run.Start - 1)) && text.At(run.Start - 1) is not ('-' or '/' or '@' or '#' or '.' or '_')
            && !char.IsDigit(text.At(run.End)) && text.At(run.End) is not ('/' or '@' or '_') && !(text.At(run.End) is '.' or '-' && char.IsLower(text.At(run.End + 1)))
            && FirstNames.Has(text, word) && !NameCues.NoNames.Has(text, word) && !(IsSentenceStart(text, run.Start) && (CommonWords.Has(text, word) || !FirstNames.IsNothingElse(text, word)));
    }

    private static bool IsSentenceStart(NormalizedText text, int start)
    {
        var before = start - 1;
        while (before >= 0 && text.Text[before] is ' ' or '"' or '\'' or '(')
        {
            before--;
        }

        return before < 0 || text.Text[before] is '.' or '!' or '?' or '\n' or ':';
    }

    // “rue Jean Jaurès”, “rue de la Sainte Famille”, “école Karel Buls”, “Simon Bolivarlaan”.
    private static bool IsBorne(NormalizedText text, int word)
    {
        for (var before = word - 1; before >= 0 && word - before <= 3; before--)
        {
            var gap = text.Text.AsSpan(text.Words[before].End, text.Words[before + 1].Start - text.Words[before].End);
            if (gap is not (" " or "-" or "'" or ". "))
            {
                return false;
            }

            if (NameCues.Bearers.Has(text, before) || (char.IsUpper(text.At(text.Words[before].Start)) && NameCues.NoNames.Has(text, before)))
            {
                return true;
            }

            if (!char.IsUpper(text.At(text.Words[before].Start)) && text.Words[before].Length > 3)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsBearer(NormalizedText text, int word) =>
        word < text.Words.Count && text.Words[word].Start - text.Words[word - 1].End == 1 && (NameCues.Bearers.Has(text, word) || NameCues.NoNames.Has(text, word));
}
