# Digital rights, inclusion, law and data protection; the partnership and programme vocabulary.

# --- Digital rights, the charter, principles
digital-right | droit numérique; droits numériques; droits digitaux; droit en ligne | digitaal recht; digitale rechten; online rechten | digital right; digital rights; online rights
charter | charte; charte de principes | charter; handvest | charter
digital-rights-charter | Charte des droits numériques; charte numérique; charte digitale; charte de la Ville | Charter voor digitale rechten; digitaal charter; charter digitale rechten; charter van de Stad | Digital Rights Charter; digital charter; charter of the City
caban-charter | charte des acteurs bruxellois d'inclusion numérique; charte de CABAN | charter van de Brusselse actoren van digitale inclusie; charter van CABAN | Charter of Brussels digital inclusion actors; CABAN charter
human-right | droit humain; droits de l'homme; droit fondamental; droits humains | mensenrecht; mensenrechten; grondrecht; fundamenteel recht | human right; human rights; fundamental right
right-entitlement | droit; avoir le droit; mes droits | recht; het recht hebben; mijn rechten | right; have the right; my rights
freedom-of-choice | liberté de choix; choisir librement | keuzevrijheid; vrij kiezen | freedom of choice; choose freely
principle | principe; valeur | principe; beginsel; waarde | principle; value
chapter | chapitre | hoofdstuk | chapter
article-of-text | article; article de loi | artikel; wetsartikel | article; section of a law
action-plan | plan d'action; action prévue; mesure | actieplan; geplande actie; maatregel | action plan; planned action; measure
commitment | engagement; s'engager; promesse | engagement; verbintenis; zich verbinden; toezegging; belofte | commitment; undertaking; commit; promise
human-centred | centré sur l'humain; l'humain au centre; au service de l'humain | mens centraal; mensgericht; de mens centraal | human-centred; people-centred; people first
equality | égalité; égal; égalité des chances; égalité de traitement | gelijkheid; gelijk; gelijke kansen; gelijke behandeling | equality; equal; equal opportunities; equal treatment
fairness | équité; équitable; justice sociale | billijkheid; eerlijkheid; rechtvaardigheid; eerlijk | fairness; fair; equity; social justice
solidarity | solidarité; solidaire; entraide | solidariteit; solidair; onderlinge hulp | solidarity; mutual help
diversity | diversité | diversiteit | diversity
responsibility | responsabilité; responsable; rendre des comptes | verantwoordelijkheid; verantwoordelijk; verantwoording afleggen; aansprakelijk | responsibility; responsible; accountability; accountable
liability-legal | responsabilité juridique; responsabilité civile; assurance responsabilité de l'aidant | aansprakelijkheid; burgerlijke aansprakelijkheid; wettelijke aansprakelijkheid | liability; legal liability; civil liability
ethics | éthique; déontologie; moral | ethiek; ethisch; deontologie | ethics; ethical; code of conduct
confidentiality | confidentialité; confidentiel; discrétion; garder secret | vertrouwelijkheid; vertrouwelijk; discretie; geheim houden | confidentiality; confidential; discretion; keep secret
security-safety | sécurité; sûreté; sûr; sécurisé | veiligheid; beveiliging; veilig; beveiligd | security; safety; safe; secure
freedom-of-expression | liberté d'expression; donner son opinion; censure | vrijheid van meningsuiting; mening uiten; censuur | freedom of expression; free speech; censorship
autonomy | autonomie; autonome; indépendance; se débrouiller seul | zelfstandigheid; zelfredzaamheid; autonomie; zelfredzaam | autonomy; independence; independent; self-reliance
digital-autonomy | autonomie numérique; autonome en ligne; se débrouiller sur internet | digitale zelfredzaamheid; digitale autonomie; digitaal zelfstandig | digital autonomy; digital independence; digital self-reliance
empowerment | émancipation; pouvoir d'agir; capacitation | empowerment; emancipatie; versterking van mensen | empowerment; emancipation
vulnerable-person | personne vulnérable; public fragilisé; vulnérable; personne fragile; public précarisé | kwetsbare persoon; kwetsbaar; kwetsbare groep; maatschappelijk kwetsbaar | vulnerable person; vulnerable; vulnerable group; at-risk person
digital-vulnerability | vulnérabilité numérique; numériquement vulnérable; fragilité numérique | digitale kwetsbaarheid; digitaal kwetsbaar | digital vulnerability; digitally vulnerable
target-audience | public cible; groupe cible; public visé | doelgroep; doelpubliek | target group; target audience
women | femme; femmes | vrouw; vrouwen | woman; women
men | homme | man; mannen | man; men
gender-equality | égalité entre femmes et hommes; égalité des genres; genre | gelijkheid van vrouwen en mannen; gendergelijkheid; gender | gender equality; equality between women and men; gender

# --- Inclusion, divide, competences
digital-inclusion | inclusion numérique; e-inclusion; inclusion digitale | digitale inclusie; e-inclusie; digitaal inclusief | digital inclusion; e-inclusion; digitally inclusive
digital-divide | fracture numérique; fossé numérique; inégalités numériques; fracture digitale; ~facture numérique | digitale kloof; digitale ongelijkheid; digikloof | digital divide; digital gap; digital inequality
digital-exclusion | exclusion numérique; exclu du numérique; laissé pour compte; largué par internet | digitale uitsluiting; digitaal uitgesloten; niet meekunnen | digital exclusion; digitally excluded; left behind
social-inclusion | inclusion sociale; intégration sociale; insertion sociale | maatschappelijke integratie; sociale inclusie; sociale integratie | social inclusion; social integration
social-exclusion | exclusion sociale; exclu; isolement social | sociale uitsluiting; uitgesloten; sociaal isolement | social exclusion; excluded; social isolation
illectronism | illectronisme; illettrisme numérique | digitale laaggeletterdheid; digitaal ongeletterd; digibeet | digital illiteracy; digitally illiterate; cannot use a computer; cannot use the internet
digital-skills | compétences numériques; compétences digitales; savoir utiliser le numérique; aptitudes numériques | digitale vaardigheden; digitale competenties; computervaardigheden; digitaal vaardig | digital skills; digital competences; computer skills; e-skills
basic-digital-skills | compétences numériques de base; bases de l'informatique; débutant en informatique | digitale basisvaardigheden; basis van de computer; beginner met computer | basic digital skills; computer basics; beginner with computers
digital-literacy | littératie numérique; culture numérique; éducation au numérique | digitale geletterdheid; digitaal geletterd; digitale wijsheid | digital literacy; digitally literate; digital education
media-literacy | éducation aux médias; esprit critique | mediawijsheid; kritische zin; mediageletterdheid | media literacy; critical thinking
skill-competence | compétence; savoir-faire; capacité; aptitude; habile; adroit | vaardigheid; competentie; bekwaamheid; kunde; behendig | skill; competence; ability; know-how
competence-framework | DigComp; cadre de compétences; référentiel de compétences numériques | DigComp; competentiekader; referentiekader digitale competenties | DigComp; competence framework; digital competence framework
level-of-skill | niveau; niveau de départ | niveau | level; starting level
barometer-digital-inclusion | Baromètre de l'inclusion numérique; baromètre; chiffres de la fracture numérique | Barometer Digitale Inclusie; barometer; cijfers digitale kloof | Digital Inclusion Barometer; barometer; digital divide figures
shame-stigma | honte; gêne; stigmate; avoir honte; gêné; honteux; embarrassé | schaamte; stigma; zich schamen; beschaamd; gegeneerd; gênant | shame; stigma; ashamed; embarrassed
affordability | accessibilité financière; trop cher; abordable; coûter cher | betaalbaarheid; betaalbaar | affordability; too expensive; affordable; cannot afford
access-to-internet | accès à internet; accès internet | toegang tot internet; internettoegang | internet access; access to the internet
essential-service | service essentiel; services essentiels; service de base | essentiële dienst; essentiële diensten; basisdienst | essential service; essential services; basic service
digitalisation | numérisation; digitalisation; transition numérique; transformation numérique; dématérialisation | digitalisering; digitale transformatie; digitale transitie; gedigitaliseerd | digitalisation; digital transformation; digital transition; paperless
all-digital | tout-numérique; seulement en ligne; uniquement par internet; obligé d'aller sur internet | volledig digitaal; alleen online; enkel via internet; verplicht online; uitsluitend digitaal | forced to go online
digital-by-default | numérique par défaut; digital par défaut; digital first | standaard digitaal; digital by default; digital first; eerst digitaal | digital by default; digital first
non-digital-alternative | alternative non numérique; voie non numérique; solution papier; canal non numérique | niet-digitaal alternatief; niet-digitale weg; papieren alternatief | non-digital alternative; offline alternative; paper alternative
right-to-non-digital | droit au non-numérique; droit au guichet; refuser le numérique | recht op niet-digitaal; recht om offline te blijven; recht op een loket; internet weigeren | right to non-digital; right to offline service; right to a counter; refuse digital
physical-presence | en présentiel; face à face; présentiel | fysiek; persoonlijk; face-to-face | face to face
remote-distance | à distance; distanciel; en visioconférence | op afstand; online bijeenkomst; vanop afstand | remote; remotely; from a distance
by-phone | par téléphone; voie téléphonique; téléphoner; appeler; au téléphone | per telefoon; telefonisch; telefoneren; bellen; opbellen | telephone; call
channel-contact | canal; canal de contact; moyen de contact; voie; choix du canal | kanaal; contactkanaal; manier om te contacteren; keuze van het kanaal | channel; contact channel; way to contact; choice of channel
equivalent-service | service équivalent; au moins équivalent | gelijkwaardige dienst; minstens gelijkwaardig | equivalent service; at least equivalent
disproportionate-burden | charge disproportionnée | onevenredige last; disproportionele last | disproportionate burden
human-contact | contact humain; parler à une vraie personne; humain | menselijk contact; echte persoon; menselijk | human contact; talk to a person; speak to a real person; human
proximity-support | accompagnement de proximité; service de proximité; aide de proximité | begeleiding dicht bij huis; nabije hulp; nabijheid; lokale hulp | local support; close-to-home support; proximity support

# --- Accessibility
web-accessibility | accessibilité; accessibilité numérique; accessibilité web; site accessible; accessible | toegankelijkheid; digitale toegankelijkheid; webtoegankelijkheid; toegankelijk | accessibility; digital accessibility; web accessibility; accessible
inaccessible-site | site inaccessible; inaccessible aux personnes handicapées | ontoegankelijke website; ontoegankelijk | inaccessible website; inaccessible
accessibility-statement | déclaration d'accessibilité | toegankelijkheidsverklaring | accessibility statement
accessibility-complaint | plainte accessibilité; se plaindre d'un site inaccessible; signaler un problème d'accessibilité | klacht over toegankelijkheid; klagen over ontoegankelijke site; toegankelijkheidsprobleem melden | accessibility complaint; complain about an inaccessible site; report an accessibility problem
accessibility-standard | norme d'accessibilité; =WCAG; règles d'accessibilité | toegankelijkheidsnorm; =WCAG; toegankelijkheidsregels | accessibility standard; =WCAG; accessibility guidelines
reasonable-accommodation | aménagement raisonnable; aménagements raisonnables; adaptation pour handicap | redelijke aanpassing; redelijke aanpassingen; aanpassing voor handicap | reasonable accommodation; reasonable adjustment; adaptation for disability
universal-design | conception universelle; design inclusif | universeel ontwerp; inclusief ontwerp; inclusie by design | universal design; inclusive design; inclusion by design
anysurfer | AnySurfer; label AnySurfer | AnySurfer; AnySurfer-label | AnySurfer; AnySurfer label
building-accessibility | accessibilité des bâtiments; rampe d'accès; ascenseur; entrée accessible | toegankelijkheid van gebouwen; hellend vlak; toegankelijke ingang; rolstoeltoegankelijk | building accessibility; ramp; step-free access; wheelchair accessible

# --- Law, ordinance, courts
law | loi; législation; texte de loi; légal | wet; wetgeving; wettekst; wettelijk | law; legislation; act; legal
ordinance | ordonnance; ordonnance bruxelloise | ordonnantie; Brusselse ordonnantie | ordinance; Brussels ordinance
brussels-digital-ordinance | ordonnance Bruxelles numérique; Bruxelles numérique; décret et ordonnance conjoints Bruxelles numérique | ordonnantie Digitaal Brussel; Digitaal Brussel; gezamenlijk decreet en ordonnantie Digitaal Brussel | Digital Brussels ordinance; Brussels Digital; joint decree and ordinance Digital Brussels
decree | décret | decreet | decree
royal-decree | arrêté royal; =AR | koninklijk besluit | royal decree
government-order | arrêté; arrêté du gouvernement; arrêté ministériel | besluit van de regering; regeringsbesluit; ministerieel besluit | government order; ministerial decree; order of the government
european-regulation | règlement européen; règlement de l'Union | Europese verordening; verordening | European regulation; EU regulation
european-directive | directive européenne; directive | Europese richtlijn | European directive; EU directive
police-regulation | règlement de police; règlement communal; règlement général de police | politiereglement; gemeentelijk reglement; algemeen politiereglement | police regulations; municipal by-law; local regulation
rule-regulation | règle; règlement; réglementation | regel; reglement; regelgeving; reglementering | rule; regulation
constitution | Constitution; Constitution belge | Grondwet; Belgische Grondwet | Constitution; Belgian Constitution
constitutional-court | Cour constitutionnelle | Grondwettelijk Hof | Constitutional Court
judgment-ruling | arrêt; jugement; décision de justice; verdict | arrest; vonnis; uitspraak; rechterlijke beslissing | judgment; ruling; court decision; verdict
annulment-action | recours en annulation; annulation d'une loi | beroep tot vernietiging; vernietigingsberoep; vernietiging van een wet | action for annulment; annulment of a law
legal-action | action en justice; aller en justice; poursuivre; attaquer en justice | rechtszaak; naar de rechter stappen; gerechtelijke stappen; proces aanspannen | legal action; go to court; sue; take to court
discrimination | discrimination; discriminer; traité différemment; discriminé; inégalité de traitement | discriminatie; discrimineren; anders behandeld; gediscrimineerd; ongelijke behandeling | discrimination; discriminate; treated differently; unequal treatment
indirect-discrimination | discrimination indirecte | indirecte discriminatie; onrechtstreekse discriminatie | indirect discrimination
report-discrimination | signaler une discrimination; signalement chez Unia; porter plainte pour discrimination | discriminatie melden; melding bij Unia; klacht wegens discriminatie | report discrimination; report to Unia; discrimination complaint
racism | racisme; raciste; propos racistes | racisme; racistisch | racism; racist
hate-speech | discours de haine; message de haine; haine en ligne; propos haineux | haatspraak; haatbericht; haat online; haatboodschap | hate speech; online hate; hateful message
harassment | harcèlement; harceler | pesten; lastigvallen; pesterijen; intimidatie | harassment; bullying; harass
age-discrimination | âgisme; discrimination sur base de l'âge | leeftijdsdiscriminatie; ageïsme | ageism; age discrimination
cities-coalition | Cities Coalition for Digital Rights; coalition de villes; =CC4DR | Cities Coalition for Digital Rights; coalitie van steden; =CC4DR | Cities Coalition for Digital Rights; coalition of cities; =CC4DR
european-declaration-digital | Déclaration européenne sur les droits et principes numériques; déclaration européenne | Europese verklaring over digitale rechten en beginselen; Europese verklaring | European Declaration on Digital Rights and Principles; European declaration
un-habitat | ONU-Habitat; UN-Habitat | UN-Habitat; VN-Habitat | UN-Habitat
pilot-city | ville pilote; projet pilote; pilote | proefstad; pilootstad; proefproject; pilootproject | pilot city; pilot project; pilot
governance | gouvernance; pilotage | governance; bestuursmodel; sturing | governance; steering
digital-appropriation-plan | plan d'appropriation numérique; =PAN; plan numérique bruxellois | Plan voor Digitale Toegankelijkheid; =PDT; Brussels digitaal plan | Digital Appropriation Plan; =DAP; Brussels digital inclusion plan

# --- Data protection
data-subject | personne concernée; personne dont on traite les données | betrokkene; persoon van wie gegevens verwerkt worden | data subject; person whose data are processed
data-controller | responsable du traitement; responsable de traitement | verwerkingsverantwoordelijke; verantwoordelijke voor de verwerking | data controller; controller
data-processor | sous-traitant; sous-traitant de données | verwerker; onderaannemer voor gegevens | data processor; processor of data
processing-of-data | traitement de données; traiter des données; traitement | gegevensverwerking; gegevens verwerken; verwerking; verwerkt | data processing; process data; processing
processing-register | registre des traitements; registre des activités de traitement | register van verwerkingsactiviteiten; verwerkingsregister | record of processing activities; processing register
consent | consentement; consentir; donner son accord; permission de la personne | toestemming; toestemmen; toestemming geven; instemming | consent; give consent; permission; agree
withdraw-consent | retirer son consentement; retrait du consentement | toestemming intrekken; intrekking van toestemming; toestemming ingetrokken | withdraw consent; withdrawal of consent; take back permission
right-of-access-data | droit d'accès; accès à mes données; consulter mes données; voir mes données | recht op inzage; inzagerecht; inzage in mijn gegevens; gegevens inkijken; recht van toegang | right of access; access my data; see my data; subject access request
right-to-rectification | droit de rectification; rectifier; corriger mes données; rectification | recht op rectificatie; gegevens verbeteren; rechtzetting; recht op verbetering | right to rectification; correct my data; rectification
right-to-object | droit d'opposition; s'opposer au traitement; opposition | recht van bezwaar; bezwaar maken tegen verwerking; verzet | right to object; object to processing
data-portability | portabilité des données; droit à la portabilité | overdraagbaarheid van gegevens; recht op gegevensoverdraagbaarheid | data portability; right to portability
data-minimisation | minimisation des données; ne noter que le nécessaire; données nécessaires | dataminimalisatie; minimale gegevensverwerking; alleen noodzakelijke gegevens | data minimisation; only necessary data
purpose-of-processing | finalité; finalité du traitement; but du traitement | doel van de verwerking; verwerkingsdoel; doeleinde | purpose of processing; processing purpose
legal-basis | base légale; base juridique; fondement juridique | wettelijke grondslag; rechtsgrond; rechtsgrondslag | legal basis; lawful basis; legal ground
legitimate-interest | intérêt légitime | gerechtvaardigd belang | legitimate interest
impact-assessment-data | analyse d'impact relative à la protection des données; =AIPD; =DPIA | gegevensbeschermingseffectbeoordeling; =GEB; =DPIA | data protection impact assessment; =DPIA
share-data | partage de données; partager des données; transmettre des données; communiquer des données à un tiers | gegevens delen; gegevensdeling; gegevens doorgeven; gegevensuitwisseling | data sharing; share data; pass on data; data exchange
third-party | tiers; tierce personne; partie tierce | derde; derde partij | third party
anonymous-data | données anonymes; anonyme; anonymiser; anonymisation; anonymat | anonieme gegevens; anoniem; anonimiseren; anonimisering | anonymous data; anonymous; anonymise; anonymity
pseudonymisation | pseudonymisation; pseudonymiser | pseudonimisering; pseudonimiseren | pseudonymisation; pseudonymise
encryption | chiffrement; chiffrer; cryptage; crypter | versleuteling; versleutelen; encryptie; versleuteld | encryption; encrypt; encrypted
video-surveillance | caméra de surveillance; vidéosurveillance; caméra; filmer | bewakingscamera; camerabewaking; cameratoezicht; filmen | surveillance camera; =CCTV; video surveillance; filming
facial-recognition | reconnaissance faciale; biométrie | gezichtsherkenning; biometrie | facial recognition; biometrics
profiling | profilage; profil de consommateur | profilering; profileren | profiling
targeted-advertising | publicité ciblée; publicité personnalisée; pub ciblée | gerichte reclame; gepersonaliseerde advertenties; gerichte advertenties | targeted advertising; personalised ads; targeted ads
tracking | pistage; traçage; être suivi en ligne; traceur | tracking; volgen op internet; gevolgd worden; tracker | tracking; being tracked; tracker
data | données; donnée | gegevens; data; gegeven | data
data-owner-control | contrôle de ses données; maîtrise de ses données; garder le contrôle | controle over eigen gegevens; baas over eigen gegevens; controle houden | control over one's data; keep control
who-uses-my-data | qui utilise mes données; qui a consulté mes données; qui voit mes données | wie gebruikt mijn gegevens; wie heeft mijn gegevens bekeken; wie ziet mijn gegevens | who uses my data; who viewed my data; who sees my data

# --- Transparency, algorithms, open data
transparency | transparence; transparent; clarté | transparantie; transparant; doorzichtig; openheid | transparency; transparent; openness
access-to-documents | accès aux documents administratifs; publicité de l'administration; transparence administrative; =CADA | openbaarheid van bestuur; toegang tot bestuursdocumenten; bestuursdocument inkijken | access to administrative documents; freedom of information; public access to documents
duty-to-give-reasons | motivation formelle; motiver une décision; motivation de la décision | formele motivering; motiveringsplicht; beslissing motiveren | duty to give reasons; reasons for a decision
algorithm-register | registre des algorithmes | algoritmeregister | algorithm register
ai-act | règlement européen sur l'intelligence artificielle; loi sur l'IA | Europese AI-verordening; AI Act; AI-wet | AI Act; European AI regulation
bias | biais; biais algorithmique; préjugé | vooringenomenheid; bias; vooroordeel | bias; algorithmic bias; prejudice
open-source | logiciel libre; code source ouvert; open source; code ouvert | opensource; open broncode; open source; vrije software | open source; free software; open code
digital-sovereignty | souveraineté numérique; indépendance numérique | digitale soevereiniteit; digitale onafhankelijkheid | digital sovereignty
interoperability | interopérabilité; interopérable | interoperabiliteit; interoperabel | interoperability; interoperable
net-neutrality | neutralité du net; internet ouvert | netneutraliteit; open internet | net neutrality; open internet
public-digital-service | service numérique public; service public en ligne; e-gouvernement; e-gov | digitale overheidsdienst; onlinedienst van de overheid; e-government; e-overheid | digital public service; online public service; e-government
digital-public-space | espace public numérique virtuel; sphère publique en ligne; débat public en ligne | digitale openbare ruimte; online publiek debat | digital public sphere; online public space; online public debate
smart-city | Smart City; ville intelligente; smartcity | Smart City; slimme stad; smartcity | Smart City; smartcity
digital-wellbeing | bien-être numérique; droit à la déconnexion; temps d'écran; déconnexion | digitaal welzijn; recht op deconnectie; schermtijd; recht om onbereikbaar te zijn | digital wellbeing; right to disconnect; screen time

# --- Participation
citizen-participation | participation citoyenne; participation; participer; prendre part | burgerparticipatie; participatie; deelname; deelnemen; deelgenomen; meedoen | citizen participation; participation; participate; take part
have-a-say | donner son avis; faire entendre sa voix; exprimer son opinion | mening geven; inspraak; zijn stem laten horen; zegje doen | give an opinion; have your voice heard; voice your opinion
fairebxlsamen | faireBXLsamen; plateforme participative de la Ville; faire bxl samen | faireBXLsamen; participatieplatform van de Stad; faire bxl samen | faireBXLsamen; participation platform of the City; faire bxl samen
participatory-budget | budget participatif | participatief budget; burgerbudget; wijkbudget | participatory budget
consultation | consultation; concertation; consulter les habitants; consultation populaire | raadpleging; overleg; bewoners raadplegen; volksraadpleging; consultatie | consultation; consult residents; public consultation
survey | enquête; sondage; questionnaire; répondre à une enquête | enquête; bevraging; vragenlijst; peiling | survey; questionnaire; poll
co-creation | cocréation; co-créer; coconstruction; intelligence collective | cocreatie; co-creëren; samen ontwerpen | co-creation; co-create; co-design
democracy | démocratie; démocratie participative; démocratique | democratie; participatieve democratie; democratisch | democracy; participatory democracy; democratic
citizens-assembly | assemblée citoyenne; panel citoyen; tirage au sort; commission délibérative | burgerpanel; burgerassemblee; loting; overlegcommissie met burgers | citizens' assembly; citizens' panel; drawing lots
neighbourhood-contract | contrat de quartier; contrat de quartier durable; contrat de rénovation urbaine; =CRU | wijkcontract; duurzaam wijkcontract; stadsvernieuwingscontract; =SVC | neighbourhood contract; sustainable neighbourhood contract; urban renewal contract
feedback | feedback; remarque; suggestion; retour d'expérience | feedback; opmerking; suggestie; terugkoppeling | feedback; remark; suggestion
user-test | test utilisateur; tester avec des usagers; testeur | gebruikerstest; testen met gebruikers; tester | user test; usability test; test with users

# --- Sustainability and refurbished equipment
sustainability | durabilité; durable; développement durable; écologique | duurzaamheid; duurzaam; duurzame ontwikkeling; ecologisch | sustainability; sustainable; sustainable development; green
digital-sobriety | sobriété numérique; numérique responsable; empreinte écologique du numérique; pollution numérique | digitale soberheid; duurzame digitalisering; ecologische voetafdruk van het digitale; digitale vervuiling | digital sobriety; responsible digital; environmental footprint of digital; digital pollution
refurbished-equipment | matériel reconditionné; ordinateur reconditionné; reconditionné; refurbished; PC reconditionné; reconditionnement | gereviseerd materiaal; refurbished; gereconditioneerd; refurbished computer; opgeknapte computer; gereviseerde computer | refurbished equipment; refurbished; refurbished computer; reconditioned
second-hand | seconde main; occasion; d'occasion; deuxième main | tweedehands; tweede hand; gebruikt toestel | second-hand; used; pre-owned; secondhand
reuse | réutilisation; réutiliser; réemploi; donner une seconde vie | hergebruik; hergebruiken; tweede leven geven | reuse; re-use; give a second life
donate-equipment | don de matériel; donner un ordinateur; offrir un ordinateur; don d'ordinateur | materiaal schenken; computer schenken; toestel weggeven; schenking van computers | donate equipment; donate a computer; give away a computer
free-computer | ordinateur gratuit; recevoir un ordinateur; ordinateur pas cher; obtenir un ordinateur | gratis computer; computer krijgen; goedkope computer; goedkope laptop | free computer; cheap computer; cheap laptop
equipment-loan | prêt de matériel; emprunter un ordinateur; prêt d'ordinateur; location d'ordinateur | uitleendienst; computer uitlenen; laptop lenen; uitlenen van materiaal; toestel lenen | equipment loan; borrow a computer; laptop loan; lend a device
circular-economy | économie circulaire | circulaire economie; kringloopeconomie | circular economy
thrift-shop | magasin de seconde main; ressourcerie; Petits Riens | kringloopwinkel; kringwinkel; tweedehandswinkel | thrift shop; charity shop; second-hand shop
environment | environnement; climat; planète | milieu; leefmilieu; klimaat | environment; climate
equipment-access | accès au matériel; équipement informatique | toegang tot toestellen; computermateriaal | access to equipment; IT equipment

# --- People and places of digital help
digital-mediation | médiation numérique; aide numérique; accompagnement numérique; accompagner au numérique | digitale begeleiding; digitale hulp; digitale ondersteuning; digitale hulpverlening | digital mediation; digital help; digital support; help with digital
limit-of-help | limite de l'aide | grenzen van hulp; hulp weigeren; hoe ver helpen | limits of help; refuse to help; how far to help
digibanken | Digibanken; digibanque | digibank; digibanken | Digibanken; digibank
digipunt | Digipunt; point d'aide numérique | digipunt; digitaal hulppunt | Digipunt; digital help point
helpdesk | helpdesk; service d'assistance; assistance technique; support technique; dépannage informatique | helpdesk; ondersteuningsdienst; technische ondersteuning; technische bijstand | helpdesk; support desk; technical support; technical assistance
network-of-organisations | réseau; réseau d'associations; mise en réseau; collectif | netwerk; netwerk van organisaties; netwerken; collectief | network; network of organisations; networking; collective
field-actor | acteur de terrain; terrain; acteur social; opérateur de terrain | actor op het terrein; werkveld; terreinactor; sociale actor | field organisation; front-line organisation; civil society organisation
civil-society | société civile; monde associatif; secteur associatif; tissu associatif | middenveld; verenigingsleven; burgermaatschappij | civil society; voluntary sector; non-profit sector
lire-et-ecrire | Lire et Écrire | Lire et Écrire | Lire et Écrire
digitall | DigitAll; alliance DigitAll | DigitAll; DigitAll-alliantie | DigitAll; DigitAll alliance
becode-belgium | BeCode | BeCode | BeCode
mediawijs | Mediawijs; centre flamand d'éducation aux médias | Mediawijs; Vlaams kenniscentrum digitale en mediawijsheid | Mediawijs; Flemish knowledge centre for media literacy
technofutur | Technofutur TIC; Technofutur | Technofutur TIC; Technofutur | Technofutur TIC; Technofutur
emmaus-connect | Emmaüs Connect | Emmaüs Connect | Emmaüs Connect; Emmaus Connect
cross-and-learn | Cross&Le@rn; Cross and Learn; crossandlearn | Cross&Le@rn; Cross and Learn; crossandlearn | Cross&Le@rn; Cross and Learn; crossandlearn
district09 | District09 | District09 | District09
dns-belgium | DNS Belgium | DNS Belgium | DNS Belgium
digital-week | semaine du numérique; semaine numérique | digitale week; week van het digitale | digital week; week of digital inclusion

# --- Partnership and convention
partnership | partenariat; collaboration; coopération; travailler ensemble; collaborer | partnerschap; samenwerking; samenwerken; samengewerkt; samenwerkingsverband | partnership; collaboration; cooperation; work together; collaborate
partner | partenaire; organisation partenaire | partner; partnerorganisatie | partner; partner organisation
convention-agreement | convention; convention de partenariat; contrat; entente | overeenkomst; partnerschapsovereenkomst; samenwerkingsovereenkomst; conventie; contract | agreement; partnership agreement; convention; contract
non-monetary | non monétaire; sans contrepartie financière | niet-monetair; zonder financiële tegenprestatie | non-monetary; no financial consideration
contract-party | partie; partie au contrat; parties à la convention; cocontractant | partij; contractpartij; partij bij de overeenkomst; partijen | party; contracting party; parties to the agreement
signature-convention | signature de la convention; signer la convention; date de signature; signataire | ondertekening van de overeenkomst; overeenkomst ondertekenen; datum van ondertekening; ondertekenaar | signing of the agreement; sign the agreement; date of signature; signatory
duration-convention | durée de la convention; durée; période | duur van de overeenkomst; duur; looptijd; hoe lang duurt; periode | duration of the agreement; duration; term; how long does it last; period
start-date | date de début; début; commencer; démarrage; entrée en vigueur | begindatum; begin; beginnen; begonnen; startdatum; inwerkingtreding | start date; beginning; begin; start; entry into force
end-date | date de fin; fin; terme; se terminer | einddatum; einde; aflopen; afgelopen; eindigen | end date; end; expire; come to an end
termination-convention | résiliation; résilier; rompre la convention; arrêter la convention; mettre fin à la convention; rupture | opzegging; opzeggen; opgezegd; overeenkomst beëindigen; overeenkomst stoppen; verbreken | termination; terminate; end the agreement; stop the agreement; cancel the contract
electronic-registered-mail | recommandé électronique; envoi recommandé électronique | elektronisch aangetekende zending; elektronisch aangetekend; digitaal aangetekend | electronic registered mail; e-registered mail
amendment-convention | avenant; modifier la convention; modification de la convention; annexe à la convention | aanhangsel; bijakte; overeenkomst wijzigen; wijziging van de overeenkomst; avenant; addendum | amendment; addendum; amend the agreement; change the agreement; rider
annex | annexe | bijlage bij de tekst; bijlage | annex; appendix
renewal-convention | renouvellement de la convention; reconduction; reconduire; tacite reconduction | verlenging van de overeenkomst; stilzwijgende verlenging; overeenkomst verlengen | renewal of the agreement; tacit renewal; renew the agreement
dispute | litige; désaccord; conflit; différend | geschil; onenigheid; conflict; betwisting | dispute; disagreement; conflict
amicable-settlement | solution à l'amiable; règlement à l'amiable; à l'amiable; arrangement | minnelijke oplossing; minnelijke schikking; in der minne; onderling regelen | amicable settlement; out-of-court settlement; friendly solution
competent-court | tribunal compétent; juridiction compétente; compétence des tribunaux; tribunaux de Bruxelles | bevoegde rechtbank; bevoegdheid van de rechtbanken; rechtbanken van Brussel | competent court; jurisdiction; courts of Brussels
breach-of-contract | non-respect des engagements; manquement; non-exécution; inexécution | niet-nakoming; tekortkoming; contractbreuk; wanprestatie | breach of contract; non-compliance; failure to perform
obligation-of-party | obligation contractuelle; engagement des parties; devoirs de la Ville | contractuele verplichting; verbintenissen van de partijen | contractual obligation; obligations of the parties
object-of-convention | objet de la convention; but de la convention | voorwerp van de overeenkomst; doel van de overeenkomst | subject of the agreement; purpose of the agreement; aim of the agreement
preamble | préambule; considérant | preambule; aanhef; overweging | preamble; recital
prior-written-agreement | accord écrit préalable; accord écrit; validation écrite et préalable; validation préalable | voorafgaand schriftelijk akkoord; schriftelijk akkoord; voorafgaande goedkeuring; schriftelijke toestemming | prior written agreement; written approval; prior approval; written consent of the partner
written-form | par écrit; écrit; écrire | schriftelijk; geschreven; schrijven | in writing; written; write
competent-body | organe compétent; organes de décision | bevoegd orgaan; bevoegde organen | competent body; decision-making body
intellectual-property | propriété intellectuelle; droit de propriété intellectuelle | intellectuele eigendom; intellectueel eigendom; intellectuele-eigendomsrecht | intellectual property; intellectual property right
transfer-of-rights | cession de droits; céder ses droits; cession | overdracht van rechten; rechten overdragen; rechtenoverdracht | transfer of rights; assignment of rights; assign rights
licence-to-use | licence d'utilisation; autorisation d'utilisation; droit d'utilisation; licence Creative Commons | gebruikslicentie; licentie; gebruiksrecht; toelating tot gebruik | licence to use; licence; right of use; user licence
ownership | propriété; à qui appartient; appartenir | eigendom; toebehoren | ownership
logo | logo; emblème; sigle | logo; embleem | logo; emblem
brand-trademark | marque; marque déposée; nom de marque | merk; handelsmerk; merknaam; gedeponeerd merk | brand; trademark; trade mark
visual-identity | charte visuelle; charte graphique; identité visuelle | huisstijl; visuele identiteit; grafische richtlijnen | visual identity; style guide; brand guidelines; house style
communication-activity | communication; communiquer; campagne de communication | communicatie; communiceren; communicatiecampagne; bekendmaken; bekend maken | communication; communicate; communication campaign; publicise
internal-communication | communication interne; communiquer en interne; intranet | interne communicatie; intern communiceren; intranet | internal communication; intranet; communicate internally
external-communication | communication externe; communiquer vers l'extérieur | externe communicatie; extern communiceren | external communication
advertising-publicity | publicité; faire de la publicité; pub | reclame; publiciteit; reclame maken; advertentie | advertising; publicity; advertise; advert
press | presse; communiqué de presse | pers; persbericht | press; press release
publication | publication; publier; paraître; diffuser | publicatie; publiceren; verspreiden; bekendmaking; verschenen | publication; publish; release
write-article | rédiger un article; article pour le site; rédaction d'article; article de presse | artikel schrijven; artikel voor de site; persartikel | write an article; article for the website; press article
testimonial | témoignage; témoigner; témoignage vidéo; récit d'expérience | getuigenis; getuigen; videogetuigenis; ervaringsverhaal | testimonial; testimony; video testimonial; story of experience
event | événement; activité; organiser un événement; manifestation | evenement; activiteit; evenement organiseren | event; activity; organise an event
speaking-slot | prise de parole; prendre la parole; intervenir; orateur; discours | spreken op een evenement; het woord nemen; spreker; toespraak | speaking slot; take the floor; speaker; speech
invitation | invitation; inviter | uitnodiging; uitnodigen; uitgenodigd | invitation; invite
internal-document | document interne; usage interne; réservé au personnel | intern document; intern gebruik; alleen voor personeel | internal document; internal use
subcontractor | sous-traitant; sous-traitance; prestataire; fournisseur de services | onderaannemer; onderaanneming; dienstverlener; leverancier van diensten | subcontractor; subcontracting; service provider; contractor
public-procurement | marché public de services; marchés publics; cahier des charges; appel d'offres | overheidsopdracht; overheidsopdrachten; bestek; aanbesteding | public procurement; public contract; tender; specifications

# --- The Ambassadors programme and its steps
les-bons-clics | Les Bons Clics | Les Bons Clics | Les Bons Clics
platform | plateforme; plate-forme | platform | platform
ambassador | ambassadeur; ambassadrice; structure ambassadrice | ambassadeur; ambassadrice; ambassadeursorganisatie | ambassador; ambassador organisation
ambassadors-programme | programme Ambassadeurs; programme ambassadeur; programme des ambassadeurs | Ambassadeursprogramma; programma Ambassadeurs; ambassadeurprogramma | Ambassadors programme; ambassador programme; ambassadors program
programme | programme | programma | programme; program
project | projet; initiative | project; initiatief | project; initiative
project-management | gestion de projet; gérer un projet; chef de projet; piloter un projet | projectbeheer; projectmanagement; project beheren; projectleider | project management; manage a project; project manager; project leader
step-stage | étape; phase; stade | stap; fase; etappe | step; stage; phase
collective-path | parcours collectif; accompagnement collectif; volet collectif; parcours en groupe | collectief traject; collectieve begeleiding; groepstraject; collectief deel | collective path; collective pathway; collective support; group track; collective part
individual-follow-up | suivi individuel; accompagnement individuel; suivi personnalisé; accompagnement personnalisé; suivi individuel approfondi | individuele opvolging; individuele begeleiding; persoonlijke begeleiding; begeleiding op maat | individual follow-up; individual support; personalised support; tailored support; one-to-one support
follow-up | suivi; suivre; assurer le suivi | opvolging; opvolgen; opgevolgd | follow-up; follow up; monitoring; monitor
community | communauté; communauté d'acteurs; communauté de pratique | gemeenschap; community; praktijkgemeenschap | community; community of practice
diagnosis-needs | diagnostic; diagnostic personnalisé; état de la situation | diagnose; persoonlijke diagnose; stand van de situatie | diagnosis; personalised diagnosis; assessment of the situation
action-step | action; mesure concrète; passer à l'action | actie; concrete maatregel | action; concrete measure
meeting | réunion; se réunir; séance; entrevue | vergadering; bijeenkomst; samenkomen; vergaderen; meeting | meeting; session; meet; gathering
yearly-meeting | rencontre annuelle; meeting annuel; réunion annuelle; réunion une fois par an; meeting une fois par an; rencontre une fois par an; se réunir une fois par an | jaarlijkse ontmoeting; jaarlijkse bijeenkomst; een keer per jaar samenkomen | annual meeting; yearly meeting; meet once a year
meeting-minutes | compte rendu; procès-verbal de réunion; rapport de réunion; notes de réunion | verslag van de vergadering; notulen; vergaderverslag | meeting minutes; minutes; meeting report; meeting notes
agenda-of-meeting | ordre du jour; points à discuter | agenda van de vergadering; agendapunt; dagorde | meeting agenda; agenda items; points to discuss
steering-committee | comité de pilotage; comité d'accompagnement; =COPIL | stuurgroep; begeleidingscomité | steering committee; steering group
webinar | webinaire; webinar; séminaire en ligne; conférence en ligne | webinar; webinars; online seminarie; online infosessie | webinar; online seminar; online session
guide-manual | guide; manuel; notice | gids; handleiding; gebruiksaanwijzing | guide; manual; user guide
guidelines | lignes directrices; recommandations; consignes | richtlijnen; aanbevelingen; instructies | guidelines; recommendations; instructions for staff
good-practice | bonne pratique; bonnes pratiques; exemple inspirant | goede praktijk; goede praktijken; inspirerend voorbeeld | good practice; best practice; inspiring example
exchange-experience | échange d'expériences; partager des expériences; partage d'expérience; échanger | ervaringen delen; ervaringsuitwisseling; uitwisseling; uitwisselen | exchange of experience; share experiences; sharing; exchange
share-resources | partage de ressources; mettre à disposition; mise à disposition | middelen delen; ter beschikking stellen; terbeschikkingstelling | share resources; make available; provide resources
contribution | contribution; contribuer; apport | bijdrage; bijdragen; bijgedragen | contribution; contribute
support-backing | soutien; soutenir; appui; appuyer | steun; steunen; ondersteuning; ondersteunen | support; backing; back up
advice | conseil; conseiller quelqu'un; recommandation | advies; adviseren; raad; raad geven; aanbeveling | advice; advise; counsel; recommend
staff-city | personnel de la Ville; agent de la Ville; personnel; collègue; employé de la Ville | personeel van de Stad; medewerker van de Stad; stadspersoneel; personeel; collega | City staff; staff; colleague; City employee; personnel
coordination | coordination; coordinateur; coordinatrice; coordonner | coördinatie; coördinator; coördineren | coordination; coordinator; coordinate
contact-person | personne de contact; personne de référence; référent; point de contact unique | contactpersoon; referentiepersoon; aanspreekpunt; aanspreekpersoon | contact person; point of contact; reference person; focal point
head-of-department | responsable de service; chef de service; direction; directeur; directrice | diensthoofd; afdelingshoofd; directie; directeur | head of department; manager; director; management
team | équipe | team; ploeg | team
department-city | département; direction de l'administration | departement; afdeling | department; unit; division
transversal-cooperation | collaboration entre services; transversalité; transversal | samenwerking tussen diensten; transversaal; dienstoverschrijdend | cooperation between departments; cross-departmental; cross-cutting
join-programme | rejoindre le programme; devenir ambassadeur; adhérer; devenir membre; adhésion | deelnemen aan het programma; lid worden; toetreden; aansluiten | join the programme; become an ambassador; become a member; membership
assistant-product | l'Assistant; cet assistant; comment fonctionne l'Assistant | de Assistent; deze assistent; hoe werkt de Assistent | the Assistant; this assistant; how does the Assistant work
source-reference | source; référence; d'où vient l'information; citation | bron; bronvermelding; verwijzing; waar komt de informatie vandaan | source; reference; where does the information come from; citation

# --- Impact, indicators, evaluation
impact | impact; effet; retombée | impact; effect; gevolg | impact; effect; outcome
impact-measurement | mesure d'impact; mesurer l'impact; évaluation de l'impact; évaluer l'impact | impactmeting; impact meten; impactevaluatie; gemeten impact | impact measurement; measure impact; impact assessment; impact evaluation
report | rapport; faire rapport; rapporter; bilan | verslag; rapport; rapporteren; verslag uitbrengen | report; reporting; account
indicator-kpi | indicateur; indicateur clé de performance; =KPI; indicateur de résultat | indicator; kritieke prestatie-indicator; =KPI; resultaatsindicator; prestatie-indicator | indicator; key performance indicator; =KPI; performance indicator
goal-objective | objectif; but; viser | doelstelling; doel; beogen; streefdoel | objective; goal; aim; purpose
target-number | valeur cible; cible chiffrée; chiffre à atteindre | streefcijfer; streefwaarde; te halen cijfer | target; target figure; target value
result-outcome | résultat; résultats du programme | resultaat; resultaten van het programma; uitkomst | result; results of the programme
deliverable | livrable; produit à livrer | op te leveren product; deliverable; oplevering | deliverable; output
statistics | statistique; chiffre; nombre; pourcentage | statistiek; cijfer; aantal; percentage | statistics; figure; number; percentage
qualitative | qualitatif; retour qualitatif | kwalitatief; kwalitatieve feedback | qualitative; qualitative feedback
quantitative | quantitatif; données chiffrées | kwantitatief; cijfermateriaal | quantitative; figures and data
collect-data-impact | collecte de données; récolter des chiffres; collecter | gegevens verzamelen; dataverzameling; cijfers verzamelen; ingezameld | data collection; collect figures; gather data
satisfaction | satisfaction; satisfait; enquête de satisfaction; content | tevredenheid; tevreden; tevredenheidsenquête; tevredenheidsonderzoek | satisfaction; satisfied; satisfaction survey
success | réussite; succès; réussir; réussi | succes; slagen; geslaagd; gelukt | success; succeed; successful
obstacle-barrier | obstacle; frein; barrière; difficulté rencontrée | hindernis; drempel; obstakel; barrière; belemmering | obstacle; barrier; hurdle
strategy | stratégie; stratégie d'inclusion numérique; stratégique | strategie; strategie digitale inclusie; strategisch | strategy; digital inclusion strategy; strategic
policy | politique publique; politique d'inclusion numérique; politique de la Ville | beleid; beleid digitale inclusie; beleid van de Stad | policy; digital inclusion policy; City policy
study-research | étude; recherche scientifique; accompagnement scientifique; chercheur | studie; wetenschappelijk onderzoek; onderzoeker; wetenschappelijke begeleiding | study; scientific research; researcher; scientific support
innovation | innovation; innover; innovant; nouvelle idée | innovatie; innoveren; innovatief; nieuw idee | innovation; innovate; innovative; new idea
improvement | amélioration; améliorer; amélioré | verbetering; verbeteren; verbeterd | improvement; improve; enhance

# --- Money for projects
subsidy | subvention; subside; subsidier; financement public; subventionner | subsidie; subsidiëren; toelage van de overheid; subsidiëring | subsidy; grant; subsidise; public funding
funding | financement; financer; bailleur de fonds; argent pour un projet | financiering; financieren; geld voor een project; geldschieter | funding; fund; finance; money for a project
call-for-projects | appel à projets; appel à candidatures; appel à propositions | projectoproep; oproep tot projecten; oproep; oproep tot kandidaten | call for projects; call for proposals; call for applications
submit-project | introduire un projet; déposer un projet; dossier de candidature; soumettre un projet | project indienen; projectvoorstel; kandidatuur indienen | submit a project; project proposal; submit a bid
laureate-selected | lauréat; projet retenu; projet sélectionné; retenu | laureaat; gekozen project; geselecteerd project | laureate; selected project; winning project
jury-selection | jury; comité de sélection | jury; selectiecomité | jury; selection committee
budget-project | budget du projet; enveloppe budgétaire | projectbudget; budgetenveloppe | project budget; budget envelope
subsidy-justification | justification de la subvention; justifier les dépenses; pièce comptable | verantwoording van de subsidie; uitgaven verantwoorden; boekhoudkundig stuk | justification of the subsidy; account for expenditure; accounting document
expense-cost | dépense; frais du projet | uitgave; projectkosten; onkosten | expense; expenditure; project cost
sponsor | sponsor; mécène; mécénat; sponsoring | sponsor; mecenas; sponsoring | sponsor; patron; sponsorship
foundation | fondation | stichting | foundation
european-funds | fonds européen; fonds européens; subside européen | Europees fonds; Europese fondsen; Europese subsidie | European fund; European funding; EU funds
recovery-plan | plan de relance; plan européen de relance; facilité pour la reprise et la résilience; =PNRR; =RRF | herstelplan; Europees herstelplan; faciliteit voor herstel en veerkracht; =RRF | recovery plan; European recovery plan; Recovery and Resilience Facility; =RRF
erasmus-plus | Erasmus+; Erasmus | Erasmus+; Erasmus | Erasmus+; Erasmus
e-inclusion-for-belgium | e-inclusion for Belgium; e-inclusion pour la Belgique; programme fédéral d'inclusion numérique | e-inclusion for Belgium; e-inclusie voor België; federaal programma voor digitale inclusie | e-inclusion for Belgium; federal digital inclusion programme
pps-social-integration | SPP Intégration sociale; SPP IS; service public de programmation Intégration sociale; mi-is | POD Maatschappelijke Integratie; POD MI; programmatorische overheidsdienst Maatschappelijke Integratie; mi-is | PPS Social Integration; SPP Intégration sociale; POD Maatschappelijke Integratie; mi-is
digilab | Digilab; Digilab du SPP Intégration sociale | Digilab; Digilab van de POD Maatschappelijke Integratie | Digilab; Digilab of the PPS Social Integration

# --- The City and its politics
alderman | échevin; échevine; échevinat | schepen; schepenambt | alderman; alderwoman; deputy mayor
college-of-aldermen | Collège des Bourgmestre et Échevins; collège; collège communal; collège échevinal | college van burgemeester en schepenen; college; schepencollege; =CBS | College of Mayor and Aldermen; college; executive board of the City
smart-city-alderman | échevin de la Smart City; échevin du numérique; échevin de l'informatique | schepen van Smart City; schepen van digitalisering; schepen van informatica | alderman for Smart City; alderman for digital affairs
equal-opportunities-alderman | échevin de l'égalité des chances; cellule égalité des chances | schepen van gelijke kansen; cel gelijke kansen | alderman for equal opportunities; equal opportunities unit
council-decision | décision du conseil communal; délibération du conseil; délibération | beslissing van de gemeenteraad; gemeenteraadsbeslissing; beraadslaging | decision of the municipal council; council resolution
delegation-of-power | délégation; par délégation; délégué du bourgmestre | delegatie; bij delegatie; afgevaardigde van de burgemeester | delegation; by delegation; delegated
elected-official | élu; mandataire politique; politicien; responsable politique | verkozene; politiek mandataris; politicus; politici | elected official; elected representative; politician
political-priority | priorité; priorité politique; accord de majorité; déclaration de politique | prioriteit; beleidsprioriteit; bestuursakkoord; beleidsverklaring | priority; policy priority; coalition agreement; policy statement
president-chair | président; présidente; président de l'association | voorzitter; voorzitster | chair; president; chairperson
registered-office | siège social; siège | maatschappelijke zetel; zetel | registered office; head office
general-assembly | assemblée générale | algemene vergadering | general assembly; annual general meeting
board-of-directors | conseil d'administration; organe d'administration; administrateur | raad van bestuur; bestuursorgaan; bestuurder | board of directors; governing board; board member
statutes-association | statuts; statuts de l'association | statuten; statuten van de vereniging | articles of association; statutes
# --- Added after cross-reading
programme-impact-report | rapport d'impact; bilan d'impact; rapport final; bilan du programme | impactverslag; impactrapport; eindverslag; eindrapport | impact report; final report; programme review
project-schedule | planning; calendrier du projet; échéancier | planning; tijdschema; projectkalender | schedule; project timeline; project calendar
journalist | journaliste | journalist | journalist; reporter
notice-period-agreement | préavis de trois mois; préavis de la convention | opzegtermijn van drie maanden; opzegtermijn van de overeenkomst | three months' notice; notice period of the agreement
citizen-data-request | demande d'accès aux données; demander une copie de mes données | verzoek tot inzage; kopie van mijn gegevens vragen | data access request; ask for a copy of my data
restriction-of-processing | limitation du traitement; droit à la limitation | beperking van de verwerking; recht op beperking | restriction of processing; right to restriction
data-complaint | plainte auprès de l'Autorité de protection des données; plainte vie privée; plainte RGPD | klacht bij de Gegevensbeschermingsautoriteit; privacyklacht; AVG-klacht | complaint to the Data Protection Authority; privacy complaint; GDPR complaint
processing-agreement | contrat de sous-traitance de données; accord de traitement des données | verwerkersovereenkomst; gegevensverwerkingsovereenkomst | data processing agreement
gdpr | règlement général sur la protection des données; =RGPD; =GDPR; loi sur la vie privée | algemene verordening gegevensbescherming; =AVG; =GDPR; privacywet | General Data Protection Regulation; =GDPR; privacy law
data-protection | protection des données; protection des données personnelles; protéger les données | gegevensbescherming; bescherming van persoonsgegevens; gegevens beschermen | data protection; protection of personal data; protect data
personal-data | données personnelles; données à caractère personnel; informations personnelles; données privées; infos personnelles | persoonsgegevens; persoonlijke gegevens; privégegevens; persoonlijke informatie; persoonsgegeven | personal data; personal information; private data; personal details
sensitive-data | données sensibles; catégories particulières de données | gevoelige gegevens; bijzondere categorieën van gegevens | sensitive data; special category data
health-data | données de santé; données médicales; informations médicales | gezondheidsgegevens; medische gegevens; medische informatie | health data; medical data; medical information
data-protection-officer | délégué à la protection des données; =DPO | functionaris voor gegevensbescherming; =DPO | data protection officer; =DPO
data-retention | durée de conservation; conservation des données; conserver des données | bewaartermijn; bewaring van gegevens; gegevens bewaren | data retention; retention period; how long data is kept
data-breach | violation de données; fuite de données; vol de données; données volées; données divulguées | datalek; gegevenslek; gegevensdiefstal; gelekte gegevens; gestolen gegevens | data breach; data leak; data theft; leaked data; stolen data
privacy | vie privée; protection de la vie privée; respect de la vie privée; sphère privée | privacy; persoonlijke levenssfeer; privéleven; bescherming van de privacy | privacy; private life; protection of privacy
professional-secrecy | secret professionnel; devoir de discrétion; secret partagé | beroepsgeheim; discretieplicht; gedeeld beroepsgeheim | professional secrecy; professional confidentiality; duty of discretion
repair-cafe | Repair Café; café de réparation; atelier de réparation | Repair Café; herstelcafé; herstelatelier | Repair Café; repair workshop
needs-analysis | besoins des usagers; identifier les besoins; analyse des besoins | noden van gebruikers; behoefteanalyse; noden in kaart brengen | requirements analysis; identify requirements
eurocities | Eurocities; réseau de villes européennes | Eurocities; netwerk van Europese steden | Eurocities; network of European cities
uclg | Cités et Gouvernements locaux unis; =CGLU | United Cities and Local Governments; =UCLG | United Cities and Local Governments; =UCLG
digital-rights-governance | cadre de gouvernance des droits numériques; Digital Rights Governance | Digital Rights Governance; governancekader digitale rechten | Digital Rights Governance; digital rights governance framework
eidas-regulation | règlement eIDAS; =eIDAS | eIDAS-verordening; =eIDAS | eIDAS regulation; =eIDAS
digital-services-act | règlement sur les services numériques; Digital Services Act; =DSA | digitaledienstenverordening; Digital Services Act; =DSA | Digital Services Act; =DSA
single-digital-gateway | portail numérique unique; Single Digital Gateway | digitale toegangspoort; Single Digital Gateway | Single Digital Gateway
proportionality | proportionnalité; proportionné | evenredigheid; proportionaliteit; evenredig | proportionality; proportionate
public-interest | intérêt général; intérêt public; bien commun | algemeen belang; openbaar belang; algemeen nut | public interest; general interest; common good
whistleblower | lanceur d'alerte; signaler un abus | klokkenluider; misbruik melden | whistleblower; report an abuse
conflict-of-interest | conflit d'intérêts | belangenconflict; belangenvermenging | conflict of interest
helper-code-of-conduct | charte de l'aidant; engagement de confidentialité; accord de confidentialité | charter van de helper; geheimhoudingsverklaring; vertrouwelijkheidsverklaring | helper's charter; confidentiality agreement; non-disclosure agreement
volunteering-convention | convention de volontariat; note d'organisation volontariat; défraiement | vrijwilligersovereenkomst; organisatienota vrijwilligers; vrijwilligersvergoeding | volunteer agreement; volunteer expenses
sign-the-charter | signer la charte; adhérer à la charte; signataire de la charte | charter ondertekenen; charter onderschrijven; ondertekenaar van het charter | sign the charter; endorse the charter; signatory of the charter
language-rights | droits linguistiques; loi sur l'emploi des langues; bilinguisme; bilingue | taalrechten; taalwet; tweetaligheid; tweetalig | language rights; language law; bilingualism; bilingual
multilingualism | multilinguisme; multilingue; trilingue | meertaligheid; meertalig; verschillende talen; drietalig | multilingualism; multilingual; several languages; trilingual
children-rights-online | droits de l'enfant; protection des enfants en ligne; Délégué général aux droits de l'enfant | kinderrechten; bescherming van kinderen online; Kinderrechtencommissariaat | children's rights; protection of children online
digital-heritage | succession numérique; compte d'une personne décédée; héritage numérique | digitale nalatenschap; account van een overledene; digitale erfenis | digital legacy; account of a deceased person; digital inheritance
scale-up | à grande échelle; déployer; déploiement; généraliser | op grote schaal; uitrollen; uitrol; veralgemenen | large scale; roll out; scale up; deployment
working-group | groupe de travail | werkgroep | working group; task force
esf-fund | Fonds social européen; =FSE | Europees Sociaal Fonds; =ESF | European Social Fund; =ESF
erdf-fund | Fonds européen de développement régional; =FEDER | Europees Fonds voor Regionale Ontwikkeling; =EFRO | European Regional Development Fund; =ERDF
