# Administration in Belgium: authorities and institutions, documents, life events, benefits, daily life at the counter.

# --- The counter, the appointment, the procedure
administration | administration; administration publique; pouvoirs publics; autorité publique; service public | bestuur; administratie; overheid; overheidsdienst; openbaar bestuur | administration; public authority; public service; government service
civil-servant | fonctionnaire; agent communal; employé communal; agent de l'administration | ambtenaar; gemeenteambtenaar; gemeentepersoneel | civil servant; public servant; council employee
citizen | citoyen; administré; usager | burger | citizen
resident | habitant; résident; riverain | inwoner; bewoner | resident; inhabitant
counter | guichet; guichet physique; accueil | loket; fysiek loket; balie; onthaal | counter; service desk; help desk at the town hall; physical counter
online-counter | guichet électronique; guichet en ligne; e-guichet; guichet virtuel; guichet numérique | e-loket; elektronisch loket; online loket; virtueel loket; digitaal loket | online counter; e-counter; virtual counter; e-desk
call-centre | centre d'appels; central téléphonique; call center; permanence téléphonique | callcenter; contactcenter; telefonische permanentie; telefooncentrale | call centre; call center; telephone helpline
drop-in-session | permanence; permanence sociale | permanentie; zitdag; vrije inloop | drop-in session; walk-in session
appointment | rendez-vous; rdv; ~rendez vous; ~rendévous | afspraak | appointment; ~apointment
cancel-appointment | annuler un rendez-vous | afspraak annuleren; afspraak afzeggen | cancel an appointment
opening-hours | heures d'ouverture; horaire d'ouverture | openingsuren; openingstijden | opening hours; office hours
waiting-line | file d'attente; file; faire la file; queue | wachtrij; rij; aanschuiven; in de rij staan | queue; waiting line; stand in line
waiting-ticket | ticket d'attente; numéro d'ordre; prendre un numéro | volgnummer; wachtticket; nummertje; een nummer trekken | queue ticket; queue number; waiting number
waiting-room | salle d'attente | wachtzaal; wachtkamer | waiting room
processing-time | délai de traitement; temps d'attente; délai d'attente; durée de la procédure | behandelingstermijn; verwerkingstijd; wachttijd | processing time; how long does it take; waiting time
waiting-list | liste d'attente | wachtlijst | waiting list
deadline | délai; date limite; échéance; dernier jour | termijn; uiterste datum; deadline; vervaldag | deadline; time limit; due date; last day
application-request | demande; demander; introduire une demande; faire une demande; solliciter | aanvraag; aanvragen; aangevraagd; aanvraag indienen | application; apply; request
submit-file | introduire; déposer; remettre; soumettre | indienen; ingediend; dien in; binnenbrengen; binnengebracht | submit; submission; file; lodge
case-file | dossier; dossier administratif; mon dossier | dossier; administratief dossier | case file; administrative file
case-number | numéro de dossier; référence du dossier; numéro de référence | dossiernummer; referentienummer; dossierreferentie | case number; file number; reference number
procedure-steps | démarche; démarche administrative; formalité; procédure; paperasse | procedure; administratieve stap; formaliteit; papierwerk | procedure; administrative procedure; formality; paperwork
supporting-document | pièce justificative; justificatif; preuve; document à fournir; papier à apporter | bewijsstuk; bewijs; verantwoordingsstuk; document meebrengen | supporting document; proof; document to bring; evidence
original-document | document original; original | origineel document; origineel | original document; original
certified-copy | copie conforme; copie certifiée conforme | eensluidend afschrift; eensluidend verklaard afschrift; gewaarmerkte kopie | certified copy; certified true copy
decision | décision; décision administrative; réponse de l'administration | beslissing; besluit; administratieve beslissing | decision; administrative decision
approval | approbation; accord; approuver; accepté | goedkeuring; goedkeuren; goedgekeurd; akkoord | approval; approve; approved; agreement to go ahead
refusal | refus; refuser; rejet; demande refusée | weigering; weigeren; geweigerd; afwijzing; afgewezen | refusal; refuse; rejection; rejected; turned down
eligibility | conditions d'octroi; ayant droit | toekenningsvoorwaarden; rechthebbende | eligibility; entitled; am I entitled; who is eligible
condition | condition; critère; exigence | voorwaarde; criterium; criteria; vereiste | condition; criterion; criteria; requirement
duty-obligation | obligation; obligatoire; obligé | verplichting; verplicht; plicht | obligation; mandatory; compulsory; obliged; required by law
optional | facultatif | facultatief; optioneel; vrijblijvend | optional; voluntary choice
fee | redevance administrative; frais; coût; prix; tarif; combien coûte; combien ça coûte | retributie; kosten; prijs; tarief; hoeveel kost; kostprijs | fee; cost; price; charge; how much does it cost
free-of-charge | gratuit; gratuitement; gratuité; ne coûte rien | gratis; kosteloos | free of charge; free
payment | paiement; payer; régler; versement | betaling; betalen; betaald | payment; pay; paid; settle a bill
payment-proof | preuve de paiement; reçu; quittance; ticket de caisse | betalingsbewijs; ontvangstbewijs van betaling; kasticket; kwijting | proof of payment; receipt
cash | argent liquide; liquide; espèces; cash; payer en liquide | contant geld; cash; contant; baar geld | cash; pay in cash
bank-transfer | virement; virement bancaire; faire un virement | overschrijving; overschrijven; overschreven | bank transfer; transfer money; wire transfer
structured-communication | communication structurée; communication libre du virement | gestructureerde mededeling; mededeling bij overschrijving | structured communication; structured message; payment reference
bank-account-number | numéro de compte; compte bancaire; =IBAN | rekeningnummer; bankrekening; bankrekeningnummer; =IBAN | bank account number; account number; bank account; =IBAN
refund | remboursement; rembourser; être remboursé | terugbetaling; terugbetalen; terugbetaald; terugkrijgen | refund; reimbursement; reimburse; get money back
reminder-letter | rappel; lettre de rappel; rappel de paiement | herinnering; herinneringsbrief; aanmaning; betalingsherinnering | reminder; reminder letter; payment reminder
fine | amende; contravention; prune; amende de roulage | boete; geldboete; verkeersboete; bekeuring | fine; penalty; traffic fine
administrative-sanction | sanction administrative communale | gemeentelijke administratieve sanctie; GAS-boete | municipal administrative sanction; municipal fine
letter-post | courrier; lettre; courrier postal; par la poste; poste | brief; post; per post; briefwisseling; via de post | letter; mail; by post; postal mail
envelope | enveloppe; pli | envelop; omslag | envelope
postage-stamp | timbre; timbre-poste | postzegel | postage stamp
mailbox-street | boîte aux lettres; boîte à lettres | brievenbus | letterbox; mailbox at home; postbox
bpost | bpost; bureau de poste; facteur | bpost; postkantoor; postbode; postpunt | bpost; post office; postman
parcel | colis; paquet; livraison de colis | pakje; pakket; pakket leveren | parcel; package; parcel delivery
parcel-locker | distributeur de colis; consigne à colis; point relais | pakjesautomaat; afhaalpunt | parcel locker; pick-up point
form-document | formulaire; formulaire papier; document à remplir; imprimé | formulier; papieren formulier; invulformulier; in te vullen document | form; paper form; form to fill in
certificate | attestation; certificat | attest; getuigschrift; certificaat | certificate; attestation; official statement
official-extract | extrait | uittreksel | extract
renewal | renouvellement; renouveler; prolonger; prolongation | vernieuwing; vernieuwen; verlengen; verlenging | renewal; renew; extend; extension
expired-document | périmé; expiré; échu | vervallen; verlopen | expired
validity | validité; valable; valide; date de validité | geldigheid; geldig; geldigheidsduur; geldigheidsdatum | validity; valid; expiry date
pick-up-document | retirer un document; aller chercher; venir chercher; retrait au guichet | afhalen; afgehaald; ophalen; opgehaald; gaan halen | collect a document; pick up; collect at the counter
lost-document | perte de document; perdu mes papiers; papiers perdus | verlies van document; papieren verloren; papieren kwijt | loss of document; lost papers
duplicate-document | duplicata; deuxième exemplaire; double du document | duplicaat; tweede exemplaar | duplicate; replacement copy
urgent-procedure | procédure d'urgence; procédure accélérée; urgent; en urgence | spoedprocedure; dringend; spoed; versnelde procedure | urgent procedure; urgent; fast-track; emergency procedure
acknowledgement-receipt | accusé de réception; récépissé | ontvangstbevestiging; ontvangstbewijs; ontvangstmelding | acknowledgement of receipt; confirmation of receipt
translation-sworn | traduction jurée; traducteur juré; traduction officielle | beëdigde vertaling; beëdigd vertaler; officiële vertaling | sworn translation; sworn translator; certified translation
interpreter | interprète; interprétariat; service d'interprètes | tolk; tolkendienst; sociaal tolk | interpreter; interpreting service
language-choice | choix de la langue; langue du dossier; en français ou en néerlandais; régime linguistique | taalkeuze; taal van het dossier; in het Nederlands of in het Frans; taalstelsel | choice of language; language of the file
language-facility | communes à facilités; facilités linguistiques | faciliteitengemeente; taalfaciliteiten | language facilities; municipality with facilities
contact-details | coordonnées; données de contact; numéro de téléphone et adresse | contactgegevens; gegevens om te contacteren | contact details; contact information
toll-free-number | numéro vert; numéro gratuit; numéro 0800 | groen nummer; gratis nummer; 0800-nummer | free phone number; toll-free number; freephone
contact-service | contacter un service; joindre; appeler le service; téléphoner à l'administration; qui contacter | dienst contacteren; bereiken; dienst bellen; wie contacteren; contact opnemen | contact a service; reach a service; call the office; who to contact
information-service | service d'information; renseignement; se renseigner; s'informer | infodienst; inlichting; inlichtingen vragen; zich informeren | information service; enquiry
help-filling-form | aide administrative; aide aux démarches; aide pour remplir des papiers; écrivain public | administratieve hulp; hulp bij papieren; hulp bij administratie; papieren invullen | administrative help; help with paperwork; public letter writer; help filling in papers
home-visit | visite à domicile; service à domicile; déplacement à domicile | huisbezoek; dienst aan huis; bezoek aan huis | home visit; service at home
representation | représentant; représenter; se faire représenter | vertegenwoordiger; vertegenwoordigen; laten vertegenwoordigen | representative; represent; act on behalf of
mandate | mandat; donner mandat; mandat électronique; mandat en ligne | mandaat; mandaat geven; elektronisch mandaat | mandate; give a mandate; electronic mandate
mandate-giver | mandant | mandaatgever; lastgever; volmachtgever | principal; mandate giver; person giving the mandate
mandate-holder | mandataire | mandataris; lasthebber; gevolmachtigde; volmachthouder | mandate holder; authorised agent; authorised representative
power-of-attorney | procuration; donner procuration; autorisation écrite de retirer | volmacht; volmacht geven; volmachtformulier | power of attorney; proxy; written authorisation
next-of-kin | proche; membre de la famille; parent proche; entourage | naaste; familielid; verwant | next of kin; relative; family member; close relative
informal-carer | aidant proche; aidant familial; proche aidant | mantelzorger; mantelzorg | informal carer; family carer; caregiver
legal-guardian | tuteur; tutelle | voogd; voogdij | guardian; guardianship
property-administrator | administrateur de biens; administrateur provisoire; administration provisoire; personne sous administration; protection judiciaire | bewindvoerder; bewind; onder bewind; voorlopig bewindvoerder; rechterlijke bescherming | administrator of property; court-appointed administrator; judicial protection
legal-protection-mandate | mandat extrajudiciaire; protection extrajudiciaire; mandat de protection | zorgvolmacht; buitengerechtelijke bescherming | lasting power of attorney; extrajudicial protection; care proxy
minor-person | mineur; mineur d'âge | minderjarige; minderjarig | minor; underage
adult-person | majeur; adulte; majorité | meerderjarige; volwassene; meerderjarig | adult
parental-authority | autorité parentale; garde de l'enfant; garde alternée | ouderlijk gezag; hoederecht; co-ouderschap | parental authority; custody; child custody
change-details | modifier mes données; changer mes coordonnées; données incorrectes; corriger une erreur dans mon dossier | gegevens wijzigen; gegevens aanpassen; foute gegevens verbeteren | change my details; update my details; correct wrong details
official-letter-unclear | lettre incompréhensible; je ne comprends pas la lettre; langage administratif | onbegrijpelijke brief; ik begrijp de brief niet; ambtelijke taal | letter I do not understand; official letter unclear; bureaucratic language
plain-language | langage clair; langage simple | klare taal; eenvoudige taal; begrijpelijke taal; heldere taal | plain language; simple language
leaflet | dépliant; folder; brochure; flyer | folder; brochure; flyer; foldertje | leaflet; brochure; flyer; folder with information
website-official | site officiel; site de l'administration; site de la commune | officiële website; website van de overheid; website van de gemeente | official website; government website; municipal website
belgium-be | belgium.be; portail fédéral; portail belgium | belgium.be; federale portaalsite | belgium.be; federal portal
only-once | only once; principe only once | only once; eenmalige gegevensinzameling; gegevens slechts één keer vragen | once-only principle
administrative-simplification | simplification administrative | administratieve vereenvoudiging | administrative simplification; cutting red tape
automatic-right | octroi automatique; automatisation des droits; droit automatique | automatische toekenning; automatisch recht | automatic entitlement; automatic granting
non-take-up | non-recours; non-recours aux droits | niet-opname; niet-opname van rechten; onderbescherming | non-take-up; unclaimed rights
public-holiday | jour férié; férié; congé légal; fermé les jours fériés | feestdag; wettelijke feestdag | public holiday; bank holiday
weekend | week-end; samedi et dimanche | weekend; zaterdag en zondag | weekend; saturday and sunday

# --- Levels of power and their bodies
belgium-country | Belgique; État belge; belge | België; Belgische Staat; Belgisch | Belgium; Belgian State; Belgian
federal-level | fédéral; niveau fédéral; État fédéral; autorité fédérale | federaal; federaal niveau; federale overheid; federale staat | federal; federal level; federal government; federal authority
federal-government | gouvernement fédéral; gouvernement belge | federale regering; Belgische regering | federal cabinet; Belgian government
region | Région; niveau régional; régional | gewest; gewestelijk; regionaal | Region; regional; regional level
brussels-capital-region | Région de Bruxelles-Capitale; Région bruxelloise; =RBC | Brussels Hoofdstedelijk Gewest; Brussels Gewest; =BHG | Brussels-Capital Region; Brussels Region
walloon-region | Région wallonne; Wallonie | Waals Gewest; Wallonië | Walloon Region; Wallonia
flemish-region | Région flamande; Flandre | Vlaams Gewest; Vlaanderen | Flemish Region; Flanders
language-community | Communauté linguistique; niveau communautaire | taalgemeenschap; gemeenschapsniveau | language community; community level of government
french-community | Fédération Wallonie-Bruxelles; Communauté française; =FWB | Federatie Wallonië-Brussel; Franse Gemeenschap | Wallonia-Brussels Federation; French Community; =FWB
flemish-community | Communauté flamande; autorité flamande | Vlaamse Gemeenschap; Vlaamse overheid | Flemish Community; Flemish government
german-community | Communauté germanophone; Ostbelgien | Duitstalige Gemeenschap; Oost-België | German-speaking Community; Ostbelgien
cocof | Commission communautaire française; =Cocof | Franse Gemeenschapscommissie; =Cocof | French Community Commission; =Cocof
vgc | Commission communautaire flamande; =VGC | Vlaamse Gemeenschapscommissie; =VGC | Flemish Community Commission; =VGC
cocom | Commission communautaire commune; =Cocom; =CCC | Gemeenschappelijke Gemeenschapscommissie; =GGC | Common Community Commission; =Cocom; =GGC
province | province; niveau provincial | provincie; provinciaal | province; provincial
municipality | commune; administration communale; municipalité | gemeente; gemeentebestuur | municipality; commune; local authority; local council
town-hall | maison communale; hôtel de ville | gemeentehuis; stadhuis | town hall; city hall; municipal building
brussels-city | Ville de Bruxelles; Bruxelles-Ville; 1000 Bruxelles | Stad Brussel; Brussel-Stad; 1000 Brussel | City of Brussels; Brussels City; 1000 Brussels
brucity-centre | centre administratif; Brucity; centre administratif de la Ville | administratief centrum; Brucity; administratief centrum van de Stad | administrative centre; Brucity; administrative centre of the City
brussels-city-liaison-office | bureau de liaison | verbindingsbureau; liaisonbureau | liaison office; neighbourhood office of the City
nineteen-municipalities | les 19 communes; communes bruxelloises | de 19 gemeenten; Brusselse gemeenten | the 19 municipalities; Brussels municipalities
mayor | bourgmestre; maire | burgemeester | mayor
municipal-secretary | secrétaire communal; secrétaire de la Ville | gemeentesecretaris; stadssecretaris | municipal secretary; city secretary; town clerk
municipal-council | conseil communal; conseiller communal | gemeenteraad; gemeenteraadslid | municipal council; city council; councillor
municipal-tax | taxe communale; impôt communal; centimes additionnels | gemeentebelasting; opcentiemen; stadsbelasting | municipal tax; local tax; local surcharge
parliament | Parlement | parlement | parliament
minister | ministre; cabinet du ministre | minister; kabinet van de minister | minister; minister's office
governor | gouverneur; gouverneur de province | gouverneur; provinciegouverneur | governor; provincial governor
spf-fod | service public fédéral; =SPF; ministère fédéral | federale overheidsdienst; =FOD; federaal ministerie | Federal Public Service; =FPS; federal ministry; =SPF; =FOD
spp-pod | service public de programmation; =SPP | programmatorische overheidsdienst; =POD | Federal Public Planning Service; =PPS
bosa | SPF BOSA; SPF Stratégie et Appui; =BOSA | FOD BOSA; FOD Beleid en Ondersteuning; =BOSA | FPS BOSA; Federal Public Service Policy and Support; =BOSA
fps-finance | SPF Finances; administration fiscale; le fisc; bureau des contributions | FOD Financiën; fiscus; belastingdienst; de belastingen; belastingkantoor | FPS Finance; tax authority; tax office; taxman
fps-interior | SPF Intérieur; =IBZ; ministère de l'Intérieur | FOD Binnenlandse Zaken; =IBZ; ministerie van Binnenlandse Zaken | FPS Home Affairs; =IBZ; Ministry of the Interior
fps-foreign-affairs | SPF Affaires étrangères; ministère des Affaires étrangères | FOD Buitenlandse Zaken; ministerie van Buitenlandse Zaken | FPS Foreign Affairs; Ministry of Foreign Affairs
fps-justice | SPF Justice; ministère de la Justice | FOD Justitie; ministerie van Justitie | FPS Justice; Ministry of Justice
fps-economy | SPF Économie; Inspection économique | FOD Economie; Economische Inspectie | FPS Economy; Economic Inspection
fps-employment | SPF Emploi, Travail et Concertation sociale; SPF Emploi; =ETCS | FOD Werkgelegenheid, Arbeid en Sociaal Overleg; FOD Werkgelegenheid; =WASO | FPS Employment, Labour and Social Dialogue; FPS Employment
fps-social-security | SPF Sécurité sociale | FOD Sociale Zekerheid | FPS Social Security
fps-mobility | SPF Mobilité et Transports; SPF Mobilité | FOD Mobiliteit en Vervoer; FOD Mobiliteit | FPS Mobility and Transport; FPS Mobility
fps-health | SPF Santé publique; ministère de la Santé | FOD Volksgezondheid; ministerie van Volksgezondheid | FPS Public Health; Ministry of Health
fps-chancellery | SPF Chancellerie du Premier Ministre; Chancellerie | FOD Kanselarij van de Eerste Minister; Kanselarij | FPS Chancellery of the Prime Minister; Chancellery
disability-directorate | DG Personnes handicapées; Direction générale Personnes handicapées; la Vierge Noire; DG HAN | DG Personen met een handicap; Directie-generaal Personen met een handicap; Zwarte Lievevrouw; DG HAN | Directorate-General for Persons with Disabilities; DG Disabled Persons
moniteur-belge | Moniteur belge; publication au Moniteur | Belgisch Staatsblad; Staatsblad; bekendmaking in het Staatsblad | Belgian Official Gazette; Moniteur belge; Belgian official journal
statbel | Statbel; office belge de statistique | Statbel; Belgisch statistiekbureau | Statbel; Belgian statistical office
ibsa-bisa | Institut Bruxellois de Statistique et d'Analyse; =IBSA | Brussels Instituut voor Statistiek en Analyse; =BISA | Brussels Institute for Statistics and Analysis; =IBSA; =BISA
european-union | Union européenne; =UE; Commission européenne | Europese Unie; =EU; Europese Commissie | European Union; =EU; European Commission
embassy-consulate | ambassade; consulat | ambassade; consulaat | embassy; consulate
paradigm-brussels | Paradigm; Centre d'Informatique pour la Région Bruxelloise; =CIRB; Paradigm.brussels | Paradigm; Centrum voor Informatica voor het Brusselse Gewest; =CIBG; Paradigm.brussels | Paradigm; Brussels Regional Informatics Centre; =BRIC; =CIRB; =CIBG
i-city | i-City; informatique de la Ville de Bruxelles | i-City; informaticadienst van de Stad Brussel | i-City; IT of the City of Brussels
brulocalis | Brulocalis; Association de la Ville et des Communes de Bruxelles | Brulocalis; Vereniging Stad en Gemeenten van Brussel | Brulocalis; association of Brussels municipalities
brussels-fiscality | Bruxelles Fiscalité; fiscalité bruxelloise; =SPRBF | Brussel Fiscaliteit; Brusselse fiscaliteit; =GOBF | Brussels Taxation; Bruxelles Fiscalité; Brussel Fiscaliteit; Brussels tax office
brussels-housing | Bruxelles Logement; administration du logement | Brussel Huisvesting; huisvestingsdienst van het Gewest | Brussels Housing; Bruxelles Logement
brussels-environment | Bruxelles Environnement; =IBGE | Leefmilieu Brussel | Brussels Environment; Bruxelles Environnement; Leefmilieu Brussel
brussels-mobility | Bruxelles Mobilité | Brussel Mobiliteit | Brussels Mobility; Bruxelles Mobilité
brussels-economy-employment | Bruxelles Économie et Emploi; =BEE | Brussel Economie en Werkgelegenheid; =BEW | Brussels Economy and Employment
brussels-local-authorities | Bruxelles Pouvoirs locaux; tutelle sur les communes | Brussel Plaatselijke Besturen; toezicht op de gemeenten | Brussels Local Authorities; supervision of municipalities
spr-brussels | Service public régional de Bruxelles; =SPRB; administration régionale | Gewestelijke Overheidsdienst Brussel; =GOB; gewestelijke administratie | Brussels Regional Public Service; =SPRB; =GOB
be-brussels | be.brussels; portail de la Région | be.brussels; portaal van het Gewest | be.brussels; portal of the Region
urban-brussels | urban.brussels; Bruxelles Urbanisme et Patrimoine | urban.brussels; Brussel Stedenbouw en Erfgoed | urban.brussels; Brussels urban planning and heritage
perspective-brussels | perspective.brussels; Bureau bruxellois de la planification | perspective.brussels; Brussels Planningsbureau | perspective.brussels; Brussels Planning Agency
hub-brussels | hub.brussels; agence bruxelloise pour l'accompagnement de l'entreprise | hub.brussels; Brussels agentschap voor bedrijfsondersteuning | hub.brussels; Brussels agency for business support
actiris | Actiris; office régional bruxellois de l'emploi; =ORBEM | Actiris; Brusselse gewestelijke dienst voor arbeidsbemiddeling; =BGDA | Actiris; Brussels employment office; job centre in Brussels
forem | Forem; Le Forem; office wallon de l'emploi | Forem; Waalse dienst voor arbeidsbemiddeling | Forem; Walloon employment office
vdab | VDAB; office flamand de l'emploi | VDAB; Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding | VDAB; Flemish employment office
bruxelles-formation | Bruxelles Formation; formation professionnelle à Bruxelles | Bruxelles Formation; Franstalige beroepsopleiding in Brussel | Bruxelles Formation; French-language vocational training in Brussels
onem | Office national de l'emploi; =ONEM | Rijksdienst voor Arbeidsvoorziening; =RVA | National Employment Office; =NEO; =ONEM; =RVA
capac | Caisse auxiliaire de paiement des allocations de chômage; =CAPAC | Hulpkas voor Werkloosheidsuitkeringen; =HVW | Auxiliary Unemployment Benefits Fund; =CAPAC; =HVW
trade-union | syndicat; organisation syndicale; représentant syndical; délégué syndical | vakbond; syndicaat; vakbondsafgevaardigde | trade union; union; union representative
onss | Office national de sécurité sociale; =ONSS | Rijksdienst voor Sociale Zekerheid; =RSZ | National Social Security Office; =NSSO; =ONSS; =RSZ
inasti | Institut national d'assurances sociales pour travailleurs indépendants; =INASTI | Rijksinstituut voor de Sociale Verzekeringen der Zelfstandigen; =RSVZ | National Institute for the Social Security of the Self-employed; =NISSE; =INASTI; =RSVZ
onva | Office national des vacances annuelles; =ONVA | Rijksdienst voor Jaarlijkse Vakantie; =RJV | National Office for Annual Holidays; =ONVA; =RJV
bcss | Banque Carrefour de la sécurité sociale; =BCSS | Kruispuntbank van de Sociale Zekerheid; =KSZ | Crossroads Bank for Social Security; =CBSS; =BCSS; =KSZ
bce | Banque-Carrefour des Entreprises; =BCE; numéro d'entreprise | Kruispuntbank van Ondernemingen; =KBO; ondernemingsnummer | Crossroads Bank for Enterprises; =CBE; =BCE; =KBO; enterprise number
inami | Institut national d'assurance maladie-invalidité; =INAMI | Rijksinstituut voor ziekte- en invaliditeitsverzekering; =RIZIV | National Institute for Health and Disability Insurance; =NIHDI; =INAMI; =RIZIV
caami | Caisse auxiliaire d'assurance maladie-invalidité; =CAAMI | Hulpkas voor Ziekte- en Invaliditeitsverzekering; =HZIV | Auxiliary Health and Disability Insurance Fund; =CAAMI; =HZIV
pension-service | Service fédéral des Pensions; =SFP; Office des pensions; =ONP; Tour du Midi | Federale Pensioendienst; =FPD; pensioendienst; =RVP; Zuidertoren | Federal Pensions Service; pension office; =SFP; =FPD
fedris | Fedris; Agence fédérale des risques professionnels | Fedris; Federaal agentschap voor beroepsrisico's | Fedris; Federal Agency for Occupational Risks
health-insurance-fund | mutualité; mutuelle; caisse d'assurance maladie | ziekenfonds; mutualiteit; ziekenkas; mutualiteiten | health insurance fund; mutual insurance fund; mutuality; health fund; mutuelle
cpas | centre public d'action sociale; =CPAS; =OCMW; aide du CPAS | openbaar centrum voor maatschappelijk welzijn; =OCMW; =CPAS; sociaal huis | public social welfare centre; =CPAS; =OCMW; public centre for social welfare
iriscare | Iriscare | Iriscare | Iriscare
vivalis | Vivalis; Vivalis.brussels | Vivalis; Vivalis.brussels | Vivalis; Vivalis.brussels
famiris | Famiris; caisse publique bruxelloise d'allocations familiales | Famiris; Brusselse openbare kinderbijslagkas | Famiris; public child benefit fund in Brussels
famiwal | Famiwal; caisse publique wallonne d'allocations familiales | Famiwal; Waalse openbare kinderbijslagkas | Famiwal; Walloon public child benefit fund
fons-flanders | Fons; caisse publique flamande du Groeipakket | Fons; Vlaamse publieke uitbetaler van het Groeipakket | Fons; Flemish public child benefit fund
aviq | Agence pour une Vie de Qualité; =AVIQ | Waals agentschap voor een kwaliteitsvol leven; =AVIQ | Walloon Agency for a Life of Quality; =AVIQ
vaph | Agence flamande pour les personnes handicapées; =VAPH | Vlaams Agentschap voor Personen met een Handicap; =VAPH | Flemish Agency for Persons with Disabilities; =VAPH
phare-brussels | Service PHARE; Personne Handicapée Autonomie Recherchée; =PHARE | dienst PHARE; Franstalige Brusselse dienst voor personen met een handicap; =PHARE | PHARE service; French-language disability service in Brussels; =PHARE
one-childcare | Office de la Naissance et de l'Enfance; =ONE | Franstalige dienst voor geboorte en kinderwelzijn; Office de la Naissance et de l'Enfance | Office for Birth and Childhood; French-language child welfare office
kind-en-gezin | Kind en Gezin; Opgroeien; agence flamande de l'enfance | Kind en Gezin; Opgroeien; agentschap Opgroeien | Kind en Gezin; Opgroeien; Flemish child and family agency
fedasil | Fedasil; Agence fédérale pour l'accueil des demandeurs d'asile | Fedasil; Federaal agentschap voor de opvang van asielzoekers | Fedasil; Federal Agency for the Reception of Asylum Seekers
immigration-office | Office des étrangers; =OE | Dienst Vreemdelingenzaken; =DVZ | Immigration Office; Office des étrangers; =DVZ
cgra | Commissariat général aux réfugiés et aux apatrides; =CGRA | Commissariaat-generaal voor de Vluchtelingen en de Staatlozen; =CGVS | Commissioner General for Refugees and Stateless Persons; =CGRS; =CGRA; =CGVS
cce-rvv | Conseil du contentieux des étrangers; =CCE | Raad voor Vreemdelingenbetwistingen; =RvV | Council for Alien Law Litigation
unia | Unia; centre pour l'égalité des chances; Centre interfédéral pour l'égalité des chances | Unia; gelijkekansencentrum; Interfederaal Gelijkekansencentrum | Unia; equal opportunities centre; Interfederal Centre for Equal Opportunities
myria | Myria; Centre fédéral Migration | Myria; Federaal Migratiecentrum | Myria; Federal Migration Centre
iefh-igvm | Institut pour l'égalité des femmes et des hommes; =IEFH | Instituut voor de gelijkheid van vrouwen en mannen; =IGVM | Institute for the Equality of Women and Men; =IEWM
apd-gba | Autorité de protection des données; =APD; commission vie privée | Gegevensbeschermingsautoriteit; =GBA; privacycommissie | Data Protection Authority; =DPA; =APD; =GBA; privacy commission
ibpt-bipt | Institut belge des services postaux et des télécommunications; =IBPT | Belgisch Instituut voor postdiensten en telecommunicatie; =BIPT | Belgian Institute for Postal Services and Telecommunications; =BIPT; =IBPT
afsca | Agence fédérale pour la sécurité de la chaîne alimentaire; =AFSCA | Federaal Agentschap voor de veiligheid van de voedselketen; =FAVV | Federal Agency for the Safety of the Food Chain; =AFSCA; =FAVV
fsma | Autorité des services et marchés financiers; =FSMA | Autoriteit voor Financiële Diensten en Markten; =FSMA | Financial Services and Markets Authority; =FSMA
national-bank | Banque nationale de Belgique; =BNB | Nationale Bank van België; =NBB | National Bank of Belgium; =NBB
credit-central | Centrale des crédits aux particuliers; liste noire de la Banque nationale; fichier des mauvais payeurs | Centrale voor kredieten aan particulieren; zwarte lijst van de Nationale Bank | Central Individual Credit Register; National Bank credit blacklist
king-baudouin-foundation | Fondation Roi Baudouin; =FRB | Koning Boudewijnstichting; =KBS | King Baudouin Foundation; =KBF

# --- Police, justice, ombudsmen
police | police; commissariat; bureau de police; agent de police | politie; politiecommissariaat; politiekantoor; politieagent | police; police station; police officer
police-zone | zone de police; police locale | politiezone; lokale politie | police zone; local police
neighbourhood-officer | agent de quartier; inspecteur de quartier; enquête de résidence; visite de l'agent de quartier | wijkagent; wijkinspecteur; woonstcontrole; bezoek van de wijkagent | neighbourhood police officer; local officer; residence check; address check
police-report | déposer plainte à la police; porter plainte; plainte à la police; procès-verbal; =PV | klacht bij de politie; aangifte bij de politie; proces-verbaal; =PV | file a police report; report to the police; police complaint; official report
emergency-number | numéro d'urgence; 112; appeler les secours; appeler le 112 | noodnummer; 112; hulpdiensten bellen; 112 bellen | emergency number; 112; call 112; call the emergency services
fire-service | pompiers; service incendie; =SIAMU | brandweer; =DBDMH | fire brigade; fire service; firefighters
peacekeeper | gardien de la paix; Bravvo | gemeenschapswacht; Bravvo | peacekeeper; community guard; Bravvo
court | tribunal; cour de justice; palais de justice | rechtbank; hof; gerecht; justitiepaleis | court; tribunal; courthouse; court of law
justice-of-peace | justice de paix; juge de paix | vredegerecht; vrederechter | justice of the peace; magistrate's court
labour-court | tribunal du travail; cour du travail | arbeidsrechtbank; arbeidshof | labour court; labour tribunal
family-court | tribunal de la famille; juge de la famille | familierechtbank; familierechter | family court
police-court | tribunal de police | politierechtbank | police court
council-of-state | Conseil d'État | Raad van State | Council of State
lawyer | avocat; avocate; conseil juridique | advocaat; advocate | lawyer; solicitor; attorney; barrister
legal-aid | aide juridique; avocat pro deo; pro deo; avocat gratuit; bureau d'aide juridique; =BAJ | juridische bijstand; pro-Deoadvocaat; pro deo; gratis advocaat; bureau voor juridische bijstand; =BJB | legal aid; pro bono lawyer; free lawyer; legal aid office
justice-house | maison de justice | justitiehuis | house of justice; justice centre
notary | notaire; acte notarié; étude notariale | notaris; notariële akte; notariskantoor | notary; notarial deed; notary's office
bailiff | huissier de justice; huissier | gerechtsdeurwaarder; deurwaarder | bailiff; court bailiff
seizure | saisie; saisie sur salaire; saisir des biens | beslag; loonbeslag; beslaglegging; in beslag nemen | seizure; wage garnishment; attachment of earnings; seize
formal-notice | mise en demeure; mettre en demeure | ingebrekestelling; in gebreke stellen | formal notice; notice of default; letter before action
appeal-remedy | recours; introduire un recours; contester une décision; voie de recours | beroep; beroep instellen; beroep aantekenen; beslissing betwisten; bezwaar tegen beslissing | appeal; lodge an appeal; challenge a decision; contest a decision; remedy
objection-tax | réclamation fiscale; contester mes impôts; réclamation contre l'impôt | bezwaarschrift; bezwaar tegen belasting; belasting betwisten | tax objection; notice of objection; dispute my tax
complaint | plainte; réclamation; se plaindre; introduire une plainte; mécontent | klacht; klagen; klacht indienen; ontevreden; beklag | complaint; complain; file a complaint; dissatisfied; grievance
complaints-service | service des plaintes; service plaintes; service réclamations | klachtendienst; klachtenbehandeling | complaints service; complaints department
ombudsman | médiateur; ombudsman; service de médiation; bureau du médiateur | ombudsman; ombudsdienst; bemiddelaar van de overheid; ombudsvrouw | ombudsman; ombudsperson; mediation service
federal-ombudsman | Médiateur fédéral; médiateurs fédéraux | Federale Ombudsman; federale ombudsmannen | Federal Ombudsman
brussels-ombudsman | Ombuds Bruxelles; médiatrice bruxelloise; médiateur bruxellois | Ombuds Brussel; Brusselse ombudsvrouw; Brusselse ombudsman | Ombuds Brussels; Brussels ombudsman
energy-ombudsman | Service de médiation de l'énergie; médiateur de l'énergie | Ombudsdienst voor Energie; ombudsman energie | energy ombudsman; Energy Mediation Service
pensions-ombudsman | Service de médiation pour les pensions; médiateur pour les pensions | Ombudsdienst Pensioenen; ombudsman pensioenen | pensions ombudsman
bank-ombudsman | Ombudsfin; médiateur bancaire; conflit avec ma banque | Ombudsfin; ombudsman voor de banken; geschil met mijn bank | Ombudsfin; bank ombudsman; dispute with my bank
consumer-mediation | Service de médiation pour le consommateur; médiation de consommation | Consumentenombudsdienst; consumentenbemiddeling | Consumer Mediation Service; consumer ombudsman
consumer-protection | protection du consommateur; défense du consommateur; association de consommateurs | consumentenbescherming; consumentenorganisatie | consumer protection; consumer rights; consumer organisation; Testachats
consumerconnect | ConsumerConnect; Point de contact; signaler une arnaque au SPF Économie; pointdecontact.belgique.be | ConsumerConnect; Meldpunt; oplichting melden bij FOD Economie; meldpunt.belgie.be | ConsumerConnect; consumer contact point; report a scam to the FPS Economy
mediation | médiation; conciliation; médiateur agréé | bemiddeling; verzoening; erkend bemiddelaar | mediation; conciliation; accredited mediator
criminal-record | extrait de casier judiciaire; casier judiciaire; certificat de bonne vie et mœurs; bonne conduite vie et mœurs; modèle 596 | uittreksel uit het strafregister; strafregister; bewijs van goed gedrag en zeden; attest van goed zedelijk gedrag; model 596 | criminal record certificate; criminal record extract; certificate of good conduct; police clearance; police check
victim | victime; aide aux victimes | slachtoffer; slachtofferhulp | victim; victim support
domestic-violence | violence conjugale; violence intrafamiliale; violence entre partenaires | partnergeweld; huiselijk geweld; intrafamiliaal geweld | domestic violence; domestic abuse; partner violence
prison | prison; détenu; détention | gevangenis; gedetineerde; gevangene | prison; prisoner; detainee
lost-property | objets trouvés; objet perdu | verloren voorwerpen; gevonden voorwerpen | lost property; lost and found

# --- Identity, population, residence
identity | identité; pièce d'identité; papiers d'identité; document d'identité | identiteit; identiteitsbewijs; identiteitspapieren; identiteitsdocument | identity; identity document; proof of identity; identity papers
identity-card-belgian | carte d'identité; carte d'identité belge; ma carte d'identité; ~carte d'identitée | identiteitskaart; Belgische identiteitskaart; ~identiteidskaart | identity card; ID card; Belgian ID card
kids-id | Kids-ID; carte d'identité enfant; carte d'identité pour enfant de moins de 12 ans | Kids-ID; identiteitskaart voor kinderen; identiteitskaart kind jonger dan 12 jaar | Kids-ID; child identity card; ID card for a child under 12
foreigner-card | carte d'identité d'étranger; carte pour étranger; carte électronique pour étranger; permis de séjour | vreemdelingenkaart; elektronische vreemdelingenkaart; verblijfskaart; kaart voor vreemdelingen | residence card; electronic residence card; foreigner card; foreign national card; residence permit
special-identity-card | carte d'identité spéciale; =CIS; carte diplomatique | bijzondere identiteitskaart; =BIK; diplomatenkaart | special identity card; =SIC; diplomatic card
orange-card | attestation d'immatriculation; carte orange | attest van immatriculatie; oranje kaart | certificate of immatriculation; orange card
identity-card-loss | Doc Stop; perte de carte d'identité; carte d'identité perdue; carte d'identité volée; annexe 12 | Doc Stop; verlies van identiteitskaart; identiteitskaart verloren; identiteitskaart gestolen; bijlage 12 | Doc Stop; lost identity card; stolen ID card; loss of identity card
passport | passeport; passeport belge; ~passport | paspoort; reispas; internationaal paspoort | passport; Belgian passport
passport-photo | photo d'identité; photo passeport; photomaton | pasfoto; identiteitsfoto | passport photo; ID photo
fingerprint | empreinte digitale; empreintes | vingerafdruk | fingerprint
visa | visa; visa Schengen; visa touristique | visum; Schengenvisum; visa | visa; Schengen visa
travel-abroad-minor | autorisation parentale de voyage; autorisation de voyage pour mineur | ouderlijke toestemming voor reis; reistoelating voor minderjarige | parental travel authorisation; travel consent for a child
national-register | Registre national; registre national des personnes physiques; =RN | Rijksregister; =RR; Rijksregister van de natuurlijke personen | National Register; national register of natural persons
national-number | numéro de registre national; numéro national; =NRN; =NISS; numéro NISS; numéro d'identification | rijksregisternummer; nationaal nummer; =INSZ; INSZ-nummer; identificatienummer | national register number; national number; social security identification number; =NISS; =INSZ
bis-number | numéro bis | bisnummer; bis-nummer | BIS number
population-service | service population; service démographie; bureau de la population; état civil et population | dienst bevolking; bevolkingsdienst; burgerzaken; dienst demografie | population service; population office; demographics department
population-register | registre de la population; registres communaux | bevolkingsregister; gemeentelijke registers | population register
foreigners-register | registre des étrangers | vreemdelingenregister | foreigners' register; aliens' register
waiting-register | registre d'attente | wachtregister | waiting register
civil-status | état civil; officier de l'état civil; service état civil | burgerlijke stand; ambtenaar van de burgerlijke stand | civil status; civil registry; registrar
civil-status-deed | acte d'état civil; acte; extrait d'acte; copie d'acte | akte van de burgerlijke stand; akte; uittreksel uit een akte; afschrift van een akte | civil status certificate; civil registry record; extract from a deed
birth-certificate | acte de naissance; extrait d'acte de naissance; certificat de naissance; preuve de naissance | geboorteakte; uittreksel geboorteakte; geboortebewijs; geboorteattest | birth certificate; extract of birth certificate; copy of birth record
birth-event | naissance; naître; né; accouchement; accoucher | geboorte; geboren; bevalling; bevallen | birth; born; childbirth; give birth
birth-declaration | déclaration de naissance; déclarer une naissance; déclarer mon bébé | geboorteaangifte; aangifte van geboorte; geboorte aangeven; baby aangeven | birth registration; register a birth; declare a birth; register my baby
recognition-child | reconnaissance d'un enfant; reconnaissance de paternité; reconnaître un enfant | erkenning van een kind; kind erkennen; vaderschap erkennen | recognition of a child; acknowledge paternity; recognise a child
adoption | adoption; adopter un enfant | adoptie; kind adopteren | adoption; adopt a child
first-name-change | changement de prénom; changer de prénom | voornaamswijziging; voornaam veranderen; verandering van voornaam | change of first name; change my first name
surname | nom de famille; changement de nom; changer de nom | familienaam; achternaam; naamsverandering; naam veranderen | surname; family name; last name; change of surname
gender-registration | changement de sexe; enregistrement du sexe; transgenre | geslachtswijziging; geslachtsregistratie; transgender | change of gender; gender registration; transgender
marriage-certificate | acte de mariage; extrait d'acte de mariage; certificat de mariage | huwelijksakte; uittreksel huwelijksakte; trouwakte; trouwboekje | marriage certificate; extract of marriage certificate
marriage-event | mariage; se marier; épouser; marié | huwelijk; trouwen; getrouwd; gehuwd; huwen | marriage; get married; wedding; marry; married
spouse | époux; épouse; conjoint; mari; femme mariée | echtgenoot; echtgenote; man of vrouw; huwelijkspartner | spouse; husband; wife; wives
legal-cohabitation | cohabitation légale; cohabitant légal; déclaration de cohabitation légale | wettelijke samenwoning; wettelijk samenwonend; wettelijk samenwonen; verklaring van wettelijke samenwoning | legal cohabitation; civil partnership; registered partnership
de-facto-cohabitation | cohabitation de fait; cohabitant de fait | feitelijke samenwoning; feitelijk samenwonend | de facto cohabitation; live together unmarried; unmarried couple
divorce | divorce; divorcer; divorcé | echtscheiding; scheiden; gescheiden; uit de echt gescheiden | divorce; get divorced; divorced
separation | séparation; se séparer; séparation de fait | feitelijke scheiding; uit elkaar gaan; uit elkaar | separation; split up; separated
alimony | pension alimentaire; contribution alimentaire; obligation alimentaire; =SECAL | alimentatie; onderhoudsgeld; onderhoudsbijdrage; =DAVO | alimony; maintenance payment; child maintenance; child support
death-event | décès; mort; décéder; mourir; défunt | overlijden; overleden; dood; sterven; gestorven | death; died; pass away; deceased; dead
death-declaration | déclaration de décès; déclarer un décès | aangifte van overlijden; overlijden aangeven; overlijdensaangifte | register a death; death registration; report a death
death-certificate | acte de décès; certificat de décès; extrait d'acte de décès | overlijdensakte; overlijdensattest; uittreksel overlijdensakte | death certificate
funeral | funérailles; enterrement; obsèques; inhumation | begrafenis; uitvaart; begraven; teraardebestelling | funeral; burial; bury
last-wishes | dernières volontés; déclaration de dernières volontés; choix de sépulture | laatste wilsbeschikking; keuze van begraving; wilsbeschikking begrafenis | last wishes; burial wishes; declaration of last wishes
euthanasia-declaration | euthanasie; déclaration anticipée d'euthanasie | euthanasie; wilsverklaring euthanasie | euthanasia; advance euthanasia directive
organ-donation | don d'organes; donneur d'organes | orgaandonatie; orgaandonor | organ donation; organ donor
cemetery | cimetière; concession; tombe | begraafplaats; kerkhof; grafconcessie; graf | cemetery; grave; burial plot
inheritance | succession; héritage; hériter; héritier | erfenis; nalatenschap; erven; erfgenaam | inheritance; estate; inherit; heir
succession-declaration | déclaration de succession; droits de succession | aangifte van nalatenschap; erfbelasting; successierechten | inheritance tax return; declaration of succession; inheritance tax; estate tax
heredity-certificate | certificat d'hérédité; acte d'hérédité; certificat successoral | attest van erfopvolging; akte van erfopvolging; erfrechtverklaring | certificate of inheritance; certificate of succession; proof of heirship
will-testament | testament; léguer | testament; legateren; nalaten | testament; bequeath
widow | veuf; veuve; veuvage | weduwe; weduwnaar; weduwschap | widow; widower; widowhood
orphan | orphelin; allocation d'orphelin | wees; weeskind; wezentoeslag | orphan; orphan's allowance
civil-single | célibataire; célibat; attestation de célibat | ongehuwd; vrijgezel; attest van ongehuwde staat | single; unmarried; certificate of single status; bachelor
household-composition | composition de ménage; certificat de composition de ménage; composition de famille | gezinssamenstelling; attest van gezinssamenstelling; samenstelling van het gezin; attest gezin | household composition; certificate of household composition; family composition
household | ménage; foyer; personnes à la même adresse; chef de ménage | gezin; huishouden; personen op hetzelfde adres; gezinshoofd | household; family unit; people at the same address; head of household
residence-certificate | certificat de résidence; certificat de résidence principale; certificat de domicile; attestation de domicile; preuve d'adresse | attest van woonst; bewijs van woonst; getuigschrift van hoofdverblijfplaats; attest van hoofdverblijfplaats; bewijs van adres | certificate of residence; proof of residence; proof of address; residence certificate
residence-history-certificate | certificat de résidence avec historique; historique des adresses; historique de résidence | attest van woonst met historiek; adreshistoriek; historiek van adressen | residence certificate with history; address history
life-certificate | certificat de vie; attestation de vie | levensbewijs; attest van leven; attest van in leven zijn | life certificate; proof of life; certificate of life
nationality-certificate | certificat de nationalité; preuve de nationalité | bewijs van nationaliteit; nationaliteitsbewijs; attest van nationaliteit | certificate of nationality; proof of nationality
nationality | nationalité belge; devenir belge; déclaration de nationalité; naturalisation; demande de nationalité | Belgische nationaliteit; Belg worden; nationaliteitsverklaring; naturalisatie; nationaliteitsaanvraag | Belgian nationality; become Belgian; Belgian citizenship; naturalisation; nationality application
domicile | domicile; domiciliation; résidence principale; être domicilié; adresse officielle | domicilie; hoofdverblijfplaats; gedomicilieerd; woonplaats; officieel adres | legal address; main residence; official address; domicile
address | adresse; rue et numéro; lieu de résidence | adres; straat en nummer | address; street and number
postcode | code postal | postcode; postnummer | postcode; zip code; postal code
address-change | changement d'adresse; changer d'adresse; déclaration d'adresse; déclarer mon adresse; changement de domicile | adreswijziging; adresverandering; van adres veranderen; aangifte van adreswijziging; nieuw adres doorgeven | change of address; change my address; report a new address; declare my address
moving-house | déménagement; déménager; emménager | verhuizing; verhuizen; verhuisd | moving house; move house; moving; removal; relocate
mail-forwarding | DoMyMove; réexpédition du courrier; faire suivre le courrier; transfert du courrier | Doorzending; post doorsturen; doorsturen van post; DoMyMove | mail forwarding; forward my mail; redirect my post
reference-address | adresse de référence; adresse au CPAS | referentieadres; adres bij het OCMW | reference address; no fixed address; address at the CPAS
removal-ex-officio | radiation d'office; radié; radiation des registres | ambtshalve schrapping; ambtshalve afvoering; afgevoerd; geschrapt uit het register | ex officio removal; struck off the register; deregistered
registration-municipality | inscription à la commune; s'inscrire à la commune; première inscription | inschrijving in de gemeente; inschrijven in de gemeente; eerste inschrijving | registration with the municipality; register at the town hall; first registration
newcomer | primo-arrivant; nouvel arrivant; nouveau venu | nieuwkomer; anderstalige nieuwkomer | newcomer; new arrival; new resident
integration-course | parcours d'accueil; parcours d'intégration; bureau d'accueil pour primo-arrivants; =BAPA | inburgering; inburgeringstraject; onthaaltraject | integration course; civic integration; reception office for newcomers
leaving-belgium | départ à l'étranger; quitter la Belgique; partir vivre à l'étranger; modèle 8 | vertrek naar het buitenland; België verlaten; naar het buitenland verhuizen; model 8 | leaving Belgium; moving abroad; departure abroad; model 8
belgian-abroad | Belge à l'étranger; expatrié belge | Belg in het buitenland; Belgen in het buitenland | Belgian abroad; Belgian expatriate
expat | expat; expatrié; travailleur étranger | expat; buitenlandse werknemer | expat; expatriate; foreign worker
foreigner | étranger; ressortissant étranger; non-Belge; ressortissant de pays tiers | vreemdeling; buitenlander; niet-Belg; onderdaan van een derde land | foreigner; foreign national; non-Belgian; third-country national
eu-citizen | citoyen européen; ressortissant européen; Européen | EU-burger; Europese burger; onderdaan van de EU | EU citizen; European citizen; EU national
residence-right | droit de séjour; titre de séjour; séjour légal; séjour; situation de séjour | verblijfsrecht; verblijfstitel; verblijfsvergunning; wettig verblijf; verblijf | right of residence; residence title; legal residence; stay
undocumented | sans-papiers; séjour irrégulier; séjour illégal | mensen zonder papieren; sans-papiers; onwettig verblijf | undocumented; undocumented migrant; without papers; irregular stay
regularisation | régularisation; demande 9bis; demande 9ter; 9bis; 9ter | regularisatie; aanvraag 9bis; aanvraag 9ter; 9bis; 9ter | regularisation; humanitarian regularisation; 9bis; 9ter
asylum | asile; demandeur d'asile; protection internationale; demande d'asile | asiel; asielzoeker; internationale bescherming; asielaanvraag; verzoeker om internationale bescherming | asylum; asylum seeker; international protection; asylum application
refugee | réfugié; réfugié reconnu; statut de réfugié | vluchteling; erkend vluchteling; vluchtelingenstatuut | refugee; recognised refugee; refugee status
reception-centre | centre d'accueil pour demandeurs d'asile; Petit-Château | opvangcentrum voor asielzoekers; asielcentrum; Klein Kasteeltje | asylum reception centre; reception centre; Petit-Château
temporary-protection | protection temporaire; réfugié ukrainien; Ukraine | tijdelijke bescherming; Oekraïense vluchteling; Oekraïne | temporary protection; Ukrainian refugee; Ukraine
family-reunification | regroupement familial; réunification familiale; faire venir ma famille | gezinshereniging; familiehereniging; mijn gezin laten overkomen | family reunification; bring my family to Belgium
sponsorship-undertaking | prise en charge; engagement de prise en charge; annexe 3bis | verbintenis tot tenlasteneming; tenlasteneming; bijlage 3bis | sponsorship undertaking; annex 3bis
expulsion-order | ordre de quitter le territoire; =OQT | bevel om het grondgebied te verlaten; =BGV | order to leave the territory; removal order
work-permit | permis unique; permis de travail; autorisation de travail | gecombineerde vergunning; arbeidsvergunning; arbeidskaart | single permit; work permit; work authorisation
legalisation | légalisation; légalisation de signature; légaliser; apostille | legalisatie; legalisatie van handtekening; handtekening wettigen; legaliseren; apostille | legalisation; legalise a document; apostille; certify a signature
signature-handwritten | signature; signer; signé | handtekening; ondertekenen; tekenen; getekend; ondertekend | signature; sign; signed
driving-licence | permis de conduire; permis; permis B | rijbewijs; rijbewijs B | driving licence; driver's license; driving permit
provisional-licence | permis de conduire provisoire; permis provisoire; permis M36; permis M18 | voorlopig rijbewijs; rijbewijs M36; rijbewijs M18 | provisional driving licence; learner's licence
international-licence | permis de conduire international | internationaal rijbewijs | international driving permit; international driving licence
licence-exchange | échange de permis étranger; échanger mon permis; permis de conduire étranger | omwisseling buitenlands rijbewijs; rijbewijs omwisselen; buitenlands rijbewijs | exchange a foreign driving licence; foreign driving licence
driving-exam | examen de conduite; permis pratique; examen pratique du permis | rijexamen; praktisch rijexamen; praktijkexamen rijbewijs | driving test; practical driving test

# --- Taxes and money
tax | impôt; taxe | belasting; belastingen betalen; taks | tax; taxes
income-tax | impôt des personnes physiques; =IPP; impôt sur le revenu | personenbelasting; inkomstenbelasting; =PB | personal income tax; income tax
tax-return | déclaration d'impôt; déclaration fiscale; déclaration aux impôts; remplir ma déclaration | belastingaangifte; aangifte in de personenbelasting; aangifte invullen; belastingbrief | tax return; tax declaration; fill in my tax return; income tax return
tax-on-web | Tax-on-web; taxonweb; déclaration en ligne; ~tax on web | Tax-on-web; taxonweb; aangifte online; ~tax on web | Tax-on-web; online tax return; ~tax on web
myminfin | MyMinfin; espace personnel du SPF Finances; ~my minfin | MyMinfin; persoonlijk dossier bij FOD Financiën; ~my minfin | MyMinfin; personal file at FPS Finance; ~my minfin
simplified-tax-proposal | proposition de déclaration simplifiée; =PDS; déclaration préremplie | voorstel van vereenvoudigde aangifte; =VVA; vooraf ingevulde aangifte | simplified tax proposal; pre-filled tax return; proposal of simplified tax return
tax-assessment | avertissement-extrait de rôle; =AER; résultat de ma déclaration; note d'impôt | aanslagbiljet; berekening van mijn belasting; belastingafrekening | tax assessment notice; tax bill; tax assessment
tax-refund | remboursement d'impôt; impôt remboursé; récupérer des impôts | belastingteruggave; belasting terugkrijgen; belasting terugtrekken | tax refund; get tax back
tax-reduction | réduction d'impôt; déduction fiscale; déductible; avantage fiscal | belastingvermindering; fiscaal voordeel; fiscale aftrek; aftrekbaar | tax reduction; tax deduction; deductible; tax benefit
tax-certificate | attestation fiscale; fiche fiscale; fiche 281 | fiscaal attest; fiscale fiche; fiche 281 | tax certificate; tax slip; tax form 281
childcare-tax-certificate | attestation fiscale frais de garde; attestation de garde d'enfants | fiscaal attest kinderopvang; attest opvangkosten | childcare tax certificate; tax certificate for childcare costs
withholding-tax-salary | précompte professionnel | bedrijfsvoorheffing | withholding tax on salary; payroll tax
property-tax | précompte immobilier; taxe foncière; impôt sur ma maison | onroerende voorheffing; grondbelasting; belasting op mijn huis | property tax; property withholding tax; tax on my house
cadastral-income | revenu cadastral; =RC; cadastre | kadastraal inkomen; =KI; kadaster | cadastral income; land registry
registration-duty | droits d'enregistrement; enregistrement d'un acte | registratierechten; registratiebelasting | registration duty; stamp duty on property
vat | taxe sur la valeur ajoutée; =TVA | belasting over de toegevoegde waarde; =BTW | value added tax; =VAT
vehicle-tax | taxe de circulation; taxe de roulage; taxe de mise en circulation; taxe voiture | verkeersbelasting; belasting op inverkeerstelling; =BIV; autobelasting | road tax; vehicle tax; car tax; circulation tax
dependant | personne à charge; enfant à charge; à ma charge | persoon ten laste; kind ten laste; ten laste | dependant; dependent child; dependent person
salary | salaire; rémunération; paie; paye | loon; salaris; wedde | salary; wage
payslip | fiche de paie; fiche de salaire; feuille de paie | loonfiche; loonbrief; loonstrook; loonbriefje | payslip; pay slip; salary slip
income | revenu; ressources; moyens d'existence | inkomen; inkomsten; bestaansmiddelen | income; means; resources to live on
low-income | revenus modestes; faibles revenus; bas revenus; petits revenus | laag inkomen; lage inkomens; klein inkomen | low income; small income
budget-household | budget; gérer son budget; gestion budgétaire | budget; budgetbeheer; budgetbegeleiding | budget; budget management; budgeting
debt | dette; s'endetter; arriéré; endetté | schuld; schulden hebben; achterstal; geld schuldig | debt; arrears; owe money
overindebtedness | surendettement; surendetté | overmatige schuldenlast; schuldoverlast | over-indebtedness; heavily in debt
debt-mediation | médiation de dettes; médiateur de dettes; service de médiation de dettes | schuldbemiddeling; schuldbemiddelaar; dienst schuldbemiddeling; schuldhulpverlening | debt mediation; debt mediator; debt counselling
collective-debt-settlement | règlement collectif de dettes; =RCD | collectieve schuldenregeling; =CSR | collective debt settlement; debt settlement by the court
debt-collection | recouvrement; société de recouvrement; bureau de recouvrement | invordering; incassobureau; incasso | debt collection; collection agency; recovery
bank-service-basic | service bancaire de base; compte de base | basisbankdienst; basisrekening | basic banking service; basic bank account
universal-banking-service | service bancaire universel | universele bankdienst; universele bankdienstverlening | universal banking service
bank-branch | agence bancaire | bankkantoor | bank branch
cash-machine | distributeur de billets; bancontact; distributeur automatique; Batopin | geldautomaat; bankautomaat; bancontact; Batopin | cash machine; ATM; cash dispenser; Batopin
direct-debit | domiciliation bancaire; prélèvement automatique; domicilier une facture | domiciliëring; automatische incasso; factuur domiciliëren | direct debit; automatic payment
standing-order | ordre permanent | doorlopende opdracht; bestendige opdracht | standing order
invoice-bill | facture; note à payer | factuur; rekening om te betalen; facturen | invoice; bill
loan | prêt; crédit; emprunt; emprunter | lening; krediet; lenen; geleend | loan; credit; borrow
mortgage | prêt hypothécaire; crédit logement; crédit hypothécaire; hypothèque | hypothecaire lening; woonlening; woonkrediet; hypotheek | mortgage; home loan
insurance | assurance; assureur; compagnie d'assurances | verzekering; verzekeraar; verzekeringsmaatschappij | insurance; insurer; insurance company
family-liability-insurance | assurance familiale; assurance responsabilité civile familiale; RC familiale | familiale verzekering; familiale polis; BA familiale | family liability insurance; personal liability insurance
poverty | pauvreté; précarité; pauvre; précaire | armoede; bestaansonzekerheid; arm | poverty; poor; precarious; deprivation

# --- Social help and benefits
social-security | sécurité sociale; sécu; protection sociale | sociale zekerheid; sociale bescherming | social security; social protection
benefit-allowance | allocation; prestation sociale; indemnité; aide financière | uitkering; toelage; sociale prestatie; vergoeding; financiële steun | benefit; allowance; social benefit; financial support
social-worker | assistant social; assistante sociale; travailleur social | maatschappelijk werker; maatschappelijk assistent; sociaal werker; sociaal assistent | social worker; welfare worker
social-service | service social; aide sociale | sociale dienst; maatschappelijke dienstverlening; sociale hulp | social service; social assistance; social welfare
living-wage | revenu d'intégration sociale; revenu d'intégration; =RIS; minimex; revenu du CPAS | leefloon; recht op maatschappelijke integratie; bestaansminimum; geld van het OCMW | social integration income; living wage; minimum income; income support from the CPAS
financial-help-cpas | aide sociale équivalente; aide sociale financière | equivalent leefloon; financiële maatschappelijke hulp | equivalent social assistance; financial social assistance
social-inquiry | enquête sociale | sociaal onderzoek | social inquiry; means investigation by social worker
individual-integration-project | projet individualisé d'intégration sociale; =PIIS | geïndividualiseerd project voor maatschappelijke integratie; =GPMI | individualised social integration project; =PIIS; =GPMI
article-60 | article 60; emploi article 60; mise à l'emploi par le CPAS | artikel 60; tewerkstelling artikel 60; tewerkstelling door het OCMW | article 60; article 60 job; CPAS employment scheme
cpas-certificate | attestation du CPAS; attestation de bénéficiaire du revenu d'intégration | attest van het OCMW; OCMW-attest; leefloonattest | CPAS certificate; certificate from the OCMW
urgent-medical-aid | aide médicale urgente; =AMU | dringende medische hulp; =DMH | urgent medical aid; emergency medical assistance for undocumented people
medical-card | carte médicale; carte santé du CPAS; réquisitoire | medische kaart; medische kaart van het OCMW; rekwisitoor | medical card; CPAS health card
food-aid | aide alimentaire; colis alimentaire; banque alimentaire; épicerie sociale; restos du cœur | voedselhulp; voedselpakket; voedselbank; sociale kruidenier | food aid; food parcel; food bank; social grocery
clothing-help | vestiaire social; vêtements de seconde main; donnerie | kledingbank; tweedehandskledij; weggeefwinkel | clothing bank; second-hand clothes; free shop
homelessness | sans-abrisme; sans-abri; =SDF | dakloosheid; dakloze; dakloos; thuisloos | homelessness; homeless; rough sleeper
night-shelter | hébergement d'urgence; centre d'hébergement; asile de nuit; Samusocial; maison d'accueil | noodopvang; nachtopvang; opvangtehuis; Samusocial; onthaaltehuis | emergency shelter; night shelter; Samusocial; hostel for the homeless
day-centre | centre de jour; accueil de jour | dagcentrum; dagopvang | day centre; day care for adults
child-benefit | allocations familiales; allocation familiale; alloc; argent pour les enfants | kinderbijslag; Groeipakket; kindergeld; kinderbijslagen | child benefit; family allowance; Groeipakket
child-benefit-fund | caisse d'allocations familiales | kinderbijslagfonds; kinderbijslagkas; uitbetaler van kinderbijslag | child benefit fund; family allowance fund
child-benefit-supplement | supplément social d'allocations familiales; supplément social | sociale toeslag; sociaal supplement bij kinderbijslag | child benefit supplement; social supplement
birth-allowance | prime de naissance; allocation de naissance | kraamgeld; geboortepremie; startbedrag geboorte | birth allowance; birth grant; baby bonus
maternity-leave | congé de maternité; repos de maternité | moederschapsrust; zwangerschapsverlof; bevallingsverlof; moederschapsverlof | maternity leave
birth-leave | congé de naissance; congé de paternité | geboorteverlof; vaderschapsverlof | birth leave; paternity leave
parental-leave | congé parental | ouderschapsverlof | parental leave
time-credit | crédit-temps; interruption de carrière; pause carrière | tijdskrediet; loopbaanonderbreking | time credit; career break
pension | pension; pension de retraite; retraite; pension légale; prendre sa pension | pensioen; rustpensioen; wettelijk pensioen; met pensioen gaan; op pensioen | pension; retirement pension; state pension; retire; retirement
pensioner | pensionné; retraité | gepensioneerde; gepensioneerd | pensioner; retired person; retiree
mypension | mypension.be; mypension; mon dossier pension | mypension.be; mypension; mijn pensioendossier | mypension.be; mypension; my pension file
survivor-pension | pension de survie; pension de veuve | overlevingspensioen; weduwenpensioen | survivor's pension; widow's pension
guaranteed-income-elderly | garantie de revenus aux personnes âgées; =GRAPA; pension minimum garantie par GRAPA | inkomensgarantie voor ouderen; =IGO | income guarantee for the elderly; =GRAPA; =IGO
supplementary-pension | pension complémentaire; deuxième pilier; assurance groupe | aanvullend pensioen; tweede pijler; groepsverzekering | supplementary pension; second pillar; group insurance
pension-saving | épargne-pension | pensioensparen | pension savings
senior | personne âgée; senior; aîné; 65 ans et plus; vieux; vieille personne | oudere; senior; bejaarde; 65-plusser; oude mensen | older person; senior; elderly; old people
rest-home | maison de repos; maison de repos et de soins; =MRS; home pour personnes âgées | rusthuis; woonzorgcentrum; =WZC; bejaardentehuis | care home; nursing home; retirement home; old people's home
home-care | soins à domicile; infirmière à domicile | thuisverpleging; thuiszorg; verpleegkundige aan huis | home nursing; home care; nurse at home
meals-on-wheels | repas à domicile; livraison de repas | maaltijden aan huis; warme maaltijden aan huis | meals on wheels; home-delivered meals
tele-alarm | télévigilance; biotélévigilance; bouton d'alarme | personenalarm; noodknop; telealarm | personal alarm; emergency button; telecare
service-vouchers | titre-service; titres-services; femme de ménage titres-services | dienstencheque; dienstencheques; poetsvrouw met dienstencheques | service voucher; service vouchers; cleaning vouchers
meal-vouchers | chèque-repas; titre-repas; écochèque | maaltijdcheque; ecocheque | meal voucher; eco voucher
disability | handicap; personne handicapée; personne en situation de handicap | handicap; persoon met een handicap; beperking; persoon met een beperking; gehandicapt | disability; disabled person; person with a disability; handicap; disabled
disability-allowance | allocation aux personnes handicapées; allocation handicap; allocation d'handicapé | tegemoetkoming aan personen met een handicap; gehandicaptenuitkering; uitkering voor handicap | disability allowance; disability benefit; allowance for persons with disabilities
elderly-assistance-allowance | allocation pour l'aide aux personnes âgées; =APA | tegemoetkoming voor hulp aan bejaarden; =THAB; zorgbudget voor ouderen | allowance for assistance to the elderly; =APA; =THAB
disability-recognition | reconnaissance de handicap; faire reconnaître son handicap; attestation de handicap | erkenning van handicap; handicap laten erkennen; attest van handicap | recognition of disability; disability certificate
disability-card | European Disability Card; carte européenne d'invalidité; carte européenne du handicap; =EDC | European Disability Card; Europese gehandicaptenkaart; =EDC | European Disability Card; =EDC
disability-parking-card | carte de stationnement pour personne handicapée; carte bleue handicapé; carte PMR; carte handicapé | parkeerkaart voor personen met een handicap; blauwe parkeerkaart; gehandicaptenkaart parkeren; parkeerkaart handicap | disabled parking card; disabled parking permit; blue badge
reduced-mobility | mobilité réduite; personne à mobilité réduite; =PMR; fauteuil roulant; chaise roulante | beperkte mobiliteit; persoon met beperkte mobiliteit; =PBM; rolstoel | reduced mobility; person with reduced mobility; =PRM; wheelchair
blind-person | aveugle; malvoyant; cécité; non-voyant; déficience visuelle | blind; slechtziend; blinde; visuele beperking | blind; visually impaired; partially sighted; low vision
deaf-person | sourd; malentendant; surdité; déficience auditive | doof; slechthorend; dove; auditieve beperking | deaf; hard of hearing; hearing impaired
sign-language | langue des signes; interprète en langue des signes | gebarentaal; gebarentolk; tolk gebarentaal | sign language; sign language interpreter
intellectual-disability | déficience intellectuelle; handicap mental; handicap intellectuel | verstandelijke beperking; mentale handicap | intellectual disability; learning disability

# --- Health
healthcare | soins de santé; soins; santé | gezondheidszorg; gezondheid; geneeskundige verzorging | healthcare; health care; health
general-practitioner | médecin généraliste; médecin traitant; docteur; généraliste; médecin de famille | huisarts; dokter; arts | general practitioner; =GP; doctor; family doctor
doctor-on-duty | médecin de garde; garde médicale; poste de garde; 1733 | huisarts van wacht; wachtdokter; huisartsenwachtpost; 1733 | doctor on duty; out-of-hours doctor; on-call doctor; 1733
medical-centre | maison médicale; centre médical | wijkgezondheidscentrum; medisch huis; medisch centrum | medical centre; community health centre
hospital | hôpital; clinique | ziekenhuis; kliniek; hospitaal | hospital; clinic
emergency-room | urgences; aux urgences | spoed; spoedafdeling; spoedgevallen; op spoed | emergency department; emergency room; A&E
dentist | dentiste; soins dentaires; dent | tandarts; tandzorg; tanden | dentist; dental care; tooth; teeth
pharmacy | pharmacie; pharmacien; pharmacie de garde | apotheek; apotheker; apotheek van wacht | pharmacy; pharmacist; chemist
prescription | prescription médicale; ordonnance du médecin; ordonnance médicale; prescription électronique | voorschrift; doktersvoorschrift; elektronisch voorschrift; medicijnvoorschrift | prescription; medical prescription; electronic prescription
medicine-drug | médicament; médoc | geneesmiddel; medicijn; medicament | medicine; medication; drug from the pharmacy
vaccination | vaccination; vaccin; se faire vacciner | vaccinatie; vaccin; inenting; vaccineren | vaccination; vaccine; get vaccinated; jab
health-insurance | assurance maladie; assurance soins de santé; assurance obligatoire soins de santé; affiliation à la mutuelle | ziekteverzekering; verplichte ziekteverzekering; aansluiting bij het ziekenfonds | health insurance; sickness insurance; compulsory health insurance; join a health fund
hospital-insurance | assurance hospitalisation | hospitalisatieverzekering | hospitalisation insurance; hospital insurance
increased-reimbursement | intervention majorée; statut BIM; =BIM; =VIPO; bénéficiaire de l'intervention majorée; omnio | verhoogde tegemoetkoming; =VT; BIM-statuut; recht op verhoogde tegemoetkoming; =WIGW; voorkeurregeling; omnio | increased reimbursement; BIM status; increased healthcare allowance; preferential reimbursement; =BIM
patient-contribution | ticket modérateur; quote-part du patient | remgeld; persoonlijk aandeel van de patiënt | patient contribution; co-payment; patient share
third-party-payer | tiers payant; régime du tiers payant | derdebetalersregeling; derdebetaler | third-party payer; third-party payment
maximum-billing | maximum à facturer; =MAF | maximumfactuur; =MAF | maximum billing; maximum bill; =MAF
global-medical-file | dossier médical global; =DMG | globaal medisch dossier; =GMD | global medical file; =GMD; =DMG
isi-card | carte ISI+; carte SIS; carte isi | ISI+-kaart; SIS-kaart; isi-kaart | ISI+ card; SIS card; social identity card for children
mutual-sticker | vignette de mutuelle; vignette jaune; vignette | klevertje; kleefbriefje; kleefbriefje van het ziekenfonds; gele klever | health fund sticker; mutuelle sticker; yellow sticker
european-health-card | carte européenne d'assurance maladie; =CEAM | Europese ziekteverzekeringskaart; =EZVK | European Health Insurance Card; =EHIC
care-certificate | attestation de soins donnés; attestation de soins | getuigschrift voor verstrekte hulp; getuigschrift voor terugbetaling | certificate of care; doctor's fee slip; healthcare receipt
sick-leave | incapacité de travail; maladie; arrêt de travail; congé de maladie; malade; en incapacité | arbeidsongeschiktheid; ziekteverlof; ziek; arbeidsongeschikt; op ziekte | incapacity for work; sick leave; sick; off sick; ill
medical-certificate | certificat médical; certificat d'incapacité; certificat de maladie; mot du médecin | medisch attest; ziektebriefje; doktersattest; getuigschrift van arbeidsongeschiktheid; doktersbriefje | medical certificate; sick note; doctor's note; certificate of incapacity
sickness-benefit | indemnité de maladie; indemnité d'incapacité de travail; indemnités de mutuelle | ziekte-uitkering; uitkering arbeidsongeschiktheid; uitkering van het ziekenfonds | sickness benefit; sick pay; incapacity benefit
invalidity | invalidité; invalide; pension d'invalidité; indemnité d'invalidité | invaliditeit; invalide; invaliditeitsuitkering | invalidity; invalidity benefit; long-term incapacity
medical-adviser | médecin-conseil; médecin conseil de la mutuelle | adviserend arts; adviserend geneesheer; controlearts van het ziekenfonds | medical adviser; health fund doctor; insurance doctor
work-accident | accident du travail; accident de travail | arbeidsongeval; ongeval op het werk | work accident; accident at work
occupational-disease | maladie professionnelle | beroepsziekte | occupational disease
ehealth | eHealth; plate-forme eHealth; santé en ligne | eHealth; eHealth-platform; online gezondheid | eHealth; eHealth platform; online health
patient-rights | droits du patient | patiëntenrechten; rechten van de patiënt | patient rights
mental-health | santé mentale; centre de santé mentale | geestelijke gezondheid; mentale gezondheid; centrum voor geestelijke gezondheidszorg | mental health; mental health centre
suicide-prevention | prévention du suicide; suicide; idées suicidaires | zelfmoordpreventie; zelfmoord; zelfdoding; Zelfmoordlijn | suicide prevention; suicide; suicidal thoughts
addiction | addiction; dépendance; toxicomanie; alcoolisme | verslaving; verslaafd; drugsverslaving; alcoholisme | addiction; substance abuse; alcoholism
pregnancy | grossesse; enceinte; femme enceinte | zwangerschap; zwanger; zwangere vrouw | pregnancy; pregnant; expecting a baby
family-planning | planning familial; centre de planning familial | gezinsplanning; centrum voor gezinsplanning | family planning; family planning centre
my-health-portal | MaSanté; ma santé belgique; masante.belgique.be; portail MaSanté | MijnGezondheid; mijngezondheid.belgie.be; portaal MijnGezondheid | MyHealth; my health portal; myhealth.belgium.be
article-27-ticket | ticket article 27; culture à prix réduit; tarif culturel social | ticket artikel 27; cultuur aan verlaagde prijs; cultuur aan sociaal tarief | article 27 ticket; reduced-price culture ticket
paspartoe | Paspartoe; carte Paspartoe | Paspartoe; Paspartoekaart; vrijetijdspas | Paspartoe; Paspartoe card; leisure pass

# --- Work and unemployment
employment | emploi; travail; boulot; job; travailler; taf; turbin | werk; job; tewerkstelling; werken; baan; werkplek; klus | employment; job; work; workplace
job-search | recherche d'emploi; chercher du travail; chercher un emploi; chercher du boulot | werk zoeken; job zoeken; zoeken naar werk | job search; job hunting
job-seeker | demandeur d'emploi; chercheur d'emploi; chômeur | werkzoekende; werkloze; werkloos | job seeker; unemployed person; unemployed
job-seeker-registration | inscription comme demandeur d'emploi; s'inscrire chez Actiris; s'inscrire au chômage; réinscription Actiris | inschrijving als werkzoekende; inschrijven bij Actiris; zich inschrijven als werkzoekende; herinschrijving Actiris | registration as a job seeker; register with Actiris; register as unemployed
unemployment | chômage; être au chômage; au chômage | werkloosheid; op den dop; stempelen | unemployment
unemployment-benefit | allocation de chômage; allocations de chômage; indemnité de chômage; argent du chômage | werkloosheidsuitkering; werkloosheidsvergoeding; dopgeld; stempelgeld | unemployment benefit; unemployment allowance; dole
temporary-unemployment | chômage temporaire; chômage économique; chômage technique | tijdelijke werkloosheid; economische werkloosheid; technische werkloosheid | temporary unemployment; economic unemployment
insertion-allowance | allocation d'insertion; allocation pour jeunes diplômés | inschakelingsuitkering; uitkering voor schoolverlaters | integration allowance for school leavers; school leaver's benefit
unemployment-exclusion | exclusion du chômage; exclu du chômage; fin des allocations de chômage; limitation du chômage dans le temps | uitsluiting werkloosheid; geschorst werkloosheid; beperking van de werkloosheid in de tijd; einde werkloosheidsuitkering | exclusion from unemployment benefit; end of unemployment benefit; time limit on unemployment benefit
control-card-unemployment | carte de contrôle; carte C3; C3; carte de chômage; eC3 | controlekaart; C3-kaart; C3; stempelkaart; eC3 | unemployment control card; C3 card; C3; eC3
c4-form | C4; certificat de chômage C4; formulaire C4 | C4; C4-formulier; werkloosheidsbewijs C4; C4-attest | C4; C4 form; unemployment certificate from employer
c1-form | formulaire C1; C1; déclaration de situation personnelle et familiale | formulier C1; C1; aangifte van persoonlijke en familiale toestand | C1 form; C1; declaration of personal and family situation
employer | employeur; patron; chef d'entreprise | werkgever; baas; patron | employer; boss
employee | travailleur; salarié; employé; travailleuse | werknemer; bediende; werkneemster | employee; worker; staff member
self-employed | indépendant; travailleur indépendant; indépendant complémentaire; se mettre à son compte | zelfstandige; zelfstandig; zelfstandige in bijberoep; eigen zaak beginnen | self-employed; self-employed person; freelance; sole trader
social-insurance-fund | caisse d'assurances sociales; caisse sociale des indépendants | sociaal verzekeringsfonds; socialeverzekeringsfonds | social insurance fund for the self-employed
business-counter | guichet d'entreprises; créer une entreprise; ouvrir un commerce | ondernemingsloket; onderneming starten; zaak openen | business counter; start a business; set up a company
employment-contract | contrat de travail; contrat d'emploi | arbeidsovereenkomst; arbeidscontract; werkcontract | employment contract; work contract
dismissal | licenciement; licencié; viré; perdre son emploi; renvoyé | ontslag; ontslagen; job verliezen; afgedankt; werk verliezen | dismissal; redundancy; dismissed; fired; lose my job; laid off
resignation | démission; démissionner | ontslag nemen; ontslag geven | resignation; resign; quit my job
temporary-work | intérim; travail intérimaire; agence d'intérim; intérimaire | interim; uitzendarbeid; interimkantoor; uitzendkantoor; uitzendkracht | temporary work; agency work; temp agency; temp
student-job | job étudiant; Student@work; étudiant jobiste; jobiste; travail étudiant | studentenjob; Student@work; jobstudent; vakantiejob | student job; Student@work; student work; holiday job
internship | stage; stagiaire | stage; stagiair; stageplaats | internship; work placement; trainee; intern
volunteering | bénévolat; bénévole; volontariat; volontaire | vrijwilligerswerk; vrijwilliger | volunteering; volunteer; voluntary work
vocational-training | formation professionnelle | beroepsopleiding | vocational training
curriculum-vitae | curriculum vitæ; =CV; faire mon CV | curriculum vitae; =CV; cv maken; cv opstellen | curriculum vitae; =CV; resume; write my CV
cover-letter | lettre de motivation; lettre de candidature | motivatiebrief; sollicitatiebrief | cover letter; motivation letter; application letter for a job
job-application | candidature; postuler | sollicitatie; solliciteren | job application; apply for a job
job-vacancy | offre d'emploi; poste vacant | vacature; jobaanbieding; werkaanbieding | job vacancy; job offer; job advert
holiday-pay | pécule de vacances; pécule | vakantiegeld | holiday pay; holiday allowance
annual-leave | congé annuel; jours de congé; vacances annuelles; vacances | verlof; jaarlijkse vakantie; vakantiedagen; vakantie | annual leave; holiday; vacation
year-end-bonus | prime de fin d'année; treizième mois | eindejaarspremie; dertiende maand | year-end bonus; thirteenth month
undeclared-work | travail au noir; travailler au noir | zwartwerk; niet-aangegeven werk; in het zwart werken | undeclared work; cash in hand work; illegal work
social-inspection | inspection sociale; contrôle des lois sociales; inspection du travail | sociale inspectie; toezicht op de sociale wetten; arbeidsinspectie | social inspection; labour inspectorate
occupational-doctor | médecine du travail; médecin du travail; conseiller en prévention | arbeidsarts; arbeidsgeneesheer; bedrijfsarts; preventieadviseur | occupational doctor; occupational health; prevention adviser
telework | télétravail; travailler à la maison; travail à distance | telewerk; thuiswerk; thuiswerken; werken op afstand | telework; working from home; remote work
local-employment-agency | agence locale pour l'emploi; =ALE; chèque ALE | plaatselijk werkgelegenheidsagentschap; =PWA; PWA-cheque | local employment agency; =ALE; =PWA
mission-locale | mission locale; mission locale pour l'emploi | mission locale; lokale opdracht voor werk | mission locale; local employment mission
career-file | mycareer.be; ma carrière; mycareer; historique de carrière | mycareer.be; mijn loopbaan; mycareer; loopbaanoverzicht | mycareer.be; my career; career history
dimona | Dimona; déclaration immédiate de l'emploi | Dimona; onmiddellijke aangifte van tewerkstelling | Dimona; immediate declaration of employment
flexi-job | flexi-job; flexijob | flexi-job; flexijob | flexi-job; flexijob

# --- Housing
housing | logement; habitation; se loger | huisvesting; woning; wonen; woonst | housing; home; accommodation; dwelling
flat | appartement; flat; aplati | appartement; flat; vlak | flat; apartment
rent-amount | loyer; payer le loyer | huurprijs; huurgeld; huur betalen | rent; pay the rent; rental price
tenant | locataire; louer un logement | huurder; woning huren; huren | tenant; renter; rent a home
landlord | bailleur; propriétaire; proprio | verhuurder; huisbaas; huiseigenaar | landlord; landlady
lease-contract | bail; contrat de bail; contrat de location; baux | huurcontract; huurovereenkomst | lease; rental contract; tenancy agreement
lease-registration | enregistrement du bail; enregistrer le bail; MyRent | registratie van het huurcontract; huurcontract registreren; MyRent | lease registration; register the lease; MyRent
lease-termination | résilier le bail; donner son renon; renon; préavis de bail; quitter le logement | huur opzeggen; huuropzegging; huurcontract opzeggen; woning verlaten | terminate the lease; give notice to the landlord; end the tenancy
rental-deposit | garantie locative; caution; garantie du loyer | huurwaarborg; waarborg; huurgarantie | rental deposit; rent guarantee; security deposit
inventory-of-fixtures | état des lieux | plaatsbeschrijving; staat van bevinding | inventory of fixtures; state of the premises; check-in inventory
rent-indexation | indexation du loyer; indexer le loyer; augmentation du loyer | huurindexering; indexatie van de huur; huurverhoging | rent indexation; rent increase
eviction | expulsion; expulsé du logement; mis à la porte | uithuiszetting; uit huis gezet; uitzetting | eviction; evicted; thrown out of my home
social-housing | logement social; HLM; appartement social | sociale woning; sociale huisvesting; sociaal appartement | social housing; council housing; council flat
slrb-bghm | Société du logement de la Région de Bruxelles-Capitale; =SLRB | Brusselse Gewestelijke Huisvestingsmaatschappij; =BGHM | Brussels Regional Housing Company; =SLRB; =BGHM
social-rental-agency | agence immobilière sociale; =AIS | sociaal verhuurkantoor; =SVK | social rental agency; =AIS; =SVK
housing-fund | Fonds du Logement; prêt du Fonds du Logement | Woningfonds; lening van het Woningfonds | Housing Fund; Brussels Housing Fund
citydev | citydev.brussels; citydev | citydev.brussels; citydev | citydev.brussels; citydev
housing-allowance | allocation loyer; allocation de loyer; aide au loyer | huurtoelage; huursubsidie; huurpremie | rent allowance; housing allowance; help with rent
unfit-housing | logement insalubre; insalubrité; logement inhabitable; taudis | ongezonde woning; onbewoonbare woning; ongeschikte woning; krot | unfit housing; substandard housing; uninhabitable home; slum
housing-inspection | Inspection régionale du logement; =DIRL | Gewestelijke Huisvestingsinspectie; =DGHI | Regional Housing Inspectorate
co-ownership | copropriété; copropriétaire | mede-eigendom; mede-eigenaar | co-ownership; co-owner
rental-charges | charges locatives; provision pour charges; décompte des charges | huurlasten; huurkosten; provisie voor kosten; afrekening van de lasten | rental charges; service charges for tenants; utility charges
property-purchase | acheter une maison; achat immobilier; compromis de vente | huis kopen; aankoop van een woning; verkoopcompromis; compromis | buy a house; property purchase; preliminary sales agreement
planning-permission | permis d'urbanisme; permis de bâtir; autorisation de construire | stedenbouwkundige vergunning; bouwvergunning; omgevingsvergunning | planning permission; building permit; urban planning permit
urban-information | renseignement urbanistique; service urbanisme; urbanisme | stedenbouwkundige inlichting; dienst stedenbouw; stedenbouw | urban planning information; town planning; planning department
renovation-grant | prime à la rénovation; prime Renolution; Renolution; prime énergie | renovatiepremie; Renolution-premie; Renolution; energiepremie | renovation grant; Renolution grant; Renolution; energy grant
subsidy-premium-citizen | prime; aide financière de la Région | premie; financiële steun van het Gewest | grant; premium; bonus from the authority
homegrade | Homegrade; conseil logement et énergie | Homegrade; advies wonen en energie | Homegrade; housing and energy advice
squat-occupation | squat; occupation sans titre ni droit; occupation temporaire | kraakpand; kraken; tijdelijke bezetting | squat; squatting; temporary occupation
works-home | travaux; rénovation; rénover | werken aan de woning; renovatie; renoveren; verbouwen; verbouwing | renovation; renovate; refurbish a house

# --- Energy, water, waste, neighbourhood
energy | énergie | energie | energy
electricity | électricité; courant électrique | elektriciteit; stroom | electricity; power supply
natural-gas | gaz; gaz naturel | gas; aardgas | gas; natural gas
energy-supplier | fournisseur d'énergie; changer de fournisseur; fournisseur d'électricité | energieleverancier; veranderen van leverancier; elektriciteitsleverancier | energy supplier; switch supplier; electricity provider
energy-bill | facture d'énergie; facture d'électricité; facture de gaz; décompte annuel | energiefactuur; elektriciteitsfactuur; gasfactuur; jaarlijkse afrekening | energy bill; electricity bill; gas bill; annual energy statement
social-tariff-energy | tarif social énergie; tarif social; tarif social gaz et électricité | sociaal tarief energie; sociaal tarief; sociaal tarief voor gas en elektriciteit | social tariff for energy; social tariff; social energy tariff
protected-customer | client protégé; statut de client protégé | beschermde klant; beschermde afnemer; statuut beschermde klant | protected customer; protected client status
energy-disconnection | coupure; coupure d'électricité; coupure de gaz; couper le courant | afsluiting; elektriciteit afgesloten; gas afgesloten; afsluiten van de stroom | disconnection; electricity cut off; gas cut off; power disconnected
power-outage | panne de courant; panne d'électricité | stroompanne; stroomonderbreking; elektriciteitspanne | power cut; power outage; blackout
energy-meter | compteur; compteur d'électricité; compteur de gaz; relevé de compteur; index | meter; elektriciteitsmeter; gasmeter; meterstand; meteropname | meter; electricity meter; gas meter; meter reading
sibelga | Sibelga; gestionnaire de réseau | Sibelga; netbeheerder | Sibelga; grid operator; network operator
fluvius | Fluvius; gestionnaire de réseau en Flandre | Fluvius; netbeheerder in Vlaanderen | Fluvius; Flemish grid operator
ores | ORES; gestionnaire de réseau en Wallonie | ORES; netbeheerder in Wallonië | ORES; Walloon grid operator
brugel | Brugel; régulateur bruxellois de l'énergie | Brugel; Brusselse energieregulator | Brugel; Brussels energy regulator
creg | Commission de régulation de l'électricité et du gaz; =CREG | Commissie voor de Regulering van de Elektriciteit en het Gas; =CREG | Commission for Electricity and Gas Regulation; =CREG
infor-gaz-elec | Infor GazElec; centre d'information gaz et électricité | Infor GasElek; informatiecentrum gas en elektriciteit | Infor GazElec; gas and electricity information centre
heating-oil-fund | Fonds social mazout; allocation de chauffage; fonds chauffage; aide mazout | Sociaal Stookoliefonds; stookoliefonds; verwarmingstoelage; steun stookolie | Social Heating Fund; heating allowance; heating oil allowance
heating | chauffage; se chauffer; chauffer | verwarming; verwarmen | heating; heat the house
energy-performance | certificat PEB; performance énergétique du bâtiment; =PEB | EPB-certificaat; energieprestatiecertificaat; =EPB; =EPC | energy performance certificate; =EPC; =PEB; =EPB
solar-panel | panneau solaire; panneau photovoltaïque | zonnepaneel | solar panel; photovoltaic panel
water-supply | eau; eau du robinet; distribution d'eau | water; kraanwater; drinkwater | water; tap water; water supply
vivaqua | Vivaqua; intercommunale bruxelloise de l'eau | Vivaqua; Brusselse watermaatschappij | Vivaqua; Brussels water company
waste | déchet; poubelle; ordures; immondices; sac-poubelle | afval; vuilnis; huisvuil; vuilbak; vuilniszak | waste; rubbish; garbage; bin bag
waste-collection | ramassage des poubelles; collecte des déchets; jour de collecte; calendrier de collecte | huisvuilophaling; afvalophaling; ophaaldag; ophaalkalender | waste collection; bin collection; collection day; collection calendar
recycling-sorting | tri des déchets; sac bleu; sac blanc; sac orange | afval sorteren; blauwe zak; witte zak; oranje zak | waste sorting; recycling; blue bag; white bag; orange bag
bruxelles-proprete | Bruxelles-Propreté; Agence Bruxelles-Propreté; =ABP | Net Brussel; Gewestelijk Agentschap voor Netheid; =GAN | Bruxelles-Propreté; Net Brussel; Brussels waste agency
fix-my-street | Fix My Street; FixMyStreet; signaler un problème dans la rue; trou dans le trottoir | Fix My Street; FixMyStreet; probleem op straat melden; put in de stoep | Fix My Street; FixMyStreet; report a street problem; pothole
illegal-dumping | dépôt clandestin; dépôt sauvage | sluikstort; sluikstorten | illegal dumping; fly-tipping
noise-nuisance | nuisance sonore; bruit; tapage nocturne; voisin bruyant | geluidsoverlast; geluidshinder; lawaai; nachtlawaai | noise nuisance; noise at night; noisy neighbour
pet-animal | animal domestique; animal de compagnie | huisdier; gezelschapsdier | pet; domestic animal
park-green-space | espace vert; parc public | groene ruimte; openbaar park | green space; public park
library | bibliothèque; bibli; ludothèque | bibliotheek; bib; openbare bibliotheek | library; public library
community-centre | maison de quartier; centre communautaire; centre culturel; maison communautaire | buurthuis; gemeenschapscentrum; wijkhuis; cultuurcentrum; dienstencentrum | community centre; neighbourhood centre; cultural centre
swimming-pool | piscine; bassin de natation | zwembad | swimming pool
hire-public-space | occupation de la voie publique; occuper l'espace public; occupation du domaine public | inname van het openbaar domein; openbare ruimte innemen; inname openbare weg | use of public space; occupy public space; occupation of the public highway
market-street | marché public; marché hebdomadaire | openbare markt; weekmarkt | street market; weekly market

# --- Mobility and parking
public-transport | transport en commun; transport public | openbaar vervoer | public transport; public transit
stib-mivb | Société des Transports Intercommunaux de Bruxelles; =STIB | Maatschappij voor het Intercommunaal Vervoer te Brussel; =MIVB | Brussels public transport company; =STIB; =MIVB
sncb-nmbs | Société nationale des chemins de fer belges; =SNCB; chemins de fer | Nationale Maatschappij der Belgische Spoorwegen; =NMBS; spoorwegen | Belgian railways; =SNCB; =NMBS
de-lijn | De Lijn; bus flamand | De Lijn; Vlaamse bus | De Lijn; Flemish bus
tec | TEC; bus wallon; Opérateur de transport de Wallonie | TEC; Waalse bus | TEC; Walloon bus
transport-pass | abonnement de transport; abonnement STIB; abonnement de train; abonnement scolaire | vervoersabonnement; MIVB-abonnement; treinabonnement; schoolabonnement | transport pass; season ticket; STIB pass; train season ticket
mobib-card | carte MoBIB; MoBIB; carte de transport | MoBIB-kaart; MoBIB; vervoerskaart | MoBIB card; MoBIB; transport card
transport-ticket | titre de transport; ticket de bus; billet de train | vervoerbewijs; busticket; treinticket; treinkaartje | transport ticket; bus ticket; train ticket
reduced-fare | tarif réduit; carte Intervention majorée SNCB; réduction de transport; tarif préférentiel | verminderd tarief; kaart verhoogde tegemoetkoming NMBS; vervoerskorting; voorkeurtarief | reduced fare; discount card for transport; preferential fare; concession fare
taxi-bus | Taxibus; transport pour PMR; transport adapté; taxi social; chèque taxi | TaxiBus; aangepast vervoer; vervoer voor PBM; sociale taxi; taxicheque | TaxiBus; adapted transport; disabled transport; taxi voucher
taxi | taxi; chauffeur de taxi | taxi; taxichauffeur | taxi; cab; taxi driver
bicycle | vélo; bicyclette; vélo électrique; Villo | fiets; elektrische fiets; fietsen; Villo | bicycle; bike; electric bike; Villo
bike-registration | mybike; enregistrer son vélo; enregistrement du vélo | mybike; fiets registreren; fietsregistratie | mybike; register a bike; bike registration
bike-box | box à vélos; parking vélo; cycloparking | fietsbox; fietsenstalling; cycloparking | bike box; bicycle parking; cycloparking
electric-scooter | trottinette électrique; trottinette; trottinette partagée | elektrische step; step; deelstep | e-scooter; electric scooter; shared scooter
car | voiture; auto; véhicule; automobile | auto; wagen; voertuig | car; vehicle
number-plate | plaque d'immatriculation; plaque; immatriculation; immatriculer; plaque radiée | nummerplaat; kentekenplaat; inschrijving van een voertuig; auto inschrijven; nummerplaat schrappen | number plate; licence plate; vehicle registration; register a car
div | Direction Immatriculation des Véhicules; =DIV | Dienst voor Inschrijvingen van Voertuigen; =DIV | Vehicle Registration Service; =DIV
registration-document-car | certificat d'immatriculation; carte grise | inschrijvingsbewijs van het voertuig; grijze kaart; kentekenbewijs | vehicle registration certificate; car registration document
technical-inspection | contrôle technique; passage au contrôle technique | technische keuring; autokeuring; autokeuringsstation; schouwing van de auto | technical inspection; roadworthiness test; MOT; car inspection
car-insurance | assurance auto; assurance voiture; carte verte | autoverzekering; groene kaart verzekering | car insurance; motor insurance; green card insurance
low-emission-zone | zone de basses émissions; =LEZ; dérogation LEZ | lage-emissiezone; =LEZ; afwijking LEZ | low emission zone; =LEZ; LEZ exemption
traffic-plan | plan de circulation; Good Move | circulatieplan; Good Move | traffic plan; Good Move
mobility-grant | prime Bruxell'Air; Bruxell'Air; prime mobilité | Brussel'Air-premie; Brussel'Air; mobiliteitspremie | Bruxell'Air grant; Brussel'Air; mobility grant
parking | stationnement; parking; se garer; stationner; place de parking | parkeren; parking; parkeerplaats; geparkeerd | parking; park the car; parking space
resident-parking-permit | carte de riverain; carte riverain; dérogation de stationnement; carte de stationnement riverain; vignette riverain | bewonerskaart; parkeerkaart voor bewoners; bewonersparkeerkaart; bewonersvergunning | resident parking permit; resident parking card; residents' permit
visitor-parking-permit | carte visiteur; carte de stationnement visiteur | bezoekerskaart; bezoekersparkeerkaart; parkeren voor bezoekers | visitor parking permit; visitor parking card
blue-zone-disc | disque bleu; zone bleue; disque de stationnement | blauwe schijf; blauwe zone; parkeerschijf | parking disc; blue zone; blue disc
parking-fine | redevance de stationnement; amende de stationnement; ticket de stationnement; PV de stationnement | parkeerretributie; parkeerboete; retributie voor parkeren; parkeerbon | parking charge; parking fine; parking ticket
parking-brussels | parking.brussels; Agence du stationnement | parking.brussels; Parkeeragentschap | parking.brussels; Brussels parking agency
parking-meter | horodateur; parcmètre; payer le stationnement | parkeerautomaat; parkeermeter; parkeren betalen | parking meter; pay and display; pay for parking
parking-reservation | réservation de stationnement; interdiction de stationner; réserver une place pour un déménagement; panneaux de stationnement; autorisation de stationnement | parkeerverbod aanvragen; parkeerplaats reserveren; verhuisverbod; parkeerreservatie; signalisatie verhuizing | parking reservation; no-parking signs; reserve parking for a move; parking suspension
towed-vehicle | fourrière; dépannage; voiture enlevée; mise en fourrière | getakeld; takeldienst; weggesleept; auto getakeld | towed car; car pound; vehicle towed away
road-accident | accident de la route; constat d'accident; constat amiable | verkeersongeval; aanrijdingsformulier; verkeersongeluk; Europees aanrijdingsformulier | road accident; accident report form; car crash
electric-charging | borne de recharge; voiture électrique; recharger la voiture | laadpaal; elektrische wagen; auto opladen | charging point; electric car; charging station for cars
airport | aéroport; avion; vol en avion | luchthaven; vliegtuig; vlucht | airport; plane; flight
train | train; chemin de fer | trein; spoor | train; rail
railway-station | gare; gare de train | station; treinstation | railway station; train station
tram-metro | tram; tramway | tram | tram; tramway
metro | métro; station de métro | metro; metrostation | metro; underground; subway
bus | bus; autobus; arrêt de bus | bus; bushalte | bus; bus stop
shared-car | voiture partagée; autopartage; car sharing | deelauto; autodelen | shared car; car sharing
sport-club | sport; club sportif; salle de sport | sport; sportclub; sporthal | sport; sports club; sports hall
sport-voucher | chèque sport | sportcheque | sports voucher
dog | chien; taxe sur les chiens | hond; hondenbelasting | dog
bike-theft | vol de vélo; vélo volé | fietsdiefstal; gestolen fiets; fiets gestolen | bike theft; stolen bike; bicycle theft
street-party | fête de quartier; fête des voisins; fête de rue | buurtfeest; straatfeest | street party; neighbourhood party
flea-market | brocante; vide-grenier; marché aux puces | rommelmarkt; brocante | flea market; jumble sale
playground | plaine de jeux; aire de jeux | speelplein; speeltuin; speelterrein | playground
student-room | kot; chambre d'étudiant; kot d'étudiant | kot; studentenkamer; op kot | student room; student accommodation
room-to-rent | chambre à louer; chambre meublée; studio | kamer te huur; gemeubelde kamer; studio | room to rent; furnished room; studio flat
hospitalisation | hospitalisation; être hospitalisé; admission à l'hôpital | ziekenhuisopname; hospitalisatie; opgenomen in het ziekenhuis | hospitalisation; hospital admission; hospital stay
psychologist | psychologue; psy; psychothérapeute | psycholoog; psychotherapeut | psychologist; therapist
abortion | avortement; interruption volontaire de grossesse; =IVG | abortus; zwangerschapsafbreking | abortion; termination of pregnancy
blue-collar-worker | ouvrier; ouvrière | arbeider; arbeidster | blue-collar worker; manual worker
home-help | aide à domicile; aide familiale; aide ménagère | thuishulp; gezinszorg; poetshulp; gezinshulp | home help; domestic help; family help
cremation | crémation; incinération; urne | crematie; cremeren; urne | cremation; urn
ambulance | ambulance | ziekenwagen; ambulance | ambulance
judge | juge; magistrat | rechter; magistraat | judge; magistrate
building-manager | syndic; syndic d'immeuble | syndicus | building manager; managing agent; syndic
csc-acv | Confédération des syndicats chrétiens; =CSC; syndicat chrétien | Algemeen Christelijk Vakverbond; =ACV; christelijke vakbond | Confederation of Christian Trade Unions; =CSC; =ACV
fgtb-abvv | Fédération générale du travail de Belgique; =FGTB; syndicat socialiste | Algemeen Belgisch Vakverbond; =ABVV; socialistische vakbond | General Federation of Belgian Labour; =FGTB; =ABVV
cgslb-aclvb | Centrale générale des syndicats libéraux de Belgique; =CGSLB; syndicat libéral | Algemene Centrale der Liberale Vakbonden van België; =ACLVB; liberale vakbond | liberal trade union; =CGSLB; =ACLVB
heating-oil | mazout; mazout de chauffage; fuel | stookolie; mazout | heating oil; fuel oil
boiler | chaudière; entretien de la chaudière; chauffe-eau; boiler; poêle | stookketel; verwarmingsketel; onderhoud van de ketel; boiler; ketel; kachel | boiler; boiler service; water heater; stove; furnace
neighbour-dispute | conflit de voisinage; dispute entre voisins; problème de voisinage | burenruzie; burenconflict; problemen met de buren | neighbour dispute; problem with neighbours
professional-card-foreigner | carte professionnelle; carte professionnelle pour étranger | beroepskaart; beroepskaart voor vreemdelingen | professional card; professional card for foreign nationals
income-replacement-allowance | allocation de remplacement de revenus; =ARR | inkomensvervangende tegemoetkoming; =IVT | income replacement allowance; =ARR; =IVT
integration-allowance-disability | allocation d'intégration | integratietegemoetkoming | integration allowance
transition-allowance | allocation de transition | overgangsuitkering | transition allowance
social-housing-company | société immobilière de service public; =SISP; société de logement social | openbare vastgoedmaatschappij; =OVM; sociale huisvestingsmaatschappij | public housing company; social housing company; =SISP; =OVM
property-owner | propriétaire; être propriétaire; propriétaire de ma maison | eigenaar; eigenares; eigenaar zijn | owner; property owner; homeowner
adoption-allowance | prime d'adoption | adoptiepremie | adoption grant
vaccination-certificate | certificat de vaccination; preuve de vaccination; carnet de vaccination | vaccinatiebewijs; vaccinatiecertificaat; vaccinatieboekje | vaccination certificate; vaccine certificate; vaccination record
driving-theory-exam | examen théorique; permis théorique; théorie du permis | theorie-examen; theorie-examen rijbewijs; rijbewijs theorie | theory test; driving theory test
water-bill | facture d'eau | waterfactuur | water bill
water-social-intervention | intervention sociale eau; tarif social de l'eau | sociale tegemoetkoming water; sociaal tarief water | social intervention for water; social water tariff

# --- Children, school, studies
child | enfant; gosse; fils ou fille | kind; kinderen | child; children; kid
baby | bébé; nourrisson; nouveau-né | baby; zuigeling; pasgeborene | baby; infant; newborn
family | famille; famille nombreuse | gezin met kinderen; familie; kroostrijk gezin | family; large family
single-parent | famille monoparentale; parent seul; mère seule; maman solo; monoparental | eenoudergezin; alleenstaande ouder; alleenstaande moeder | single-parent family; single parent; lone parent; single mother
single-person-household | isolé; personne isolée; vivre seul; taux isolé | alleenstaande; alleenwonende; alleen wonen | single person; living alone; single-person household
cohabitant-benefit-status | cohabitant; statut de cohabitant; taux cohabitant | samenwonende; samenwonend; statuut samenwonende | cohabitant; cohabiting status
parent | parent; mère; père; maman; papa | ouder; moeder; vader; mama; papa | parent; mother; father
young-person | jeune; jeunesse; adolescent; ado | jongere; jeugd; tiener | young person; youth; teenager
nursery | crèche; milieu d'accueil; garderie; accueillante d'enfants; place en crèche | kinderdagverblijf; crèche; kinderopvang; onthaalmoeder; opvangplaats | nursery; day nursery; childcare; crèche; childminder
after-school-care | accueil extrascolaire; garderie scolaire; étude du soir; extrascolaire | buitenschoolse opvang; =BKO; =IBO; naschoolse opvang | after-school care; out-of-school care
holiday-activities | stage pour enfants; plaine de vacances; stage de vacances | vakantiekamp; speelpleinwerking; vakantieopvang; sportkamp | holiday activities; holiday camp; play scheme
babysitting | babysitting; baby-sitter; garde d'enfant à domicile | babysit; babysitten; oppas | babysitting; babysitter
school | école; établissement scolaire | school; onderwijsinstelling | school
school-enrolment | inscription scolaire; inscrire mon enfant à l'école; inscription à l'école; s'inscrire à l'école | schoolinschrijving; inschrijven op school; kind inschrijven in een school; aanmelden voor school | school enrolment; enrol my child; school registration; register a child at school
enrolment-secondary | formulaire unique d'inscription; =FUI; inscription en première secondaire; décret inscription; =CIRI | inschrijving in het eerste middelbaar; aanmelden secundair; centraal aanmeldingsregister | secondary school enrolment; first year of secondary school enrolment
inschrijven-in-brussel | Inschrijven in Brussel; inscription dans une école néerlandophone; =LOP | Inschrijven in Brussel; aanmelding Nederlandstalige school in Brussel; =LOP | Inschrijven in Brussel; enrolment in Dutch-language school in Brussels; =LOP
nursery-school | école maternelle; enseignement maternel; maternelle | kleuterschool; kleuteronderwijs; kleuterklas | nursery school; preschool; kindergarten
primary-school | école primaire; enseignement primaire; primaire | lagere school; basisschool; lager onderwijs | primary school; elementary school
secondary-school | école secondaire; enseignement secondaire; secondaires; humanités | middelbare school; secundair onderwijs; secundaire school | secondary school; high school
special-education | enseignement spécialisé; école spécialisée | buitengewoon onderwijs; bijzonder onderwijs voor kinderen met een beperking; school buitengewoon onderwijs | special education; special needs school
higher-education | enseignement supérieur; haute école; études supérieures | hoger onderwijs; hogeschool; hogere studies | higher education; university college
university | université; unif | universiteit; unief | university
adult-education | promotion sociale; enseignement pour adultes; cours du soir; enseignement de promotion sociale | volwassenenonderwijs; avondschool; avondcursus; centrum voor volwassenenonderwijs; =CVO | adult education; evening classes; evening school
literacy-reading-writing | alphabétisation; illettrisme; analphabète; illettré; cours d'alphabétisation | alfabetisering; laaggeletterdheid; analfabeet; laaggeletterd; analfabetisme | literacy; illiteracy; cannot read; low literacy; illiterate
house-of-dutch | Huis van het Nederlands; Maison du néerlandais | Huis van het Nederlands | Huis van het Nederlands; House of Dutch
student | étudiant | student | student
school-attendance-certificate | attestation de fréquentation scolaire; attestation scolaire; certificat de scolarité | schoolattest; bewijs van inschrijving op school; attest van schoolbezoek | school attendance certificate; proof of enrolment
diploma | diplôme; certificat d'études | diploma; studiegetuigschrift; studiebewijs | diploma; degree; school certificate
diploma-equivalence | équivalence de diplôme; reconnaissance de diplôme; diplôme étranger; équivalence | gelijkwaardigheid van diploma; diplomagelijkwaardigheid; erkenning van buitenlands diploma; =NARIC; buitenlands diploma | diploma equivalence; recognition of foreign diploma; foreign degree
study-grant | bourse d'études; allocation d'études; bourse scolaire; bourse d'étude | studietoelage; schooltoeslag; studiebeurs; studiefinanciering; beurs | study grant; student grant; scholarship; school allowance
school-fees | frais scolaires; minerval; droit d'inscription | schoolkosten; inschrijvingsgeld; schoolrekening | school fees; tuition fee; school costs
school-meal | repas scolaire; cantine; repas chaud à l'école | schoolmaaltijd; schoolrefter; warme maaltijd op school | school meal; school lunch; canteen
homework-support | école de devoirs; aide aux devoirs; soutien scolaire | huiswerkbegeleiding; huiswerkklas; bijles | homework support; homework school; tutoring
pms-clb | centre psycho-médico-social; =PMS; =CPMS | centrum voor leerlingenbegeleiding; =CLB | pupil guidance centre; =CPMS; =CLB
compulsory-education | obligation scolaire; école obligatoire | leerplicht; schoolplicht | compulsory education; school leaving age
absenteeism | absence scolaire; absentéisme; décrochage scolaire | afwezigheid op school; spijbelen; schooluitval | school absence; truancy; dropping out
central-jury | jury central; jury de la Communauté française | examencommissie; middenjury | central examination board; central jury
youth-help | aide à la jeunesse; service d'aide à la jeunesse; =SAJ; =SPJ | jeugdhulp; bijzondere jeugdzorg; ondersteuningscentrum jeugdzorg | youth welfare; youth care services
foster-care | famille d'accueil; accueil familial | pleeggezin; pleegzorg; pleegouder | foster family; foster care

# --- Elections, participation in public life
election | élection; scrutin; élections communales | verkiezing; gemeenteraadsverkiezing | election; local elections
vote | voter; vote; aller voter | stemmen; stem uitbrengen; gaan stemmen | vote; voting; cast a vote
compulsory-voting | vote obligatoire; obligation de vote; obligé de voter | stemplicht; opkomstplicht; verplicht stemmen | compulsory voting; mandatory voting
polling-notice | convocation électorale; lettre de convocation; convocation aux élections | oproepingsbrief; oproepingsbrief verkiezingen; stembrief | polling notice; voting summons; election summons letter
voting-proxy | procuration de vote; voter par procuration | volmacht om te stemmen; stemmen bij volmacht; volmacht verkiezingen | voting proxy; vote by proxy; proxy vote
polling-station | bureau de vote; isoloir | stembureau; kiesbureau; stemlokaal; stemhokje | polling station; voting booth; polling place
polling-assessor | assesseur; assesseur au bureau de vote | bijzitter; bijzitter in het stembureau | polling assessor; polling station official
voter-registration | inscription comme électeur; s'inscrire sur la liste des électeurs; droit de vote des étrangers | inschrijving als kiezer; kiezerslijst; stemrecht voor niet-Belgen | voter registration; register to vote; voting rights for non-Belgians
voter | électeur | kiezer | voter; elector
candidate-election | candidat; candidat aux élections | kandidaat; kandidaat bij de verkiezingen | candidate; election candidate
electronic-voting | vote électronique; ordinateur de vote | elektronisch stemmen; stemcomputer | electronic voting; voting computer
petition | pétition; interpellation citoyenne; interpellation du conseil communal | petitie; burgerinterpellatie; verzoekschrift | petition; citizens' petition; citizen's question to the council
public-inquiry | enquête publique | openbaar onderzoek | public inquiry

# --- Words of the spoken question
need-help | besoin d'aide; aider; aide; à l'aide; coup de main | hulp nodig; helpen; hulp; geholpen; hielp | need help; help; assistance
who-is-competent | autorité compétente; compétent | bevoegde overheid; bevoegd; bij wie terecht | competent authority
how-to-proceed | mode d'emploi; marche à suivre; étapes à suivre | werkwijze; stappenplan; te volgen stappen | steps to follow; instructions
where-to-go | lieu; endroit; adresse du guichet | plaats; adres van het loket | place; location; address of the counter
nearby | près de chez moi; à proximité | dicht bij huis; in de buurt; dichtstbijzijnde | nearby; near me; closest; local
neighbourhood | quartier; mon quartier | wijk; buurt | neighbourhood; district
receive-document | recevoir; reçu par courrier; obtenir | ontvangen; krijgen; gekregen; ontving; verkrijgen | receive; get; obtain; got
not-received | jamais arrivé; je n'ai rien reçu | nooit aangekomen | never arrived
send-document | envoyer; envoi; transmettre; expédier | versturen; opsturen; zenden; verzenden; opgestuurd; doorsturen | send; sent; forward; submit by post
fill-in | remplir; compléter | invullen; ingevuld; aanvullen | fill in; complete; fill out
prove | prouver; justifier; démontrer | bewijzen; bewezen; aantonen; aangetoond; staven | prove; show proof; demonstrate
check-verify | vérifier; vérification; contrôler; contrôle | controleren; controle; nakijken; nagekeken; checken | check; verify; verification; inspection
declare-report | déclarer; déclaration; signaler; signalement | aangeven; aangifte; melden; melding; aangegeven | declare; declaration; report; notify
cancel-stop | annuler; annulation; arrêter une demande; mettre fin | annuleren; annulering; stopzetten; stopgezet; beëindigen | cancel; cancellation; stop; end
modify-change | modifier; modification; changer; changement | wijzigen; wijziging; veranderen; verandering; aanpassen; aangepast | change; modify; modification; amend; alter
lose-forfeit | perdre; perte; perdu | verliezen; verlies; verloren; kwijt; verloor | lose; loss; lost
understand | comprendre; compris | begrijpen; begrepen; verstaan | understand; understood
wait | attendre; attente; patienter | wachten; afwachten; gewacht | wait; waiting
mistake | erreur; faute; se tromper; trompé | fout; vergissing; zich vergissen; vergist | mistake; error; wrong
answer-reply | réponse; répondre | antwoord; antwoorden; geantwoord; beantwoorden | answer; reply; respond; response
question-enquiry | question; demander une information | vraag; informatie vragen | question; query
problem | problème; souci; difficulté; ennui; pépin; hic; tracas; couac | probleem; moeilijkheid; gedoe; gezeik; rompslomp | problem; issue; trouble; difficulty; fuss; faff; snag; hitch
accompany | accompagner; accompagnement; venir avec | begeleiden; begeleiding; meegaan; meegegaan; vergezellen | accompany; support; guidance; come along
language-course | cours de langue; apprendre une langue | taalcursus; taalles; taal leren | language course; language class; learn a language
french-course | cours de français; français langue étrangère; =FLE; apprendre le français | cursus Frans; Frans leren; Franse les | French course; learn French; French lessons
dutch-course | cours de néerlandais; apprendre le néerlandais | cursus Nederlands; Nederlands leren; =NT2; Nederlandse les | Dutch course; learn Dutch; Dutch lessons
cess-diploma | certificat d'enseignement secondaire supérieur; =CESS; diplôme du secondaire | diploma secundair onderwijs; getuigschrift van hoger secundair onderwijs | upper secondary school certificate; secondary school diploma; =CESS
ceb-certificate | certificat d'études de base; =CEB | getuigschrift basisonderwijs; getuigschrift lager onderwijs | primary school certificate; =CEB
brevet | brevet; brevet de compétences | brevet | skills certificate; brevet
bruss-help | Bruss'help; secteur d'aide aux sans-abri | Bruss'help; Brusselse daklozenhulp | Bruss'help; Brussels homelessness body
business-helpline-1819 | 1819; information pour entrepreneurs bruxellois | 1819; informatie voor Brusselse ondernemers | 1819; information for Brussels entrepreneurs
business-grant | aide aux entreprises; prime aux entreprises; subvention aux entreprises | steun voor ondernemingen; ondernemerspremie; premie voor bedrijven | business grant; support for businesses
asbl-vzw | association sans but lucratif; =ASBL; association | vereniging zonder winstoogmerk; =VZW; vereniging | non-profit organisation; non-profit association; association; charity; =ASBL; =VZW
company | entreprise; société; firme | onderneming; bedrijf; firma; vennootschap | company; enterprise; business; firm
wage-indexation | indexation; index; indice santé; indexation automatique | indexering; index; gezondheidsindex | indexation; index-linked; health index
rights-and-duties | droits et devoirs; droits et obligations | rechten en plichten; rechten en verplichtingen | rights and duties; rights and obligations
social-rights | droit social; droits sociaux; droit à une aide | sociaal recht; sociale rechten; recht op hulp | social right; right to support; social entitlement
human-dignity | dignité humaine; vie digne | menselijke waardigheid; menswaardig leven; menswaardig bestaan | human dignity; life in dignity
foreign-document | document étranger; acte étranger; document de l'étranger | buitenlands document; buitenlandse akte | foreign document; document from abroad; foreign deed
signature-empowered | délégation de signature; signer au nom de | handtekeningbevoegdheid; tekenbevoegdheid; tekenen in naam van | signing authority; authorised to sign; sign on behalf of
heatwave | canicule; vague de chaleur; plan canicule; plan forte chaleur | hittegolf; hitteplan; grote hitte | heatwave; heat plan
worship | culte; religion; lieu de culte | eredienst; godsdienst; gebedshuis | religion; worship; place of worship
nationality-test-language | test de langue; preuve de connaissance de la langue; examen de langue; Selor | taaltest; taalbewijs; taalexamen; Selor | language test; proof of language knowledge; language exam; Selor
firearm-licence | permis de port d'arme; arme à feu; détention d'arme | wapenvergunning; vuurwapen; wapenbezit | firearm licence; gun licence; firearm
alcohol-horeca-licence | autorisation horeca; patente; licence de débit de boissons; ouvrir un horeca | horecavergunning; drankvergunning; vergunning voor drankgelegenheid; horecazaak openen | catering licence; drinks licence; open a bar or restaurant
environment-permit | permis d'environnement | milieuvergunning | environmental permit
# --- Added after cross-reading
application-status | suivi du dossier; suivre ma demande; état du dossier; avancement du dossier | opvolging van het dossier; status van de aanvraag; mijn aanvraag volgen; stand van zaken | status of my application; follow up an application; track my file
mon-dossier-ibz | MonDossier; mon dossier au registre national | MijnDossier; mijn dossier in het rijksregister | MyFile; my national register file
payment-instalments-tax | plan d'apurement; paiement échelonné des impôts; plan de paiement des impôts | afbetalingsplan voor belastingen; betalingsplan belastingen | tax payment plan; pay taxes in instalments
recypark | Recypark; déchetterie bruxelloise | Recypark; Brussels containerpark | Recypark; Brussels recycling park
bulky-waste-collection | encombrants; objets encombrants; enlèvement des encombrants | grofvuil; grof huisvuil; ophaling grofvuil | bulky waste; large items collection
closed-service | fermeture; fermé; porte fermée | sluiting; gesloten; dicht | closure; closed; shut
act-on-behalf | agir au nom de quelqu'un; agir à la place de quelqu'un; se substituer | handelen in naam van iemand; handelen in de plaats van iemand; overnemen van taken | act on behalf of someone; act in someone's place
explain | explication; expliquer; clarification | uitleg; uitleggen; uitgelegd; verduidelijken | explanation; explain; clarify
energy-handover | document de reprise des énergies; reprise d'énergie; compteur lors du déménagement | energieovernamedocument; overname van energie; meterstand bij verhuizing | energy handover document; energy transfer when moving
telecom-ombudsman | Service de médiation pour les télécommunications; médiateur télécom; médiateur pour les télécommunications; ombudsman télécom | Ombudsdienst voor telecommunicatie; ombudsman telecom; telecomombudsman | telecom ombudsman; Office of the Ombudsman for Telecommunications; telecommunications ombudsman
brussels-health-network | Réseau Santé Bruxellois; =RSB; Abrumet | Brussels Gezondheidsnetwerk; =BGN; Abrumet | Brussels Health Network; Abrumet
my-actiris | My Actiris; MyActiris; compte Actiris; espace personnel Actiris | My Actiris; MyActiris; Actiris-account; mijn Actirisdossier | My Actiris; MyActiris; Actiris account
smart-meter | compteur intelligent; compteur communicant; compteur numérique | digitale meter; slimme meter | smart meter; digital meter
be-alert | BE-Alert; alerte à la population; alerte par SMS des autorités | BE-Alert; alarmering van de bevolking; waarschuwing per sms van de overheid | BE-Alert; emergency alert; public alert by SMS
open-ended-contract | contrat à durée indéterminée; =CDI | contract van onbepaalde duur; arbeidsovereenkomst van onbepaalde duur; vast contract | permanent contract; open-ended contract
fixed-term-contract | contrat à durée déterminée; =CDD | contract van bepaalde duur; arbeidsovereenkomst van bepaalde duur; tijdelijk contract | fixed-term contract; temporary contract
cold-weather-plan | plan grand froid; plan hiver | winterplan; koudeplan | cold weather plan; winter plan
concertation-committee | commission de concertation | overlegcommissie | consultation committee on planning
political-party | parti politique; parti | politieke partij | political party
member-of-parliament | député; parlementaire | parlementslid; volksvertegenwoordiger | member of parliament; MP
rehousing-allowance | allocation de relogement | herhuisvestingstoelage | rehousing allowance
integration-period-school-leaver | stage d'insertion professionnelle; stage d'insertion | beroepsinschakelingstijd; wachttijd na school | professional integration period
mould-damp | moisissure; humidité; humide | schimmel; vocht; vochtig; beschimmeld; muf | mould; damp; mouldy; damp patches
