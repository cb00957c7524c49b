using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Answers;

/// <summary>
/// Tells what stands in one person's file or is on its way to them, in the words in which helpers tell of it: whether it is ready, why the fine came, if what was sent has arrived, whether they still qualify.
/// How to do something, and what a device does, are told apart before.
/// </summary>
internal static class OwnMatters
{
    // Of each language one: a rule for all would be too large for one whose time is bounded.
    private static readonly Regex[] Asked =
    [
        new(
            @"\bou en (est|sont) (le|la|les) ?(dossiers?|demandes?|recours|candidatures?)\b.*\b(monsieur|madame|dame|mon|ma|mes|son|sa|ses)\b" +
            @"|\b(mon|ma|mes|son|sa|ses) ([\p{L}'-]+ ){1,3}(est-(il|elle)|sont-(ils|elles)) (bien |deja |enfin )?(prete?s?|acceptee?s?|valid\p{L}+|traitee?s?|en ordre|enregistree?s?)\b" +
            @"|\b(est-ce que|si) (mon|ma|mes|son|sa|ses|la demande|le dossier) ([\p{L}'-]+ ){0,5}(est|sont|a ete|ont ete|sera) (bien |deja |enfin |toujours )?(prete?s?|acceptee?s?|valid\p{L}+|traitee?s?|en ordre|enregistree?s?|refusee?s?|approuvee?s?)\b" +
            @"|\bpourquoi (a-t-(il|elle)|ai-je|elle a|il a|j'ai) (recu|paye|du payer) (une?|cette|la|le|ce) (\p{L}+ )?(amende|facture|lettre|courrier|rappel|convocation|refus|sanction)\b" +
            @"|\bcombien (lui|me|leur|nous) reste-t-il (encore )?a (payer|rembourser)\b|\brecu (les?|la|mes|mon|ma|ses|son|sa) ([\p{L}'-]+ ){1,3}(que j'ai|que nous avons|qu'(il|elle) a) ([\p{L}'-]+ )?(envoye|depose|remis|transmis)" +
            @"|\bquand (aura lieu|a lieu|est prevue?|commence) (mon|ma|notre|son|sa) (prochaine? )?(entretien|rendez-vous|rdv|audience|intervention|visite)\b" +
            @"|\b(a-t-(il|elle)|ai-je|j'ai) (encore|toujours) droit\b|\b(pouvez-vous|peux-tu|pourriez-vous|tu peux|vous pouvez)( me)? (dire|verifier|calculer|confirmer) si (j'ai|je|il|elle|mon|ma|son|sa)\b" +
            @"|\b(regarde[rz]?|verifie[rz]?|controle[rz]?|consulte[rz]?) (dans |si )?(mon|son|ma|sa) (dossier|inscription|demande|fiche|statut|situation)\b" +
            @"|\b(quel est|c'est quoi|donnez-moi) (mon|son|ma|sa) (numero de (dossier|client|contrat)|solde|statut|montant)\b|\bcombien (vais-je|je vais|va-t-(il|elle)|allons-nous) (toucher|recevoir|gagner)\b" +
            @"|\b(attend|attends|attendons) (toujours |encore )?(une |la |sa |ma |un |le |des )?(reponse|decision|paiement|nouvelles?)\b|\b(suis-je|est-(il|elle)|sommes-nous) (bien |deja |encore |toujours )?sur (la|une) liste\b" +
            @"|\bavez-vous (mon|ma|mes|son|sa) (\p{L}+ )?dans (votre|vos)\b|\bcombien .{0,30}\b(ai-je|j'ai|a-t-(il|elle)|y a-t-il|reste-t-il) .{0,20}\b(dans|sur) (mon|ma|son|sa)\b|\b(que dit|que contient|de qui vient|qui a envoye) (la|le|cette|ce) (lettre|courrier|message|document) .{0,20}\b(dans|sur) (mon|ma|son|sa)\b" +
            @"|\b(ai-je|a-t-(il|elle)|est-ce que j'ai) (bien |deja )?(reussi|obtenu|termine) (mon|ma|son|sa|le|la)\b|\bqui est (mon|ma|son|sa) (personne de contact|referente?|coach|ambassad\p{L}+|coordinat\p{L}+)\b|\bquand (est|commence|sera) (ma|sa|mon|son) (prochaine? )?(session|formation|atelier|cours|permanence)\b" +
            @"|\b(voudrait|veut|aimerait|demande|souhaite) (savoir )?(si|quand) (son|sa|ses|il|elle) .{0,40}\b(est prete?s?|arrivera|recevra|sera payee?|sera prete?)\b", PlainWords.Rule),
        new(
            @"\bhoe (ver|staat|zit) .{0,12}\b(het dossier|de aanvraag) van (mijn|meneer|mevrouw|een|de)\b" +
            @"|\b(is|zijn|of|werd|ligt|liggen) (mijn|haar|hun|onze|zijn|de aanvraag|het dossier) ([\p{L}'-]+ ){0,5}?(klaar|goedgekeurd|aanvaard|behandeld|in orde|afgehandeld|geweigerd)\b" +
            @"|\bwaarom (kreeg|krijgt|krijg|heb|heeft) (ik|ze|zij|hij|mevrouw|meneer) ([\p{L}'-]+ ){0,2}(boete|factuur|brief|aanmaning|weigering|sanctie|oproeping)\b" +
            @"|\b(papieren|documenten|attesten|attest|formulier|brief) ((al|goed) )?((ontvangen|gekregen) )?die (ik|we|ze|hij) .{0,25}(stuurde|gestuurd|verstuurde|opgestuurd|indiende|ingediend|afgaf)" +
            @"|\b(heeft|heb|krijgt|krijg) (mijn \p{L}+|hij|zij|ze|ik) ([\p{L}'-]+ ){0,3}nog (altijd )?recht\b|\b(kan|kun|kunt|wil|wilt)( je| u| jij)? (mij|me|eens)( eens)? (zeggen|vertellen|nakijken|bevestigen|berekenen) of (ik|mijn|ze|hij|haar|zijn)\b" +
            @"|\b(kijk|check|controleer)( eens)?( na)? (in |of )?(mijn|haar|zijn) (dossier|inschrijving|aanvraag|fiche|statuut)\b|\b(in )?(mijn|haar|zijn) (dossier|fiche|situatie) (eens )?(kijken|nakijken|bekijken|controleren)\b" +
            @"|\bwat is (mijn|zijn|haar) (dossiernummer|klantnummer|saldo|statuut|contractnummer|bedrag)\b|\bhoeveel (geld )?(krijg|ontvang) ik (\p{L}+ ){0,4}(gestort|uitbetaald|volgende maand|deze maand)" +
            @"|\b(wacht|wachten) ([\p{L}\d]+ ){0,5}?op (een |het |haar |zijn |mijn |de )?(antwoord|beslissing|betaling|nieuws)\b|\b(sta|staat) (ik|hij|zij|ze|mevrouw|meneer) (\p{L}+ ){0,2}op (de|een) (wachtlijst|lijst)\b" +
            @"|\bhebben jullie (mijn|haar|zijn) (\p{L}+ )?in (het|jullie|de)\b|\bhoeveel .{0,30}\b(heb ik|heeft (hij|ze|zij)|staan er|zitten er|zit er|staat er) .{0,20}\b(in|op) (mijn|haar|zijn)\b|\bwat staat er in (de|het|die|dat) (brief|bericht|document) .{0,15}\b(in|op) (mijn|haar|zijn)\b" +
            @"|\b(ben ik|is (hij|ze|zij)) geslaagd\b|\bheb ik (mijn|het) (\p{L}+ ){1,2}(gehaald|behaald)\b|\bwie is (mijn|haar|zijn) (contactpersoon|coach|trainer|coordinator|ambassadeur)\b|\bwanneer (is|begint) (mijn|haar|zijn) (volgende )?(sessie|opleiding|les|vorming|workshop)\b|\b(wil|wilt|zou|vraagt) (graag |ook )?(weten )?(of|wanneer) (ze|zij|hij|haar|zijn) .{0,40}\b(krijgt|ontvangt|klaar is|aankomt)\b", PlainWords.Rule),
        new(
            @"\b(is|are|has|have|if|whether) (my|his|her|their|our) ([\p{L}'-]+ ){1,5}?((already|yet|been|now|is|has) )*(ready|accepted|approved|processed|in order|refused|dealt with)\b" +
            @"|\bwhy (did|has|have) (she|he|i|we|they|the lady|my \p{L}+) (get|got|receive|received|been sent) (an?|this|the) (\p{L}+ )?(fine|bill|letter|reminder|summons|refusal|penalty)\b" +
            @"|\bhow much (does|do) (he|she|i|we|they|the lady) still have to (pay|repay)\b|\breceived? (the|my|his|her) (\p{L}+ ){1,3}(that |which )?(i|we|she|he) (have |had )?(sent|handed|submitted|posted)\b" +
            @"|\b(is|am|are) (my \p{L}+|i|he|she) still (entitled|eligible)\b|\b(do|does) (my \p{L}+|i|he|she) still qualify\b|\b(can|could|would) you (please )?(tell|confirm|check|calculate)( me)? (if|whether) (i|my|he|she|his|her)\b" +
            @"|\b(look (in|into|at)|check( in| if| whether)?) (my|his|her) (file|case|registration|application|record|situation|status)\b|\bwhat('s| is) (my|his|her) (file number|case number|customer number|balance|status|contract number)\b" +
            @"|\bhow much (money )?(will|am|are) (i|he|she|we) (be |going to )*(paid|get|receive|earn)\b|\bwait(ing|s|ed)? (\p{L}+ ){0,5}?for (an? |the |her |his |my )?(answer|reply|decision|payment|news)\b" +
            @"|\b(am i|is (he|she)|are we) (\p{L}+ )?on (the|a) (\p{L}+ )?list\b|\bdo you have (my|his|her) (\p{L}+ ){1,2}(in|on) (your|the)\b|\bwho( is|'s) (dealing with|handling|in charge of|looking after) (my|his|her) (file|case|application|request)\b" +
            @"|\bhow (many|much) .{0,30}\b(do i have|does (he|she) have|are there|is there) .{0,20}\b(in|on) (my|his|her)\b|\b(what does|who sent) (the|this|that) (letter|message|document) .{0,20}\b(in|on) (my|his|her)\b" +
            @"|\b(did|have|has) (i|he|she) (pass|passed|obtained) (my|his|her|the)\b|\bwho is (my|her|his) (contact( person)?|coach|trainer|coordinator|ambassador)\b|\bwhen (is|does) (my|his|her) (next )?(session|training|course|class|workshop)\b" +
            @"|\b(wants?|would like|asks?|asking|wonders?) (to know )?(if|whether|when) (he|she|his|her|their) .{0,40}\b(will get|gets|receives?|will be paid|is ready|has arrived|will arrive)\b", PlainWords.Rule),
    ];

    // A message or a file may be on its way too, and how to see whether it came is a question for the documents.
    private static readonly Regex OnTheWay = new(
        @"\b(mon|ma|mes|son|sa|ses) ([\p{L}'-]+ ){1,3}(est-(il|elle)|sont-(ils|elles)) (bien |deja |enfin )?(arrivee?s?|recue?s?|payee?s?)\b|\b(est-ce que|si) (mon|ma|mes|son|sa|ses) ([\p{L}'-]+ ){0,5}(est|sont|a ete|ont ete|sera) (bien |deja |enfin |toujours )?(arrivee?s?|recue?s?|payee?s?)\b" +
        @"|\b(is|zijn|of|werd|ligt|liggen) (mijn|haar|hun|onze|zijn) ([\p{L}'-]+ ){0,5}?(aangekomen|toegekomen|betaald|ontvangen)\b|\b(is|are|has|have|if|whether) (my|his|her|their|our) ([\p{L}'-]+ ){1,5}?((already|yet|been|now|is|has) )*(arrived|paid|received)\b",
        PlainWords.Rule);

    private static readonly Regex Message = new(@"\b(messages?|bericht(en|je)?|sms|courriels?)\b", PlainWords.Rule);

    /// <summary>Whether a question asks if something has come that is no message and no file.</summary>
    /// <param name="text">The question in plain words.</param>
    public static bool OnTheWayIn(string text) => OnTheWay.IsMatch(text) && !Message.IsMatch(text);

    /// <summary>Whether a question asks for such a thing.</summary>
    /// <param name="text">The question in plain words.</param>
    public static bool AreAskedIn(string text) => Array.Exists(Asked, asked => asked.IsMatch(text));
}
