using System.Reflection;
using System.Runtime.CompilerServices;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Answers;

/// <summary>Knows who is competent for subjects that the Assistant does not cover. It only ever speaks when the documents gave no answer.</summary>
public sealed class OutOfScope
{
    private readonly Lexicon _words;
    private readonly Dictionary<string, CompetentBody?> _competent;
    private readonly ConditionalWeakTable<SourceDocument, IReadOnlySet<string>[]> _names = [];
    private readonly Dictionary<Language, TextAnalyzer> _analyzers = LanguageCodes.All.ToDictionary(language => language, language => new TextAnalyzer(language, []));

    /// <summary>Compiles subjects.</summary>
    /// <exception cref="InvalidDataException">A subject names an entry that the lexicon does not have, or two subjects have one name.</exception>
    internal OutOfScope(IEnumerable<OutOfScopeSubject> subjects, Lexicon lexicon)
    {
        var all = subjects.ToList();
        var entries = lexicon.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _competent = all.GroupBy(subject => subject.Id, StringComparer.Ordinal).ToDictionary(
            same => same.Key, same => same.Count() == 1 ? same.First().Competent : throw new InvalidDataException($"The out-of-scope subject '{same.Key}' stands twice."), StringComparer.Ordinal);
        _words = new Lexicon(all.Select(subject => Entry(subject, entries)));
    }

    /// <summary>The list that comes with the product.</summary>
    /// <param name="lexicon">The lexicon whose entries the list names.</param>
    /// <exception cref="InvalidDataException">The list is not well formed.</exception>
    public static OutOfScope Load(Lexicon lexicon)
    {
        const string Name = "Assistant.Knowledge.Answers.subjects.out-of-scope.txt";
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"{Name} is not in the assembly."));
        return new OutOfScope(OutOfScopeSubject.Read("out-of-scope.txt", reader.ReadToEnd().Split('\n')), lexicon);
    }

    /// <summary>Sends a question that is not fully answered to who is competent for it.</summary>
    /// <param name="answer">The answer so far; a full one is never replaced.</param>
    /// <param name="question">The question.</param>
    /// <returns>The redirection; the same answer when nobody else is known, or when a document near the question is about that very subject.</returns>
    internal Answer Redirect(Answer answer, string question)
    {
        if (answer.Status is not (AnswerStatus.AnsweredPartly or AnswerStatus.UnansweredNoPassage or AnswerStatus.UnansweredWeakEvidence))
        {
            return answer;
        }

        var near = answer.Suggestions.Select(suggestion => suggestion.Document).Concat(answer.Quotes.Select(quote => quote.Document)).SelectMany(NamesOf);
        return Competent(question, answer.Language, near) is { } body ? answer with { Status = AnswerStatus.RedirectedOutOfScope, Competent = body, Quotes = [], Suggestions = [] } : answer;
    }

    /// <summary>Who is competent for what a question is about.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">Its language; null when unknown.</param>
    /// <param name="near">Titles and keywords of documents near the question, as stems: a subject that one of them names is no foreign one.</param>
    /// <returns>The body; null when the question has no word of the list, or a word of what the Assistant covers itself.</returns>
    internal CompetentBody? Competent(string question, Language? language, IEnumerable<IReadOnlySet<string>> near)
    {
        var told = (language is { } known ? [known] : LanguageCodes.All).SelectMany(each => In(question, each)).ToList();
        return told.Exists(t => t.Competent is null) ? null
            : told.Where(t => !near.Any(name => t.Words.All(word => name.Contains(word.Terms[0])))).OrderByDescending(t => t.Words.Count).Select(t => t.Competent).FirstOrDefault();
    }

    // Read once for a document; most questions name no subject of the list, and nothing is read.
    private IReadOnlySet<string>[] NamesOf(SourceDocument document) => _names.GetValue(
        document, unknown => [.. unknown.Keywords.Append(unknown.Title).Select(name => _analyzers[unknown.Language].Analyze(name).Select(word => word.Terms[0]).ToHashSet(StringComparer.Ordinal))]);

    // The longest group of words tells most; of equals, the first.
    private IEnumerable<(CompetentBody? Competent, IReadOnlyList<AnalyzedWord> Words)> In(string question, Language language)
    {
        var (words, particles) = (_analyzers[language].Analyze(question), MeaningfulParticles.In(language, question));
        for (var start = 0; start < words.Count;)
        {
            var (entries, length) = _words.Find(language, words, start, Lexicon.LongestPhrase, particles);
            foreach (var entry in entries)
            {
                yield return (_competent[_words.Entries[entry].Id], [.. words.Skip(start).Take(length)]);
            }

            start += length;
        }
    }

    private static LexiconEntry Entry(OutOfScopeSubject subject, Dictionary<string, LexiconEntry> lexicon) => new(
        subject.Id,
        LanguageCodes.All.ToDictionary(language => language, language => (IReadOnlyList<LexiconTerm>)
        [
            .. subject.Words[language].Select(word => new LexiconTerm(word, TermKind.Lay)),
            .. subject.LexiconIds.SelectMany(id => lexicon.TryGetValue(id, out var entry)
                ? entry.Terms[language] : throw new InvalidDataException($"The out-of-scope subject '{subject.Id}' names the lexicon entry '{id}', which the lexicon does not have.")),
        ]),
        Telling.Subject);
}
