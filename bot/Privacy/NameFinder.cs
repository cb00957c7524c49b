namespace Assistant.Bot.Privacy;

/// <summary>Finds names that something announces: an introduction, a form of address, a kinship. A name that nothing announces cannot be seen without a model.</summary>
internal static class NameFinder
{
    // “Comment s’appelle l’application”, “hoe heet de app”: a name is asked for, not told.
    private static readonly Cues Asking = new("comment, hoe, how");

    /// <summary>Finds them.</summary>
    public static void Find(NormalizedText text, Findings found)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            var end = After(text, word, NameCues.Introductions, NameDemand.AnyWord, " :\"'«(-", 4, out var start);
            end = end > 0 ? end : AfterLabel(text, word, out start);
            end = end > 0 ? end : After(text, word, NameCues.Before, NameDemand.Capital, " ", 1, out start);
            end = end > 0 ? end : After(text, word, NameCues.Titles, NameDemand.AnyWord, " .", 2, out start);
            end = end > 0 && IsVerb(text, start) ? -1 : end;
            end = end > 0 ? end : AfterInitialTitle(text, word, out start);
            end = end > 0 ? end : After(text, word, NameCues.People, NameDemand.Capital, " ,(", 3, out start);
            end = end > 0 ? end : After(text, word, NameCues.Weak, NameDemand.TwoCapitals, " ,:\n", 3, out start);
            if (end > 0)
            {
                Claim(text, found, start, end);
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

    // “Nom : Dupont”
    private static int AfterLabel(NormalizedText text, int word, out int start)
    {
        start = -1;
        var next = word + NameCues.Labels.Match(text, word);
        if (next == word || next >= text.Words.Count)
        {
            return -1;
        }

        start = text.Words[next].Start;
        var gap = text.Text.AsSpan(text.Words[next - 1].End, start - text.Words[next - 1].End);
        return gap.Length <= 4 && gap.ContainsAny(':', '=') && !gap.ContainsAnyExcept(" :=\"'") ? NameReader.Read(text, next, NameDemand.AnyWord) : -1;
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

    // What an earlier finder took ends the name.
    private static void Claim(NormalizedText text, Findings found, int start, int end)
    {
        while (end > start && !found.IsFree(start, end))
        {
            var word = text.WordFrom(end) - 1;
            end = word > 0 ? Math.Min(text.Words[word - 1].End, end - 1) : start;
        }

        found.Claim(start, end, PersonalDataType.Name);
    }
}
