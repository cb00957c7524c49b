using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>A subject that the Assistant does not cover, with who is competent and the words that tell it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Competent">Who is competent; null when a question with such a word is sent to nobody: the Assistant covers it itself, or it is about another country.</param>
/// <param name="LexiconIds">Entries of the lexicon whose words tell it; may be empty.</param>
/// <param name="Words">Its own words in each language; may be empty where there are lexicon ids.</param>
internal sealed record OutOfScopeSubject(string Id, CompetentBody? Competent, IReadOnlyList<string> LexiconIds, IReadOnlyDictionary<Language, IReadOnlyList<string>> Words)
{
    private const string Shape = "expected 'id | competent body or - | lexicon ids | French words | Dutch words | English words', each language with words or a lexicon id";

    /// <summary>Reads a list of subjects.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="lines">Its lines; those that begin with <c>#</c> and empty ones are left out.</param>
    /// <exception cref="InvalidDataException">A line is no subject; the message names the file, the line and what is expected.</exception>
    public static IReadOnlyList<OutOfScopeSubject> Read(string name, IEnumerable<string> lines) =>
    [
        .. lines.Select((line, i) => (Line: line.Trim(), Number: i + 1)).Where(l => l.Line.Length > 0 && l.Line[0] != '#')
            .Select(l => Read(l.Line) ?? throw new InvalidDataException($"{name}, line {l.Number}: {Shape}.")),
    ];

    private static OutOfScopeSubject? Read(string line)
    {
        if (line.Split('|', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } id, var body, var ids, var french, var dutch, var english])
        {
            return null;
        }

        CompetentBody? competent = Enum.TryParse<CompetentBody>(body, out var known) && Enum.IsDefined(known) && !char.IsDigit(body[0]) ? known : null;
        var words = new Dictionary<Language, IReadOnlyList<string>> { [Language.French] = List(french), [Language.Dutch] = List(dutch), [Language.English] = List(english) };
        return (competent is not null || body == "-") && (ids.Length > 0 || words.Values.All(w => w.Count > 0)) ? new OutOfScopeSubject(id, competent, List(ids), words) : null;
    }

    private static string[] List(string field) => field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
