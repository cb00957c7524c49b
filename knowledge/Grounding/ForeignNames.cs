namespace Assistant.Knowledge.Grounding;

/// <summary>Looks for names in a sentence that its sources do not say.</summary>
internal static class ForeignNames
{
    /// <summary>Whether there is one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isOrdinary">Whether a word is a word of its language and no name.</param>
    /// <param name="said">The words whose meaning the sources say, folded.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="allowed">Lines whose names may be said too.</param>
    public static bool In(string sentence, Func<FactWord, bool> isOrdinary, HashSet<string> said, IReadOnlyList<GroundingSource> sources, IReadOnlyList<string> allowed)
    {
        var theirs = sources.Select(source => source.Text).Concat(allowed).SelectMany(FactText.WordsOf).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        return FactText.WordsOf(sentence).Any(word => IsName(word, isOrdinary) && !said.Contains(word.Folded) && !theirs.Any(other => NameForms.Same(word.Folded, other)) && !IsPlural(word, theirs));
    }

    // The first word of a sentence has a capital anyway: it is a name when it is no word of the language, or one that names something too.
    private static bool IsName(FactWord word, Func<FactWord, bool> isOrdinary) =>
        word.Surface.Any(char.IsLetter) && (NameForms.IsKnown(word) || (NameForms.IsWrittenAsName(word) && word.Surface is not "I") || (OpensAsName(word) && (!isOrdinary(word) || NameForms.IsAlsoWord(word))));

    private static bool OpensAsName(FactWord word) => word.Opens && char.IsUpper(word.Surface[0]) && word.Surface.Length > 1;

    private static bool IsPlural(FactWord word, HashSet<string> theirs) => theirs.Contains(word.Folded + "s") || (word.Folded.EndsWith('s') && theirs.Contains(word.Folded[..^1]));
}
