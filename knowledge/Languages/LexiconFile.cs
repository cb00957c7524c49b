namespace Assistant.Knowledge.Languages;

/// <summary>
/// Reads lexicon files: one entry a line, <c>id | French | Dutch | English</c>, terms separated by <c>;</c>, comment lines begin with <c>#</c>.
/// A line <c>@general</c> says that the entries below it are everyday words, <c>@someone</c> that they name people of whom is told, <c>@asking</c> that they only ask, <c>@subject</c> that they name subjects, as entries do before any such line.
/// </summary>
public static class LexiconFile
{
    private const string Shape = "expected 'id | French; terms | Dutch; terms | English; terms', with '=' before an acronym and '~' before a misspelling";

    /// <summary>Reads a file.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="lines">Its lines.</param>
    /// <exception cref="InvalidDataException">A line is not an entry; the message names the file, the line and what is expected.</exception>
    public static IEnumerable<LexiconEntry> Read(string name, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Entries(name, lines);
    }

    private static IEnumerable<LexiconEntry> Entries(string name, IEnumerable<string> lines)
    {
        var telling = Telling.Subject;
        foreach (var (line, number) in lines.Select((line, i) => (line.Trim(), i + 1)).Where(l => l.Item1.Length > 0 && l.Item1[0] != '#'))
        {
            if (line[0] == '@')
            {
                telling = line switch
                {
                    "@asking" => Telling.Asking,
                    "@someone" => Telling.Someone,
                    "@general" => Telling.Everyday,
                    "@subject" => Telling.Subject,
                    _ => throw new InvalidDataException($"{name}, line {number}: '{line}' is none of @asking, @someone, @general and @subject."),
                };
                continue;
            }

            yield return Entry(line, telling) ?? throw new InvalidDataException($"{name}, line {number}: {Shape}.");
        }
    }

    private static LexiconEntry? Entry(string line, Telling telling)
    {
        if (line.Split('|', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } id, var french, var dutch, var english])
        {
            return null;
        }

        var terms = new Dictionary<Language, IReadOnlyList<LexiconTerm>>
        {
            [Language.French] = Terms(french),
            [Language.Dutch] = Terms(dutch),
            [Language.English] = Terms(english),
        };
        return terms.Values.All(t => t.Count > 0) && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? new LexiconEntry(id, terms, telling) : null;
    }

    private static List<LexiconTerm> Terms(string field) =>
    [
        .. field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((term, i) => term[0] switch
        {
            '=' => new LexiconTerm(term[1..].Trim(), TermKind.Acronym),
            '~' => new LexiconTerm(term[1..].Trim(), TermKind.Misspelling),
            _ => new LexiconTerm(term, i == 0 ? TermKind.Official : TermKind.Lay),
        }).Where(term => term.Text.Length > 0),
    ];
}
