using System.Collections.Frozen;

namespace Assistant.Knowledge.Languages;

/// <summary>
/// Small words that no index keeps and that still turn a term's meaning: negations, question words (how long is not long) and the particles of Dutch and English verbs (aanmelden is not melden).
/// A lexicon term that has one is read only where the question has it too, and is never searched for without it.
/// </summary>
internal static class MeaningfulParticles
{
    private static readonly FrozenDictionary<Language, FrozenSet<string>> Words = new Dictionary<Language, FrozenSet<string>>
    {
        [Language.French] = Set("pas plus sans non aucun aucune jamais ni rien quand où qui quoi que comment combien pourquoi"),
        [Language.Dutch] = Set("niet geen zonder nooit niets aan af op uit door mee toe om over bij in na hoe wanneer waar wie wat waarom"),
        [Language.English] = Set("not no without never nothing out up off down in on over cannot can't don't doesn't didn't how when where who what why which"),
    }.ToFrozenDictionary();

    /// <summary>Which of these words a text has.</summary>
    public static IReadOnlySet<string> In(Language language, string text)
    {
        HashSet<string>? found = null;
        var words = Words[language];
        foreach (var word in WordFinder.Find(text))
        {
            if (words.Contains(word))
            {
                (found ??= new HashSet<string>(StringComparer.Ordinal)).Add(word);
            }
        }

        return found is null ? FrozenSet<string>.Empty : found;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
