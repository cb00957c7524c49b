namespace Assistant.Knowledge.Languages;

/// <summary>The sample texts in this assembly from which the language detector learns; written by us, so free of any licence.</summary>
internal static class LanguageSamples
{
    /// <summary>The words of one of our languages, in the order of its sample sentences.</summary>
    public static IEnumerable<string> Words(Language language) => Lines(language.Code()).SelectMany(WordsOf);

    /// <summary>Names and loan words that say nothing about the language around them.</summary>
    public static IEnumerable<string> NeutralWords() => Lines("neutral").SelectMany(WordsOf);

    /// <summary>The words of each language that is not ours: German, Spanish, Italian, Portuguese, Turkish.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> OtherLanguages()
    {
        var languages = new List<List<string>>();
        foreach (var line in Lines("other"))
        {
            if (line.StartsWith('['))
            {
                languages.Add([]);
            }
            else
            {
                languages[^1].AddRange(WordsOf(line));
            }
        }

        return languages;
    }

    private static IEnumerable<string> WordsOf(string line) => LetterWord.Read(line).Select(word => word.Text);

    private static IEnumerable<string> Lines(string name)
    {
        var resource = $"{typeof(LanguageSamples).Namespace}.samples.{name}.txt";
        using var stream = typeof(LanguageSamples).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource '{resource}' is missing from the assembly: see EmbeddedResource in its project file.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
