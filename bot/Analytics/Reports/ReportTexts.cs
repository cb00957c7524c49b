using Assistant.Bot.Analytics.Notes;

namespace Assistant.Bot.Analytics.Reports;

/// <summary>The words of the impact report.</summary>
internal static class ReportTexts
{
    public static readonly Trilingual Title = new("Rapport d’impact, {0} – {1}", "Impactverslag, {0} – {1}", "Impact report, {0} – {1}");
    public static readonly Trilingual Scope = new("Périmètre\u00A0: {0}. Chiffres d’au moins {1} personnes.", "Bereik: {0}. Cijfers van minstens {1} personen.", "Scope: {0}. Figures of at least {1} people.");
    public static readonly Trilingual Programme = new("tout le programme", "het hele programma", "the whole programme");
    public static readonly Trilingual Demo = new("Données de démonstration, sans valeur.", "Demonstratiegegevens, zonder waarde.", "Demonstration data, without value.");
    public static readonly Trilingual KeyFigures = new("1. Chiffres clés, mesurés par l’Assistant", "1. Kerncijfers, gemeten door de Assistent", "1. Key figures, measured by the Assistant");
    public static readonly Trilingual RightsHead = new("2. Droits numériques", "2. Digitale rechten", "2. Digital rights");
    public static readonly Trilingual StepsHead = new("3. Étapes du programme", "3. Stappen van het programma", "3. Steps of the programme");
    public static readonly Trilingual GapsHead = new("4. Lacunes et suites", "4. Hiaten en gevolg", "4. Gaps and what was done");
    public static readonly Trilingual Gaps = new(
        "Réponses publiées dont la lacune n’est pas (encore) comblée\u00A0: {0}. Comblées\u00A0: {1}. Rouvertes\u00A0: {2}.", "Gepubliceerde antwoorden waarvan het hiaat (nog) niet gedicht is: {0}. Gedicht: {1}. Weer open: {2}.",
        "Published answers whose gap has not (yet) closed: {0}. Closed: {1}. Reopened: {2}.");

    public static readonly Trilingual QualityHead = new("5. Qualité, relue par des personnes", "5. Kwaliteit, nagelezen door mensen", "5. Quality, reviewed by people");
    public static readonly Trilingual Quality = new("Exactitude relue\u00A0: {0:P0} de {1} réponses tirées au sort.", "Nagelezen juistheid: {0:P0} van {1} gelote antwoorden.", "Reviewed accuracy: {0:P0} of {1} answers drawn at random.");
    public static readonly Trilingual Survey = new(
        "Questionnaire\u00A0: {0:P0} de {1} répondants ont trouvé l’Assistant utile ou très utile. Proposé {2} fois\u00A0; {3} réponses viennent d’ailleurs.",
        "Vragenlijst: {0:P0} van {1} respondenten vond de Assistent nuttig of heel nuttig. {2} keer aangeboden; {3} antwoorden komen van elders.",
        "Questionnaire: {0:P0} of {1} respondents found the Assistant useful or very useful. Offered {2} times; {3} answers come from elsewhere.");

    public static readonly Trilingual NoSurvey = new(
        "Questionnaire\u00A0: trop peu de réponses dans la période (moins de {0}). Proposé {1} fois.", "Vragenlijst: te weinig antwoorden in de periode (minder dan {0}). {1} keer aangeboden.",
        "Questionnaire: too few answers in the period (fewer than {0}). Offered {1} times.");

    public static readonly Trilingual OtherwiseHead = new("Sans l’Assistant, ils auraient…", "Zonder de Assistent hadden ze…", "Without the Assistant they would have…");
    public static readonly Trilingual Respondents = new("Répondants", "Respondenten", "Respondents");
    public static readonly Trilingual ReachHead = new("Personnes du mois le plus actif, sur l’effectif saisi", "Personen van de drukste maand, op het ingevoerde aantal", "People of the busiest month, of the headcount entered");
    public static readonly Trilingual AudienceHead = new("Public", "Publiek", "Audience");
    public static readonly Trilingual People = new("Personnes", "Personen", "People");
    public static readonly Trilingual Headcount = new("Effectif", "Aantal", "Headcount");
    public static readonly Trilingual ShareHead = new("Part", "Aandeel", "Share");
    public static readonly Trilingual NoQuality = new("Aucune réponse n’a été relue dans la période.", "In de periode werd geen antwoord nagelezen.", "No answer was reviewed in the period.");
    public static readonly Trilingual EquityHead = new("6. Équité entre les langues", "6. Gelijke kansen tussen de talen", "6. Equity between languages");
    public static readonly Trilingual RemarksHead = new("7. Difficultés, atouts et opportunités", "7. Moeilijkheden, troeven en kansen", "7. Difficulties, strengths and opportunities");
    public static readonly Trilingual NoRemarks = new("Aucune remarque approuvée dans la période.", "Geen goedgekeurde opmerkingen in de periode.", "No approved remark in the period.");
    public static readonly Trilingual EntriesHead = new("8. KPI de la charte, activités et chiffres importés", "8. KPI’s van het charter, activiteiten en ingevoerde cijfers", "8. KPIs of the charter, activities and imported figures");
    public static readonly Trilingual NoEntries = new("Rien n’a été saisi avec une source.", "Er is niets ingevoerd met een bron.", "Nothing was entered with a source.");
    public static readonly Trilingual MethodHead = new("9. Méthode et limites", "9. Methode en beperkingen", "9. Method and limits");
    public static readonly Trilingual Method = new(
        "L’Assistant mesure la demande, l’accès à une réponse et les lacunes de contenu\u00A0; il ne mesure ni les compétences, ni l’autonomie, ni les droits obtenus. Salutations, questions de précision, refus et essais ne comptent pas. Une question n’est jamais liée à une personne. Un chiffre derrière lequel se trouvent moins de {0} personnes n’est pas donné, ni un autre dont on pourrait le déduire. Les parts portent leur intervalle à 95\u00A0% (Wilson\u00A0; écarts\u00A0: Newcombe). Les chiffres saisis viennent de la source indiquée.",
        "De Assistent meet de vraag, de toegang tot een antwoord en de hiaten in de inhoud; hij meet geen vaardigheden, geen zelfstandigheid en geen verkregen rechten. Begroetingen, verduidelijkingen, weigeringen en proeven tellen niet. Een vraag is nooit aan een persoon gekoppeld. Een cijfer waarachter minder dan {0} personen staan, wordt niet gegeven, en ook geen ander waaruit men het kan afleiden. Aandelen hebben hun 95%-interval (Wilson; verschillen: Newcombe). Ingevoerde cijfers komen uit de vermelde bron.",
        "The Assistant measures demand, access to an answer and gaps in content; it measures neither skills, nor autonomy, nor rights obtained. Greetings, questions back, refusals and trials do not count. A question is never linked to a person. A figure with fewer than {0} people behind it is not given, nor any other from which it could be worked out. Shares carry their 95 % interval (Wilson; differences: Newcombe). Entered figures come from the source that is named.");

    public static readonly Trilingual Filter = new("Filtre de chaque chiffre\u00A0: {0}", "Filter van elk cijfer: {0}", "Filter of every figure: {0}");
    public static readonly Trilingual Frozen = new("Rapport clôturé le {0}. Empreinte SHA-256\u00A0: {1}", "Verslag afgesloten op {0}. SHA-256: {1}", "Report closed on {0}. SHA-256: {1}");
    public static readonly Trilingual Indicator = new("Indicateur", "Indicator", "Indicator");
    public static readonly Trilingual Value = new("Valeur", "Waarde", "Value");
    public static readonly Trilingual Interval = new("Intervalle à 95\u00A0%", "95%-interval", "95 % interval");
    public static readonly Trilingual Months = new("Questions par mois, selon leur issue", "Vragen per maand, naar afloop", "Questions by month and ending");
    public static readonly Trilingual Kind = new("Sorte", "Soort", "Kind");
    public static readonly Trilingual What = new("Quoi", "Wat", "What");
    public static readonly Trilingual Day = new("Jour", "Dag", "Day");
    public static readonly Trilingual Baseline = new("Départ", "Start", "Baseline");
    public static readonly Trilingual Target = new("Cible", "Doel", "Target");
    public static readonly Trilingual Source = new("Source", "Bron", "Source");

    public static readonly Trilingual Docx = new("Télécharger (Word)", "Downloaden (Word)", "Download (Word)");
    public static readonly Trilingual Xlsx = new("Télécharger (tableur)", "Downloaden (rekenblad)", "Download (spreadsheet)");
    public static readonly Trilingual Csv = new("Télécharger (CSV)", "Downloaden (CSV)", "Download (CSV)");
    public static readonly Trilingual Print = new(
        "Pour un PDF lisible par tous, imprimez cette page dans un fichier PDF depuis votre navigateur.", "Druk deze pagina vanuit uw browser af naar een PDF-bestand voor een PDF die iedereen kan lezen.",
        "For a PDF that everybody can read, print this page to a PDF file from your browser.");

    public static readonly Trilingual Close = new("Clôturer ce rapport", "Dit verslag afsluiten", "Close this report");
    public static readonly Trilingual CloseHint = new("Clôturer fige les chiffres. On peut toujours refaire le même rapport, au bit près.", "Afsluiten bevriest de cijfers. Hetzelfde verslag kan altijd opnieuw gemaakt worden, tot op de bit.", "Closing freezes the figures. The same report can always be made again, to the byte.");
    public static readonly Trilingual ClosedTitle = new("Rapports clôturés", "Afgesloten verslagen", "Closed reports");

    /// <summary>A sort of remark in words.</summary>
    public static Trilingual Of(RemarkTag tag) => tag switch
    {
        RemarkTag.Difficulty => new("Difficulté", "Moeilijkheid", "Difficulty"),
        RemarkTag.Strength => new("Atout", "Troef", "Strength"),
        _ => new("Opportunité", "Kans", "Opportunity"),
    };

    /// <summary>A sort of entry in words.</summary>
    public static Trilingual Of(NoteKind kind) => kind switch
    {
        NoteKind.Kpi => new("KPI de la charte", "KPI van het charter", "KPI of the charter"),
        NoteKind.Activity => new("Activité", "Activiteit", "Activity"),
        NoteKind.Headcount => new("Effectif", "Aantal personen", "Headcount"),
        NoteKind.Import => new("Chiffre importé", "Ingevoerd cijfer", "Imported figure"),
        _ => new("Remarque", "Opmerking", "Remark"),
    };
}
