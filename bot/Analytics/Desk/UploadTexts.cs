using Assistant.Bot.Analytics.Uploads;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts around documents that coordinators put in, and the trial of a staged state.</summary>
internal static class UploadTexts
{
    public static readonly Trilingual Title = new("Ajouter un document", "Een document toevoegen", "Add a document");
    public static readonly Trilingual Off = new(
        "L’ajout depuis le bureau n’est pas configuré (réglage Uploads:Folder).", "Toevoegen vanuit het bureau is niet ingesteld (instelling Uploads:Folder).", "Adding from the desk is not configured (setting Uploads:Folder).");

    public static readonly Trilingual Hint = new(
        "{0}\u00A0; {1} Mo au plus. Le document n’est pas publié tout de suite\u00A0: une nouvelle version est préparée, vous l’essayez, puis vous la publiez ou l’écartez.",
        "{0}; hoogstens {1} MB. Het document wordt niet meteen gepubliceerd: er wordt een nieuwe versie klaargezet, u probeert ze, en publiceert of verwerpt ze dan.",
        "{0}; {1} MB at most. The document is not published at once: a new state is staged, you try it, and then publish or discard it.");

    public static readonly Trilingual File = new("Fichier", "Bestand", "File");
    public static readonly Trilingual Who = new("Qui peut le lire", "Wie het mag lezen", "Who may read it");
    public static readonly Trilingual Send = new("Ajouter", "Toevoegen", "Add");
    public static readonly Trilingual Remove = new("Retirer", "Verwijderen", "Remove");
    public static readonly Trilingual RemoveLabel = new("Retirer {0}", "{0} verwijderen", "Remove {0}");
    public static readonly Trilingual FolderTitle = new("Documents ajoutés", "Toegevoegde documenten", "Documents that were added");
    public static readonly Trilingual Empty = new("Aucun pour le moment.", "Nog geen.", "None yet.");
    public static readonly Trilingual LastRun = new("Dernière lecture\u00A0: {0}, {1} passages.", "Laatst gelezen: {0}, {1} passages.", "Last read: {0}, {1} passages.");
    public static readonly Trilingual NeverRun = new(
        "Rien n’a encore été lu. La personne qui gère l’Assistant démarre «\u00A0indexer watch\u00A0».", "Er is nog niets gelezen. Wie de Assistent beheert, start “indexer watch”.", "Nothing has been read yet. Whoever runs the Assistant starts “indexer watch”.");

    public static readonly Trilingual Failures = new("N’ont pas pu être lus\u00A0:", "Konden niet worden gelezen:", "Could not be read:");
    public static readonly Trilingual Replay = new("Essayer", "Proberen", "Try");
    public static readonly Trilingual ReplayLabel = new("Essayer la version {0} sur les questions posées", "Versie {0} op de gestelde vragen proberen", "Try state {0} on the questions asked");
    public static readonly Trilingual Discard = new("Écarter", "Verwerpen", "Discard");
    public static readonly Trilingual DiscardLabel = new("Écarter la version {0}", "Versie {0} verwerpen", "Discard state {0}");
    public static readonly Trilingual ReplayTitle = new("Ce que la publication changerait", "Wat publiceren zou veranderen", "What publishing would change");
    public static readonly Trilingual Replayed = new(
        "{0} questions posées ont été essayées. Nouvelles réponses\u00A0: {1}. Réponses différentes\u00A0: {2}. Réponses perdues\u00A0: {3}.",
        "{0} gestelde vragen werden geprobeerd. Nieuwe antwoorden: {1}. Andere antwoorden: {2}. Verloren antwoorden: {3}.",
        "{0} questions that were asked have been tried. New answers: {1}. Other answers: {2}. Lost answers: {3}.");

    public static readonly Trilingual Documents = new(
        "Documents nouveaux\u00A0: {0}. Modifiés\u00A0: {1}. Retirés\u00A0: {2}.", "Nieuwe documenten: {0}. Gewijzigd: {1}. Verwijderd: {2}.", "New documents: {0}. Changed: {1}. Removed: {2}.");

    public static readonly Trilingual None = new("aucun", "geen", "none");
    public static readonly Trilingual Now = new("Aujourd’hui\u00A0:", "Nu:", "Now:");
    public static readonly Trilingual Then = new("Après\u00A0:", "Daarna:", "Then:");

    private static readonly Dictionary<string, Trilingual> Outcomes = new(StringComparer.Ordinal)
    {
        ["added"] = new("Le document est ajouté. La nouvelle version paraît ici dès qu’elle est prête.", "Het document is toegevoegd. De nieuwe versie verschijnt hier zodra ze klaar is.", "The document was added. The new state appears here once it is ready."),
        ["refused"] = new("Ce fichier ne peut pas être repris\u00A0: vide, trop grand ou d’un autre format.", "Dit bestand kan niet worden overgenomen: leeg, te groot of een ander formaat.", "This file cannot be taken: empty, too large or of another format."),
        ["removed"] = new("Le document est retiré du dossier. Il quitte les réponses avec la prochaine version publiée.", "Het document is uit de map verwijderd. Het verdwijnt uit de antwoorden met de volgende gepubliceerde versie.", "The document was taken out. It leaves the answers with the next state that is published."),
        ["discarded"] = new("La version est écartée. Retirez aussi le document, sinon il revient avec la prochaine.", "De versie is verworpen. Verwijder ook het document, anders komt het terug met de volgende.", "The state was discarded. Remove the document too, or it comes back with the next one."),
        ["published"] = new("La version est publiée.", "De versie is gepubliceerd.", "The state was published."),
        ["back"] = new("La version précédente est de nouveau en service.", "De vorige versie is weer in gebruik.", "The state before serves again."),
    };

    /// <summary>What was done, in words; null when nothing was.</summary>
    public static Trilingual? OfDone(string done) => Outcomes.GetValueOrDefault(done);

    /// <summary>A change in words.</summary>
    public static Trilingual Of(StagedChangeKind kind) => kind switch
    {
        StagedChangeKind.Lost => new("Réponses perdues", "Verloren antwoorden", "Lost answers"),
        StagedChangeKind.Changed => new("Réponses différentes", "Andere antwoorden", "Other answers"),
        _ => new("Nouvelles réponses", "Nieuwe antwoorden", "New answers"),
    };
}
