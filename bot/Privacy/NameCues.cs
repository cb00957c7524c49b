namespace Assistant.Bot.Privacy;

/// <summary>The words that announce a name, and the words that are none even with a capital.</summary>
internal static class NameCues
{
    /// <summary>What is followed by a name and by nothing else: a name in small letters counts too.</summary>
    public static readonly Cues Introductions = new("""
        je m appelle, s appelle, t appelles, je m apelle, je m appel, je mappelle, j mappelle, je mapelle, je mapel, je m apel, je mappel, jm appelle, jmappelle, m appelle, sappelle, s apelle, s appel, sapelle, s appelait, s appellent, nous nous appelons, me nomme, se nomme, se nomment, appelle moi, appelez moi
        nom est, nom et, nom c, prenom est, nom de famille est, nom complet est, nom c est, nom cest, nom ses, prenom c est, prenom cest, nom et prenom, nom prenom, prenom nom, nom de famille, surnomme, surnommee, denomme, denommee, un certain, une certaine, nomme, nommee, prenomme, prenommee, je soussigne, je soussignee, soussigne, soussignee
        ze noemt, zij noemt, hij noemt, die noemt, naam is, naam s, naam iz, naan is, nam is, voornaam is, achternaam is, familienaam is, naam en voornaam, voornaam en naam, voornaam naam, naam voornaam, heet, kheet, heette, heten, genaamd, genoemd, noem mij, noem me, noemt men, zekere, ondergetekende
        name is, names is, name iz, nam is, nme is, name s, names are, first name is, last name is, surname is, full name is, named, i m called, is called, are called, am called, call me, goes by, undersigned
        """);

    /// <summary>Labels of forms: a name follows after a colon.</summary>
    public static readonly Cues Labels = new("nom, prenom, nom complet, naam, voornaam, achternaam, familienaam, name, first name, last name, surname, full name, nom de famille, nom de naissance, nom du titulaire, client, cliente, klant, beneficiaire, patient, cursist, titulaire, titularis, signe, signee, signature, getekend, handtekening, signed, ondertekend, noms, namen, names, nom prenom, naam voornaam");

    /// <summary>Labels after which other things than names stand too: a name with a capital follows after a colon.</summary>
    public static readonly Cues WideLabels = new("personne, persoon, person, contact, contactpersoon, demandeur, demandeuse, aanvrager, applicant, eleve, leerling, pupil, participant, participante, deelnemer, expediteur, afzender, sender, destinataire, ontvanger, de, van, from, to, aan, a, cc, helper, aidant, mandataire, titulaire du compte, rekeninghouder, objet, onderwerp, subject, concerne, betreft");

    /// <summary>What stands before the name of a person and of nothing else: a name with a capital follows, also without a colon.</summary>
    public static readonly Cues Before = new("""
        prenom, voornaam, achternaam, familienaam, first name, last name, surname, nom de famille, nom de naissance, nom de jeune fille, meisjesnaam, maiden name
        au nom de, op naam van, in naam van, namens, in the name of, on behalf of, lady called, woman called, man called, person called, someone called, somebody called, client called, pupil called, child called, ter attentie van, t a v, tav, a l attention de, attn, for the attention of, c o, p a, ten name van, tnv, t n v, power of attorney to, procuration a, volmacht aan, volmacht voor
        """);

    /// <summary>What something is held by: a name in small letters follows up to a sign.</summary>
    public static readonly Cues Holders = new("au nom de, op naam van, in naam van, in the name of, on behalf of, mvg, bien a vous, groetjes, cordialement, regards, namens");

    /// <summary>Whose name a label asks for: “nom du monsieur :”.</summary>
    public static readonly Cues Links = new("du, de la, de l, de, van de, van het, van, of the, of");

    /// <summary>Forms of address: a name in small letters counts too, if it is no everyday word.</summary>
    public static readonly Cues Titles = new("""
        madame, mme, mdme, mdm, mad, monsieur, mr, msieur, mademoiselle, mlle, docteur, dr, maitre, messieurs, mesdames, sieur, veuve
        mevrouw, mevr, mw, mvr, mevrouwtje, meneer, mijnheer, dhr, de heer, den heer, heer, hr, juffrouw, juf, mej, mejuffrouw, dokter, meester, weduwe, weduwnaar
        mrs, ms, miss, mister, sir, madam, doctor, lady
        """);

    /// <summary>People by what they are to somebody: a name with a capital may follow.</summary>
    public static readonly Cues People = new("""
        mere, pere, maman, papa, fille, fils, soeur, frere, mari, femme, epoux, epouse, conjoint, conjointe, compagnon, compagne, voisin, voisine, ami, amie, copain, copine, tante, oncle, cousin, cousine, neveu, niece, belle mere, beau pere, grand mere, grand pere, mamie, papy
        client, cliente, apprenant, apprenante, beneficiaire, usager, usagere, patient, patiente, eleve, collegue, dame, homme, garcon, gamin, gamine, pote, ex, gendre, belle soeur, beau frere, belle fille, beau fils, petit fils, petite fille, parrain, marraine, stagiaire, proprietaire, infirmiere, infirmier, aide menagere, assistante sociale, assistant social, referente, referent, tuteur, tutrice, fiance, fiancee, resident, residente, participant, participante, locataire, enfant, bebe, etudiante, etudiant
        moeder, vader, mama, mam, pa, zoon, dochter, zus, zuster, broer, man, vrouw, echtgenoot, echtgenote, partner, buurman, buurvrouw, buur, vriend, vriendin, nonkel, oom, neef, nicht, oma, opa, bompa, bomma, grootmoeder, grootvader, schoonmoeder, schoonvader
        klant, cursist, cursiste, bezoeker, bezoekster, collega, leerling, deelnemer, deelneemster, huurder, kind, baby, patiente, zoontje, dochtertje, broertje, zusje, kleinzoon, kleindochter, schoonbroer, schoonzus, schoonzoon, schoondochter, stiefvader, stiefmoeder, peter, meter, huisbaas, verpleegster, maatschappelijk werker, maatschappelijk werkster, lief, ex, jongen, meisje, dame, heer, kameraad, maat, baas, stagiair, stagiaire, voogd, bewindvoerder, verloofde
        mother, father, mum, mom, dad, son, daughter, sister, brother, husband, wife, neighbour, neighbor, friend, aunt, uncle, cousin, nephew, grandmother, grandfather, grandma, grandpa, learner, visitor, colleague, pupil, tenant, participant, child, kid, boy, girl, man, woman, gentleman, resident, teenager, grandson, granddaughter, stepson, stepdaughter, stepfather, stepmother, mother in law, father in law, sister in law, brother in law, son in law, daughter in law, boyfriend, girlfriend, fiance, fiancee, flatmate, roommate, carer, nurse, social worker, landlord, landlady, boss, nan, granny, godmother, godfather, trainee, guardian
        """);

    /// <summary>Several people: a list of names may follow.</summary>
    public static readonly Cues Several = new("""
        enfants, fils, filles, soeurs, freres, parents, voisins, voisines, clients, clientes, jumeaux, jumelles, collegues, amis, amies, eleves, petits enfants, grands parents, cousins, participants, apprenants, beneficiaires, noms, prenoms
        kinderen, zonen, zoons, dochters, zussen, broers, ouders, buren, klanten, tweeling, collega s, vrienden, vriendinnen, leerlingen, kleinkinderen, grootouders, deelnemers, cursisten, namen, voornamen
        children, kids, sons, daughters, sisters, brothers, neighbours, neighbors, twins, colleagues, friends, pupils, grandchildren, grandparents, learners, names
        """);

    /// <summary>People who say who they are: one name with a capital may follow, if it is no origin and no trade.</summary>
    public static readonly Cues Selves = new("je suis, moi c est, moi cest, moi je suis, ik ben, ik ben de, kben, kben de, i am, i m, im, hier is, this is, c est, t is");

    /// <summary>What people are besides themselves: “je suis Belge”, “ik ben Nederlander”.</summary>
    public static readonly Cues NoSelves = new("""
        belge, belg, turk, turc, pool, polonais, rus, russe, griek, grec, spanjaard, syrier, arabe, kurde, roma, suisse, duitser, fransman, brit, afghan, iraki, moslim, musulman, chretien, juif, jood, senior, expat, ok, nieuw, vrijwilliger, benevole, helper, aidant, refugie, vluchteling, retraite, doof, blind, sourd
        """);

    /// <summary>What a line that closes a letter is followed by: the name of who wrote it.</summary>
    public static readonly Cues Closings = new("""
        bien a vous, bien a toi, bien vous, bav, cordialement, bien cordialement, cdlt, cdt, salutations, salutations distinguees, meilleures salutations, sinceres salutations, amicalement, avec mes remerciements, sincerement, respectueusement
        mvg, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, hartelijke groeten, beste groeten, groet, groeten, groetjes, hoogachtend, met de meeste hoogachting
        best, best regards, kind regards, regards, warm regards, sincerely, yours sincerely, yours truly, yours faithfully, yours, cheers, greetings, kr
        """);

    /// <summary>What bears the name of somebody: “rue Jean Jaurès”, “école Karel Buls”, “métro Delacroix”.</summary>
    public static readonly Cues Bearers = new("""
        rue, avenue, av, boulevard, bd, place, chaussee, quai, square, impasse, clos, chemin, parc, park, pont, porte, tour, galerie, passage, straat, laan, plein, kaai, dreef, brug, poort, toren, street, road, bridge, tower, gate, r
        ecole, school, institut, instituut, institute, college, lycee, atheneum, athenee, universite, universiteit, university, haute ecole, hogeschool, creche, hopital, hopitaux, ziekenhuis, hospital, clinique, cliniques, kliniek, clinic, centre, centrum, center, maison, huis
        metro, station, gare, halte, arret, tram, bus, stade, stadion, stadium, piscine, zwembad, salle, zaal, room, theatre, theater, theater, musee, museum, bibliotheque, bibliotheek, library, mediatheque, espace, cafe, restaurant, hotel, residence, eglise, kerk, church, basilique
        saint, sainte, sint, st, ste, san, santa, roi, reine, koning, koningin, king, queen, prince, princesse, prins, prinses, prix, prijs, prize, fondation, stichting, foundation, loi, wet, law, plan, projet, project, cite, site, quartier, wijk, asbl, vzw, app, application, applicatie, programme, programma, logiciel, software, modele, model, marque, merk, assistant, robot, voix, stem, voice
        """);

    /// <summary>Thanks that close a letter, and much else.</summary>
    public static readonly Cues Thanks = new("merci, merci d avance, d avance merci, bonne journee, a bientot, bedankt, alvast bedankt, dank u, dank u wel, dank bij voorbaat, thanks, many thanks, thank you, thanks in advance");

    /// <summary>Words that a full name may follow, or a common first name.</summary>
    public static readonly Cues Weak = new("""
        je suis, moi c est, moi cest, ici, c est, cest, nom de, dossier de, compte de, rendez vous avec, rdv avec, rendez vous pour, rdv pour, carte de, de la part de, signe, cordialement, salutations, bien a vous, aide, accompagne, virement a, versement a, paiement a, demander, demandez, concerne, mandataire
        ik ben, ik ben de, ben de, kben, kben de, hier is, hier, hallo met, hier met, t is, t is de, dossier van, account van, afspraak met, afspraak voor, kaart van, groeten, groetjes, vriendelijke groeten, vriendelijke groet, mvg, help, begeleid, overschrijving aan, betaling aan, storting aan, vraag naar, betreft, noemt, noemt zich
        i am, i m, im, this is, it s, called, file of, account of, appointment with, appointment for, card of, merci, bedankt, dank u, thanks, thank you, bonjour, hallo, hello, hi, hey, dag, beste, cher, chere, dear, regards, sincerely, cheers, helping, help, ask for, concerning, transfer to, payment to
        contact, contactpersoon, personne de contact, contact person, signature, handtekening, expediteur, afzender, compte itsme de, itsme de, itsme van, ebox de, ebox van, gsm de, gsm van, code de, code van, telephone de, telefoon van, tablette de, tablet van
        carte d identite de, identiteitskaart van, eid de, eid van, numero de, nummer van, adresse de, adres van, mail de, mail van, mot de passe de, wachtwoord van, ordinateur de, computer van, phone of, password of, signed, getekend
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
        francais*, nederlands*, anglais*, engels*, neerlandais*, english, french, dutch, arabe, turc, rue, avenue, boulevard, place, square, charte, charter, convention, loi, wet, card, doc, docstop, cardstop, belastingaangifte, buitenlandse, inclusion, origine, madame, monsieur, mevrouw, meneer, mr, mme, niss, iban, insz, aidant*, helper, helpers, assistant*, help, update, store, play, web
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
