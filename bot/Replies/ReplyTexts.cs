using System.Globalization;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>Every text of the house in one language. Each is required, so that a language that lacks one does not compile.</summary>
internal sealed record ReplyTexts
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>How dates and numbers are written.</summary>
    public required CultureInfo Culture { get; init; }

    /// <summary>The language's own name.</summary>
    public required string OwnName { get; init; }

    /// <summary>The names of the three languages in this one, as in “original text in …”.</summary>
    public required IReadOnlyDictionary<Language, string> LanguageNames { get; init; }

    /// <summary>The names of countries that documents come from, by ISO 3166 code; a country that is not here is shown by its code.</summary>
    public required IReadOnlyDictionary<string, string> Countries { get; init; }

    /// <summary>That this is an automated assistant; shown before the first question, and not to be switched off.</summary>
    public required string Notice { get; init; }

    /// <summary>The name of the notice for screen readers.</summary>
    public required string NoticeLabel { get; init; }

    /// <summary>The first link, for those who use a keyboard.</summary>
    public required string SkipToContent { get; init; }

    /// <summary>The name of the language links for screen readers.</summary>
    public required string SwitchLanguage { get; init; }

    /// <summary>The title of the first page.</summary>
    public required string AskTitle { get; init; }

    /// <summary>What a good question looks like, and that no name is needed.</summary>
    public required string QuestionHint { get; init; }

    /// <summary>The word on the button.</summary>
    public required string AskButton { get; init; }

    /// <summary>Introduces the question as it was read.</summary>
    public required string YourQuestion { get; init; }

    /// <summary>Says that personal data was taken out of the question, and that none is needed.</summary>
    public required string PersonalDataRemoved { get; init; }

    /// <summary>One quote answers.</summary>
    public required string Answered { get; init; }

    /// <summary>The texts with which a question is handed on to a human.</summary>
    public required HandOverTexts HandOver { get; init; }

    /// <summary>Said above an answer that a coordinator wrote.</summary>
    public required string AnsweredCurated { get; init; }

    /// <summary>Under it: who wrote it, when, {0}, and on what.</summary>
    public required string CuratedOn { get; init; }

    /// <summary>The quotes may answer a part only.</summary>
    public required string AnsweredPartly { get; init; }

    /// <summary>What to do then.</summary>
    public required string AnsweredPartlyAdvice { get; init; }

    /// <summary>Two sources, both quoted, say different things.</summary>
    public required string Differ { get; init; }

    /// <summary>What to do then.</summary>
    public required string DifferAdvice { get; init; }

    /// <summary>Nothing was found.</summary>
    public required string NotFound { get; init; }

    /// <summary>What to do then.</summary>
    public required string NotFoundAdvice { get; init; }

    /// <summary>Something near was found, but nothing sure.</summary>
    public required string NotSure { get; init; }

    /// <summary>That what follows is no answer.</summary>
    public required string NotSureAdvice { get; init; }

    /// <summary>Somebody else is competent.</summary>
    public required string OutOfScope { get; init; }

    /// <summary>Whom to ask, for each body that is competent instead.</summary>
    public required IReadOnlyDictionary<CompetentBody, string> Competent { get; init; }

    /// <summary>The question is about one person's own case.</summary>
    public required string PersonalCase { get; init; }

    /// <summary>Sends to a human.</summary>
    public required string AskAHuman { get; init; }

    /// <summary>The question has no words that can be searched.</summary>
    public required string NotUnderstood { get; init; }

    /// <summary>How to ask.</summary>
    public required string NotUnderstoodAdvice { get; init; }

    /// <summary>Nothing was typed.</summary>
    public required string Empty { get; init; }

    /// <summary>The question is too long.</summary>
    public required string TooLong { get; init; }

    /// <summary>How to make it shorter.</summary>
    public required string TooLongAdvice { get; init; }

    /// <summary>After a restart: a reply may not have arrived.</summary>
    public required string Interrupted { get; init; }

    /// <summary>Answers a greeting or thanks.</summary>
    public required string SmallTalk { get; init; }

    /// <summary>Introduces the examples.</summary>
    public required string SmallTalkAdvice { get; init; }

    /// <summary>Three questions that the starter corpus answers.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>Asks which of several things is meant.</summary>
    public required string Clarify { get; init; }

    /// <summary>What to do then.</summary>
    public required string ClarifyAdvice { get; init; }

    /// <summary>Several questions were asked, and each is answered.</summary>
    public required string SeveralAnswered { get; init; }

    /// <summary>Several questions were asked, and not all are answered.</summary>
    public required string SeveralPartly { get; init; }

    /// <summary>What to do then.</summary>
    public required string SeveralPartlyAdvice { get; init; }

    /// <summary>The question is not answered for safety.</summary>
    public required string Refused { get; init; }

    /// <summary>The passages could not be read.</summary>
    public required string Failed { get; init; }

    /// <summary>What to do then.</summary>
    public required string FailedAdvice { get; init; }

    /// <summary>That sentences come from a model, and that the quotes count.</summary>
    public required string Composed { get; init; }

    /// <summary>That a sentence is an unofficial translation of the quote beside it.</summary>
    public required string UnofficialTranslation { get; init; }

    /// <summary>That the model did not answer, so that the passages stand alone.</summary>
    public required string ModelAbsent { get; init; }

    /// <summary>Opens the quotes after the first, {0} in number.</summary>
    public required string MorePassages { get; init; }

    /// <summary>The title above suggestions.</summary>
    public required string SuggestionsTitle { get; init; }

    /// <summary>Says that a quote is in another language, {0}.</summary>
    public required string OriginalIn { get; init; }

    /// <summary>Says which language, {0}, the page behind a link is in.</summary>
    public required string InLanguage { get; init; }

    /// <summary>Says that a text holds in another country, {0}.</summary>
    public required string HoldsIn { get; init; }

    /// <summary>The page, {0}.</summary>
    public required string Page { get; init; }

    /// <summary>The date of the document, {0}.</summary>
    public required string DocumentDate { get; init; }

    /// <summary>The document has no date.</summary>
    public required string NoDate { get; init; }

    /// <summary>The text should have been looked at again before {0}.</summary>
    public required string ReviewOverdue { get; init; }

    /// <summary>The link to the viewer.</summary>
    public required string SeeInDocument { get; init; }

    /// <summary>The link to the original.</summary>
    public required string OpenSource { get; init; }

    /// <summary>Says that a link leaves the Assistant.</summary>
    public required string OpensElsewhere { get; init; }

    /// <summary>The sources of a document, {0} in number.</summary>
    public required string Sources { get; init; }

    /// <summary>How to print.</summary>
    public required string PrintHint { get; init; }

    /// <summary>The title above the ways to reach a human.</summary>
    public required string HelpTitle { get; init; }

    /// <summary>The first way.</summary>
    public required string Counter { get; init; }

    /// <summary>The second way.</summary>
    public required string Telephone { get; init; }

    /// <summary>The third way.</summary>
    public required string Post { get; init; }

    /// <summary>What to do where no counter, number or address is certain.</summary>
    public required string AskAtMunicipality { get; init; }

    /// <summary>When a contact was checked, {0}.</summary>
    public required string CheckedOn { get; init; }

    /// <summary>The label of the passage that an answer quoted, in the viewer.</summary>
    public required string CitedPassage { get; init; }

    /// <summary>The quoted passage is no longer in this document.</summary>
    public required string PassageMoved { get; init; }

    /// <summary>The document has no text to show.</summary>
    public required string NoText { get; init; }

    /// <summary>The link back to the question box.</summary>
    public required string AskAnother { get; init; }

    /// <summary>The title of the page about the Assistant.</summary>
    public required string AboutTitle { get; init; }

    /// <summary>The page about the Assistant.</summary>
    public required IReadOnlyList<TextSection> About { get; init; }

    /// <summary>The title of the accessibility statement.</summary>
    public required string AccessibilityTitle { get; init; }

    /// <summary>The accessibility statement.</summary>
    public required IReadOnlyList<TextSection> Accessibility { get; init; }

    /// <summary>The name of the links at the foot for screen readers.</summary>
    public required string FooterLabel { get; init; }

    /// <summary>The page or document is not there.</summary>
    public required string PageNotFound { get; init; }

    /// <summary>What to do then.</summary>
    public required string PageNotFoundAdvice { get; init; }

    /// <summary>The request could not be read.</summary>
    public required string BadRequest { get; init; }

    /// <summary>What to do then.</summary>
    public required string BadRequestAdvice { get; init; }

    /// <summary>Something went wrong on our side.</summary>
    public required string Error { get; init; }

    /// <summary>What to do then.</summary>
    public required string ErrorAdvice { get; init; }

    /// <summary>What only Teams shows.</summary>
    public required TeamsTexts Teams { get; init; }

    /// <summary>What only the live chat and the desk sheet show.</summary>
    public required ChatTexts Chat { get; init; }

    /// <summary>The privacy notice, and how an answer comes about.</summary>
    public required PageTexts Pages { get; init; }

    /// <summary>The texts of a language.</summary>
    public static ReplyTexts In(Language language) => language switch
    {
        Language.French => FrenchTexts.All,
        Language.Dutch => DutchTexts.All,
        Language.English => EnglishTexts.All,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A language is French, Dutch or English."),
    };

    /// <summary>A date as people write it, such as <c>23 novembre 2026</c>.</summary>
    public string Day(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    /// <summary>Fills a text's places with values.</summary>
    public string Fill(string text, params object[] values) => string.Format(Culture, text, values);
}

/// <summary>A heading with its paragraphs.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Paragraphs">The paragraphs, at least one.</param>
/// <param name="Source">Where anyone can check it; null when it is about the Assistant itself.</param>
internal sealed record TextSection(string Heading, IReadOnlyList<string> Paragraphs, SourceLink? Source = null);

/// <summary>A link to a source.</summary>
/// <param name="Title">The words of the link.</param>
/// <param name="Url">The address.</param>
/// <param name="Language">The language of the page behind it.</param>
internal sealed record SourceLink(string Title, string Url, Language Language);
