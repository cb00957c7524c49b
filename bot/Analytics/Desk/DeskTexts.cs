namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts that stand on every page of the desk, and those of signing in.</summary>
internal static class DeskTexts
{
    public static readonly Trilingual Desk = new("Bureau de coordination", "Coördinatiebureau", "Coordinators’ desk");
    public static readonly Trilingual SkipToContent = new("Aller au contenu", "Naar de inhoud", "Skip to content");
    public static readonly Trilingual Navigation = new("Pages du bureau", "Pagina’s van het bureau", "Pages of the desk");
    public static readonly Trilingual ChangeLanguage = new("Changer de langue", "Taal kiezen", "Change language");
    public static readonly Trilingual SignedInAs = new("Connecté(e)\u00A0: {0}", "Aangemeld: {0}", "Signed in: {0}");
    public static readonly Trilingual SignOut = new("Se déconnecter", "Afmelden", "Sign out");
    public static readonly Trilingual HelpersPage = new("Page des aidants", "Pagina voor helpers", "Helpers’ page");
    public static readonly Trilingual DemoData = new(
        "Données de démonstration\u00A0: rien ici ne vient de vraies personnes.", "Demonstratiegegevens: niets hier komt van echte mensen.", "Demonstration data: nothing here comes from real people.");

    public static readonly Trilingual ToDo = new("À traiter", "Te doen", "To do");
    public static readonly Trilingual Overview = new("Vue d’ensemble", "Overzicht", "Overview");
    public static readonly Trilingual Coverage = new("Droits et étapes", "Rechten en stappen", "Rights & steps");
    public static readonly Trilingual Questions = new("Questions", "Vragen", "Questions");
    public static readonly Trilingual Equity = new("Équité", "Gelijke kansen", "Equity");
    public static readonly Trilingual Review = new("Relecture", "Nalezen", "Human review");
    public static readonly Trilingual Report = new("Rapport d’impact", "Impactverslag", "Impact report");
    public static readonly Trilingual Kpis = new("KPI et enquêtes", "KPI’s en enquêtes", "KPIs & surveys");
    public static readonly Trilingual Documents = new("Documents", "Documenten", "Documents");
    public static readonly Trilingual Settings = new("Réglages", "Instellingen", "Settings");

    public static readonly Trilingual SignInTitle = new("Se connecter au bureau", "Aanmelden bij het bureau", "Sign in to the desk");
    public static readonly Trilingual SignInCity = new(
        "Connectez-vous avec votre compte professionnel.", "Meld u aan met uw professionele account.", "Sign in with your work account.");

    public static readonly Trilingual SignInButton = new("Se connecter", "Aanmelden", "Sign in");
    public static readonly Trilingual SignInLink = new(
        "Ouvrez, sur l’ordinateur où l’Assistant tourne, le lien affiché à son démarrage. Il ne sert qu’une fois.",
        "Open op de computer waarop de Assistent draait de link die bij het opstarten werd getoond. Hij werkt maar één keer.",
        "On the computer where the Assistant runs, open the link that was shown when it started. It works once.");

    public static readonly Trilingual SignInExpired = new(
        "Ce lien a déjà servi, a expiré, ou a été ouvert depuis un autre ordinateur. Redémarrez l’Assistant pour en obtenir un nouveau.",
        "Deze link is al gebruikt, is vervallen, of werd op een andere computer geopend. Start de Assistent opnieuw voor een nieuwe link.",
        "This link has been used, has expired, or was opened on another computer. Restart the Assistant for a new one.");

    public static readonly Trilingual SignInRefused = new(
        "Votre compte n’a pas de rôle au bureau. Demandez-en un à l’administrateur de l’Assistant.",
        "Uw account heeft geen rol bij het bureau. Vraag er een aan de beheerder van de Assistent.",
        "Your account has no role at the desk. Ask the Assistant’s administrator for one.");
}
