namespace Assistant.Bot.Replies;

/// <summary>The texts that only Teams shows, in one language. Each is required, so that a language that lacks one does not compile.</summary>
internal sealed record TeamsTexts
{
    /// <summary>How to ask in a channel.</summary>
    public required string HowToAsk { get; init; }

    /// <summary>What is being done while an answer takes its time.</summary>
    public required string Searching { get; init; }

    /// <summary>The title of the feedback form.</summary>
    public required string FeedbackTitle { get; init; }

    /// <summary>Asks for the reasons of a thumb up.</summary>
    public required string WhyHelpful { get; init; }

    /// <summary>Asks for the reasons of a thumb down.</summary>
    public required string WhyNotHelpful { get; init; }

    /// <summary>The word on the button of the form.</summary>
    public required string Send { get; init; }

    /// <summary>See <see cref="FeedbackReason.AnswersTheQuestion"/>.</summary>
    public required string AnswersTheQuestion { get; init; }

    /// <summary>See <see cref="FeedbackReason.EasyToRead"/>.</summary>
    public required string EasyToRead { get; init; }

    /// <summary>See <see cref="FeedbackReason.CanBeQuoted"/>.</summary>
    public required string CanBeQuoted { get; init; }

    /// <summary>See <see cref="FeedbackReason.Wrong"/>.</summary>
    public required string Wrong { get; init; }

    /// <summary>See <see cref="FeedbackReason.OutOfDate"/>.</summary>
    public required string OutOfDate { get; init; }

    /// <summary>See <see cref="FeedbackReason.AnotherQuestion"/>.</summary>
    public required string AnotherQuestion { get; init; }

    /// <summary>See <see cref="FeedbackReason.HardToRead"/>.</summary>
    public required string HardToRead { get; init; }

    /// <summary>The French texts.</summary>
    public static TeamsTexts French { get; } = new()
    {
        HowToAsk = "Dans un canal ou un groupe, mentionnez-moi avec @ pour poser une question.",
        Searching = "Je cherche dans les documents…",
        FeedbackTitle = "Votre avis",
        WhyHelpful = "Qu’est-ce qui vous a aidé\u00A0?",
        WhyNotHelpful = "Qu’est-ce qui ne va pas\u00A0?",
        Send = "Envoyer",
        AnswersTheQuestion = "Le passage répond à la question",
        EasyToRead = "Le passage est facile à lire",
        CanBeQuoted = "Je peux le citer dans un dossier",
        Wrong = "Ce n’est pas exact",
        OutOfDate = "Ce n’est plus à jour",
        AnotherQuestion = "Cela répond à une autre question",
        HardToRead = "C’est difficile à lire",
    };

    /// <summary>The Dutch texts.</summary>
    public static TeamsTexts Dutch { get; } = new()
    {
        HowToAsk = "In een kanaal of een groep vermeldt u mij met @ om een vraag te stellen.",
        Searching = "Ik zoek in de documenten…",
        FeedbackTitle = "Uw mening",
        WhyHelpful = "Wat heeft u geholpen?",
        WhyNotHelpful = "Wat is er niet goed?",
        Send = "Versturen",
        AnswersTheQuestion = "De passage beantwoordt de vraag",
        EasyToRead = "De passage is vlot te lezen",
        CanBeQuoted = "Ik kan ze in een dossier citeren",
        Wrong = "Het klopt niet",
        OutOfDate = "Het is verouderd",
        AnotherQuestion = "Het beantwoordt een andere vraag",
        HardToRead = "Het is moeilijk te lezen",
    };

    /// <summary>The English texts.</summary>
    public static TeamsTexts English { get; } = new()
    {
        HowToAsk = "In a channel or a group, mention me with @ to ask a question.",
        Searching = "I am looking in the documents…",
        FeedbackTitle = "Your opinion",
        WhyHelpful = "What helped you?",
        WhyNotHelpful = "What is not right?",
        Send = "Send",
        AnswersTheQuestion = "The passage answers the question",
        EasyToRead = "The passage is easy to read",
        CanBeQuoted = "I can quote it in a file",
        Wrong = "It is not correct",
        OutOfDate = "It is out of date",
        AnotherQuestion = "It answers another question",
        HardToRead = "It is hard to read",
    };

    /// <summary>A reason in words.</summary>
    public string Of(FeedbackReason reason) => reason switch
    {
        FeedbackReason.AnswersTheQuestion => AnswersTheQuestion,
        FeedbackReason.EasyToRead => EasyToRead,
        FeedbackReason.CanBeQuoted => CanBeQuoted,
        FeedbackReason.Wrong => Wrong,
        FeedbackReason.OutOfDate => OutOfDate,
        FeedbackReason.AnotherQuestion => AnotherQuestion,
        FeedbackReason.HardToRead => HardToRead,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason has a text in TeamsTexts."),
    };
}
