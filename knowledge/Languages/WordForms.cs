namespace Assistant.Knowledge.Languages;

/// <summary>The words that a word may be a regular form of, so that forms need not be listed. Some are none, which harms nobody: nobody lists them.</summary>
internal static class WordForms
{
    private const int ShortestBase = 3;
    private const string Vowels = "aeiouy";

    private static readonly Dictionary<Language, string[]> Endings = new()
    {
        [Language.French] = ["s", "e", "es", "x"],
        [Language.Dutch] = ["s", "t", "en", "n", "je", "jes", "e"],
        [Language.English] = ["s", "es", "d", "ed", "ing"],
    };

    /// <summary>A word that another may be a form of.</summary>
    /// <param name="Word">The word.</param>
    /// <param name="Ending">What makes the form when it is added.</param>
    internal readonly record struct Base(string Word, string Ending);

    /// <summary>The words that a word in lower case may be a form of, without the word itself.</summary>
    public static IEnumerable<Base> BasesOf(string word, Language language)
    {
        foreach (var ending in Endings[language])
        {
            if (word.Length >= ShortestBase + ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return new Base(word[..^ending.Length], ending);

                // Bronnen, scanning.
                var before = word.AsSpan(0, word.Length - ending.Length);
                if (Vowels.Contains(ending[0], StringComparison.Ordinal) && before.Length > ShortestBase && before[^1] == before[^2])
                {
                    yield return new Base(before[..^1].ToString(), before[^1] + ending);
                }
            }
        }
    }

    /// <summary>The word that a form with one vowel comes from (straten, brieven, sharing) when its letters change; null for other words.</summary>
    public static string? ChangedBaseOf(string word, Language language)
    {
        if (language == Language.English && word.Length > ShortestBase + 3 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            return $"{word[..^3]}e";
        }

        if (language != Language.Dutch || word.Length < ShortestBase + 2 || !word.EndsWith("en", StringComparison.Ordinal) || Vowels.Contains(word[^3], StringComparison.Ordinal))
        {
            return null;
        }

        var last = word[^3] switch { 'v' => 'f', 'z' => 's', var other => other };
        return Vowels.Contains(word[^4], StringComparison.Ordinal) && word.Length > 4 && !Vowels.Contains(word[^5], StringComparison.Ordinal) ? $"{word[..^3]}{word[^4]}{last}" : $"{word[..^3]}{last}";
    }
}
