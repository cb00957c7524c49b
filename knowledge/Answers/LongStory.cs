using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>Finds the question in a long story or a forwarded e-mail.</summary>
/// <param name="subjects">Tells what the story is about.</param>
public sealed class LongStory(SubjectWords subjects)
{
    /// <summary>The characters from which a message is a story.</summary>
    public const int Shortest = 400;

    // Enough for the longest e-mail that a helper forwards; the rest is not read.
    private const int LongestRead = 20_000;
    private const int MostHelp = 4;

    private static readonly Regex MailLine = new(
        @"^\s*(>.*|(de|van|from|à|a|aan|to|cc|objet|onderwerp|subject|date|datum|envoyé|envoye|verzonden|sent)\s*:.*|-{2,}.*-{2,}|.{0,80}(a écrit|a ecrit|schreef|wrote)( het volgende)?\s*:|_{3,})\s*$", PlainWords.Rule);

    /// <summary>Whether a message is so long that its question must be looked for.</summary>
    internal static bool Is(string message) => message.Length >= Shortest;

    /// <summary>The last question of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="language">Its language; null when unknown.</param>
    /// <returns>The question in its own words, and the words of the story that say what it is about; the whole story when nothing in it asks.</returns>
    internal (string Question, string? About) QuestionIn(string story, Language? language)
    {
        var read = story.Length > LongestRead ? story[..LongestRead] : story;
        var told = string.Join('\n', read.Split('\n').Where(line => !MailLine.IsMatch(line)));
        var sentences = SentenceSplitter.Split(told).Select(span => SmallTalk.In(span.In(told))).Where(said => !said.IsAll).Select(said => said.Rest).ToList();
        var asking = sentences.Select((sentence, i) => (Sentence: sentence, Weight: Weigh(sentence, language), Index: i)).Where(s => s.Weight > 0).ToList();
        if (asking.Count == 0)
        {
            return (story, null);
        }

        var (question, _, index) = asking.OrderByDescending(s => s.Weight).ThenByDescending(s => s.Index).First();
        return (question, IsVague(question, language) ? About(sentences.Take(index), language) : null);
    }

    /// <summary>Whether a question does not say by itself what it is about: "what can she do?".</summary>
    internal bool IsVague(string question, Language? language) => subjects.In(question, language).Count < 2;

    // A question mark says most; then a sentence that begins as a question; then a request. Of equals, one that says what it is about goes before one that does not.
    private int Weigh(string sentence, Language? language)
    {
        var weight = (sentence.TrimEnd().EndsWith('?') ? 4 : 0) + (AskingWords.Open(sentence) ? 2 : 0) + (AskingWords.Request(sentence) ? 2 : 0);
        return weight == 0 ? 0 : weight + (subjects.In(sentence, language).Count > 0 ? 3 : 0);
    }

    // What a story comes back to is what it is about; of equals, what stands closest to the question.
    private string? About(IEnumerable<string> before, Language? language)
    {
        var words = before.SelectMany(sentence => subjects.In(sentence, language)).Reverse().ToList();
        var about = words.CountBy(word => word, StringComparer.Ordinal).OrderByDescending(word => word.Value).Take(MostHelp).Select(word => word.Key).ToList();
        return about.Count == 0 ? null : string.Join(' ', about);
    }
}
