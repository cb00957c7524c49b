namespace Assistant.Bot.Channels;

/// <summary>What people read about the app in the Teams store of the City, in one language.</summary>
/// <param name="Language">The language, as Teams writes it.</param>
/// <param name="Name">The name under which it is mentioned, 30 characters at most.</param>
/// <param name="FullName">The full name, 100 characters at most.</param>
/// <param name="Short">What it does, 80 characters at most.</param>
/// <param name="Full">What it does and does not do, 4,000 characters at most.</param>
internal sealed record TeamsAppTexts(string Language, string Name, string FullName, string Short, string Full)
{
    /// <summary>The three languages; the first is the default.</summary>
    public static IReadOnlyList<TeamsAppTexts> All { get; } =
    [
        new(
            "fr",
            "Assistant",
            "Assistant – droits et aide numériques",
            "Le passage exact qui répond, avec sa source. Français, néerlandais, anglais.",
            """
            Posez une question sur les droits numériques, les étapes du programme ou un geste du quotidien. L’Assistant montre le passage qui répond, mot pour mot, avec son article, sa page et un lien. S’il ne trouve pas de réponse sûre, il le dit et indique qui peut aider.

            L’Assistant est un programme, pas une personne. Il peut se tromper. Il ne décide jamais du droit d’une personne à une aide. N’écrivez ni nom, ni numéro de registre national.

            Dans un canal ou un groupe, mentionnez l’Assistant pour lui poser une question.
            """),
        new(
            "nl",
            "Assistant",
            "Assistant – digitale rechten en hulp",
            "De exacte passage die antwoordt, met de bron. Frans, Nederlands, Engels.",
            """
            Stel een vraag over digitale rechten, de stappen van het programma of een handeling van elke dag. De Assistant toont de passage die antwoordt, woord voor woord, met het artikel, de bladzijde en een link. Vindt hij geen zeker antwoord, dan zegt hij dat en vermeldt hij wie kan helpen.

            De Assistant is een programma, geen persoon. Hij kan zich vergissen. Hij beslist nooit of iemand recht heeft op steun. Schrijf geen naam en geen rijksregisternummer.

            In een kanaal of een groep vermeldt u de Assistant om een vraag te stellen.
            """),
        new(
            "en",
            "Assistant",
            "Assistant – digital rights and help",
            "The exact passage that answers, with its source. French, Dutch, English.",
            """
            Ask about digital rights, the steps of the programme or an everyday task. The Assistant shows the passage that answers, word for word, with its article, its page and a link. When it finds no sure answer it says so, and says who can help.

            The Assistant is a program, not a person. It can be wrong. It never decides whether somebody is entitled to support. Write no name and no national register number.

            In a channel or a group, mention the Assistant to ask it a question.
            """),
    ];
}
