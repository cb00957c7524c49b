namespace Assistant.Bot.Privacy;

/// <summary>The words that announce a name, and the words that are none even with a capital.</summary>
internal static class NameCues
{
    /// <summary>What is followed by a name and by nothing else: a name in small letters counts too.</summary>
    public static readonly Cues Introductions = new("""
        je m appelle, s appelle, t appelles, je m apelle, je m appel, je mappelle, j mappelle, sappelle, s apelle, s appel, s appelait, nous nous appelons, me nomme, se nomme, appelle moi, appelez moi, nom est, prenom est, nom de famille est, nom complet est
        nom c est, prenom c est, nom et prenom, nom prenom, nom de famille, surnomme, surnommee, denomme, denommee, un certain, une certaine, nomme, nommee, prenomme, prenommee
        naam is, voornaam is, achternaam is, familienaam is, naam en voornaam, voornaam en naam, heet, heette, genaamd, genoemd, noem mij, noem me, zekere
        name is, names is, first name is, last name is, surname is, full name is, name s, named, i m called, is called, am called, call me, goes by
        """);

    /// <summary>Labels of forms: a name follows after a colon.</summary>
    public static readonly Cues Labels = new("nom, prenom, nom complet, naam, voornaam, achternaam, familienaam, name, first name, last name, surname, full name, nom de famille, nom de naissance, nom du titulaire, client, cliente, klant, beneficiaire, patient, cursist, titulaire, titularis");

    /// <summary>What stands before the name of a person and of nothing else: a name with a capital follows, also without a colon.</summary>
    public static readonly Cues Before = new("""
        prenom, voornaam, achternaam, familienaam, first name, last name, surname, nom de famille, nom de naissance, nom de jeune fille, meisjesnaam, maiden name
        au nom de, op naam van, in naam van, namens, in the name of, on behalf of, lady called, woman called, man called, person called, someone called, somebody called, client called
        """);

    /// <summary>Forms of address: a name in small letters counts too, if it is no everyday word.</summary>
    public static readonly Cues Titles = new("""
        madame, mme, mdme, mdm, mad, monsieur, mr, msieur, mademoiselle, mlle, docteur, dr, maitre, messieurs, mesdames, sieur, veuve
        mevrouw, mevr, mw, mvr, mevrouwtje, meneer, mijnheer, dhr, de heer, den heer, heer, hr, juffrouw, juf, mej, mejuffrouw, dokter, meester, weduwe, weduwnaar
        mrs, ms, miss, mister, sir, madam, doctor, lady
        """);

    /// <summary>People by what they are to somebody: a name with a capital may follow.</summary>
    public static readonly Cues People = new("""
        mere, pere, maman, papa, fille, fils, soeur, frere, mari, femme, epoux, epouse, conjoint, conjointe, compagnon, compagne, voisin, voisine, ami, amie, copain, copine, tante, oncle, cousin, cousine, neveu, niece, belle mere, beau pere, grand mere, grand pere, mamie, papy
        client, cliente, apprenant, apprenante, beneficiaire, usager, usagere, patient, patiente, eleve, collegue, dame, participant, participante, locataire, enfant, bebe, etudiante, etudiant
        moeder, vader, mama, mam, pa, zoon, dochter, zus, zuster, broer, man, vrouw, echtgenoot, echtgenote, partner, buurman, buurvrouw, buur, vriend, vriendin, nonkel, oom, neef, nicht, oma, opa, bompa, bomma, grootmoeder, grootvader, schoonmoeder, schoonvader
        klant, cursist, cursiste, bezoeker, bezoekster, collega, leerling, deelnemer, deelneemster, huurder, kind, baby, patiente
        mother, father, mum, mom, dad, son, daughter, sister, brother, husband, wife, neighbour, neighbor, friend, aunt, uncle, cousin, nephew, grandmother, grandfather, grandma, grandpa, learner, visitor, colleague, pupil, tenant, participant, child
        """);

    /// <summary>Words that a full name may follow: first and last name, each with a capital.</summary>
    public static readonly Cues Weak = new("""
        je suis, moi c est, ici, c est, nom de, dossier de, compte de, rendez vous avec, rdv avec, carte de, de la part de, signe, cordialement, salutations, bien a vous, aide, accompagne
        ik ben, hier is, hier, hallo met, dossier van, account van, afspraak met, kaart van, groeten, groetjes, vriendelijke groeten, vriendelijke groet, mvg, help, begeleid
        i am, i m, this is, it s, called, file of, account of, appointment with, card of, merci, bedankt, dank u, thanks, thank you, bonjour, hallo, hello, beste, cher, chere, dear, regards, sincerely, cheers, helping, help
        contact, contactpersoon, personne de contact, contact person, signature, handtekening, expediteur, afzender, compte itsme de, itsme de, itsme van, ebox de, ebox van, gsm de, gsm van, code de, code van, telephone de, telefoon van, tablette de, tablet van
        carte d identite de, identiteitskaart van, eid de, eid van, numero de, nummer van, adresse de, adres van, mail de, mail van, mot de passe de, wachtwoord van, ordinateur de, computer van, phone of, password of, signed
        """);

    /// <summary>Places in front of which “de”, “van”, “M.” and “Dr” are no parts of a name, public bodies, roles, products and days: no names of people.</summary>
    public static readonly Cues NoNames = new("""
        bourgmestre*, burgemeester*, mayor*, echevin*, schepen*, alderman, ministre*, minister*, president*, voorzitter*, directeur*, directrice*, director*, secretaire*, secretaris*, secretary, juge, rechter, judge, maire, commissaire*, commissaris*, mediateur, mediatrice
        ombudsman*, ombudsvrouw, ombudsdienst, consul*, ambassadeur*, ambassadrice*, ambassador*, premier, depute*, senateur*, senator*, conseil*, raad*, procureur*, notaris, notaire, huissier, deurwaarder, fonctionnaire*, ambtenaar, docteur, professeur, prof
        commune*, gemeente*, ville, villes, stad, city, region, gewest*, province, provincie*, etat, staat, state, service*, dienst*, spf, fod, spp, pod, cpas, ocmw, onem, rva, actiris, forem, vdab, bruxelles, brussel, brussels, brusselse, bruxellois*, belgique, belgie, belgium, belge, belgisch*
        mutuelle*, mutualite*, ziekenfonds*, banque*, bank*, hopital, ziekenhuis*, ecole*, school*, universite*, universiteit*, bibliotheque*, bibliotheek*, maison, huis, asbl, vzw, association*, centre, centrum, center, federation*, federatie*, police, politie, poste, bpost, fonds, syndicat*
        vakbond*, tribunal, rechtbank*, justice, justitie, parlement*, gouvernement*, regering*, guichet*, loket*, espace*, ruimte*, administration*, administratie*, office, institut*, kanselarij, europe*, europa, schaerbeek, schaarbeek, ixelles, elsene, anderlecht, molenbeek, etterbeek
        uccle, ukkel, forest, vorst, jette, ganshoren, evere, woluwe, auderghem, oudergem, watermael, watermaal, koekelberg, laeken, laken, gent, namur, namen, liege, luik, anvers, antwerpen, antwerp, ghent, mons, charleroi, leuven, mechelen, flandre, vlaanderen, vlaamse, wallonie, france
        itsme, csam, eid, ebox, doccle, mybxl, irisbox, irisboxen, taxonweb, tax, myminfin, mycareer, mypension, onlinehealth, whatsapp, facebook, messenger, instagram, google, gmail, chrome, android, apple, iphone, ipad, mac, windows, microsoft, outlook, office, word, excel, teams, zoom, skype
        firefox, edge, safari, youtube, telegram, signal, proximus, telenet, orange, voo, scarlet, belfius, kbc, ing, bnp, fortis, argenta, payconiq, bancontact, stib, mivb, sncb, nmbs, lijn, tec, digitale, digital, digital*, numerique*, wetechcare, brulocalis, belgium, internet, wifi, pdf, sms, gsm, pc
        id, dns, url, usb, qr, pin, puk, ai, rgpd, gdpr, avg, samsung, huawei, xiaomi, nokia, hotmail, yahoo, linkedin, tiktok, netflix, amazon, vinted, ebay, bol, zalando, focus, libreoffice, linux, ubuntu, emmaus, caritas, croix rouge, rode kruis, solidaris, partenamis, helan, fgtb, abvv, csc, acv, cgslb, aclvb
        lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, monday, tuesday, wednesday, thursday, friday, saturday, sunday
        janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, januari, februari, maart, april, mei, juni, juli, augustus, oktober, november, december, january, february, march, may, june, july, august, october
        francais*, nederlands*, anglais*, engels*, neerlandais*, english, french, dutch, arabe, turc, rue, avenue, boulevard, place, square, charte, charter, convention, loi, wet, madame, monsieur, mevrouw, meneer, mr, mme, niss, iban, insz, aidant*, helper, helpers, assistant*, help, update, store, play, web
        """);

    /// <summary>Words before which a word in small letters is a verb and no name: “madame prétend que”, “mevrouw beweert dat”.</summary>
    public static readonly Cues AfterVerbs = new("que, qu, pour, des, les, un, une, son, sa, ses, leur, leurs, dat, om, een, het, the, his, that, an, toujours, vraiment, altijd, always");

    /// <summary>Words that begin the next sentence, even with a capital, where the full stop was left out.</summary>
    public static readonly Cues SentenceStarts = new("""
        je, j, tu, il, elle, on, nous, vous, comment, pourquoi, est, quel, quelle, quels, ou, que, qui, quand, mon, ma, mes, pouvez, peut, pourriez, merci, bonjour, c, ce, un, une, des, y, si, avez, puis, dois, faut, comme, apres, avant, avec, sans, dans, pour, bonsoir, svp, puisque, et, le, la, les, l
        ik, hoe, waar, wat, wie, welke, waarom, wanneer, kan, kunt, kunnen, mijn, is, heeft, heb, moet, mag, wil, dit, dat, deze, een, hij, zij, ze, we, wij, u, dank, bedankt, hallo, en, maar, als, aub, graag, het, in, op, met, voor
        i, how, where, what, who, which, why, when, can, could, my, is, are, do, does, please, thanks, thank, hello, hi, this, that, the, she, he, they, we, you, and, but, if, a, an, to, for
        """);
}
