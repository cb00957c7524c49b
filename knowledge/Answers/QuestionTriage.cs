using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>Decides, before anything is searched, whether a message is a question for the documents at all, and which questions it asks.</summary>
/// <param name="languages">Tells the language of a message.</param>
/// <param name="several">Takes several questions apart.</param>
/// <param name="stories">Finds the question in a long story.</param>
public sealed class QuestionTriage(LanguageDetector languages, SeveralQuestions several, LongStory stories)
{
    /// <summary>Reads a message.</summary>
    /// <param name="asked">The message, as it was asked.</param>
    /// <returns>Its ending, or the questions to answer.</returns>
    internal Triage Of(Question asked)
    {
        var courtesy = SmallTalk.In(asked.Text);
        if (courtesy.IsAll && asked.Text.Any(char.IsLetterOrDigit))
        {
            return new Triage(AnswerStatus.ConversationSmallTalk, courtesy.Language, []);
        }

        var text = courtesy.IsAll ? asked.Text : courtesy.Rest;
        var spoken = languages.Detect(text) ?? courtesy.Language;
        return LongStory.Is(text) && several.In(text, spoken) is [_] ? FromStory(asked, text, spoken) : FromQuestions(asked, several.In(text, spoken), spoken);
    }

    private static Triage FromQuestions(Question asked, IReadOnlyList<string> questions, Language? spoken) =>
        questions.All(question => QuestionWording.Of(question).IsPersonalCase)
            ? new Triage(AnswerStatus.RedirectedPersonalCase, spoken, [])
            : new Triage(Ending: null, spoken, [.. questions.Take(SeveralQuestions.Most).Select(question => asked with { Text = question })]) { IsCut = questions.Count > SeveralQuestions.Most };

    private Triage FromStory(Question asked, string story, Language? spoken)
    {
        var (question, about) = stories.QuestionIn(story, spoken);
        return QuestionWording.Of(question).IsPersonalCase || (stories.IsVague(question, spoken) && PersonalCase.IsAskedIn(story))
            ? new Triage(AnswerStatus.RedirectedPersonalCase, spoken, [])
            : new Triage(Ending: null, spoken, [asked with { Text = question, Previous = about ?? asked.Previous }]);
    }
}

/// <summary>What is to be done with a message.</summary>
/// <param name="Ending">How it ends without a search; null when there is something to answer.</param>
/// <param name="Language">The language of the message; null when it cannot be told.</param>
/// <param name="Questions">What to answer, in order; empty when there is an ending.</param>
internal sealed record Triage(AnswerStatus? Ending, Language? Language, IReadOnlyList<Question> Questions)
{
    /// <summary>Whether more was asked than is answered.</summary>
    public bool IsCut { get; init; }
}
