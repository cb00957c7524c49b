using Assistant.Knowledge.Languages;

namespace Assistant.Tests.Knowledge.Languages;

/// <summary>Questions as people type them, written by us and in none of the detector's samples, with their language.</summary>
internal static class LabelledQuestions
{
    /// <summary>Every question with its language.</summary>
    public static IEnumerable<(Language Language, string Text)> All =>
    [
        .. Lines(French).Select(text => (Language.French, text)),
        .. Lines(Dutch).Select(text => (Language.Dutch, text)),
        .. Lines(English).Select(text => (Language.English, text)),
    ];

    private const string French = """
        ou trouver un epn a bruxelles
        Où se situe l’EPN de Molenbeek ?
        COMMENT INSTALLER ITSME SUR MON SMARTPHONE
        Est-ce qu’on peut venir avec son chien ?
        j'ai perdu mon code pin
        C'est gratuit pour tout le monde ?
        Qui a accès à mon e-mail ?
        Mon wifi est super lent depuis hier
        comnent suprimer un acount facebook
        L'app ne veut pas s'ouvrir
        Quelles langues parle-t-on à la permanence ?
        Je souhaiterais rencontrer une assistante sociale
        mon mari na pas de papiers que faire
        Faut-il un lecteur de carte pour Tax-on-web ?
        Mes enfants jouent trop sur la tablette
        Quelle est la durée de conservation des données ?
        ou je peu aller pour apprendre l'ordi
        Le CPAS rembourse-t-il les lunettes ?
        Je n’ai ni imprimante ni scanner
        Comment télécharger mon attestation sur Irisbox ?
        Actiris me réclame un document que je n'ai pas
        est ce que je peux venir demain matin
        Peut-on me prêter un laptop ?
        Y a quoi comme ateliers à Schaerbeek ?
        pkoi ma carte SIM est bloquée
        Changer de mot de passe
        Payer en ligne
        carte d'identité perdue
        vos horaires svp
        bonjour madame
        Merci pour tout
        numéro de téléphone
        je suis perdu
        déclarer mon vol
        Aide pour imprimer
        Formation pour seniors
        imprimer un pdf
        c'est urgent
        quel prix ?
        ouvrir un compte
        bonjour
        pourquoi
        imprimante
        """;

    private const string Dutch = """
        waar vind ik een ocmw in brussel
        Waar ligt de computerruimte van Molenbeek?
        HOE INSTALLEER IK ITSME OP MIJN SMARTPHONE
        Mogen er honden mee naar binnen?
        ik ben mijn pincode kwijt
        Is dat voor iedereen gratis?
        Wie kan er aan mijn e-mail?
        Mijn wifi is supertraag sinds gisteren
        hoe verwijdr ik een acount van facebook
        De app wil niet opengaan
        Welke talen spreken ze bij jullie?
        Ik zou graag een maatschappelijk assistent spreken
        mijn man heeft geen papieren wat nu
        Heb ik een kaartlezer nodig voor Tax-on-web?
        Mijn kinderen zitten te lang op de tablet
        Hoelang worden de gegevens bijgehouden?
        waar kan ik leren omgaan met de pc
        Betaalt het OCMW mijn bril terug?
        Ik heb noch een printer noch een scanner
        Hoe download ik mijn attest via Irisbox?
        Actiris vraagt een document dat ik niet heb
        kan ik morgenvroeg langskomen
        Kan iemand mij een laptop uitlenen?
        Wat voor workshops zijn er in Schaarbeek?
        wrm is mijn simkaart geblokkeerd
        Mag ’k da ook via Bancontact betalen?
        Wachtwoord veranderen
        Online betalen kan?
        identiteitskaart verloren
        uw openingsuren aub
        goedemorgen mevrouw
        Bedankt voor alles
        nummer van de dienst
        ik zit vast
        diefstal aangeven
        Hulp bij printen
        Cursus voor ouderen
        een pdf afdrukken
        het is dringend
        welke prijs?
        een rekening openen
        goedemorgen
        waarom
        afdrukken
        """;

    private const string English = """
        where can i find an epn in brussels
        Where is the computer room in Molenbeek?
        HOW DO I INSTALL ITSME ON MY SMARTPHONE
        Are dogs allowed inside?
        i lost my pin code
        Is it free for everybody?
        Who’s able to read my e-mail?
        My wifi has been super slow since yesterday
        how to delte a facebok acount
        The app won’t open
        Which languages do you speak at the desk?
        I would like to see a social worker
        my husband has no papers what now
        Do I need a card reader for Tax-on-web?
        My kids spend too long on the tablet
        How long do you keep the data?
        where can i learn to use a pc
        Does the CPAS pay for glasses?
        I have neither a printer nor a scanner
        How do I download my certificate from Irisbox?
        Actiris wants a document that I haven't got
        can i come by tomorrow morning
        Could somebody lend me a laptop?
        What workshops are there in Schaerbeek?
        y is my sim card blocked
        Do they accept Bancontact over there?
        Change my password
        Pay online please
        lost identity card
        your opening hours
        good morning madam
        Thanks for everything
        the phone number
        i am stuck
        report a theft
        Help with printing
        Course for seniors
        print a pdf
        it's urgent
        what price?
        open an account
        hello
        why
        printing
        """;

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
