using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>The privacy notice and the page that says how an answer comes about, in one language. Each is required, so that a language that lacks one does not compile.</summary>
internal sealed record PageTexts
{
    /// <summary>The title of the privacy notice.</summary>
    public required string PrivacyTitle { get; init; }

    /// <summary>The privacy notice. Its terms are the longest that the settings allow.</summary>
    public required IReadOnlyList<TextSection> Privacy { get; init; }

    /// <summary>The title of the page that says how an answer comes about, and the link to it.</summary>
    public required string WhyTitle { get; init; }

    /// <summary>How an answer comes about.</summary>
    public required IReadOnlyList<TextSection> Why { get; init; }

    /// <summary>The French texts.</summary>
    public static PageTexts French { get; } = new()
    {
        PrivacyTitle = "Vos données",
        Privacy =
        [
            new("Qui est responsable",
                ["L’organisation qui offre cet assistant. Vous la joignez par les voies indiquées au bas de cette page."]),
            new("Ce que vous écrivez",
                [
                    "Aucun nom n’est nécessaire. Avant toute recherche, l’assistant retire de la question les noms, numéros et adresses qu’il reconnaît.",
                    "Il ne reconnaît pas tout. N’écrivez donc rien qui désigne une personne.",
                ]),
            new("Ce qui est gardé, et combien de temps",
                [
                    "La conversation, sans ces données et chiffrée\u00A0: en général une heure après la dernière question, jamais plus d’un jour. Le bouton «\u00A0Supprimer cette conversation\u00A0» l’efface aussitôt.",
                    "La question sans ces données, pour que la coordination voie ce qui manque dans les documents\u00A0: 180 jours au plus. Après, il reste des nombres.",
                    "Si vous demandez à une personne\u00A0: l’endroit où vous répondre, jusqu’à la réponse et au plus un an.",
                ]),
            new("Sur cet ordinateur",
                [
                    "Il n’y a pas de cookie. Rien n’est chargé d’un autre site.",
                    "Dès la première question, l’onglet retient la conversation. Elle disparaît avec l’onglet.",
                    "Une fiche n’est gardée que si vous le cochez. Elle contient un passage et sa source, jamais la question.",
                ]),
            new("Qui voit les données",
                ["La coordination du programme voit les questions sans nom. Rien n’est vendu ni utilisé pour de la publicité."]),
            new("Vos droits",
                [
                    "Vous pouvez demander à voir, à corriger ou à effacer ce qui vous concerne, auprès du responsable.",
                    "Vous pouvez aussi vous plaindre auprès de l’Autorité de protection des données.",
                ],
                new SourceLink("Autorité de protection des données", "https://www.autoriteprotectiondonnees.be/", Language.French)),
        ],
        WhyTitle = "Pourquoi cette réponse\u00A0?",
        Why =
        [
            new("Comment le passage est trouvé",
                [
                    "L’assistant compare les mots de la question avec ceux des documents. Il tient compte des fautes de frappe, des mots courants et des mots officiels.",
                    "Un lexique relie les mots français, néerlandais et anglais. Il cherche d’abord dans votre langue, ensuite dans les autres.",
                ]),
            new("Pourquoi ce passage et pas un autre",
                [
                    "Il choisit le passage qui parle le plus de ce que vous demandez, et surtout des mots les plus rares.",
                    "Si vous demandez un prix, une date ou un numéro, le passage doit en contenir un.",
                ]),
            new("Pourquoi le texte est exact",
                [
                    "Chaque citation est comparée lettre par lettre avec son document avant d’être montrée.",
                    "Si un modèle de langue a écrit une phrase, c’est indiqué. Chaque phrase renvoie alors aux citations qui la portent.",
                ]),
            new("Pourquoi il n’y a parfois pas de réponse",
                [
                    "Si rien n’est assez sûr, l’assistant le dit. Un mauvais conseil est pire qu’aucun.",
                    "Pour la situation d’une personne ou pour un autre service, il indique qui peut aider.",
                ]),
            new("Ce que vous pouvez vérifier",
                ["Lisez la date, la place dans le document et la source. Dites «\u00A0Non\u00A0» sous une réponse qui n’aide pas\u00A0: la coordination le verra."]),
        ],
    };

    /// <summary>The Dutch texts.</summary>
    public static PageTexts Dutch { get; } = new()
    {
        PrivacyTitle = "Uw gegevens",
        Privacy =
        [
            new("Wie verantwoordelijk is",
                ["De organisatie die deze assistent aanbiedt. U bereikt haar op de manieren die onderaan deze pagina staan."]),
            new("Wat u schrijft",
                [
                    "Er is geen naam nodig. Vóór het zoeken haalt de assistent namen, nummers en adressen die hij herkent uit de vraag.",
                    "Hij herkent niet alles. Schrijf dus niets dat naar een persoon wijst.",
                ]),
            new("Wat bewaard wordt, en hoelang",
                [
                    "Het gesprek, zonder die gegevens en versleuteld: meestal een uur na de laatste vraag, nooit langer dan een dag. De knop “Dit gesprek wissen” wist het meteen.",
                    "De vraag zonder die gegevens, zodat de coördinatie ziet wat in de documenten ontbreekt: hoogstens 180 dagen. Daarna blijven alleen aantallen over.",
                    "Als u een persoon vraagt: de plaats waar u antwoord krijgt, tot het antwoord er is en hoogstens een jaar.",
                ]),
            new("Op deze computer",
                [
                    "Er is geen cookie. Er wordt niets van een andere site geladen.",
                    "Vanaf de eerste vraag onthoudt het tabblad het gesprek. Het verdwijnt met het tabblad.",
                    "Een blad wordt alleen bewaard als u dat aanvinkt. Er staat een passage met haar bron op, nooit de vraag.",
                ]),
            new("Wie de gegevens ziet",
                ["De coördinatie van het programma ziet de vragen zonder naam. Er wordt niets verkocht of voor reclame gebruikt."]),
            new("Uw rechten",
                [
                    "U kunt bij de verantwoordelijke vragen om te zien, te verbeteren of te wissen wat over u gaat.",
                    "U kunt ook klacht indienen bij de Gegevensbeschermingsautoriteit.",
                ],
                new SourceLink("Gegevensbeschermingsautoriteit", "https://www.gegevensbeschermingsautoriteit.be/", Language.Dutch)),
        ],
        WhyTitle = "Waarom dit antwoord?",
        Why =
        [
            new("Hoe de passage gevonden wordt",
                [
                    "De assistent vergelijkt de woorden van de vraag met die van de documenten. Hij houdt rekening met tikfouten, gewone woorden en officiële woorden.",
                    "Een woordenlijst verbindt Franse, Nederlandse en Engelse woorden. Hij zoekt eerst in uw taal, daarna in de andere.",
                ]),
            new("Waarom deze passage en geen andere",
                [
                    "Hij kiest de passage die het meest gaat over wat u vraagt, en vooral over de zeldzaamste woorden.",
                    "Vraagt u een prijs, een datum of een nummer, dan moet er een in de passage staan.",
                ]),
            new("Waarom de tekst juist is",
                [
                    "Elk citaat wordt letter voor letter met zijn document vergeleken voor het getoond wordt.",
                    "Heeft een taalmodel een zin geschreven, dan staat dat erbij. Elke zin verwijst dan naar de citaten die hem dragen.",
                ]),
            new("Waarom er soms geen antwoord is",
                [
                    "Is niets zeker genoeg, dan zegt de assistent dat. Een slechte raad is erger dan geen raad.",
                    "Voor de situatie van een persoon of voor een andere dienst zegt hij wie kan helpen.",
                ]),
            new("Wat u kunt nagaan",
                ["Lees de datum, de plaats in het document en de bron. Zeg “Nee” onder een antwoord dat niet helpt: de coördinatie ziet dat."]),
        ],
    };

    /// <summary>The English texts.</summary>
    public static PageTexts English { get; } = new()
    {
        PrivacyTitle = "Your data",
        Privacy =
        [
            new("Who is responsible",
                ["The organisation that offers this assistant. You reach it in the ways given at the foot of this page."]),
            new("What you write",
                [
                    "No name is needed. Before it searches, the assistant takes names, numbers and addresses that it recognises out of the question.",
                    "It does not recognise everything. So write nothing that points to a person.",
                ]),
            new("What is kept, and how long",
                [
                    "The conversation, without these data and encrypted: usually one hour after the last question, never more than a day. The button “Delete this conversation” erases it at once.",
                    "The question without these data, so that the coordinators see what the documents lack: 180 days at most. After that only numbers remain.",
                    "If you ask a person: the place where you are answered, until the answer has come and for a year at most.",
                ]),
            new("On this computer",
                [
                    "There is no cookie. Nothing is loaded from another site.",
                    "From the first question on, the tab remembers the conversation. It goes with the tab.",
                    "A sheet is kept only when you tick that. It holds a passage and its source, never the question.",
                ]),
            new("Who sees the data",
                ["The coordinators of the programme see the questions without a name. Nothing is sold or used for advertising."]),
            new("Your rights",
                [
                    "You can ask the responsible organisation to see, correct or erase what concerns you.",
                    "You can also complain to the Data Protection Authority.",
                ],
                new SourceLink("Data Protection Authority", "https://www.dataprotectionauthority.be/", Language.English)),
        ],
        WhyTitle = "Why this answer?",
        Why =
        [
            new("How the passage is found",
                [
                    "The assistant compares the words of the question with those of the documents. It allows for typing errors, everyday words and official words.",
                    "A lexicon links French, Dutch and English words. It searches in your language first, then in the others.",
                ]),
            new("Why this passage and no other",
                [
                    "It chooses the passage that speaks most of what you ask, and above all of the rarest words.",
                    "If you ask for a price, a date or a number, the passage must hold one.",
                ]),
            new("Why the text is exact",
                [
                    "Each quote is compared letter by letter with its document before it is shown.",
                    "If a language model wrote a sentence, this is said. Each sentence then points to the quotes that carry it.",
                ]),
            new("Why there is sometimes no answer",
                [
                    "If nothing is sure enough, the assistant says so. Bad advice is worse than none.",
                    "For one person’s situation, or for another service, it says who can help.",
                ]),
            new("What you can check",
                ["Read the date, the place in the document and the source. Say “No” under an answer that does not help: the coordinators will see it."]),
        ],
    };
}
