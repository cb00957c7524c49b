namespace Assistant.Bot.Privacy;

/// <summary>Everyday words, which are no names even where a name may stand: “madame cherche …”, “mijn naam is niet …”. Own list, from how helpers write.</summary>
internal static class CommonWords
{
    private static readonly Cues French = new("""
        je, tu, il, elle, on, nous, vous, ils, elles, me, te, se, lui, leur, moi, toi, eux, y, m, j, s, n, qu, c, ce, ca, cela, cet, cette, ces, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leurs, l, un, une, du, des, au, aux
        et, ou, mais, donc, or, ni, car, que, qui, quoi, dont, si, comme, quand, lorsque, puisque, parce, pendant, depuis, avant, apres, dans, sur, sous, avec, sans, pour, par, chez, vers, entre, contre, a, en, est, es, suis, sommes, etes, sont, etait, etais
        sera, serait, ete, etre, avoir, ai, as, avons, avez, ont, avait, avais, aura, aurait, eu, ne, pas, plus, jamais, rien, tres, trop, bien, mal, peu, beaucoup, aussi, encore, toujours, deja, ici, la, voici, voila, oui, non, merci, bonjour, bonsoir, salut
        comment, pourquoi, combien, quel, quelle, quels, quelles, peut, peux, pouvez, pouvons, peuvent, pourrait, pourrais, pourriez, veut, veux, voulez, veulent, voudrait, voudrais, doit, dois, devez, doivent, devrait, fait, fais, faites, font, faire, faut
        va, vais, allez, vont, aller, vient, viens, venir, sait, sais, savoir, dit, dis, dire, voit, vois, voir, habite, vit, parle, parlent, demande, demandent, demander, cherche, cherchent, chercher, souhaite, souhaitent, aimerait, aimerais, essaie, essaye, arrive
        arrivent, arrivait, parvient, recoit, recu, recevoir, perdu, perd, oublie, oublier, utilise, utiliser, comprend, comprends, trouve, trouver, possede, dispose, refuse, reste, attend, aide, aider, aidez, besoin, envie, peur, problem*, probleme*, question*
        code, codes, compte, comptes, mot, mots, passe, mail, mails, adresse, numero, numeros, carte, lecteur, ordinateur, telephone, gsm, tablette, appli, application, site, internet, document*, formulaire*, dossier, demarche*, administration, rendez, rdv, svp, stp
        numerique*, digital*, aidant*, aidante*, accompagnant*, benevole*, formateur, formatrice, animateur, animatrice, mediateur, mediatrice, assistant, assistante, sociale, social, employe*, agent, agents, stagiaire, etudiant, etudiante, retraite, retraitee, pensionne*
        sourd, sourde, aveugle, malade, agee, age, handicape*, seul, seule, bloque, bloquee, perdue, connecte*, inscrit*, sure, sur, sur, content*, desole*, nouveau, nouvelle, nouveaux, premier, premiere, dernier, derniere, autre, autres, meme, tout, toute, tous, toutes
        quelqu, chaque, plusieurs, certains, aucun, aucune, deux, trois, quatre, cinq, en train, aujourd, hui, hier, demain, maintenant, matin, soir, jour, jours, semaine, mois, annee, le, les, d, de, actuellement, lors, finalement, toujours, souvent, parfois, peut, vraiment, juste, seulement
        ecrit, ecrire, lit, lire, remplit, remplir, paie, paye, payer, envoie, envoyer, signe, signer, ouvre, ouvrir, ferme, clique, cliquer, telecharge*, installe*, active, activer, cree, creer, change, changer, modifie*, renouvel*, annule*, commande, acheter, achete
        introuvable, incorrect*, correct*, invalide, inconnu*, visible, affiche, apparait, figure, manque, mentionne*, indique*, encode, mis, mise, note, complet, complete, obligatoire, requis, accent*, majuscule*, minuscule*, celui, celle, ceux, celles, facultati*, optionnel*, different*, illisible*, tronque*, incomplet*, orthographi*, pareil*, enceinte, afin, ainsi, alors, via, selon
        """);

    private static readonly Cues Dutch = new("""
        ik, jij, je, u, hij, zij, ze, wij, we, jullie, hem, haar, hun, hen, ons, onze, mij, me, mijn, jouw, uw, zijn, dit, dat, deze, die, een, het, de, der, en, of, maar, want, dus, als, dan, toen, omdat, doordat, terwijl, wanneer, waar, wat, wie, welke, welk, hoe, waarom
        hoeveel, in, op, aan, bij, met, zonder, voor, na, naar, van, uit, over, onder, tegen, tussen, door, tot, om, te, er, is, ben, bent, was, waren, wordt, word, worden, werd, geworden, geweest, heb, hebt, heeft, hebben, had, hadden, kan, kunt, kunnen, kon, konden, wil
        wilt, willen, wou, wilde, zal, zullen, zou, zouden, moet, moeten, moest, mag, mogen, mocht, niet, geen, nooit, niets, iets, iemand, niemand, wel, ook, nog, al, altijd, vaak, soms, weer, meer, meest, veel, weinig, heel, zeer, te, nu, vandaag, gisteren, morgen
        straks, hier, daar, ja, nee, neen, dank, bedankt, hallo, dag, goedemorgen, goeiedag, goedendag, alstublieft, aub, graag, gaat, ga, gaan, komt, kom, komen, weet, weten, ziet, zien, zegt, zeg, zeggen, doet, doe, doen, maakt, maak, maken, krijgt, krijg, krijgen, kreeg
        vraagt, vraag, vragen, zoekt, zoek, zoeken, vindt, vind, vinden, begrijpt, begrijp, begrijpen, gebruikt, gebruik, gebruiken, werkt, werken, woont, wonen, spreekt, belt, bellen, helpt, help, helpen, hulp, nodig, heet, noemt, verloor, verloren, kwijt, vergeten, vergat
        verge*, probeert, proberen, ontvangt, ontving, ontvangen, stuurt, sturen, geeft, geven, neemt, nemen, blijft, staat, staan, ligt, zit, vast, opent, openen, sluit, klikt, klikken, betaalt, betalen, koopt, kopen, leest, lezen, schrijft, schrijven, tekent, vult, invullen
        probleem, problemen, code, codes, wachtwoord, paswoord, account, rekening, adres, nummer, kaart, kaartlezer, computer, laptop, telefoon, gsm, tablet, app, website, internet, document*, formulier*, dossier, aanvraag, afspraak, loket, digitaal, digitale, helper*
        vrijwillig*, begeleid*, lesgev*, lesgever, medewerk*, ambtenaar, student*, stagiair*, gepensioneerd*, doof, blind, ziek, oud, alleen, geblokkeerd, ingelogd, aangemeld, zeker, nieuw, nieuwe, eerste, laatste, ander, andere, zelf, zelfde, alle, alles, elk, elke, beide
        twee, drie, vier, vijf, dagen, week, maand, jaar, juist, fout, verkeerd, verplicht, onbekend, zichtbaar, correct, ontbreekt, gekend, vermeld, ingevuld, geschreven, hoofdletter*, optioneel, facultatief, foutief, foute, fouten, veranderd, gewijzigd, onleesbaar, onvolledig, lang, kort, gespeld, anders, misspeld, echter, eerder, later, sinds, volgens, via, zowel, even, terug, samen, verder
        """);

    private static readonly Cues English = new("""
        i, you, he, she, it, we, they, him, her, us, them, my, your, his, our, their, its, this, that, these, those, a, an, the, and, or, but, so, because, if, when, while, where, what, who, which, how, why, in, on, at, by, with, without, for, to, from, of, about, after, before
        is, am, are, was, were, be, been, being, has, have, had, does, did, can, could, cannot, will, would, shall, should, must, may, might, not, no, never, nothing, yes, please, thanks, thank, hello, hi, dear, also, still, always, often, again, more, very, too, just, only
        now, today, tomorrow, yesterday, here, there, want*, need*, try*, tries, tried, help*, look*, search*, find*, found, lost, forgot*, use*, using, work*, live*, speak*, call*, get*, got, receive*, go*, come*, know*, see*, say*, said, make*, ask*, understand*, pay*
        open*, close*, click*, sign*, log*, read*, write*, fill*, send*, sent, problem*, question*, code*, password*, account*, address, number, card, reader, computer, laptop, phone, mobile, tablet, app, website, internet, document*, form, forms, appointment, counter
        digital, helper*, volunteer*, trainer*, teacher*, assistant, social, worker*, student*, retired, deaf, blind, ill, sick, old, alone, blocked, stuck, sure, new, first, last, other, same, all, every, both, one, two, three, wrong, missing, unknown, required, correct, optional, mandatory, different, misspel*, mispel*, incorrect*, incomplete, invalid, too, long, short, changed, spelled
        spelt, written, visible, shown, mentioned, trying, going, having, getting, unable, able, not, interested, afraid, happy, sorry, back, since, via, as, than, then, really, currently, don, doesn, didn, isn, can t, t, ve, re, ll
        """);

    /// <summary>Whether a word is one of them.</summary>
    public static bool Has(NormalizedText text, int word) => French.Has(text, word) || Dutch.Has(text, word) || English.Has(text, word);
}
