@general
# General nouns, places, time, adjectives and adverbs.
# People of whom is told
@someone
man | homme; monsieur; messieurs | man; mannen; heer; meneer | man; men; gentleman; sir; mister
woman | femme; dame; madame; mesdames | vrouw; dame; mevrouw | woman; women; lady; madam
boy | garçon; gamin | jongen; jongetje | boy
girl | fille; fillette; gamine | meisje | girl
mother | mère; maman | moeder; mama; ma | mother; mum; mom
father | père; papa | vader; papa; pa | father; dad; daddy
son | fils; fiston | zoon; zonen | son
daughter | fille; ma fille | dochter | daughter
brother | frère; frangin | broer; broers | brother; siblings
sister | sœur; frangine | zus; zuster | sister
grandmother | grand-mère; mamy; mamie; bonne-maman | grootmoeder; oma; bomma; meme | grandmother; grandma; granny
grandfather | grand-père; papy; papi; bon-papa | grootvader; opa; bompa; pepe | grandfather; grandpa; grandad
grandparent | grand-parent; grands-parents | grootouder; grootouders | grandparent
grandchild | petit-enfant; petits-enfants; petit-fils; petite-fille | kleinkind; kleinkinderen; kleinzoon; kleindochter | grandchild; grandchildren; grandson; granddaughter
uncle | oncle; tonton | oom; nonkel | uncle
aunt | tante; tata | tante | aunt; auntie
cousin | cousin; cousine | neef; nicht | cousin
husband | mari; époux; mon homme | echtgenoot; man; mijn man | husband
wife | épouse; femme; ma femme | echtgenote; vrouw; mijn vrouw | wife; wives
life-partner | partenaire; compagnon; compagne | partner; levenspartner; vriendin; lief | partner; boyfriend; girlfriend; companion
friend | ami; copain; pote; copine; camarade | vriend; kameraad; vriendin; maat | friend; mate; buddy
neighbour | voisin; voisinage | buur; buurman; buurvrouw; geburen; buren | neighbour; neighbor
acquaintance | connaissance; une personne que je connais | kennis; kennissen; bekende | acquaintance; somebody I know
@general
# People
person | personne; individu; être humain | persoon; mens; individu | person; people; human
minor | mineur; mineur d'âge; moins de 18 ans | minderjarige; minderjarig; jonger dan 18 jaar | minor; underage; under 18
adult | adulte; majeur; grande personne; plus de 18 ans | volwassene; volwassen; meerderjarige; meerderjarig | adult; grown-up; of age; over 18
elderly-person | personne âgée; aîné; senior; vieille personne; troisième âge; vieux | oudere; senior; bejaarde; oude persoon; ouder iemand | elderly person; senior; older person; old person; elderly; older adult
close-relative | proche; membre de la famille; parent proche; entourage | naaste; familielid; naasten; verwant | relative; loved one; family member; next of kin
family-carer | aidant proche; aidant familial | mantelzorger; mantelzorg | family carer; informal carer; caregiver; carer
single-person | célibataire; isolé; personne seule; vivre seul | alleenstaande; alleenstaand; vrijgezel; ongehuwd; single | single; single person; unmarried; living alone
guest | invité; hôte | gast; genodigde | guest
visitor | visiteur; public; visiteuse | bezoeker; bezoekster | visitor
stranger | inconnu; personne inconnue | onbekende; vreemde; onbekend persoon | stranger; unknown person
asylum-seeker | demandeur d'asile; demandeur de protection internationale | asielzoeker; verzoeker om internationale bescherming | asylum seeker; applicant for international protection
undocumented-person | sans-papiers; personne sans papiers; sans titre de séjour | mensen zonder papieren; persoon zonder papieren; zonder wettig verblijf | undocumented person; without papers; undocumented migrant
migrant | migrant; immigré | migrant; immigrant | migrant; immigrant
homeless-person | sans-abri; personne sans domicile; =SDF; à la rue; sans domicile fixe | dakloze; dakloos; thuisloze; op straat | homeless person; homeless; rough sleeper
expert | expert; spécialiste; connaisseur | expert; deskundige; specialist | expert; specialist
professional | professionnel; pro; homme du métier | professional; beroepskracht; vakman; vakmensen; beroepsmatig | professional; pro
citizen-of-brussels | bruxellois; habitant de bruxelles; bruxelloise | brusselaar; inwoner van brussel; brusselse | brussels resident; people of brussels; inhabitant of brussels
people-public | gens; public; population; grand public | mensen; publiek; bevolking; lui | people; public; population; general public
poor-person | pauvre; précarité; pauvreté; personne précarisée; démuni | arm; arme; armoede; mensen in armoede | poor; poverty; poor person; in poverty
disabled-person | personne en situation de handicap; personne handicapée; handicapé; porteur d'un handicap | persoon met een handicap; gehandicapte; persoon met een beperking; gehandicapt | person with a disability; disabled person; disabled; handicapped
illiterate-person | analphabète; illettré; ne sait pas lire; analphabétisme; illettrisme | analfabeet; ongeletterd; laaggeletterd; kan niet lezen; laaggeletterdheid; analfabetisme | illiterate; cannot read; low literacy; illiteracy
owner | propriétaire; proprio; titulaire | eigenaar; eigenares; bezitter | owner; proprietor
customer | client; cliente; clientèle | klant; cliënt | customer; client
user | utilisateur; usager; utilisatrice | gebruiker; gebruikster | user
member | membre; adhérent; affilié | lid; leden; aangeslotene | member; affiliate
participant | participant; participante | deelnemer; deelneemster | participant; attendee
volunteer | bénévole; volontaire | vrijwilliger; vrijwilligster | volunteer
colleague | collègue; confrère | collega; medewerker | colleague; co-worker; coworker
boss | chef; patron; supérieur; manager | chef; baas; leidinggevende; overste | boss; manager; supervisor; head
person-in-charge | responsable; personne responsable; qui est responsable; référent | verantwoordelijke; verantwoordelijk; wie is verantwoordelijk | person in charge; responsible; person responsible
staff | personnel; membre du personnel | personeel; personeelslid; personeelsleden | staff; personnel; staff member
counter-clerk | guichetier; employé du guichet; agent au guichet; préposé | loketbediende; baliemedewerker; loketmedewerker; bediende aan het loket | counter clerk; desk clerk; front desk staff
doctor | médecin; docteur; généraliste; médecin traitant | arts; dokter; huisarts; huisdokter | doctor; physician; general practitioner; =GP
police-officer | policier; agent de police; agent de quartier; flic | politieagent; agent; wijkagent; politieman; flik | police officer; policeman; cop; community officer
crook | escroc; arnaqueur; fraudeur; malfaiteur | oplichter; fraudeur; bedrieger | scammer; crook; fraudster; con man
witness | témoin | getuige | witness
worker | travailleur; salarié | werknemer; loontrekkende | worker; employee; wage earner
self-employed-person | indépendant; travailleur indépendant; indépendante | zelfstandige; zelfstandig | self-employed; self-employed person; freelancer; sole trader
jobseeker | demandeur d'emploi; chômeur; sans emploi; chercheur d'emploi; au chômage | werkzoekende; werkloze; werkloos; zonder werk | jobseeker; unemployed; unemployed person; out of work; job seeker
benefit-recipient | bénéficiaire; allocataire; ayant droit | begunstigde; rechthebbende; uitkeringsgerechtigde | beneficiary; recipient; claimant
applicant | demandeur; requérant; candidat | aanvrager; verzoeker; kandidaat | applicant; claimant; candidate
legal-representative | représentant légal | wettelijk vertegenwoordiger | legal representative
politician | politicien; élu; mandataire; politique | politicus; politici; verkozene; mandataris | politician; elected official
vehicle-driver | conducteur; chauffeur; conductrice | bestuurder; chauffeur | driver
passenger | passager; voyageur; passagère | passagier; reiziger | passenger; traveller
postman | facteur; factrice | postbode; facteur | postman; mail carrier; postwoman
plumber | plombier | loodgieter | plumber
tourist | touriste; vacancier | toerist; vakantieganger | tourist; holidaymaker
organisation | organisation; organisme; association; structure | organisatie; vereniging | organisation; organization; association
group | groupe; groupement | groep; groepering | group
# Names and data of a person
first-name | prénom; petit nom | voornaam | first name; given name; forename
name | nom; dénomination; nom et prénom | naam; benaming; namen | name
date-of-birth | date de naissance; né le; jour de naissance | geboortedatum; geboren op | date of birth; birth date; =DOB; born on
place-of-birth | lieu de naissance; né à | geboorteplaats; geboren in | place of birth; birthplace; born in
birthday | anniversaire; jour d'anniversaire | verjaardag; jarig | birthday
age | âge; quel âge; nombre d'années | leeftijd; hoe oud; ouderdom | age; how old; years old
sex-gender | sexe; genre | geslacht; gender | sex; gender
nationality-citizenship | nationalité; citoyenneté | nationaliteit; staatsburgerschap | nationality; citizenship
telephone-number | numéro de téléphone; numéro de gsm; numéro d'appel; mon numéro | telefoonnummer; gsm-nummer; gsmnummer; nummer | telephone number; phone number; mobile number
home-address | adresse; domicile; adresse officielle; adresse postale | adres; domicilie; woonadres; postadres; officieel adres | address; home address; domicile; postal address
postal-code | code postal | postcode; postnummer | postal code; postcode; zip code
house-number | numéro de maison; numéro de boîte; boîte | huisnummer; busnummer; bus | house number; box number
profession | profession; métier; boulot; emploi; job | beroep; job; werk | profession; occupation; job; trade
photo-portrait | photo d'identité; photo passeport; photo de passeport | pasfoto; identiteitsfoto | passport photo; identity photo; =ID photo
# Body and senses, as needed for accessibility
body | corps | lichaam; lijf | body
head | tête | hoofd; kop | head
eye | œil; yeux | oog; ogen | eye; eyes
ear | oreille | oor; oren | ear
mouth | bouche | mond | mouth
nose | nez | neus | nose
face | visage; figure | gezicht; aangezicht | face
hand | main | hand; handen | hand
finger | doigt | vinger | finger
arm | bras | arm; armen | arm
back-body | mal au dos | rug; rugpijn | back pain; spine
tooth | dent | tand; gebit | tooth; teeth
skin | peau | huid; vel | skin
heart | cœur; cardiaque | hart | heart; cardiac
brain-memory | trou de mémoire; perte de mémoire | geheugenverlies; vergeetachtig | memory loss; forgetful
voice | voix | stem; stemmen | voice
sight | vue; vision; voir | zicht; gezichtsvermogen; ogen | sight; eyesight; vision
visually-impaired | malvoyant; déficient visuel; mal voir; ne voit pas bien; mauvaise vue | slechtziend; slechtziende; visuele beperking; slecht zien; ziet slecht | visually impaired; partially sighted; poor eyesight; low vision; cannot see well
blind | aveugle; non-voyant; cécité | blind; blinde | blind; sightless; blindness
deaf | sourd; surdité | doof; dove; doofheid | deaf; deafness
hard-of-hearing | malentendant; entendre mal; dur d'oreille; n'entend pas bien | slechthorend; slechthorende; hardhorig; hoort slecht; slecht horen | hard of hearing; hearing impaired; cannot hear well; hearing loss
glasses | lunettes; verres | bril; brillen; leesbril | glasses; spectacles; reading glasses
wheelchair | fauteuil roulant; chaise roulante | rolstoel; rolwagen | wheelchair
trembling | tremblement; trembler; mains qui tremblent | beven; trillen; beeft; bevende handen; trilt | trembling; shaking; tremor; shaky hands
pain | douleur; mal; souffrance | pijn; zeer | pain; ache
tiredness | fatigue; épuisé | vermoeidheid; moe; vermoeid; uitgeput | tiredness; tired; exhausted; fatigue
stress | stress; stressé; nervosité | stress; gestrest; zenuwachtig; spanning | stress; stressed; nervous
health | santé; état de santé | gezondheid; gezondheidstoestand | health
illness | maladie; malade; affection | ziekte; ziek; aandoening | illness; disease; sick; ill; sickness
medicine | médicament; remède | geneesmiddel; medicijn; medicatie | medicine; medication; drug
accident | accident; accidenté | ongeval; ongeluk | accident
emergency | urgence; urgent; en urgence | noodgeval; nood; spoed; spoedgeval; dringend | emergency; urgent
# Time
time | temps; moment | tijd; moment | time; moment
hour | heure | uur; uren | hour
minute | minute | minuut; minuten | minute
second-time | seconde | seconde | second
day | jour; journée | dag; dagen | day
working-day | jour ouvrable; jour de travail; jour de semaine | werkdag; weekdag; werkdagen | working day; business day; weekday
holiday-leave | vacances; congé; vacance scolaire | vakantie; verlof; schoolvakantie | holiday; vacation; leave; time off
week | semaine; huit jours; hebdomadaire | week; weken; wekelijks; acht dagen | week; weekly
fortnight | quinzaine; quinze jours; deux semaines | veertien dagen; twee weken; tweewekelijks | fortnight; two weeks; fourteen days
month | mois; mensuel; mensualité | maand; maanden; maandelijks | month; monthly
quarter-year | trimestre; trimestriel; trois mois | kwartaal; trimester; drie maanden | quarter; quarterly; three months
semester | semestre; semestriel; six mois | semester; halfjaar; zes maanden | semester; half-year; six months
year | an; année; annuel | jaar; jaren; jaarlijks | year; yearly; annual
century | siècle | eeuw | century
monday | lundi | maandag | Monday
tuesday | mardi | dinsdag | Tuesday
wednesday | mercredi | woensdag | Wednesday
thursday | jeudi | donderdag | Thursday
friday | vendredi | vrijdag | Friday
saturday | samedi | zaterdag | Saturday
sunday | dimanche | zondag | Sunday
january | janvier | januari | January
february | février | februari | February
march-month | mars | maart | March
april | avril | april | April
may-month | mai | mei | May
june | juin | juni | June
july | juillet | juli | July
august | août | augustus | August
september | septembre | september | September
october | octobre | oktober | October
november | novembre | november | November
december | décembre | december | December
spring-season | printemps | lente; voorjaar | spring; springtime
summer | saison d'été | zomer | summer
autumn | automne; arrière-saison | herfst; najaar | autumn; fall
winter | hiver | winter | winter
morning | matin; matinée | ochtend; morgen; voormiddag; 's morgens | morning
noon | midi; heure de midi; temps de midi | middag; middagpauze | noon; midday; lunchtime
afternoon | après-midi; =PM | namiddag; 's middags | afternoon
evening | soir; soirée | avond; 's avonds | evening
night | nuit; pendant la nuit | nacht; 's nachts | night; at night; overnight
today | aujourd'hui; ce jour | vandaag; deze dag | today; this day
tomorrow | demain; le lendemain | morgen | tomorrow; the day after
yesterday | hier | gisteren | yesterday
now | maintenant; à présent; en ce moment; actuellement; pour l'instant | momenteel; op dit moment; op dit ogenblik; thans | now; at the moment; currently; at present; right now
soon | bientôt; prochainement; dans peu de temps | binnenkort; weldra; spoedig; straks | soon; shortly; before long
later | plus tard; ultérieurement; après coup | later; nadien; achteraf | later; afterwards; later on
immediately | immédiatement; tout de suite; directement; aussitôt; sur-le-champ; sans attendre | onmiddellijk; meteen; direct; dadelijk; terstond; zonder te wachten | immediately; right away; straight away; instantly
early | tôt; de bonne heure; en avance | vroeg; vroegtijdig; op voorhand | early; in advance
late | tard; tardif; tardivement | laat; laattijdig | late
always | tout le temps; en permanence | steeds; de hele tijd; permanent | always; all the time; permanently
never | jamais; à aucun moment | nooit; op geen enkel moment | never; at no time
often | souvent; fréquemment; fréquent; régulièrement | vaak; dikwijls; regelmatig; geregeld | often; frequently; frequent; regularly
sometimes | parfois; de temps en temps; quelquefois; occasionnellement | af en toe; occasioneel | sometimes; now and then; from time to time; occasionally
rarely | rarement; rare; presque jamais | zelden; zeldzaam; bijna nooit | rarely; rare; seldom; hardly ever
again | de nouveau; encore une fois; à nouveau; une nouvelle fois | opnieuw; terug; weer; nogmaals | again; once again
daily | quotidien; journalier; tous les jours; chaque jour | dagelijks; elke dag; alledaags | daily; every day; everyday
temporary | temporaire; provisoire; momentané; provisoirement | tijdelijk; voorlopig; provisoir | temporary; provisional; interim
permanent | permanent; définitif; définitivement | permanent; definitief; blijvend | permanent; final; definitive; forever; for good
duration | durée; combien de temps; période de temps; longueur | duur; tijdsduur; hoelang; hoe lang; looptijd | duration; length; how long; length of time
period | période; laps de temps; intervalle | periode; tijdvak; tijdspanne | period; time span
expiry-date | date d'expiration; date de validité; date de fin de validité; échéance | vervaldatum; geldigheidsdatum; einddatum geldigheid; verloopdatum | expiry date; expiration date; valid until
invalid | non valable; invalide; plus valable; périmé; non valide | ongeldig; niet geldig; niet meer geldig; vervallen | invalid; not valid; expired; void
date | date; quel jour | datum; welke dag | date; what day
beginning | début; commencement; départ | begin; start; aanvang | beginning; start
end | fin; terme; final | einde; slot; afloop | end; ending; close
schedule-hours | horaire; heures d'ouverture; heure d'ouverture; quand est-ce ouvert | openingsuren; openingstijden; uurrooster; uurregeling; wanneer open | opening hours; opening times; hours; schedule; when open
timetable | horaire; grille horaire | dienstregeling; uurrooster; tijdschema | timetable; schedule
calendar | calendrier; agenda; planning | kalender; agenda; planning | calendar; diary; planner
waiting-time | temps d'attente; délai d'attente; attente; file d'attente; faire la file | wachttijd; wachtrij; in de rij staan; aanschuiven | waiting time; queue; wait; waiting in line
delay | retard; délai supplémentaire; retardement | vertraging; uitstel; achterstand | delay; lateness; backlog
past | passé; autrefois; jadis | verleden; vroeger; destijds | past; formerly; in the past; used to
future | avenir; futur; à l'avenir | toekomst; in de toekomst; toekomstig | future; in the future
once | une fois; une seule fois | één keer; eenmaal; eenmalig | one time; one-off
twice | deux fois | twee keer; tweemaal; twee maal | twice; two times
first-time | première fois; pour la première fois; initial | eerste keer; voor het eerst; eerste maal | first time; for the first time
last-time | dernière fois; pour la dernière fois | laatste keer; laatste maal; voor het laatst | last time; for the last time
next-time | prochaine fois; la fois prochaine | volgende keer; volgende maal | next time
next-following | prochain; suivant; d'après | volgende; volgend; eerstvolgende | next; following; upcoming
previous | précédent; antérieur | vorige; vorig; voorgaande; voorafgaand | previous; preceding; prior
last-final | dernier; ultime; final; dernière | laatste; laatst; finaal | last; final; latest
first | premier; première; =1er; =1ère | eerste; =1ste; =1e | first; =1st
second | deuxième; second; =2e; =2ème | tweede; =2de | second; =2nd
third | troisième; =3e; =3ème | derde; =3de | third; =3rd
# Numbers, quantity, money
two-number | deux | twee | two
three-number | trois | drie | three
four-number | quatre | vier | four
five-number | cinq | vijf | five
six-number | six | zes | six
seven-number | sept | zeven | seven
eight-number | huit | acht | eight
nine-number | neuf | negen | nine
ten-number | dix; dizaine | tien; tiental | ten
dozen | douze; douzaine | twaalf; dozijn | twelve; dozen
twenty | vingt; vingtaine | twintig; twintigtal | twenty
hundred | cent; centaine | honderd; honderdtal | hundred
thousand | mille; millier | duizend; duizendtal | thousand
million | million | miljoen | million
half | demi; moitié; demie; la moitié | half; helft; de helft | half; halves
quarter-part | quart; un quart | kwart; een vierde | quarter; one fourth
double | double; doubler; deux fois plus | dubbel; verdubbelen; dubbele | double; twofold; twice as much
number-count | nombre; combien; quantité | aantal; hoeveel; hoeveelheid | number; how many; amount of
number-reference | numéro; référence; numéro de dossier | nummer; =nr; referentie; dossiernummer | number; reference; reference number; case number
figure-statistic | chiffre; statistique; données chiffrées; donnée | cijfer; statistiek; cijfers; cijfermateriaal | figure; statistic; numbers; data
quantity | quantité; nombre | hoeveelheid; kwantiteit | quantity; amount
sum-amount | montant; somme; somme d'argent | bedrag; som; geldsom | amount; sum; sum of money
total | total; totalité; au total | totaal; in totaal; alles samen | total; in total; altogether; overall
average | moyenne; en moyenne; moyen | gemiddelde; gemiddeld | average; mean; on average
majority | majorité; la plupart; plus grande partie | meerderheid; de meeste; grootste deel; merendeel | majority; the greater part
minority | minorité; peu de gens | minderheid | minority
part | partie; part; portion; morceau | deel; gedeelte; stuk | part; portion; piece; share
whole | ensemble; entier; intégralité; complet | geheel; volledig; hele | whole; entire; complete; full
minimum | minimum; minimal; au minimum | minimum; minstens; ten minste; minimaal | minimum; at least; minimal
maximum | maximum; au maximum; plafond; maximal | maximum; hoogstens; ten hoogste; maximaal; plafond | maximum; maximal; ceiling
enough | assez; suffisant; suffire; suffit; suffisamment | genoeg; voldoende; volstaan; volstaat | enough; sufficient; suffice; sufficiently
too-much | excessif | teveel; overdreven | too much; too many; excessive
too-little | trop peu; pas assez; insuffisant | te weinig; niet genoeg; onvoldoende | too little; not enough; insufficient; too few
many | beaucoup; nombreux; plein de; énormément | heel wat; talrijk; een hoop; massa | many; much; a lot; lots of; numerous; plenty
few | peu; quelques; un peu; pas beaucoup | weinig; enkele; een beetje; paar | few; little; a little; not many; a bit
nothing | rien; rien du tout; aucun | niks; geen enkel | nothing; none; nothing at all
everything | toutes choses; la totalité | alles | everything
everyone | tout le monde; chacun | iedereen; elkeen; allen; eenieder | everyone; everybody; anyone; all people
nobody | aucune personne; nul | niemand | nobody; no one; not anyone
coin | pièce; pièce de monnaie; petite monnaie; monnaie | munt; muntstuk; muntje; kleingeld | coin; small change; change
banknote | billet; billet de banque | bankbiljet; briefje; biljet | banknote; note; bill
euro | euro; =EUR | euro; =EUR | euro; =EUR
cent | cent; centime; eurocent | cent; eurocent | cent; eurocent
price | prix; tarif; coût; combien ça coûte; ~pris | prijs; tarief; kostprijs; kost; hoeveel kost | price; cost; rate; how much; charge
cost-expense | frais; dépense; coût | kosten; onkosten; uitgave | costs; expense; expenses
discount | réduction; remise; ristourne; rabais; tarif réduit | korting; vermindering; verminderd tarief; afslag | discount; reduction; reduced rate; reduced price
budget | budget; moyens financiers; enveloppe | budget; begroting; financiële middelen | budget; funds; financial means
wage | salaire; rémunération; paie; traitement; appointements | loon; salaris; wedde; bezoldiging | wage; salary; pay; earnings
fine-penalty | amende; prune; contravention | boete; geldboete; bekeuring | fine; penalty; ticket
savings | épargne; économies | spaargeld; spaarcenten | savings; nest egg
gift | cadeau; présent | geschenk; cadeau | gift; present
receipt | reçu; ticket de caisse; preuve de paiement; souche; quittance | ontvangstbewijs; kasticket; betaalbewijs; bonnetje; kwitantie | receipt; till receipt; proof of payment
paid-not-free | payant; à payer; contre paiement; pas gratuit | betalend; tegen betaling; te betalen; niet gratis | paid; for a fee; not free; to be paid
expensive | cher; coûteux; onéreux; chère; hors de prix | duur; prijzig; kostelijk | expensive; costly; dear; pricey
cheap | bon marché; pas cher; abordable; peu coûteux; moins cher | goedkoop; betaalbaar; voordelig; niet duur | cheap; affordable; inexpensive; low-cost; low cost
rich | riche; richesse; aisé | rijk; rijkdom; welgesteld | rich; wealthy; well off
# The 19 municipalities of the Brussels-Capital Region
anderlecht | Anderlecht | Anderlecht | Anderlecht
auderghem | Auderghem | Oudergem | Auderghem; Oudergem
berchem-sainte-agathe | Berchem-Sainte-Agathe; Berchem | Sint-Agatha-Berchem; Berchem | Berchem-Sainte-Agathe; Sint-Agatha-Berchem
city-of-brussels | Ville de Bruxelles; Bruxelles-Ville; commune de Bruxelles | Stad Brussel; Brussel-Stad; gemeente Brussel | City of Brussels; Brussels City; municipality of Brussels
etterbeek | Etterbeek | Etterbeek | Etterbeek
evere | Evere | Evere | Evere
forest-municipality | Forest; commune de Forest | Vorst; gemeente Vorst | Forest; Vorst; municipality of Forest
ganshoren | Ganshoren | Ganshoren | Ganshoren
ixelles | Ixelles; ~Ixelle | Elsene | Ixelles; Elsene
jette | Jette | Jette | Jette
koekelberg | Koekelberg; Basilique de Koekelberg | Koekelberg | Koekelberg
molenbeek | Molenbeek-Saint-Jean; Molenbeek | Sint-Jans-Molenbeek; Molenbeek | Molenbeek-Saint-Jean; Molenbeek; Sint-Jans-Molenbeek
saint-gilles | Saint-Gilles | Sint-Gillis | Saint-Gilles; Sint-Gillis
saint-josse-ten-noode | Saint-Josse-ten-Noode; Saint-Josse | Sint-Joost-ten-Node; Sint-Joost | Saint-Josse-ten-Noode; Saint-Josse; Sint-Joost
schaerbeek | Schaerbeek; ~Scharbeek | Schaarbeek | Schaerbeek; Schaarbeek
uccle | Uccle; ~Ucle | Ukkel | Uccle; Ukkel
watermael-boitsfort | Watermael-Boitsfort; Boitsfort; Watermael | Watermaal-Bosvoorde; Bosvoorde; Watermaal | Watermael-Boitsfort; Boitsfort; Watermaal-Bosvoorde
woluwe-saint-lambert | Woluwe-Saint-Lambert; =WSL | Sint-Lambrechts-Woluwe | Woluwe-Saint-Lambert; Sint-Lambrechts-Woluwe
woluwe-saint-pierre | Woluwe-Saint-Pierre; =WSP | Sint-Pieters-Woluwe | Woluwe-Saint-Pierre; Sint-Pieters-Woluwe
# Districts, regions, provinces, towns
laeken | Laeken; Bruxelles 1020 | Laken; Brussel 1020 | Laeken; Laken
neder-over-heembeek | Neder-Over-Heembeek; =NOH | Neder-Over-Heembeek; =NOH | Neder-Over-Heembeek
haren-brussels | Haren | Haren | Haren
marolles | Marolles; quartier des Marolles | Marollen; Marollenwijk | Marolles; Marollen
brussels | Bruxelles; =BXL | Brussel | Brussels
brussels-region | Région de Bruxelles-Capitale; Région bruxelloise; Région de Bruxelles; Bruxelles-Capitale; les 19 communes; =RBC | Brussels Hoofdstedelijk Gewest; Brussels Gewest; Hoofdstedelijk Gewest; de 19 gemeenten; =BHG | Brussels-Capital Region; Brussels Region; the 19 municipalities; =BCR
flanders | Flandre; Région flamande; flamand | Vlaanderen; Vlaams Gewest; Vlaams | Flanders; Flemish Region; Flemish
wallonia | Wallonie; Région wallonne; wallon | Wallonië; Waals Gewest; Waals | Wallonia; Walloon Region; Walloon
belgium | Belgique; belge | België; Belgisch; Belg | Belgium; Belgian
german-speaking-community | Communauté germanophone; =DG | Duitstalige Gemeenschap; Oostkantons | German-speaking Community
province-antwerp | Anvers; province d'Anvers | Antwerpen; provincie Antwerpen | Antwerp
province-limburg | Limbourg; province de Limbourg | Limburg; provincie Limburg | Limburg
province-east-flanders | Flandre orientale | Oost-Vlaanderen | East Flanders
province-west-flanders | Flandre occidentale | West-Vlaanderen | West Flanders
province-flemish-brabant | Brabant flamand | Vlaams-Brabant | Flemish Brabant
province-walloon-brabant | Brabant wallon | Waals-Brabant | Walloon Brabant
province-hainaut | Hainaut; province de Hainaut | Henegouwen | Hainaut
province-liege | Liège; province de Liège | Luik; provincie Luik | Liège
province-luxembourg | province de Luxembourg; Luxembourg belge | provincie Luxemburg; Belgisch Luxemburg | province of Luxembourg; Belgian Luxembourg
province-namur | Namur; province de Namur | Namen; provincie Namen | Namur
ghent | Gand | Gent | Ghent
bruges | Bruges | Brugge | Bruges
leuven | Louvain | Leuven | Leuven; Louvain
mechelen | Malines | Mechelen | Mechelen; Malines
mons | Mons | Bergen | Mons
charleroi | Charleroi | Charleroi | Charleroi
tournai | Tournai | Doornik | Tournai
kortrijk | Courtrai | Kortrijk | Kortrijk; Courtrai
halle-town | Hal | Halle | Halle
vilvoorde | Vilvorde | Vilvoorde | Vilvoorde
# Countries, inhabitants, languages
european-economic-area | Espace économique européen; =EEE | Europese Economische Ruimte; =EER | European Economic Area; =EEA
france | France; français de France | Frankrijk; Fransman | France; French national
netherlands | Pays-Bas; Hollande; hollandais | Nederland; Nederlander; Holland | Netherlands; Holland
germany | Allemagne; allemand | Duitsland; Duitser | Germany; German
luxembourg-country | Luxembourg; Grand-Duché de Luxembourg; luxembourgeois | Luxemburg; Groothertogdom Luxemburg; Luxemburger | Luxembourg; Grand Duchy of Luxembourg
united-kingdom | Royaume-Uni; Angleterre; Grande-Bretagne; britannique | Verenigd Koninkrijk; Engeland; Groot-Brittannië; Brit; Brits | United Kingdom; England; Great Britain; British; =UK
ireland | Irlande; irlandais | Ierland; Ier; Iers | Ireland; Irish
spain | Espagne; espagnol | Spanje; Spanjaard; Spaans | Spain; Spanish
portugal | Portugal; portugais | Portugal; Portugees | Portugal; Portuguese
italy | Italie; italien | Italië; Italiaan; Italiaans | Italy; Italian
greece | Grèce; grec; grecque | Griekenland; Griek; Grieks | Greece; Greek
poland | Pologne; polonais | Polen; Pool; Pools | Poland; Polish; Pole
romania | Roumanie; roumain | Roemenië; Roemeen; Roemeens | Romania; Romanian
bulgaria | Bulgarie; bulgare | Bulgarije; Bulgaar; Bulgaars | Bulgaria; Bulgarian
ukraine | Ukraine; ukrainien | Oekraïne; Oekraïner; Oekraïens | Ukraine; Ukrainian
russia | Russie; russe | Rusland; Rus; Russisch | Russia; Russian
turkey | Turquie; turc; turque | Turkije; Turk; Turks | Turkey; Turkish; Türkiye
morocco | Maroc; marocain | Marokko; Marokkaan; Marokkaans | Morocco; Moroccan
algeria | Algérie; algérien | Algerije; Algerijn; Algerijns | Algeria; Algerian
tunisia | Tunisie; tunisien | Tunesië; Tunesiër; Tunesisch | Tunisia; Tunisian
congo | Congo; congolais; République démocratique du Congo; =RDC | Congo; Congolees; Democratische Republiek Congo; =DRC | Congo; Congolese; Democratic Republic of the Congo; =DRC
rwanda | Rwanda; rwandais | Rwanda; Rwandees | Rwanda; Rwandan
guinea | Guinée; guinéen | Guinee; Guinees | Guinea; Guinean
cameroon | Cameroun; camerounais | Kameroen; Kameroener; Kameroens | Cameroon; Cameroonian
syria | Syrie; syrien | Syrië; Syriër; Syrisch | Syria; Syrian
afghanistan | Afghanistan; afghan | Afghanistan; Afghaan; Afghaans | Afghanistan; Afghan
iraq | Irak; irakien | Irak; Irakees; Iraaks | Iraq; Iraqi
palestine | Palestine; palestinien | Palestina; Palestijn; Palestijns | Palestine; Palestinian
eritrea | Érythrée; érythréen | Eritrea; Eritreeër; Eritrees | Eritrea; Eritrean
somalia | Somalie; somalien | Somalië; Somaliër; Somalisch | Somalia; Somali
brazil | Brésil; brésilien | Brazilië; Braziliaan; Braziliaans | Brazil; Brazilian
india | Inde; indien | India; Indiër; Indisch | India; Indian
china | Chine; chinois | China; Chinees; Chinezen | China; Chinese
pakistan | Pakistan; pakistanais | Pakistan; Pakistaan; Pakistaans | Pakistan; Pakistani
united-states | États-Unis; Amérique; américain; =USA | Verenigde Staten; Amerika; Amerikaan; Amerikaans; =VS | United States; America; American; =USA
foreign-country | étranger; à l'étranger; pays étranger; hors de belgique | buitenland; in het buitenland; ander land; buiten belgië | foreign country; abroad; another country; outside belgium
country | pays; état; nation | land; natie; staat | country; nation; state
mother-tongue | langue maternelle; première langue | moedertaal; eerste taal; thuistaal | mother tongue; native language; first language
berber-language | berbère; tamazight; rifain | Berbers; Tamazight; Riffijns | Berber; Tamazight; Riffian
turkish-language | turc; en turc | Turks; in het Turks | Turkish; in Turkish
lingala | lingala | Lingala | Lingala
swahili | swahili | Swahili | Swahili
persian | persan; farsi; iranien | Perzisch; Farsi; Iraans | Persian; Farsi; Iranian
kurdish | kurde | Koerdisch; Koerd | Kurdish; Kurd
albanian | albanais; albanie | Albanees; Albanië | Albanian; Albania
multilingual | multilingue; plusieurs langues; bilingue; trilingue | meertalig; meerdere talen; tweetalig; drietalig | multilingual; several languages; bilingual; trilingual
# Places
place | lieu; endroit; place; emplacement | plaats; plek; locatie | place; location; spot; site
city-town | ville; cité; agglomération | stad; steden | city; town
village | village; hameau | dorp; gehucht | village
street | rue; chaussée; voie publique | straat; steenweg; openbare weg | street; road
square | place; place publique; square | plein; pleintje | square; plaza
federal | fédéral; État fédéral; fédérale; autorité fédérale | federaal; federale staat; federale overheid | federal; federal state; federal government
world | monde; mondial; international | wereld; mondiaal; internationaal; wereldwijd | world; worldwide; global; international
house | maison; habitation; demeure | huis; huizen; woning | house; home
apartment | appartement; flat | appartement; flat | apartment; flat
dwelling | logement; habitation; lieu de vie | woning; woonst; huisvesting; woongelegenheid | dwelling; housing; accommodation; lodging
at-home | à la maison; à domicile | thuis; aan huis; bij mij thuis | at home; from home; at your home
room | pièce; chambre; salle; local | kamer; zaal; lokaal; ruimte | room; hall
floor-storey | étage; rez-de-chaussée | verdieping; etage; gelijkvloers | floor; storey; ground floor
door | porte; portail | deur; poort | door; gate
toilet | toilettes; toilette; w-c; =WC | toilet; =WC; sanitair | toilet; restroom; bathroom
building | bâtiment; immeuble; édifice | gebouw; pand | building; premises
office | bureau; service; permanence | kantoor; bureau; kantoren | office; bureau
counter-desk | guichet; accueil; comptoir; réception | loket; balie; onthaal; receptie | counter; desk; reception; front desk
self-service-terminal | borne; borne automatique; automate; borne interactive | zuil; automaat; kiosk; digitale zuil | terminal; kiosk; self-service machine
information-point | point d'information; bureau d'information; point info | infopunt; informatiepunt; infokantoor | information point; info point; information desk
creche | crèche; milieu d'accueil; garderie | crèche; kinderdagverblijf; kribbe | creche; day nursery; nursery; daycare
evening-class | cours du soir; promotion sociale; formation pour adultes | avondschool; avondles; volwassenenonderwijs | evening class; night school; adult education
lesson | cours; leçon; atelier | les; cursus; workshop | lesson; class; course; workshop
shop | magasin; commerce; boutique; commerçant | winkel; handelszaak; zaak; handelaar | shop; store; retailer
supermarket | supermarché; grande surface | supermarkt; grootwarenhuis; warenhuis | supermarket; grocery store
market | marché | markt | market; street market
second-hand-shop | magasin de seconde main; seconde main; brocante; d'occasion; occasion | tweedehandswinkel; tweedehands; kringloopwinkel; kringwinkel | second-hand shop; second-hand; used; thrift shop
post-office | bureau de poste; poste; bpost; point poste | postkantoor; post; bpost; postpunt | post office; post; bpost
restaurant | restaurant | restaurant; eethuis | restaurant
hotel | hôtel | hotel | hotel
museum | musée | museum; musea | museum
sports-centre | centre sportif; salle de sport | sportcentrum; sporthal | sports centre; gym
park | parc; jardin public | park; plantsoen | park; public garden
service-centre | centre de services; antenne; centre de services local | dienstencentrum; lokaal dienstencentrum; dienstencentra | service centre; local service centre
police-station | commissariat; commissariat de police; poste de police | politiekantoor; commissariaat; politiebureau | police station
border | frontière | grens | border
way-path | chemin; route; trajet; parcours | weg; route; traject; pad | way; route; path; journey
side | côté; bord | kant; zijde; rand | side; edge
inside | à l'intérieur; dedans; intérieur | binnen; binnenin; aan de binnenkant | inside; indoors; interior
outside | à l'extérieur; dehors; extérieur | buiten; aan de buitenkant | outside; outdoors; exterior
left-direction | gauche; à gauche | links; linker | left; on the left; left-hand
right-direction | droite; à droite | rechts; rechter | right; on the right; right-hand
top-above | en haut; au-dessus; haut; dessus | boven; bovenaan; bovenkant | top; above; at the top; upper
bottom-below | en bas; en dessous; bas; ci-dessous | onderaan; onderkant; beneden | bottom; below; at the bottom; lower; underneath
middle-centre | milieu; centre; au milieu; central | midden; centrum; in het midden; centraal | middle; centre; center; central
corner | coin; angle | hoek; hoekje | corner
front-before | devant; en face | vooraan; voorkant; tegenover | in front; front; opposite; facing
behind | derrière; arrière; à l'arrière; verso | achter; achteraan; achterkant | behind; at the back; rear; reverse
next-to | à côté; près de; à proximité; proche | naast; dichtbij; vlakbij; in de buurt; nabij | next to; near; nearby; close by; close to
nearest | le plus proche; plus près; près de chez moi; près d'ici | dichtstbijzijnde; dichtst bij; in mijn buurt; vlakbij | nearest; closest; near me; close to me
far-away | loin; éloigné; à distance | ver; ver weg; veraf; op afstand | far; far away; distant; remote
here | à cet endroit | op deze plaats | in this place
there | là-bas; à cet endroit-là | ginder; daarginds | over there
elsewhere | ailleurs; autre part; dans un autre endroit | elders; ergens anders; op een andere plaats | elsewhere; somewhere else; another place
everywhere | partout; n'importe où | overal | everywhere; anywhere
# Transport
transport-public | transports en commun; transport public; transports publics | openbaar vervoer | public transport; public transportation; public transit
tram | tram; tramway | tram; trams | tram; streetcar
station | gare; station; arrêt | station; halte | station; stop; railway station
bus-stop | arrêt de bus; arrêt | bushalte; halte; tramhalte | bus stop; tram stop
on-foot | à pied; piéton; marche | te voet; voetganger | on foot; pedestrian; walking
# Everyday objects
thing | chose; truc; objet; machin | ding; zaak; voorwerp | thing; object; item; stuff
paper | papier; feuille; feuille de papier | papier; blad; vel papier; papieren | paper; sheet; sheet of paper
pen | stylo; bic | pen; balpen; bic; stylo | pen; ballpoint
book | livre; bouquin; manuel | boek; handboek | book; handbook; manual
notebook | carnet; cahier; bloc-notes | schrift; notitieboek; boekje | notebook; notepad; exercise book
newspaper | journal; presse; journaux | krant; dagblad; pers | newspaper; press
magazine | magazine; revue | tijdschrift; magazine | magazine
letter-mail | lettre; courrier; pli; missive | brief; schrijven; brieven | letter; written letter; correspondence
post-mail | courrier postal; poste; par la poste; par courrier | post; briefwisseling; per post; met de post | post; mail; by post; postal mail
letterbox | boîte aux lettres; boîte postale | brievenbus; bus | letterbox; mailbox; post box; =PO box
stamp-postage | timbre; timbre-poste | postzegel; zegel | stamp; postage stamp
stamp-seal | cachet; tampon; sceau | stempel; zegel | stamp; official stamp; seal
key | clé; clef; trousseau | sleutel; sleutels | key
lock-device | serrure; cadenas; verrou | slot; hangslot; grendel | lock; padlock
bag | sac; cartable; sacoche | tas; zak; handtas | bag; handbag
wallet | portefeuille; porte-monnaie; portemonnaie | portefeuille; portemonnee; portemonnaie | wallet; purse
box | boîte; caisse; carton | doos; bak; kist | box; case; carton
light-lamp | lumière; lampe; éclairage | licht; lamp; verlichting | light; lamp; lighting
water | eau | water; leidingwater | water
clothes | vêtement; habit; linge; vêtements | kleding; kleren; kledij | clothes; clothing
food | nourriture; aliment; alimentation; colis alimentaire | eten; voedsel; voeding; voedselpakket | food; groceries; food parcel
radio | radio | radio | radio
equipment | matériel; équipement; fournitures | materiaal; uitrusting; apparatuur; benodigdheden | equipment; gear; material; supplies
tool | outil; instrument | hulpmiddel; gereedschap; instrument; tool | tool; instrument
machine-device | appareil; machine; engin; dispositif | toestel; apparaat; machine | device; machine; appliance
bin | poubelle; corbeille | vuilbak; prullenbak; vuilnisbak | bin; waste bin; trash can; recycle bin
# Colours and shapes, to talk about a screen
colour | couleur; teinte; coloré | kleur; gekleurd | colour; color; coloured
red | rouge | rood; rode | red
green | vert; verte | groen | green
blue | bleu | blauw | blue
yellow | jaune | geel; gele | yellow
orange-colour | orange | oranje | orange
black | noir | zwart | black
white | blanc; blanche | wit; witte | white
grey | gris; grisé | grijs; grijze | grey; gray; greyed out
purple | violet; mauve; violette | paars; violet | purple; violet
pink | rose | roze | pink
brown | brun; marron | bruin | brown
dark | foncé; sombre; obscur | donker; duister | dark
bright | clair; lumineux; luminosité | helder; licht; lichtgevend; helderheid | bright; light; brightness
contrast | contraste | contrast | contrast
round | rond; cercle; circulaire | rond; cirkel; bol; bolletje | round; circle; circular
square-shape | carré | vierkant | square
triangle | triangle | driehoek; driehoekje | triangle
arrow | flèche | pijl; pijltje | arrow
cross-shape | croix; petite croix; croix rouge | kruis; kruisje | cross; small cross
dot-point | point; petit point; trois points | punt; stip; puntje; bolletje; drie puntjes | dot; point; full stop; three dots
line-stroke | ligne; trait; barre | lijn; streep; balk | line; stroke; bar
bar-stripes | trois traits; trois barres; trois lignes; hamburger | drie streepjes; drie strepen; hamburger | three lines; three bars; hamburger
gear-wheel | roue dentée; engrenage; rouage; petite roue | tandwiel; tandwieltje; wieltje | gear; cog; cogwheel; gear wheel
star | étoile; astérisque | ster; sterretje; asterisk | star; asterisk
tick-mark | coche; crochet; vu | vinkje; aanvinkteken | tick; check mark; checkmark
question-mark | point d'interrogation | vraagteken | question mark
exclamation-mark | point d'exclamation | uitroepteken | exclamation mark
magnifying-glass | loupe | vergrootglas; loep | magnifying glass; magnifier; loupe
symbol-sign | symbole; signe; sigle; pictogramme; picto | symbool; teken; pictogram | symbol; sign; pictogram
drawing-picture | image; illustration; dessin | afbeelding; beeld; prent; tekening | picture; image; illustration; drawing
size | taille; grandeur; dimension; format | grootte; afmeting; formaat; omvang | size; dimension; format
height | hauteur | hoogte | height
width | largeur | breedte | width
weight | poids; peser; kilo | gewicht; wegen; kilo | weight; weigh; kilo
distance | distance; kilomètre; éloignement | afstand; kilometer | distance; kilometre
# Adjectives
big | grand; gros; grande; grosse; large | groot; grote | big; large
bigger | plus grand; plus gros; agrandi | groter; grotere; vergroot | bigger; larger
small | petit; minuscule; petite | klein; kleine; minuscuul | small; little; tiny
long | long; longue; allongé | lang; lange | long; lengthy
short | court; bref; brève | kort; beknopt; korte | short; brief
old | vieux; ancien; vieille; âgé; ancienne | oud; oude | old; aged
new | nouveau; neuf; nouvelle; neuve; récent; nouvel | nieuw; nieuwe; recent | new; brand-new; recent
young | jeune | jong; jonge | young
former | ancien; ex; précédent; ancienne | vroeger; voormalig; gewezen; ex | former; ex; previous
good | bon; bien; bonne; correct | goed; goede | good; well; fine
better | meilleur; mieux; préférable | beter; betere | better
best | le meilleur; la meilleure; le mieux | beste; best; het beste | best; the best
bad | mauvais; mal; mauvaise; pas bon | slecht; niet goed; slechte | bad; poor; not good
worse | pire; empirer; aggraver; moins bien | erger; slechter; verslechteren | worse; worsen; deteriorate
serious | grave; sérieux | ernstig; erg | serious; severe; grave
important | important; essentiel; primordial | belangrijk; essentieel; van belang | important; essential; significant
useful | utile; pratique; servir | nuttig; handig; bruikbaar | useful; handy; helpful
useless | inutile; ne sert à rien; superflu | nutteloos; overbodig; zinloos | useless; pointless; unnecessary
necessary | nécessaire; indispensable; requis; il faut | nodig; noodzakelijk; vereist; onmisbaar | necessary; required; needed; indispensable
mandatory | obligatoire; obligé; imposé; forcé; obligatoirement | verplicht; verplichte; opgelegd; bindend | mandatory; compulsory; obligatory; required; binding
voluntary | volontaire; volontairement; de plein gré | vrijwillig; uit vrije wil | voluntary; voluntarily; of your own free will
possible | possible; faisable; réalisable; possibilité | mogelijk; haalbaar; doenbaar; mogelijkheid | possible; feasible; doable; possibility
impossible | impossible; pas possible; infaisable; impossibilité | onmogelijk; niet mogelijk; onhaalbaar | impossible; not possible; unfeasible
probable | probable; vraisemblable; sans doute; probablement | waarschijnlijk; vermoedelijk | probable; likely; probably
easy | facile; simple; aisé; facilement | gemakkelijk; eenvoudig; makkelijk; simpel | easy; simple; easily; straightforward
difficult | difficile; compliqué; dur; complexe; difficulté; pas facile | moeilijk; ingewikkeld; lastig; complex; moeilijkheid; niet gemakkelijk | difficult; complicated; hard; complex; difficulty; tricky
clear | clair; compréhensible; évident; clairement | duidelijk; klaar; helder; begrijpelijk | clear; understandable; obvious
unclear | pas clair; flou; incompréhensible; confus | onduidelijk; verwarrend; onbegrijpelijk; niet duidelijk | unclear; confusing; not clear; incomprehensible
blurred | flou; pas net; brouillé | wazig; onscherp; vaag | blurred; blurry; out of focus; fuzzy
readable | lisible; facile à lire; lisibilité | leesbaar; leesbaarheid | readable; legible; readability
safe | sûr; sécurisé; sans danger; en sécurité; sans risque; sûre | veilig; beveiligd; zonder gevaar; veiligheid | safe; secure; without danger; risk-free; safety
dangerous | dangereux; danger; risqué; dangereuse | gevaarlijk; gevaar; riskant; onveilig | dangerous; danger; risky; unsafe
risk | risque; danger | risico; gevaar | risk; danger; hazard
suspicious | suspect; louche; bizarre; douteux; étrange | verdacht; raar; vreemd; twijfelachtig | suspicious; dodgy; strange; fishy; doubtful
true | vrai; véridique; exact; réel; vérité | echt; juist; waarheid | true; real; truth; genuine
false | faux; fausse; inexact; mensonger | vals; onwaar; onjuist | false; untrue; fake; wrong
fake-counterfeit | faux; contrefait; falsifié; contrefaçon; fausse | vals; namaak; nep; vervalst | fake; counterfeit; forged; bogus
correct | correct; juste; exact; bon | juist; correct; goed; klopt | correct; right; accurate
wrong | incorrect; mauvais; erroné; inexact; faux | fout; verkeerd; onjuist; foutief | wrong; incorrect; inaccurate; mistaken
same | identique; pareil; égal | dezelfde; hetzelfde; gelijk; identiek; zelfde | identical; equal; alike
different | différent; distinct; divers | verschillend; anders; ander; divers | different; various; distinct
special | spécial; particulier; exceptionnel; spécifique | speciaal; bijzonder; uitzonderlijk; specifiek | special; particular; exceptional; specific
normal | normal; ordinaire; habituel; courant | normaal; gewoon; gebruikelijk; courant | normal; ordinary; usual; regular; common
strange | bizarre; étrange; drôle; curieux | vreemd; raar; eigenaardig | strange; odd; weird
official | officiel; officiellement; authentique | officieel; authentiek | official; authentic; officially
unofficial | non officiel; officieux; pas officiel | officieus; niet officieel | unofficial; not official
public | public; publique; ouvert à tous; ouvert au public | openbaar; publiek; openbare; voor iedereen toegankelijk | public; open to all; open to the public
private | privé; personnel; confidentiel | privé; privaat; persoonlijk; particulier | private; personal; confidential
personal | personnel; individuel; propre; intime | persoonlijk; eigen; individueel | personal; individual
common-shared | commun; partagé; collectif; ensemble; en commun | gemeenschappelijk; gedeeld; collectief; gezamenlijk; samen | common; shared; collective; joint; together
secret | secret; confidentiel; confidentialité; secrète | geheim; vertrouwelijk; geheimhouding; vertrouwelijkheid | secret; confidential; confidentiality; secrecy
digital | numérique; digital; électronique; numériquement; en ligne | digitaal; elektronisch; online; digitale | digital; electronic; online; digitally
non-digital | non numérique; sur papier; hors ligne; sans internet; en version papier | niet-digitaal; op papier; offline; zonder internet; papieren versie | non-digital; on paper; offline; without internet; paper version
automatic | automatique; automatiquement; tout seul; d'office | automatisch; vanzelf; automatische; ambtshalve | automatic; automatically; by itself
manual | manuel; à la main; manuellement | manueel; handmatig; met de hand | manual; by hand; manually
accessible | accessible; accessibilité; facile d'accès | toegankelijk; toegankelijkheid; bereikbaar | accessible; accessibility
available | disponible; disponibilité; libre | beschikbaar; beschikbaarheid; vrij | available; availability
unavailable | indisponible; pas disponible; hors service; inaccessible | onbeschikbaar; niet beschikbaar; niet bereikbaar; buiten gebruik | unavailable; not available; out of service; down
open-not-closed | ouvert; accessible; ouverte | open; geopend | open; opened
closed | fermé; clôturé; fermée | gesloten; dicht; toe | closed; shut
full | plein; complet; rempli; saturé; pleine | vol; volzet; volle; gevuld | full; filled up; fully booked
empty | vide; vierge | leeg; lege; blanco | empty; blank
fast | rapide; vite; rapidement; vitesse | snel; vlug; rap; snelheid; gauw | fast; quick; quickly; rapid; speed
slow | lent; lentement; lenteur; rame; lente | traag; langzaam; trage; traagheid | slow; slowly; sluggish; slowness
high | haut; élevé; haute | hoog; hoge | high; elevated
low | bas; basse; faible | laag; lage | low
strong | fort; solide; puissant; robuste; forte | sterk; krachtig; stevig; sterke | strong; powerful; solid; robust
weak | faible; fragile; affaibli | zwak; zwakke; kwetsbaar | weak; fragile; feeble
hot | chaud; chaleur; chauffe; chaude | warm; heet; hitte; warmte | hot; warm; heat
cold | froid; froide | koud; kou; koude; koelte | cold; cool
clean | propre; net; propreté | proper; schoon; netjes; netheid | clean; tidy; cleanliness
dirty | sale; malpropre; crasseux | vuil; vies; smerig | dirty; filthy
wet | mouillé; humide; tombé dans l'eau | nat; vochtig; in het water gevallen | wet; damp; fallen in water
calm-quiet | calme; tranquille; silencieux; calmement | rustig; kalm; stil | calm; quiet; silent; peaceful
ready | prêt; prête; préparé | klaar; gereed; paraat | ready; prepared
busy | occupé; pris; débordé | bezet; bezig; druk | busy; engaged; occupied
alone | seul; tout seul; sans aide; seule | alleen; zonder hulp; in je eentje | alone; by oneself; without help
together | ensemble; en groupe | samen; met elkaar; tezamen | together; as a group; jointly
happy | content; heureux; satisfait; heureuse | blij; tevreden; gelukkig | happy; pleased; satisfied; glad
angry | fâché; en colère; furieux; colère | boos; kwaad; woedend | angry; mad; furious; anger
sad | triste; malheureux; tristesse | triest; verdrietig; droevig | sad; unhappy
lonely | solitaire; solitude; isolement; se sentir seul | eenzaam; eenzaamheid; isolement | lonely; loneliness; isolation; isolated
autonomous | autonome; autonomie; indépendant; se débrouiller seul | zelfstandig; zelfredzaam; autonoom; autonomie; zelfredzaamheid | autonomous; independent; autonomy; self-reliant; independence
patient | patient; patience | geduldig; geduld | patient; patience
polite | poli; courtois; politesse | beleefd; hoffelijk; beleefdheid | polite; courteous; politeness
careful | prudent; prudence; précautionneux; avec précaution | voorzichtig; omzichtig; voorzichtigheid | careful; cautious; prudent; caution
responsible | responsable; responsabilité | verantwoordelijk; verantwoordelijkheid; aansprakelijk; aansprakelijkheid | responsible; responsibility; liable; liability; accountable
legal | légal; licite; conforme à la loi; légalement | wettelijk; legaal; rechtmatig | legal; lawful; legally
illegal | illégal; illicite; contraire à la loi; interdit par la loi | illegaal; onwettig; strafbaar; onrechtmatig; tegen de wet | illegal; unlawful; against the law
fair | juste; équitable; équité; honnête | eerlijk; billijk; rechtvaardig | fair; equitable; fairness; just
unfair | injuste; inéquitable; pas juste; injustice | oneerlijk; onrechtvaardig; onbillijk; niet eerlijk | unfair; unjust; not fair; injustice
equal-rights | égalité; égal; égalité de traitement; égalité des chances | gelijkheid; gelijke behandeling; gelijke kansen; gelijk | equality; equal treatment; equal opportunities; equal
free-liberty | libre; liberté; librement | vrij; vrijheid; vrije | free; freedom; liberty
local | local; du quartier; de proximité; localement | lokaal; plaatselijk; lokale; buurtgericht | local; locally
social | social; sociale; solidaire | sociaal; sociale; solidair | social
reduced | réduit; diminué; à prix réduit | verlaagd; verminderd; gereduceerd | reduced; lowered
exact-precise | précis; exact; exactement; précisément | precies; exact; nauwkeurig; juist | exact; precise; exactly; precisely
approximate | environ; à peu près; approximatif; approximativement | ongeveer; circa; min of meer; rond de | approximately; roughly; around; more or less
complete-full | complet; entier; intégral; en entier; complète | volledig; compleet; integraal | complete; full; entire; in full
incomplete | incomplet; pas complet; il manque | onvolledig; niet volledig; incompleet | incomplete; not complete; partial
known | connu; célèbre; renommé | bekend; gekend; beroemd | known; well-known; famous
unknown | inconnu; pas connu; méconnu | onbekend; ongekend; niet bekend | unknown; not known; unfamiliar
visible | visible; apparent | zichtbaar; te zien | visible; noticeable
invisible | invisible; pas visible; caché | onzichtbaar; niet zichtbaar; verborgen | invisible; not visible; hidden
current-present | actuel; présent; en cours; actuellement | huidig; actueel; lopend; tegenwoordig | current; present; ongoing; up to date
modern | moderne; contemporain | modern; hedendaags | modern; contemporary
durable | durable; durabilité; écologique; développement durable | duurzaam; duurzaamheid; ecologisch; milieuvriendelijk | sustainable; sustainability; green; environmentally friendly
adapted | adapté; sur mesure; approprié; convenable | aangepast; op maat; geschikt; gepast | adapted; suitable; appropriate; tailor-made; suited
concrete | concret; pratique; concrètement | concreet; praktisch | concrete; practical; specific
main | principal; essentiel; central; principale | voornaamste; belangrijkste; hoofdzakelijk | main; principal; chief; primary
extra | supplémentaire; additionnel; extra | extra; bijkomend; aanvullend; supplementair | extra; additional; supplementary
# Adverbs and small words that carry meaning
only | seulement; uniquement; rien que; exclusivement | alleen; enkel; slechts; uitsluitend | just; solely; exclusively
almost | presque; quasi; quasiment | bijna; haast | almost; nearly
already | déjà | reeds | already
not-yet | pas encore; toujours pas | nog niet; nog altijd niet | not yet; still not
no-longer | plus jamais | niet langer | no longer; not anymore
without | dépourvu de | geen | without; lacking
instead | à la place; au lieu de; plutôt que | in plaats van; in de plaats; eerder dan | instead; instead of; rather than
perhaps | peut-être; éventuellement; il se peut | misschien; eventueel; wellicht; mogelijks | perhaps; maybe; possibly
certainly | certainement; sûrement; bien sûr; certain; avec certitude | zeker; natuurlijk; uiteraard; zeker en vast | certainly; surely; of course; sure; certain
really | vraiment; réellement; véritablement | echt; werkelijk; heus | really; truly; actually
especially | surtout; en particulier; notamment; particulièrement | vooral; in het bijzonder; met name | especially; in particular; particularly; mainly
against | contre; opposé; à l'encontre de | gekant tegen | against; opposed to; versus
# Abstract things people ask about
reason | raison; cause; motif | reden; oorzaak; motief | reason; cause; motive; ground
goal | but; objectif; finalité; visée | doel; doelstelling; oogmerk; bedoeling | goal; aim; objective; purpose; target
result | résultat; conséquence; effet; issue | resultaat; gevolg; effect; uitkomst | result; consequence; effect; outcome
question | question; interrogation | vraag; vraagstelling; vragen | question; query
example | exemple; cas concret; par exemple; illustration | voorbeeld; bijvoorbeeld; bv | example; for instance; for example; illustration
rule | règle; règlement; consigne; réglementation | regel; reglement; voorschrift; regelgeving | rule; regulation; guideline
condition-requirement | condition; critère; exigence | voorwaarde; criterium; criteria; vereiste | condition; requirement; criterion; criteria
exception | exception; dérogation; cas particulier; exceptionnellement | uitzondering; afwijking; bij uitzondering | exception; derogation; special case
legal-right | droit; droits | recht; rechten | right; entitlement
duty | devoir; obligation | plicht; verplichting; plichten | duty; obligation
manner-way | manière; façon; moyen; méthode | manier; wijze; methode; middel | way; manner; method; means
type-kind | type; sorte; genre; catégorie | soort; type; categorie | type; kind; sort; category
list | liste; énumération | lijst; opsomming | list
difference | différence; distinction | verschil; onderscheid | difference; distinction
advantage | avantage; bénéfice; bienfait; atout | voordeel; pluspunt; baat | advantage; benefit; plus
disadvantage | inconvénient; désavantage; point faible | nadeel; minpunt; zwak punt | disadvantage; drawback; downside
idea | idée; notion | idee; gedachte | idea; notion
opinion | avis; opinion; point de vue | mening; opinie; standpunt | opinion; view; point of view
experience | expérience; vécu; pratique | ervaring; belevenis | experience
truth-fact | fait; vérité; réalité | feit; waarheid; werkelijkheid | fact; truth; reality
situation | situation; cas; circonstance; contexte | situatie; toestand; omstandigheid; geval | situation; case; circumstance; context
meeting-event | événement; activité; manifestation | evenement; activiteit; gebeurtenis | event; activity; happening
tip-advice | conseil; astuce; truc | tip; raad; advies; truc | tip; advice; trick; hint
help-noun | aide; assistance; secours; coup de main | hulp; bijstand; ondersteuning; hulpverlening | help; assistance; aid; support
topic-subject | sujet; thème; matière | onderwerp; thema; topic | subject; topic; theme; matter
source-origin | source; origine; provenance | bron; oorsprong; herkomst | source; origin
politics-policy | politique; politique publique | beleid; politiek | policy; politics
government | gouvernement; autorité; pouvoirs publics; État | overheid; regering; autoriteit; staat | government; authority; authorities; state
news | nouvelle; actualité; info; nouvelles | nieuws; actualiteit; nieuwtje | news; current affairs
level | niveau; degré; échelon | niveau; graad; peil | level; degree; grade
choice-alternative | alternative; autre solution; autre possibilité; autre moyen; solution de rechange | alternatief; andere oplossing; andere mogelijkheid; andere manier | alternative; other solution; other option; another way; fallback
# Added after splitting wider entries
stairs | escalier; marches | trap; trappen | stairs; staircase
lift-elevator | ascenseur | lift | lift; elevator
leg | jambe | been; benen | leg
foot | pied | voet | foot; feet
table | table | tafel | table
chair | chaise; siège | stoel | chair; seat
cat | chat | kat; poes | cat
pet | animal de compagnie; animal domestique | huisdier | pet
garden | jardin | tuin | garden
gas | gaz; gaz naturel | gas; aardgas | gas; natural gas
watch-wrist | montre | horloge; polshorloge | watch; wristwatch
church | église | kerk | church
mosque | mosquée | moskee | mosque
theatre | théâtre | theater; schouwburg | theatre; theater
cinema | cinéma; ciné | bioscoop; cinema | cinema; movie theater
motorbike | moto; motocyclette | motor; motorfiets; moto | motorbike; motorcycle
scooter-kick | trottinette; trottinette électrique | step; elektrische step | scooter; e-scooter; electric scooter
airplane | avion | vliegtuig | plane; airplane; aircraft
customs | douane; droits de douane | douane; invoerrechten | customs; customs duty
sport | sport; club de sport | sport; sportclub | sport; sports club
bulky-waste | encombrants; objets encombrants | grofvuil; grof huisvuil | bulky waste; bulky items
university-college | haute école | hogeschool | university college
washing-machine | lave-linge; machine à laver | wasmachine | washing machine
fridge | réfrigérateur; frigo | koelkast; frigo; ijskast | refrigerator; fridge
consumer | consommateur; consommatrice | consument | consumer
public-transport-stib | =STIB; Société des transports intercommunaux de Bruxelles | =MIVB; Maatschappij voor het Intercommunaal Vervoer te Brussel | =STIB; =MIVB
railway-sncb | =SNCB; Société nationale des chemins de fer belges | =NMBS; Nationale Maatschappij der Belgische Spoorwegen | =SNCB; =NMBS; Belgian railways
pencil | crayon; crayon gris | potlood | pencil
