using System.Globalization;
using System.Text;
using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>Turns an answer into the reply that goes out: plain text for every channel, and a card for those that can show one.</summary>
internal sealed class ReplyBuilder(HumanHelp help, TimeProvider clock)
{
    /// <summary>The reply to a question.</summary>
    /// <param name="answer">How the question ended.</param>
    /// <param name="locale">The language that the asker's program is set to; only orders the languages when that of the question is unknown.</param>
    /// <param name="hadPersonalData">Whether personal data was taken out of the question, which the reply then says.</param>
    public Activity Build(Answer answer, string? locale, bool hadPersonalData = false)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return Reply(Card(answer, [.. Languages(answer.Language, locale)], today, hadPersonalData));
    }

    private AnswerCard Card(Answer answer, IReadOnlyList<Language> languages, DateOnly today, bool hadPersonalData) => new()
    {
        Status = answer.Status,
        Statements = [.. languages.Select(language => WithRemarks(Ending(ReplyTexts.In(language), answer), answer, hadPersonalData))],
        Curated = answer.Curated,
        Sentences = ComposedSentence.Of(answer),
        GeneratedBy = answer.GeneratedBy,
        Quotes = answer.Parts.Count > 0 ? [] : [.. answer.Quotes.Select(quote => CitedPassage.From(quote.Text, quote.Passage, quote.Document, today))],
        Suggestions = answer.Parts.Count > 0 ? [] : [.. answer.Suggestions.Select(near => CitedPassage.From(near.Passage.Text, near.Passage, near.Document, today))],
        Choices = answer.Status == AnswerStatus.ConversationSmallTalk
            ? [.. ReplyTexts.In(languages[0]).Examples.Select(example => new Choice(example, example, languages[0]))]
            : answer.Choices,
        Parts = [.. answer.Parts.Select(part => Card(part, [part.Language ?? languages[0]], today, hadPersonalData: false))],
        Asked = answer.Asked,
    };

    /// <summary>The reply to what cannot be a question.</summary>
    /// <param name="reason">Why it cannot.</param>
    /// <param name="locale">The language that the asker's program is set to.</param>
    /// <param name="hadPersonalData">As above.</param>
    public Activity AskAgain(AskAgainReason reason, string? locale, bool hadPersonalData = false) => Reply(new AnswerCard
    {
        Status = AnswerStatus.ConversationClarify,
        Statements = [.. Languages(LanguageCodes.Parse(locale), locale).Select(language => WithRemark(AskingAgain(ReplyTexts.In(language), reason), hadPersonalData))],
    });

    /// <summary>Who can help, for somebody who asks for a human.</summary>
    /// <param name="language">The language.</param>
    /// <param name="isStaff">Whether the asker is staff, who may also agree to be written to about the programme.</param>
    public Activity AskAHuman(Language language, bool isStaff = false)
    {
        var (texts, lines) = (ReplyTexts.In(language), help.In(language));
        string[] offers = isStaff ? [texts.HandOver.Offer, ContactTexts.In(language).Agree] : [texts.HandOver.Offer];
        return new Activity
        {
            Type = Activity.Message,
            Text = string.Join('\n', lines.Ways.Select(way => $"{way.Way}: {way.Text}").Append(lines.General).OfType<string>().Prepend(texts.HelpTitle)),
            TextFormat = "plain",
            Locale = language.Code(),
            SuggestedActions = new SuggestedActions { Actions = [.. offers.Select(offer => Button(new Choice(offer, offer, language)))] },
        };
    }

    /// <summary>A plain text.</summary>
    public static Activity Say(Language language, string text) => new() { Type = Activity.Message, Text = text, TextFormat = "plain", Locale = language.Code() };

    /// <summary>A plain text with buttons.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">What is asked.</param>
    /// <param name="choices">What stands on each button, and what is said when it is pressed.</param>
    public static Activity Ask(Language language, string text, IEnumerable<(string Title, string Said)> choices) =>
        Say(language, text) with { SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(choice => Button(new Choice(choice.Title, choice.Said, language)))] } };

    /// <summary>The first words to somebody who joins, in every language: that this is an automated assistant, and what not to write to it.</summary>
    /// <remarks>Marked, because our own page says the same before anything is asked.</remarks>
    public static Activity Welcome() => Welcome(texts => $"{texts.Notice} {texts.QuestionHint}") with { ChannelData = JsonElement.Parse("""{"welcome":true}""") };

    /// <summary>The first words in Teams: also how to ask in a channel.</summary>
    public static Activity WelcomeToTeams() => Welcome(texts => $"{texts.Notice} {texts.QuestionHint} {texts.Teams.HowToAsk}");

    private static Activity Welcome(Func<ReplyTexts, string> words) => new()
    {
        Type = Activity.Message,
        Text = string.Join('\n', LanguageCodes.All.Select(language => words(ReplyTexts.In(language)))),
        TextFormat = "plain",
    };

    /// <summary>Asks to ask again, because nobody knows whether a reply arrived.</summary>
    /// <param name="locale">The language of that reply; null for French and Dutch.</param>
    public static string Interrupted(string? locale) =>
        string.Join('\n', Languages(LanguageCodes.Parse(locale), locale).Select(language => ReplyTexts.In(language).Interrupted));

    // Unknown language: both languages of Brussels, as the language law asks; what the asker's program speaks comes first.
    internal static IEnumerable<Language> Languages(Language? known, string? locale)
    {
        if (known is { } language)
        {
            return [language];
        }

        return new[] { LanguageCodes.Parse(locale), Language.French, Language.Dutch }.OfType<Language>().Distinct();
    }

    private Statement Ending(ReplyTexts texts, Answer answer)
    {
        var (sentence, advice) = answer switch
        {
            { Parts.Count: > 0 } => answer.Status == AnswerStatus.Answered ? (texts.SeveralAnswered, null) : (texts.SeveralPartly, texts.SeveralPartlyAdvice),
            { Differ: true } => (texts.Differ, texts.DifferAdvice),
            { Status: AnswerStatus.RedirectedOutOfScope, Competent: { } body } => (texts.OutOfScope, texts.Competent[body]),
            { Status: AnswerStatus.ConversationClarify, Choices.Count: > 0 } => (texts.Clarify, texts.ClarifyAdvice),
            _ => Ending(texts, answer.Status),
        };
        var contact = answer is { Parts.Count: 0, Competent: { } competent } ? help.Of(competent, texts.Language) : null;
        return new Statement(texts.Language, sentence, advice, contact);
    }

    private static (string Sentence, string? Advice) Ending(ReplyTexts texts, AnswerStatus status) => status switch
    {
        AnswerStatus.Answered => (texts.Answered, null),
        AnswerStatus.AnsweredCurated => (texts.AnsweredCurated, null),
        AnswerStatus.AnsweredPartly => (texts.AnsweredPartly, texts.AnsweredPartlyAdvice),
        AnswerStatus.UnansweredNoPassage => (texts.NotFound, texts.NotFoundAdvice),
        AnswerStatus.UnansweredWeakEvidence => (texts.NotSure, texts.NotSureAdvice),
        AnswerStatus.RedirectedOutOfScope => (texts.OutOfScope, texts.AskAHuman),
        AnswerStatus.RedirectedPersonalCase => (texts.PersonalCase, texts.AskAHuman),
        AnswerStatus.ConversationClarify => (texts.NotUnderstood, texts.NotUnderstoodAdvice),
        AnswerStatus.ConversationSmallTalk => (texts.SmallTalk, texts.SmallTalkAdvice),
        AnswerStatus.RefusedUnsafe => (texts.Refused, texts.AskAHuman),
        AnswerStatus.FailedStore or AnswerStatus.FailedModel or AnswerStatus.FailedTimeout => (texts.Failed, texts.FailedAdvice),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status has a sentence in ReplyTexts."),
    };

    private static Statement AskingAgain(ReplyTexts texts, AskAgainReason reason) => reason switch
    {
        AskAgainReason.Empty => new Statement(texts.Language, texts.Empty, texts.NotUnderstoodAdvice),
        AskAgainReason.NoWords => new Statement(texts.Language, texts.NotUnderstood, texts.NotUnderstoodAdvice),
        AskAgainReason.TooLong => new Statement(texts.Language, texts.TooLong, texts.TooLongAdvice),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason has a sentence in ReplyTexts."),
    };

    // Without its model the Assistant says so: sentences that came yesterday and do not come today are missed.
    private static Statement WithRemarks(Statement statement, Answer answer, bool hadPersonalData) => (WithRemark(statement, hadPersonalData), answer) switch
    {
        (var said, { Quotes.Count: > 0, Model: ModelEnding.TimedOut or ModelEnding.Failed or ModelEnding.OverBudget or ModelEnding.Resting }) =>
            said with { Remark = string.Join(' ', new[] { said.Remark, ReplyTexts.In(statement.Language).ModelAbsent }.OfType<string>()) },
        var (said, _) => said,
    };

    private static Statement WithRemark(Statement statement, bool hadPersonalData) =>
        hadPersonalData ? statement with { Remark = ReplyTexts.In(statement.Language).PersonalDataRemoved } : statement;

    private Activity Reply(AnswerCard card) => new()
    {
        Type = Activity.Message,
        Text = Plain(card),
        TextFormat = "plain",
        Locale = card.Statements[0].Language.Code(),
        Attachments = [card.ToAttachment()],
        SuggestedActions = card.Choices.Count == 0 ? null : new SuggestedActions { Actions = [.. card.Choices.Select(Button)] },
    };

    // imBack: what the button asks appears in the conversation as if it had been typed.
    private static CardAction Button(Choice choice) =>
        new() { Type = "imBack", Title = choice.Title, Value = JsonSerializer.SerializeToElement(choice.Question, AnswerCardJson.Default.String) };

    // What a channel without cards shows, and what is read where a card is not.
    private string Plain(AnswerCard card)
    {
        var text = new StringBuilder();
        Write(text, card);
        foreach (var part in card.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{part.Asked}\n");
            Write(text, part);
        }

        foreach (var choice in card.Choices)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {choice.Question}\n");
        }

        foreach (var lines in card.Statements.Select(statement => help.In(statement.Language)))
        {
            text.Append('\n').AppendJoin('\n', lines.Ways.Select(way => $"{way.Way}: {way.Text}").Append(lines.General).OfType<string>());
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>The sentences of a card as lines of plain text, the words on where they come from last.</summary>
    public static string Composed(AnswerCard card)
    {
        var texts = ReplyTexts.In(card.Statements[0].Language);
        var remarks = new[] { texts.Composed, card.Sentences.Any(sentence => sentence.IsTranslation) ? texts.UnofficialTranslation : null }.OfType<string>();
        return string.Join('\n', card.Sentences.Select(sentence => $"{sentence.Text} {sentence.Marks()}").Append(string.Join(' ', remarks)));
    }

    private static void Write(StringBuilder text, AnswerCard card)
    {
        var texts = ReplyTexts.In(card.Statements[0].Language);
        foreach (var statement in card.Statements)
        {
            text.AppendJoin(' ', new[] { statement.Sentence, statement.Advice, statement.Contact?.Text, statement.Remark }.OfType<string>()).Append('\n');
        }

        if (card.Curated is { } curated)
        {
            var own = ReplyTexts.In(curated.Language);
            text.Append(CultureInfo.InvariantCulture, $"\n{curated.Text}\n{own.Fill(own.CuratedOn, own.Day(curated.Written))}\n");
        }

        if (card.Sentences.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Composed(card)}\n");
        }

        foreach (var passage in card.Quotes.Select(quote => (Quote: $"« {quote.Text} »\n", Of: quote)).Concat(card.Suggestions.Select(near => (Quote: "", Of: near))))
        {
            var where = string.Join(", ", new[] { passage.Of.Title, passage.Of.Place, passage.Of.Date is { } day ? texts.Day(day) : null, passage.Of.Url }.Where(part => !string.IsNullOrEmpty(part)));
            text.Append(CultureInfo.InvariantCulture, $"\n{passage.Quote}{where}\n");
        }
    }
}
