namespace Assistant.Knowledge.Answers;

/// <summary>
/// Tells what only one person, or who serves them, can know: when their appointment is, what they owe, whether they are registered, when their card comes, who their social worker is.
/// </summary>
internal static class OwnFacts
{
    // Of each language one: a rule for all would be too large for one whose time is bounded.
    private static readonly CuedRule[] Asked =
    [
        new(
            @"\b(a quelle heure|quand) (est|sera) (mon|son|notre|leur) (prochain )?(rendez-vous|rdv|entretien)|\ba quelle heure (ai-je|a-t-(il|elle)|j'ai|elle a|il a) (mon |son |un |le )?(rendez-vous|rdv|entretien)" +
            @"|\bcombien (d'argent )?(est-ce que )?(dois-je|je dois|doit-(il|elle)|elle doit|il doit) (encore|toujours)|\b(combien|quel montant) (d'argent )?(me |lui |nous )?(reste-t-il|il (me |lui |nous )?reste|y a-t-il|il y a) (encore )?(sur|dans|a payer sur) (mon|ma|son|sa|notre)|\bquel est le solde de (mon|ma|son|sa)" +
            @"|\bquand (est-ce que )?(mon|ma|mes|son|sa|ses) (nouvelle? )?(\p{L}+ ){1,4}(sera|seront|va|vont|est|arrive)(-t-(il|elle))? ?(prete?s?|livree?s?|envoyee?s?|disponibles?|arriver|\?|$)|\bquand (arrive|arrivera|arriveront) (mon|ma|mes|son|sa|ses)" +
            @"|\b(suis-je|est-ce que je suis|est-ce qu'(il|elle) est) (bien |deja |toujours )?(inscrite?|enregistree?|en ordre|affiliee?)\b|\b(qui est|comment s'appelle) (mon|ma|son|sa) (assistante?|conseill\p{L}+|gestionnaire|avocate?|medecin|referente?)\b" +
            @"|\b(ai-je|est-ce que j'ai|a-t-(il|elle)) (encore |deja )?(une? |des )?(dettes?|amendes?|factures? impayees?|arrieres?)\b|\bpourquoi (est-ce que )?(mon|ma|son|sa) (paiement|virement|versement)\b"),
        new(
            @"\b(hoe laat|om welk uur|wanneer) (heb ik|heeft (ze|zij|hij|mevrouw|meneer)|is|hebben we) ((morgen|vandaag|dan|nu) )?(mijn|haar|zijn|onze) (volgende )?(afspraak|zitting|gesprek)\b" +
            @"|\bhoeveel (geld |saldo )?(staat|zit|blijft) er (nog )?(over )?(op|in|van) (mijn|haar|zijn|m'n|z'n)\b|\bhoeveel (moet|ben|heb) (ik|ze|zij|hij|we) (hun |hen |jullie )?nog (\p{L}+ ){0,4}(betalen|schuldig|verschuldigd)\b|\bhoeveel (\p{L}+ ){0,3}sta(at|an) er nog open\b" +
            @"|\bwanneer (komt|komen|is|zijn|wordt|worden|zal) (mijn|haar|zijn) (nieuwe )?(\p{L}+ ){1,4}(toe|aan|klaar|geleverd|opgestuurd|toekomen|aankomen)\b|\b(ben ik|is (ze|zij|hij|mevrouw|meneer)) (al |nog |wel |goed )?(ingeschreven|geregistreerd|in orde|aangesloten)\b" +
            @"|\bwie is (mijn|haar|zijn|onze) ((maatschappelijk|sociaal|maatschappelijke|sociale) \p{L}+|dossierbeheer\p{L}+|consulente?|advocaat|huisarts|begeleid\p{L}+)\b" +
            @"|\b(heb ik|heeft (ze|zij|hij|mevrouw|meneer)) (nog |al )?(een |openstaande |achterstallige )*(schuld|schulden|boetes?|onbetaalde \p{L}+|achterstand)\b|\b(is|waarom is|waarom werd) (mijn|haar|zijn) (betaling|overschrijving|storting)\b"),
        new(
            @"\b(what time|when) (is|will be) (my|her|his|our) (next )?(appointment|hearing|interview)\b|\bwhat time (do i|does (she|he)) have (my|her|his|an|the) (appointment|interview)\b" +
            @"|\bhow much (money )?(do|does) (i|she|he|we|they) (still )?owe\b|\bhow much (money )?(is|do i have|does (she|he) have) (still )?(left )?(on|in) (my|her|his)\b|\bwhat is the balance (of|on) (my|her|his)\b" +
            @"|\bwhen (will|is|are|does) (my|her|his|our) (new )?(\p{L}+ ){1,4}(be )?(ready|arrive|arriving|delivered|sent)\b|\b(am i|is (she|he)) (already |still |properly )?(registered|enrolled|signed up|in order|affiliated)\b" +
            @"|\bwho is (my|her|his) (social worker|case ?worker|advis[eo]r|lawyer|doctor)\b|\b(do i|does (she|he)) (still )?have (any )?(outstanding )?(debts?|fines?|unpaid \p{L}+)\b|\bwhy (was|is|were) (my|her|his) (payment|transfer)\b" +
            @"|\b(did|have) you (already )?(receive[d]?|get|got|seen?|processed?) (the|a|an) (\p{L}+ ){1,3}(that )?i sent\b"),
    ];

    /// <summary>Whether a question asks for such a thing.</summary>
    /// <param name="text">The question in plain words.</param>
    public static bool AreAskedIn(string text) => Array.Exists(Asked, asked => asked.IsMatch(text));
}
