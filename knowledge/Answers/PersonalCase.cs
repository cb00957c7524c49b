using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Answers;

/// <summary>
/// Tells a question about one person's own running case (its state, the decision, the amount, the reason) from a question on how to do something: only a human
/// who sees the file can answer the first, whoever asks for whom.
/// </summary>
internal static class PersonalCase
{
    private const string Whose =
        @"(mon|ma|mes|son|sa|ses|notre|nos|leur|leurs|mijn|m'n|zijn|z'n|haar|hun|onze|ons|uw|my|his|her|their|our)( (propre|eigen|own|last|laatste|derniere?|eerste|first|nouvelle?|nieuwe))?" +
        @"|(the|a) \p{L}+'s|(mevrouw|meneer|moeder|vader|client)s?";

    // What an authority decides on or pays. "File", "case" and "dossier" are also things on a computer: the words of Digital tell.
    private const string Case =
        @"(dossiers?|demandes?|allocations?|indemnites?|chomage|pensions?|revenu d'integration|ris|aide sociale|aide (financiere|du cpas)|primes?|bourses?|recours|plaintes?|titre de sejour|permis de (sejour|travail|conduire)|carte de sejour|regularisation|nationalite|naturalisation|regroupement familial|logement social|candidature|inscription|remboursements?|prestations?|subsides?|visa|asile|salaire|declaration (d'impots?|fiscale)|avertissement[- ]extrait de role|dettes?|amendes?|statut bim|tarif social|cas" +
        @"|\p{L}*(dossier|aanvraag|aanvragen|uitkering|uitkeringen|tegemoetkoming|premie|toelage)|werkloosheid|pensioen|leefloon|steun|studiebeurs|beroep|klacht|verblijfsvergunning|verblijfskaart|verblijfstitel|nationaliteit|naturalisatie|gezinshereniging|sociale woning|kandidatuur|inschrijving|terugbetaling|kinderbijslag|groeipakket|boetes?|schulden?|belastingaangifte|aanslagbiljet|belastingen|loon|visum|zaak" +
        @"|files?|case|application|request|claim|benefits?|allowances?|unemployment( money)?|grant|appeal|complaint|residence (permit|card)|nationality|family reunification|asylum( claim)?|social housing|refund|reimbursement|tax return|fine|debts?|wages|driving licence|enrolment)";

    private const string Owner = @"(de la|de|du|d'une?|van|van een|of|of the|of a|of my|de ma|de mon|van mijn) (dame|monsieur|madame|mr|mme|client|cliente|personne|mere|pere|mari|femme|fils|fille|mevrouw|meneer|klant|man|vrouw|moeder|vader|zoon|dochter|lady|gentleman|customer|visitor|mother|father|husband|wife|son|daughter)";

    // A decision that was taken, or is still awaited.
    private const string State =
        @"\b(bloquee?s?|refusee?s?|rejetee?s?|suspendue?s?|arretee?s?|coupee?s?|interrompue?s?|supprimee?s?|retiree?s?|stoppee?s?|diminuee?s?|baissee?s?|reduite?s?|changee?s?|annulee?s?|acceptee?s?|approuvee?s?|traitee?s?|cloturee?s?|classee?s?|(mise?s? )?en attente|en cours de traitement|en retard|perdue?s? (par|au|a la)|n'avance (pas|plus)|toujours (pas|rien)|pas encore|(pas|plus|aucune?) (de )?(nouvelles?|reponse|decision|paiement|payee?|versee?|recue?s?)|sans (nouvelles|reponse)|plus rien recu|rien recu|ne (m'|lui |nous )?est plus (payee?|versee?)" +
        @"|geweigerd|afgewezen|afgekeurd|geschorst|stopgezet|stop ?gezet|gestopt|geblokkeerd|opgeschort|verminderd|verlaagd|ingetrokken|ingehouden|goedgekeurd|aanvaard|behandeld|in behandeling|afgesloten|gewijzigd|geannuleerd|vertraagd|zoek ?geraakt|nog (altijd |steeds )?(niet|geen|niets|niks)|geen (nieuws|antwoord|beslissing|geld)|niets? meer (gehoord|gekregen|ontvangen)|blijft (maar )?hangen|zit vast|loopt vast" +
        @"|refused|rejected|denied|turned down|suspended|stopped|blocked|cut( off)?|reduced|lowered|withdrawn|cancelled|canceled|approved|accepted|pending|delayed|stuck|on hold|under review|(being )?processed|still (no|not|waiting)|not (yet )?(been )?(paid|decided|received|processed)|no (news|reply|answer|decision|word)|haven't (heard|received)|hasn't (been|come|arrived))\b";

    private const string AsksForState =
        @"ou en (est|sont|suis)|a quel (stade|niveau) (est|en est)|(quel est )?(l'|le |un )?(etat|statut|avancement|suivi|delai)( d'avancement| actuel)? d[eu]|quelle est la (decision|suite|situation)|qu'en est-il de|qui (traite|gere|s'occupe de|suit)|que devient|pourquoi( est-ce que)?|combien de temps (encore )?(va|dure)|quand (est-ce que )?(\p{L}+ )?(vais-je|va-t-(il|elle|on)|sera|seront|aurai|recevrai|vais|va|vont|recevra|aura|arrive|arrivera|serai)" +
        @"|wat is de (status|stand|stand van zaken|toestand)|status van|stand van zaken|hoe ver (staat|is|zit)|hoe (staat|zit|loopt) het (met|nu met)|hoe gaat het met|wat gebeurt er met|wie (behandelt|volgt|beslist over)|waar blijft|waarom|wanneer (krijg|krijgt|krijgen|ontvang|ontvangt|komt|wordt|worden|zal|is|zijn)|hoe ?lang duurt" +
        @"|(what is|what's|what about) the (status|state|progress|outcome|decision)|status of|progress of|(what happened|what is happening|what's happening) (to|with)|where is|how far|who (handles|is handling|decides on|deals with)|why|when (will|is|are)|how (much )?longer|how long (will|until|before|does|has)|any news (on|about|of)";

    // What cannot be read off a document even without "my": how much one person will get, or that an authority said no.
    private const string Money = @"(allocations?|indemnites?|chomage|pension|ris|revenu d'integration|aide|primes?|bourse|impots?|\p{L}*uitkering|pensioen|leefloon|premie|studietoelage|kinderbijslag|belastingen|geld|(\p{L}+ )?benefits?|allowance|unemployment|grant|tax(es)?|refund|money)";

    private const string Amount =
        @"combien (est-ce que )?(\p{L}+ )?(je vais|vais-je|va-t-(il|elle|on)|elle va|il va|aurai-je|recevrai-je|aura-t-(il|elle)|je recevrai|j'aurai) ?(recevoir|toucher|avoir|payer|percevoir)?|hoeveel (\p{L}+ )?(krijg ik|krijgt (ze|zij|hij|mevrouw|meneer)|ga ik|gaat (ze|hij)|zal ik|zal (ze|hij)|moet ik terug)|how much (\p{L}+ )?(will|would|do|does|should|am i going to) (i|he|she|my|the lady|we) (get|receive|be paid|\p{L}+ (get|receive))";

    private const string Authority =
        @"(cpas|ocmw|onem|rva|capac|hvw|mutuelle|mutualite|mutualiteit|ziekenfonds|commune|gemeente|office des etrangers|dienst vreemdelingenzaken|immigration office|spf|fod|fisc|fiscus|impots|finances|belastingen|belastingdienst|tax (office|authority|administration)|tribunal|rechtbank|court|huissier|deurwaarder|bailiff|police|politie|actiris|vdab|forem|syndicat|vakbond|union|caisse|famiris|kinderbijslagfonds|service (social|des? \p{L}+)|sociale dienst|social service|administration|ville|stad|town hall|municipality|health (insurance )?fund|bourgmestre|proprietaire|societe de logement|huisvestingsmaatschappij|parquet|parket|pensioendienst|service (federal )?des pensions|pension service|region|gewest)";

    // The rules read a text in which what they speak of has already been marked; in one piece they would be too large for a rule whose time is bounded.
    private const string Own = "§own";
    private const string Thing = "§thing";
    private const string Body = "§body";

    private static readonly CuedRule OwnCase = new($@"\b({Whose}) (\p{{L}}+ )?{Thing}|{Thing} (\p{{L}}+ )?{Owner}\b");

    private static readonly Regex AnyCase = new($@"\b{Case}\b", PlainWords.Rule);

    private static readonly Regex AnyAuthority = new($@"\b{Authority}\b", PlainWords.Rule);

    private static readonly CuedRule HasState = new(State);

    private static readonly CuedRule StateAsked = new($@"(^|[^\p{{L}}])({AsksForState}) ?((\p{{L}}|['-])+ ){{0,4}}{Own}");

    private static readonly CuedRule AmountAsked = new($@"({Amount}).{{0,40}}({Own}|{Thing}|\b{Money}\b)");

    private static readonly CuedRule LetterCame = new(
        $@"\b(ai|a|as|avons|ont|avez) (\p{{L}}+ )?recue? (\p{{L}}+ )?(une|un|la|cette|ce|le|des) (\p{{L}}+ )?(lettre|courrier|decision|convocation|mise en demeure|sommation|avis|papier|refus)s? (\p{{L}}+ )?(du|de la|de l'|de|des|d'un) ?{Body}" +
        $@"|\b(heb|heeft|kreeg|kregen|hebben) (\p{{L}}+ )?(een|de|deze) (\p{{L}}+ )?(brief|beslissing|aanmaning|uitnodiging|oproeping|papier) (\p{{L}}+ )?(gekregen |ontvangen )?van (het |de |een )?{Body}" +
        $@"|\b(got|received|have|has|had) (\p{{L}}+ )?(a|the|this|an) (\p{{L}}+ )?(letter|decision|notice|summons|refusal) (\p{{L}}+ )?from (the |my |her |his |an? )?{Body}");

    private static readonly CuedRule SaidNo = new(
        $@"\b(m'|lui |nous |leur )(a|ont) (refuse|coupe|supprime|retire|suspendu|diminue) (\p{{L}}+ |l'|d')?({Own}|{Thing})" +
        $@"|\b(heeft|hebben) (mij|me|haar|hem|ons|mevrouw|meneer) (\p{{L}}+ )?({Own}|{Thing}) (geweigerd|afgenomen|stopgezet)" +
        $@"|\b(refused|denied) (me|him|her|us|the lady) (\p{{L}}+ )?({Own}|{Thing})");

    // How to do it, not how it stands. "Comment faire ?" alone says nothing, and "comment ça se fait que" asks for the reason.
    private static readonly CuedRule AsksHowTo = new(
        @"\b(comment|ou|de quelle facon)( est-ce que| est-ce qu')? ?(je |on |il |elle |nous )?(peut|peux|puis|dois|doit|faut|pouvons)?(-(je|on|il|elle|t-on|t-elle|t-il))? ?(je |on )?(me |m'|la |le |l'|y )?(voir|vois|consulter|suivre|trouver|trouve|introduire|deposer|demander|faire une?|faire ma|faire mon|remplir|envoyer|imprimer|scanner|signer|ouvrir|telecharger|contester|verifier|savoir|acceder|prolonger|renouveler|payer|traduire|lire|ajouter|modifier|completer|activer|connecter|enregistrer|joindre)\b" +
        @"|\b(peut-on|puis-je|peut-(il|elle)|est-ce qu'on peut|est-ce que je peux) (\p{L}+ )?(voir|consulter|suivre|introduire|deposer|demander|envoyer|imprimer|scanner|signer|ouvrir|telecharger|traduire)\b" +
        @"|\b(hoe|waar|mag|kan|kun|kunnen) (kan |kun |kunt |moet |mag |kunnen )?(ik|je|u|men|ze|zij|hij|we|mevrouw|meneer|mijn|zie ik|vind ik|volg ik|dien ik|vraag ik|open ik|stuur ik|download ik|druk ik|betaal ik|vul ik|teken ik)\b.*\b(zien|bekijken|volgen|vinden|indienen|aanvragen|invullen|sturen|doorsturen|afdrukken|scannen|tekenen|ondertekenen|openen|downloaden|raadplegen|betwisten|nakijken|controleren|betalen|vertalen|lezen|wijzigen|verlengen|vernieuwen|opvolgen)\b" +
        @"|\b(hoe|waar) (zie|vind|volg|dien|vraag|open|stuur|download|druk|betaal|vul|teken|bekijk|raadpleeg|betwist|vertaal|lees) (ik|je|u|men|ze|hij|we)\b" +
        @"|\b(how|where)( (can|do|does|should|could|must|would|to)| (can|do|should) (i|we|you|she|he|they|people))+ (i |we |you |she |he |they |the lady |someone )?(see|view|check|track|follow|find|submit|send|file|apply|fill|print|scan|sign|open|download|consult|appeal|contest|dispute|pay|translate|read|upload|change|renew|extend|look)\b" +
        @"|\b(can|may) (i|we|you|she|he) (see|view|check|track|follow|submit|send|apply|print|scan|sign|open|download|upload|translate)\b");

    // The Assistant's own field: a device, an account or a message that does not do what it should.
    private static readonly CuedRule Digital = new(
        @"\b(itsme|wi-?fi|mots? de passe|\p{L}*wachtwoord\p{L}*|passwords?|code (pin|puk)|pin-?code|puk-?code|pukcode|applis?|apps?|ordinateur|ordi|pc|laptop|computer|tablette|tablet|smartphone|gsm|imprimante|printer|scanner|cle usb|usb|usb-stick|bureau (windows|de l'ordinateur)|dossier (photos?|partage)|photos?|foto'?s?|fichiers?|bestand(en)?|corbeille|prullenbak|pieces? jointes?|bijlagen?|attachments?|pdf|word|folders?|mapje?|disque|facebook|whatsapp|messenger|instagram|google|gmail|outlook|e-?mails?|mails?|boite mail|mailbox|navigateur|browser|sites?|websites?|webshop|en ligne achete|achats?|colis|pakjes?|parcel|commande|bestelling|vendeur|verkoper|seller|doccle|cookies?|captcha|ecran|scherm|screen|internet social|sociaal internet|social internet|arnaque|phishing|oplichting|scam|accessib\p{L}*|inaccessible|toegankelijk\p{L}*|traduire|vertalen|translate|telephone portable|too big|trop lourde?|te groot|where (is|are) (my|his|her|the) files?|files? (deleted|gone|disappeared|won't)|(supprimer?|efface|renommer?|cree|creer) (mon|son|le|un) dossier|dossier (a disparu|s'ouvre|vide))\b");

    // Whether one person is entitled to something, given what is theirs, is no question to a document; nor is whether what they sent has arrived.
    private static readonly CuedRule Entitled = new(
        @"\b(ai-je|j'ai( bien)?|est-ce que j'ai|aurais-je|heb ik|krijg ik|kom ik|am i|do i|will i) (\p{L}+ ){0,6}?(droit|recht|entitled|eligible|qualify|(right|rights) to|in aanmerking)\b.*\b(mon|ma|mes|mijn|my)\b" +
        @"|\b(avec|met|with|on) (mon|ma|mes|mijn|my) (\p{L}+ )?(pension|revenus?|salaire|allocations?|chomage|pensioen|inkomen|loon|uitkering|income|wages?|benefits?|situation|situatie)\b.*\b(droit|recht|entitled|eligible)\b");

    private static readonly CuedRule HasItArrived = new(
        @"\b(avez-vous|est-ce que vous avez|vous avez) (bien |deja )?(recu|traite|vu|lu|accepte)\b.*\b(mon|ma|mes|j'ai)\b" +
        @"|\b(hebben jullie|heeft u|hebt u|is) (\p{L}+ )?(mijn|mij)\b.*\b(ontvangen|gekregen|toegekomen|aangekomen|behandeld|goedgekeurd|gezien|klaar)\b" +
        @"|\b(did|have) you (already )?(received?|get|got|seen?|processed?|read)\b.*\bmy\b" +
        @"|\b(staat|zit|is) er (al )?(een|iets|post|nieuwe?) (\p{L}+ )*in mijn\b|\b(y a-t-il|ai-je recu|est-ce que j'ai recu) (\p{L}+ )*dans (mon|ma)\b|\bis there (\p{L}+ )*in my (ebox|e-box|my ebox|mailbox|inbox|account)\b" +
        @"|\bou en (est|sont) (la|le|les|l')\b.*\b(j'ai|que j'|ma|mon)\b");

    /// <summary>Whether a question is about somebody's own case.</summary>
    public static bool IsAskedIn(string question)
    {
        var text = PlainWords.Of(question);
        if (Entitled.IsMatch(text) || HasItArrived.IsMatch(text) || OwnFacts.AreAskedIn(text))
        {
            return true;
        }

        var asksHowTo = AsksHowTo.IsMatch(text);
        if (!asksHowTo && OwnMatters.AreAskedIn(text))
        {
            return true;
        }

        if (asksHowTo || Digital.IsMatch(text))
        {
            return false;
        }

        if (OwnMatters.OnTheWayIn(text))
        {
            return true;
        }

        var owned = OwnCase.Replace(AnyCase.Replace(text, Thing), Own);
        var marked = AnyAuthority.Replace(owned, Body);
        return (owned.Contains(Own, StringComparison.Ordinal) && HasState.IsMatch(text))
            || StateAsked.IsMatch(marked) || AmountAsked.IsMatch(marked) || LetterCame.IsMatch(marked) || SaidNo.IsMatch(marked);
    }
}
