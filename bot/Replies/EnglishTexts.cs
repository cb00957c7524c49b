using System.Globalization;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>The English texts: plain language, formal address, short sentences.</summary>
internal static class EnglishTexts
{
    /// <summary>All of them.</summary>
    public static ReplyTexts All { get; } = new()
    {
        Language = Language.English,
        Culture = CultureInfo.GetCultureInfo("en-GB"),
        OwnName = "English",
        LanguageNames = new Dictionary<Language, string>
        {
            [Language.French] = "French",
            [Language.Dutch] = "Dutch",
            [Language.English] = "English",
        },
        Countries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["CA"] = "Canada",
            ["CH"] = "Switzerland",
            ["DE"] = "Germany",
            ["EU"] = "the European Union",
            ["FR"] = "France",
            ["GB"] = "the United Kingdom",
            ["LU"] = "Luxembourg",
            ["NL"] = "the Netherlands",
        },
        Notice = "This is an automated assistant, not a person. It can be wrong.",
        NoticeLabel = "Good to know",
        SkipToContent = "Skip to content",
        SwitchLanguage = "Language",
        AskTitle = "Ask your question",
        QuestionHint = "A few words are enough. Do not write a name or a national register number.",
        AskButton = "Search",
        YourQuestion = "You asked:",
        PersonalDataRemoved = "I took a name, number or address out of your question. None is needed to answer it.",
        Answered = "This is the passage that answers your question.",
        HandOver = HandOverTexts.English,
        AnsweredCurated = "This is the answer of the programme’s coordinators.",
        CuratedOn = "Written by the programme’s coordinators on {0}, from the passages below.",
        AnsweredPartly = "This is what the documents say. It may answer only a part of your question.",
        AnsweredPartlyAdvice = "Read the whole passage, or ask the question in other words.",
        Differ = "Two sources do not say the same.",
        DifferAdvice = "Look at their dates, or ask a person.",
        NotFound = "I did not find the answer in my documents.",
        NotFoundAdvice = "Try other words, or ask a person.",
        NotSure = "I did not find a sure answer.",
        NotSureAdvice = "Try other words, or ask a person. The documents below are about a subject that is close. They are not an answer.",
        OutOfScope = "This question is for another service.",
        Competent = Competent(),
        PersonalCase = "This question is about one person’s situation. I cannot decide about it.",
        AskAHuman = "A person can help you.",
        NotUnderstood = "I did not understand the question.",
        NotUnderstoodAdvice = "Write a few words, for example: itsme on a new phone.",
        Empty = "The question is empty.",
        TooLong = "The question is too long for me.",
        TooLongAdvice = "Ask it in one or two sentences, 1000 characters at most.",
        Interrupted = "The Assistant was restarted. If you saw no answer, please ask again.",
        SmallTalk = "I answer questions about digital rights and digital procedures in Brussels.",
        SmallTalkAdvice = "For example:",
        Clarify = "This word can mean several things. Which one do you need?",
        ClarifyAdvice = "Choose one, or write the question in a few words.",
        SeveralAnswered = "You asked several questions. This is a passage for each.",
        SeveralPartly = "You asked several questions. I cannot answer all of them.",
        SeveralPartlyAdvice = "Ask the others one by one, or ask a person.",
        Examples = ["How do I activate itsme?", "What does the social internet offer cost?", "What do I do if the PUK code is lost?"],
        Refused = "I do not answer this question.",
        Failed = "I cannot answer at the moment.",
        FailedAdvice = "Try again in a few minutes, or ask a person.",
        Composed = "Sentences by a language model. Each refers to the quote that carries it; only the quote counts.",
        UnofficialTranslation = "Unofficial translation: the original text stands beside it.",
        ModelAbsent = "The answer in sentences is not available at the moment: here are the passages themselves.",
        MorePassages = "Other passages ({0})",
        SuggestionsTitle = "Close subjects, to read yourself",
        OriginalIn = "Original text in {0}",
        InLanguage = "in {0}",
        HoldsIn = "Please note: this text holds for {0}, not for Belgium.",
        Page = "page {0}",
        DocumentDate = "Document of {0}",
        NoDate = "Document without a date",
        ReviewOverdue = "This text was to be reviewed before {0}. Check the source.",
        SeeInDocument = "Read the passage in its document",
        OpenSource = "Open the source",
        OpensElsewhere = "other site",
        Sources = "Sources of this document ({0})",
        PrintHint = "To print in large type: Ctrl + P (Cmd + P on a Mac).",
        HelpTitle = "Talk to a person",
        Counter = "Counter",
        Telephone = "Telephone",
        Post = "Post",
        AskAtMunicipality = "Ask at your municipality’s counter, by telephone or by letter.",
        CheckedOn = "checked on {0}",
        CitedPassage = "Quoted passage",
        PassageMoved = "The quoted passage is no longer in this document. This is the current text.",
        NoText = "This document has no text to show here.",
        AskAnother = "Ask a question",
        AboutTitle = "How this assistant works",
        About = AboutSections(),
        AccessibilityTitle = "Accessibility statement",
        Accessibility = AccessibilitySections(),
        FooterLabel = "About this site",
        PageNotFound = "This page does not exist.",
        PageNotFoundAdvice = "The document may have been withdrawn. Ask your question, or ask a person.",
        BadRequest = "I could not read this request.",
        BadRequestAdvice = "Go back to the first page and ask your question in a few words.",
        Error = "There is a problem on our side.",
        ErrorAdvice = "Try again in a few minutes, or ask a person.",
        Teams = TeamsTexts.English,
        Chat = ChatTexts.English,
        Pages = PageTexts.English,
    };

    private static Dictionary<CompetentBody, string> Competent() => new()
    {
        [CompetentBody.Municipality] = "Ask at your municipality’s counter; for a resident of the City, at the City of Brussels.",
        [CompetentBody.WelfareCentre] = "Ask at your municipality’s public centre for social welfare (CPAS/OCMW).",
        [CompetentBody.Region] = "Ask the Brussels-Capital Region.",
        [CompetentBody.EmploymentService] = "Ask Actiris, the Region’s employment service.",
        [CompetentBody.Community] = "Ask the school, the French Community or the Flemish Community.",
        [CompetentBody.Finance] = "Ask the FPS Finance, the federal service for taxes.",
        [CompetentBody.SocialSecurity] = "Ask the competent federal service: pensions, unemployment (ONEM/RVA) or persons with disabilities.",
        [CompetentBody.ChildBenefitFund] = "Ask the family’s child benefit fund.",
        [CompetentBody.HealthFund] = "Ask the person’s health insurance fund.",
        [CompetentBody.Bank] = "Ask the person’s bank.",
        [CompetentBody.Police] = "Ask the local police.",
        [CompetentBody.WeTechCare] = "Ask WeTechCare, which makes 123 Digit.",
    };

    private static TextSection[] AboutSections() =>
    [
        new("What it does",
            [
                "It searches in chosen documents. It shows the passage that answers, word for word.",
                "Each passage carries its title, its place in the document, its date and a link to the source, if it is online.",
                "If it does not find a sure answer, it says so.",
            ]),
        new("A program, not a person",
            [
                "It compares the words of your question with the words of the documents.",
                "It does not write text itself: what it quotes stands in a document.",
            ]),
        new("What it does not do",
            [
                "It does not know the person’s file. It does not decide whether somebody has a right to support.",
                "It may show a passage that does not fit. Read the date and the source before you act.",
            ]),
        new("What is kept",
            [
                "The question, without the names and numbers that the assistant recognises, for a limited time. The page “Your data” says more.",
                "These pages set no cookie and load nothing from another site.",
                "On a shared computer, close the page when you have finished.",
            ]),
        new("Without internet",
            [
                "In Brussels, an administration must offer three ways besides internet: the counter, the telephone and the post. The Constitutional Court made this clear on 25 September 2025.",
            ],
            new SourceLink("Judgment of the Constitutional Court, explained by Unia", "https://www.unia.be/fr/actua/ordonnance-bruxelles-num%C3%A9rique-arr%C3%AAt-cour-constitutionnelle", Language.French)),
    ];

    private static TextSection[] AccessibilitySections() =>
    [
        new("Our aim",
            [
                "Everyone must be able to read these pages and ask a question: with a keyboard, a screen reader, a small phone or strong magnification.",
                "Our measure is the standard WCAG 2.2, level AA.",
            ]),
        new("Where we are",
            [
                "These pages are checked with the program axe-core: in three languages, in light and dark mode, on a screen of 320 pixels.",
                "No independent body has checked them yet. So we do not declare that they conform in full.",
            ]),
        new("What may hinder",
            [
                "The original documents are on other sites. They are not always accessible. Their text is, here.",
                "There is no version in sign language yet.",
            ]),
        new("Report a problem",
            [
                "First: the person responsible for the site, in the ways given at the foot of this page.",
                "Then: the complaints service of the administration.",
                "As a last resort: the competent ombudsman, federal, regional or of the community.",
            ],
            new SourceLink("Where to complain, accessibility.belgium.be", "https://accessibility.belgium.be/fr/faq/quels-contacts-mentionner-sur-la-declaration-daccessibilite", Language.French)),
        new("Date",
            [
                "Statement made on 23 November 2026.",
            ]),
    ];
}
