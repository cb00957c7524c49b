namespace Assistant.Knowledge.Languages;

/// <summary>One idea with its official and lay words and acronyms in French, Dutch and English.</summary>
/// <param name="Id">Its name, unique in the lexicon: <c>identity-card</c>.</param>
/// <param name="Terms">Its words in each language, the official one first; at least one each.</param>
/// <param name="Telling">How much it tells of a subject.</param>
public sealed record LexiconEntry(string Id, IReadOnlyDictionary<Language, IReadOnlyList<LexiconTerm>> Terms, Telling Telling)
{
    /// <summary>Whether it is a proper name: its official word has a capital in every language (Gand, Gent, Ghent). English alone writes Monday.</summary>
    public bool IsName { get; } = Terms.Values.All(terms => char.IsUpper(terms[0].Text[0]));
}

/// <summary>One word or group of words for an idea.</summary>
/// <param name="Text">As people write it.</param>
/// <param name="Kind">What sort of word it is.</param>
public sealed record LexiconTerm(string Text, TermKind Kind);

/// <summary>The sorts of words.</summary>
public enum TermKind
{
    /// <summary>The word that official texts use.</summary>
    Official,

    /// <summary>A word that people use.</summary>
    Lay,

    /// <summary>An acronym, marked <c>=</c> in the file.</summary>
    Acronym,

    /// <summary>A frequent misspelling, marked <c>~</c> in the file: understood, never searched for.</summary>
    Misspelling,
}

/// <summary>How much an idea tells of a subject.</summary>
public enum Telling
{
    /// <summary>It only asks: how long, where to find. No text has to say it.</summary>
    Asking,

    /// <summary>Somebody whom a helper tells of: the lady, his father. What holds for them seldom names them.</summary>
    Someone,

    /// <summary>An everyday word: place, to send.</summary>
    Everyday,

    /// <summary>It names a subject: identity card.</summary>
    Subject,
}
