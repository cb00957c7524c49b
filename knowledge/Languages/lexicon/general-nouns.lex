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
friend | ami; copain; pote; copine; camarade; mec; nana | vriend; kameraad; vriendin; maat; makker; vriendje | friend; mate; buddy; pal; guy; bloke; folks
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
finger | doigt; pouce; ongle; bout du doigt | vinger; duim; wijsvinger; vingertop | finger; fingertip; fingernail
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
trembling | tremblement; trembler; mains qui tremblent; secouer; secoue | beven; trillen; beeft; bevende handen; trilt; schudden; schudt; geschud | trembling; shaking; tremor; shaky hands; shook; shaken; shaky
pain | douleur; mal; souffrance | pijn; zeer | pain; ache
tiredness | fatigue; épuisé; crevé; vanné; claqué; lessivé | vermoeidheid; moe; vermoeid; uitgeput; doodmoe; bekaf; kapot van vermoeidheid; futloos | tiredness; tired; exhausted; fatigue; worn out; weary; shattered
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
evening | soir; soirée | avond; 's avonds; vanavond; vannacht | evening; tonight
night | nuit; pendant la nuit | nacht; 's nachts | night; at night; overnight
today | aujourd'hui; ce jour | vandaag; deze dag | today; this day
tomorrow | demain; le lendemain | morgen | tomorrow; the day after
yesterday | hier | gisteren | yesterday
now | maintenant; à présent; en ce moment; actuellement; pour l'instant | momenteel; op dit moment; op dit ogenblik; thans | now; at the moment; currently; at present; right now
soon | bientôt; prochainement; dans peu de temps; tantôt | binnenkort; weldra; spoedig; straks; subiet | soon; shortly; before long
later | plus tard; ultérieurement; après coup | later; nadien; achteraf | later; afterwards; later on
immediately | immédiatement; tout de suite; directement; aussitôt; sur-le-champ; sans attendre; illico | onmiddellijk; meteen; direct; dadelijk; terstond; zonder te wachten; seffens | immediately; right away; straight away; instantly; straightaway
early | tôt; de bonne heure; en avance | vroeg; vroegtijdig; op voorhand | early; in advance
late | tard; tardif; tardivement | laat; laattijdig | late
always | tout le temps; en permanence; continuellement | steeds; de hele tijd; permanent; voortdurend; telkens; steeds weer | always; all the time; permanently; again and again; nonstop
never | jamais; à aucun moment | nooit; op geen enkel moment | never; at no time
often | souvent; fréquemment; fréquent; régulièrement; maintes fois | vaak; dikwijls; regelmatig; geregeld | often; frequently; frequent; regularly
sometimes | parfois; de temps en temps; quelquefois; occasionnellement | af en toe; occasioneel; van tijd tot tijd | sometimes; now and then; from time to time; occasionally
rarely | rarement; rare; presque jamais; peu souvent; à peine | zelden; zeldzaam; bijna nooit; haast nooit; nauwelijks | rarely; rare; seldom; hardly ever
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
part | partie; part; portion; morceau; partiellement | deel; gedeelte; stuk | part; portion; piece; share
whole | ensemble; entier; intégralité; complet; entièrement; absolument | geheel; volledig; hele; helemaal; volkomen; absoluut | whole; entire; complete; full; absolutely
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
square | place; place publique; square | plein; pleintje; hokje | square; plaza
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
right-direction | droite; à droite | rechts; rechter; rechtdoor | right; on the right; right-hand; straight on
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
thing | chose; truc; objet; machin; bidule; brol | ding; zaak; voorwerp; spul; spullen; prul | thing; object; item; stuff; thingy; gadget; gizmo
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
bag | sac; cartable; sacoche; sachet; sac à dos; trousse | tas; zak; handtas; rugzak; zakje; boekentas | bag; handbag; backpack; rucksack; pouch; sack
wallet | portefeuille; porte-monnaie; portemonnaie | portefeuille; portemonnee; portemonnaie | wallet; purse
box | boîte; caisse; carton | doos; bak; kist | box; case; carton
light-lamp | lumière; lampe; éclairage; ampoule; luminaire | licht; lamp; verlichting; gloeilamp; peertje; lichtje | light; lamp; lighting; bulb; light bulb
water | eau | water; leidingwater | water
clothes | vêtement; habit; linge; vêtements | kleding; kleren; kledij | clothes; clothing
food | nourriture; aliment; alimentation; colis alimentaire | eten; voedsel; voeding; voedselpakket | food; groceries; food parcel
radio | radio | radio | radio
equipment | matériel; équipement; fournitures | materiaal; uitrusting; apparatuur; benodigdheden | equipment; gear; material; supplies
tool | outil; instrument; marteau; tournevis | hulpmiddel; gereedschap; instrument; tool; hamer; schroevendraaier; tang; schroef | tool; instrument; hammer; screwdriver; pliers; screw
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
dark | foncé; sombre; obscur; terne | donker; duister; somber | dark; gloomy; darker
bright | clair; lumineux; luminosité; éclatant; vif | helder; licht; lichtgevend; helderheid; fel; feller; helderder | bright; light; brightness; brighter; vivid
contrast | contraste | contrast | contrast
round | rond; cercle; circulaire; arrondi | rond; cirkel; bol; bolletje; cirkelvormig | round; circle; circular
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
width | largeur; ample; vaste | breedte; breed; wijd; ruim; brede | width; wide; broad; spacious
weight | poids; peser; kilo; lourd; lourde | gewicht; wegen; kilo; zwaarder; woog; gewogen | weight; weigh; kilo; heavy; heavier; weighty
distance | distance; kilomètre; éloignement | afstand; kilometer | distance; kilometre
# Adjectives
big | grand; gros; grande; grosse; large | groot; grote | big; large
bigger | plus grand; plus gros; agrandi | groter; grotere; vergroot | bigger; larger
small | petit; minuscule; petite; riquiqui; microscopique | klein; kleine; minuscuul; piepklein; heel klein; petieterig | small; little; tiny; minuscule; teeny
long | long; longue; allongé | lang; lange; lengte | long; lengthy
short | court; bref; brève | kort; beknopt; korte | short; brief
old | vieux; ancien; vieille; âgé; ancienne | oud; oude | old; aged
new | nouveau; neuf; nouvelle; neuve; récent; nouvel; flambant neuf | nieuw; nieuwe; recent; gloednieuw; splinternieuw; spiksplinternieuw; nieuw in doos; onlangs; daarnet; zonet; pas geleden; kortgeleden | new; brand-new; recent; unused; mint condition; just now; not long ago
young | jeune | jong; jonge | young
former | ancien; ex; précédent; ancienne | vroeger; voormalig; gewezen; ex | former; ex; previous
good | bon; bien; bonne; correct | goed; goede | good; well; fine
better | meilleur; mieux; préférable | beter; betere | better
best | le meilleur; la meilleure; le mieux | beste; best; het beste | best; the best
bad | mauvais; mal; mauvaise; pas bon | slecht; niet goed; slechte | bad; poor; not good
worse | pire; empirer; aggraver; moins bien | erger; slechter; verslechteren; verergeren | worse; worsen; deteriorate; get worse; worst
serious | grave; sérieux; sévère | ernstig; erg; serieus; zwaar | serious; severe; grave
important | important; essentiel; primordial | belangrijk; essentieel; van belang | important; essential; significant
useful | utile; pratique; servir; bien utile | nuttig; handig; bruikbaar | useful; handy; helpful
useless | inutile; ne sert à rien; superflu | nutteloos; overbodig; zinloos; onnodig; onbruikbaar | useless; pointless; unnecessary
necessary | nécessaire; indispensable; requis; il faut | nodig; noodzakelijk; vereist; onmisbaar | necessary; required; needed; indispensable
mandatory | obligatoire; obligé; imposé; forcé; obligatoirement | verplicht; verplichte; opgelegd; bindend | mandatory; compulsory; obligatory; required; binding
voluntary | volontaire; volontairement; de plein gré | vrijwillig; uit vrije wil | voluntary; voluntarily; of your own free will
possible | possible; faisable; réalisable; possibilité | mogelijk; haalbaar; doenbaar; mogelijkheid | possible; feasible; doable; possibility
impossible | impossible; pas possible; infaisable; impossibilité | onmogelijk; niet mogelijk; onhaalbaar | impossible; not possible; unfeasible
probable | probable; vraisemblable; sans doute; probablement | waarschijnlijk; vermoedelijk | probable; likely; probably
easy | facile; simple; aisé; facilement | gemakkelijk; eenvoudig; makkelijk; simpel | easy; simple; easily; straightforward
difficult | difficile; compliqué; dur; complexe; difficulté; pas facile | moeilijk; ingewikkeld; lastig; complex; moeilijkheid; niet gemakkelijk | difficult; complicated; hard; complex; difficulty; tricky
clear | clair; compréhensible; évident; clairement | duidelijk; klaar; helder; begrijpelijk; voor de hand liggend; vanzelfsprekend | clear; understandable; obvious; self-evident
unclear | pas clair; flou; incompréhensible; confus; déboussolé; perplexe; vague; imprécis; vaguement | onduidelijk; verwarrend; onbegrijpelijk; niet duidelijk; verward; in de war; warrig | unclear; confusing; not clear; incomprehensible; vague; hazy
blurred | flou; pas net; brouillé; flouter; flouté | wazig; onscherp; vaag | blurred; blurry; out of focus; fuzzy; pixelated
readable | lisible; facile à lire; lisibilité | leesbaar; leesbaarheid | readable; legible; readability
safe | sûr; sécurisé; sans danger; en sécurité; sans risque; sûre | veilig; beveiligd; zonder gevaar; veiligheid | safe; secure; without danger; risk-free; safety
dangerous | dangereux; danger; risqué; dangereuse | gevaarlijk; gevaar; riskant; onveilig | dangerous; danger; risky; unsafe
risk | risque; danger | risico; gevaar | risk; danger; hazard
suspicious | suspect; louche; bizarre; douteux; étrange; chelou; craignos | verdacht; raar; vreemd; twijfelachtig; louche; niet pluis; niet zuiver; dubieus; onbetrouwbaar; schimmig | suspicious; dodgy; strange; fishy; doubtful; sketchy; shady; iffy; phony; phoney; dubious
true | vrai; véridique; exact; réel; vérité | echt; juist; waarheid | true; real; truth; genuine
false | faux; fausse; inexact; mensonger | vals; onwaar; onjuist | false; untrue; fake; wrong
fake-counterfeit | faux; contrefait; falsifié; contrefaçon; fausse | vals; namaak; nep; vervalst | fake; counterfeit; forged; bogus
correct | correct; juste; exact; bon | juist; correct; goed; klopt | correct; right; accurate
wrong | incorrect; mauvais; erroné; inexact; faux | fout; verkeerd; onjuist; foutief | wrong; incorrect; inaccurate; mistaken
same | identique; pareil; égal | dezelfde; hetzelfde; gelijk; identiek; zelfde | identical; equal; alike
different | différent; distinct; divers | verschillend; anders; ander; divers | different; various; distinct
special | spécial; particulier; exceptionnel; spécifique | speciaal; bijzonder; uitzonderlijk; specifiek | special; particular; exceptional; specific
normal | normal; ordinaire; habituel; courant | normaal; gewoon; gebruikelijk; courant | normal; ordinary; usual; regular; common
strange | bizarre; étrange; drôle; curieux; zarbi | vreemd; raar; eigenaardig; wispelturig | strange; odd; weird; peculiar; quirky
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
fair | juste; équitable; équité; honnête; sincère; honnêteté | eerlijk; billijk; rechtvaardig; oprecht; rechtuit; integer | fair; equitable; fairness; just; honest; sincere; honesty
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
current-present | actuel; présent; en cours; actuellement; à l'heure actuelle | huidig; actueel; lopend; tegenwoordig; heden ten dage; vandaag de dag; dezer dagen | current; present; ongoing; up to date; nowadays
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
reason | raison; cause; motif; provoquer; provoqué | reden; oorzaak; motief; veroorzaken; veroorzaakt; teweegbrengen; uitlokken | reason; cause; motive; ground; provoke; trigger
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
# How things and people are, how often and how much
great-excellent | excellent; génial; super; formidable; parfait; nickel; merveilleux; chouette | uitstekend; geweldig; prachtig; super; tof; toffe; fantastisch; perfect; schitterend; keigoed | great; brilliant; awesome; perfect; wonderful; fantastic
awful | affreux; horrible; atroce; merdique; pourri; épouvantable; catastrophique | verschrikkelijk; vreselijk; afschuwelijk; waardeloos; barslecht; rampzalig | awful; horrible; terrible; dreadful; rotten; lousy; hopeless
nice-pleasant | agréable; sympa; plaisant; aimable; gentil; gentille; sympathique; charmant | aangenaam; leuk; plezant; prettig; vriendelijk; aardig; sympathiek; gezellig | nice; pleasant; likeable
nasty | méchant; désagréable; vilain; odieux | gemeen; onaangenaam; akelig; kwaadaardig; hatelijk | nasty; unpleasant; malicious; cruel; evil; spiteful
beautiful | beau; belle; joli; bel; jolie; ravissant | mooi; knap; fraai; mooie; mooier | beautiful; pretty; good-looking; handsome; gorgeous; attractive
ugly | laid; moche; laide | lelijk; afzichtelijk; lelijke | ugly; hideous; unattractive
stupid | bête; stupide; idiot; con; débile; imbécile; sot; crétin | dom; stom; idioot; onnozel; dwaas | stupid; dumb; silly; idiot; daft; foolish
smart-clever | futé; rusé; astucieux; doué | slim; verstandig; schrander; snugger | clever; smart
crazy | fou; dingue; folle; cinglé; zinzin; absurde | gek; zot; krankzinnig; waanzinnig; absurd; te gek | crazy; insane; absurd; nuts; nutty
funny | rigolo; amusant; comique; fun | grappig; geestig; komisch; geinig; amusant | funny; amusing; hilarious; comical; fun
boring | barbant; chiant; soporifique; relou | saai; eentonig; langdradig; slaapverwekkend | boring; dull; tedious; tiresome; bored
interesting | intéressant; passionnant; captivant; intéressante | interessant; boeiend; fascinerend; meeslepend | interesting; fascinating; exciting; gripping
comfortable | confortable; confort; commode | comfortabel; comfort; gerieflijk | comfortable; comfy; comfort
clumsy | maladroit; maladresse; empoté | onhandig; klunzig; stuntelig; lomp; twee linkerhanden | clumsy; awkward; ham-fisted
lazy | paresseux; fainéant; flemme; flemmard; paresse | vadsig; luiheid | lazy; idle; laziness; can't be bothered
curious | curiosité; indiscret | nieuwsgierig; benieuwd; nieuwsgierigheid; curieus | curious; nosy; curiosity
proud | fière; fierté | trots; fier; trotse | proud; pride
jealous | jaloux; jalousie; jalouse; envieux | jaloers; jaloezie; afgunstig | jealous; jealousy; envious
shy | timide; timidité | verlegen; timide; schuchter; bedeesd | shy; timid; bashful
stubborn | têtu; obstiné; entêté | koppig; eigenwijs; halsstarrig | stubborn; obstinate; headstrong
brave | courageux; courage; brave; vaillant | dapper; moedig; moed; flink | brave; courage; courageous
sensitive | sensible; délicat; délicate; sensibilité | delicaat; teer; netelig | sensitive; delicate; touchy
strict | strict; rigoureux; stricte | streng; strikt; strenge | strict; harsh; rigorous
wild-violent | violent; brutal; violence | gewelddadig; agressief; brutaal; bruut | violent; violence; fierce; brutal
rude | grossier; impoli; malpoli; vulgaire; insolent | onbeleefd; grof; ongemanierd; onbeschoft | rude; impolite; cheeky; vulgar
reliable | digne de confiance | degelijk | reliable; reliability
lucky | chanceux; avoir de la chance; chance; veinard | geluk hebben; geluk; bof; geluksvogel | lucky; luck; fortunate
unlucky | malchance; pas de chance; poisse; déveine | pech; pech hebben; ongelukkig; tegenslag; helaas; spijtig | unlucky; bad luck; unfortunately; misfortune; mishap
fed-up | ras-le-bol; plein le dos; ras le bol | beu; het beu zijn | sick and tired
clueless | paumé; largué; ne rien comprendre; n'y comprendre rien; nul en informatique | onwetend; de weg kwijt; nul verstand van | clueless; baffled; puzzled; have no clue
overwhelmed | submergé | overweldigd; overstelpt; overrompeld; het niet aankunnen | overwhelmed; swamped; snowed under
relieved | soulagé; soulagement; soulager | opgelucht; opluchting | relieved; relief
grateful | reconnaissant; reconnaissance; gratitude | dankbaar; dankbaarheid | grateful; gratitude
excited | excité; emballé; impatient | opgewonden; ongeduldig | thrilled; impatient
nervous | nerveux; tendu; nerveuse | nerveus; gespannen; zenuwen; gestresseerd | tense
miserable | misérable; misère; miséreux | ellendig; ellende; miserie; miserabel | miserable; misery; wretched
thick | épais; épaisse; épaisseur | dik; dikke; dikte; dikker | thick; thickness; thicker
thin | mince; minces | dun; dunne; dunner | thin; thinner; slim
narrow-tight | étroit; étroite | smal; nauw; krap; smalle | tight; tight-fitting; cramped
deep | profond; profondeur; profonde | diep; diepte; diepe | deep; depth; deeper
pointed-sharp | pointu; aiguisé | scherp; puntig; scherpe; spits | pointy; sharper
smooth | lisse; fluide | glad; vlot; effen; soepel | smooth; smoothly; silky
rough | rugueux; rude; brut; rêche | ruw; ruwe; oneffen | coarse; uneven; bumpy
soft | doux; mou; douce; molle; moelleux | zacht; zachte; zachter | soft; gentle; softly
stiff | raide; rigide | stijf; stroef; stram | stiff; rigid; stiffly
loose | desserré; branlant | wiebelig; wankel; loszitten | wobbly; slack; wobble
dusty | poussiéreux; poussière; plein de poussière | stoffig; stof; vol stof | dusty; dust; full of dust
rusty | rouillé; rouille; rouiller | roestig; roest; verroest; geroest | rusty; rust; rusted
worn-out-thing | usé; élimé; râpé; usure | versleten; afgeleefd; verouderd; sleet; slijtage | worn; shabby; tatty; outworn; wear and tear
huge | immense; gigantesque; géant; massif | enorm; reusachtig; gigantisch; immens; kolossaal | huge; enormous; immense; giant; massive; vast; gigantic
pale-colour | délavé | bleek; flets; lichtgekleurd | pale; light-coloured
loud-noisy | bruyant; bruyante; sonore | luid; lawaaierig; luidruchtig | noisy; blaring
ridiculous | ridicule; grotesque; aberrant | belachelijk; bespottelijk; potsierlijk | ridiculous; ludicrous; laughable
unbelievable | incroyable; invraisemblable; à peine croyable | ongelooflijk; ongelofelijk; onwaarschijnlijk | unbelievable; incredible; hard to believe
scandalous | scandaleux; scandale; inadmissible | schandalig; schande; ongehoord; schandaal | outrageous; scandalous; disgraceful; scandal
typical | typique; caractéristique; typiquement | typisch; kenmerkend; typische | typical; typically; characteristic
logical | logique; cohérent; logiquement | logisch; samenhangend; logischerwijs | logical; makes sense; logically
unexpected | inattendu; imprévu; inopiné; à l'improviste | onverwacht; onvoorzien; plots; onverwachts | unexpected; unforeseen
sudden | soudain; soudainement; brusquement; subitement | plotseling; ineens; plotsklaps | suddenly; sudden; all of a sudden; abruptly
desperate | désespéré; désespoir; désespérée; à bout | wanhopig; wanhoop; ten einde raad; radeloos | desperate; in despair; at wits' end
absent | absence | afwezig; afwezigheid | absent; absence; away
harmful | nuisible; nocif; néfaste; toxique; nuire | schadelijk; giftig; schade toebrengen | harmful; toxic; harm
harmless | inoffensif; anodin | onschadelijk; ongevaarlijk; onschuldig | harmless; innocent
guilty | coupable; culpabilité; fautif | schuldgevoel | guilty; guilt; culprit
valuable | précieux; précieuse | waardevol; kostbaar | valuable; precious; worth
efficient | efficace; efficacement; efficacité | doeltreffend; efficiënt; doelmatig; efficiëntie | efficient; efficiency
flexible | souple; flexible; souplesse; flexibilité | flexibel; lenig; flexibiliteit | flexible; supple; flexibility
stable-steady | stable; stabilité; constant | stabiel; stabiliteit; constant | stable; steady; stability; constant
superficial-slight | léger; légère; légèrement; un petit peu | lichtjes; een klein beetje | slight; slightly; a little bit
mostly | la plupart du temps | meestal; over het algemeen; veelal | mostly; generally
henceforth | désormais; dorénavant; à partir de maintenant | voortaan; van nu af aan; in het vervolg | henceforth
meanwhile | entretemps | ondertussen; intussen; inmiddels; in de tussentijd | meanwhile; in the meantime; meantime
gradually | progressivement; petit à petit; peu à peu; au fur et à mesure | stilaan; beetje bij beetje | gradually; bit by bit; little by little; progressively
on-purpose | exprès; intentionnellement | expres; moedwillig | deliberately; intentionally; deliberate
by-accident | accidentellement; sans faire exprès; par mégarde | onopzettelijk; onbedoeld | unintentionally; inadvertently
by-chance | par hasard; hasard; coïncidence | toevallig; toeval; bij toeval | by chance; coincidence
gladly | volontiers; de bon coeur | met plezier; gaarne | with pleasure; happily
extremely | extrêmement; hyper | uiterst; heel erg; ontzettend; buitengewoon; keihard | extremely; super
frankly | à vrai dire | eerlijk gezegd; ronduit | frankly
somewhere | quelque part | ergens | somewhere; someplace
nowhere | nulle part; à aucun endroit | nergens; op geen enkele plaats | nowhere
day-after-tomorrow | après-demain; surlendemain | overmorgen | day after tomorrow
mess-junk | bazar; désordre; fouillis; bordel; pagaille | rommel; rommelig; brol; rotzooi; zooi; boeltje; warboel | messy; junk; clutter; rubbish heap
blunder | gaffe; bourde; bêtise; boulette; connerie; sottise; gaffer; bévue | flater; blunder; stommiteit; misser; uitschuiver; dommigheid | blunder; slip-up; silly mistake; goof; cock-up
nonsense | foutaises; baratin | onzin; flauwekul; larie; kletskoek; nonsens | nonsense; rubbish talk; baloney
disaster | désastre; calamité; cauchemar | ramp; catastrofe; nachtmerrie; onheil | disaster; catastrophe; nightmare; calamity
luck-chance | opportunité | kans; gelegenheid; opportuniteit | opportunity
effort | effort; efforts; se donner du mal | moeite; inspanning; moeite doen | effort; make an effort
habit | prendre l'habitude; habituer; habitué | gewoonte; gewend; wennen | habit; get used to; accustomed
misunderstanding | malentendu; méprise; quiproquo | misverstand; verkeerd begrepen; misverstaan | misunderstanding; misunderstand; misunderstood
joke | blague; plaisanterie; farce; plaisanter; rigolade | grap; mop; grapje; poets | joke; prank; gag; joking
trap-noun | guet-apens | valstrik; valkuil; hinderlaag | pitfall; snare; ambush
speed-rhythm | cadence; tempo | ritme; tempo; cadans | pace; rhythm; tempo
pile-heap | tas; amas; tas de | stapel; stapels | pile; heap; stack
hole | trou; orifice; perforation; troué | gaatje | hole; gap
gap-slit | fente; interstice | gleuf; spleet; kier; sleuf | slit
spot-stain | tache; taché; saleté | vlek; vlekken; bevlekt; spat | stain; stained; smudge; mark
smell-odour | parfum; puanteur | reuk; stank | odour; scent
temperature | température; thermomètre | temperatuur; thermometer | temperature; thermometer
cash-lay | thune; pognon; oseille | poen; frank | dosh; quid; bucks
child-lay | môme; bambin; mioche | kleuter; peuter; puber; koter; bengel | toddler; lad; youngster; teen
love-feeling | amour; amoureux; tendresse | liefde; verliefd; genegenheid | beloved
hate | haïr; haine; détester; déteste | haten; haat; gehaat; verafschuwen | hate; hatred; detest; loathe; dislike
joy | joie; bonheur; joyeux | vreugde; vrolijk | joy; cheerful
similar | similaire; semblable; analogue | gelijkaardig; soortgelijk | similar
random | aléatoire | willekeurig; lukraak | random; at random; randomly
basic-elementary | élémentaire; rudimentaire | elementair | elementary; rudimentary
stale-old | rassis; démodé; ringard; vieillot | ouderwets; oubollig | old-fashioned; outmoded; stale
pure | pur; pure | puur; zuiver; zuivere | pure; purely
selfish | égoïste; radin; avare | egoïstisch; gierig; hebberig | selfish; greedy; stingy; mean with money
sweet-sour | sucré; acide | zoet; zuur; zout; bitter | sour; salty; bitter
deliberate-mean | malveillant; malveillance; mal intentionné | kwaadwillig; kwaadwillend; slechte bedoelingen | malevolent; ill-intentioned; bad intentions
half-hearted | bof; mitigé; couci-couça | matig; middelmatig | mediocre; moderate
guess-odd-job | petit boulot; bricolage; bricoler à la maison | klusje; karwei; klusjes | odd job; chore; DIY
@subject
# Things and people that a question can be about
to-spell | épeler; épelle; orthographe | spellen; gespeld; spelling | spell; spelling; spelt
label-sticker | étiquette; sticker; pastille | etiket; sticker; zelfklever; label; vignet | label; sticker; tag; decal
tape-adhesive | papier collant; ruban adhésif; scotch; bande adhésive | plakband; kleefband; tape | tape; adhesive tape; sticky tape; sellotape
scissors | ciseaux; paire de ciseaux; cutter | schaar; breekmes | scissors; cutter; knife blade
stapler | agrafeuse; agrafe; agrafes; agrafer | nietjesmachine; nietje; nietjes; nieten | stapler; staple; staples
ring-binder | classeur; farde; porte-vues; chemise cartonnée | ordner; kaft; ringmap; farde | binder; ring binder; file folder
cardboard | boîte en carton | karton; kartonnen doos | cardboard; cardboard box
plastic | plastique; matière plastique; en plastique | plastiek; plastic; kunststof | plastic; made of plastic
metal | métal; métallique; fer; acier | metaal; metalen; ijzer | metal; iron; steel
rubber | caoutchouc; en caoutchouc | rubber; rubberen | rubber
wood | bois; en bois; planche | hout; houten; plank | wood; wooden; plank
stone | pierre; caillou; roche | steen; kei; rots | stone; rock; pebble
glass-pane | vitre; carreau; écran en verre | glas; ruit; ruiten; glazen | pane; window pane
curtain | rideau; tenture; volet | gordijn; rolluik; gordijnen | curtain; shutter
wall | mur; paroi; cloison | muur; wand; muren | wall; walls
roof | toit; toiture | dak; daken | roof; rooftop
cellar | cave | kelder; souterrain | cellar; basement
attic | grenier; combles | zolder; vliering | attic; loft
kitchen | coin cuisine | keuken; keukentje | kitchen
bathroom | salle de bain; salle de bains; salle d'eau | badkamer; doucheruimte | washroom
bedroom | chambre à coucher | slaapkamer; kamer om te slapen | bedroom
living-room | salon; living; salle de séjour | woonkamer; living; zitkamer; salon | living room; lounge; sitting room
sofa | canapé; divan; sofa; fauteuil | bank om te zitten; sofa; fauteuil | sofa; couch; armchair
cupboard | armoire; placard; étagère; meuble | kast; rek; meubel; schap | cupboard; wardrobe; shelf; cabinet; furniture
drawer | tiroir; tiroirs | schuif; schuifje | drawer
mirror | miroir; glace | spiegel | mirror
ladder | échelle; escabeau | ladder; trapladder | ladder; stepladder
nail-screw | clou; boulon; écrou | spijker; nagel; bout; moer; vijs | nail; bolt
rope-string | corde; ficelle | touw; koord; koordje | rope; string
suitcase | valise; bagages; bagage | valies; koffer; bagage; reiskoffer | suitcase; luggage; baggage
bottle | bouteille; flacon; bidon | fles; flesje; bus met vloeistof | bottle; flask
umbrella | parapluie | paraplu | umbrella
hat-clothes | bonnet; gants; chapeau; écharpe | muts; handschoen; handschoenen; hoed; sjaal | hat; glove; gloves; scarf
shoes | chaussures; chaussure; godasses; bottes; pompes | schoenen; schoen; laarzen | shoes; shoe
trousers | pantalon; jean; culotte; pantalons | broek; jeans; broeken | trousers; pants; jeans
shirt | chemise; t-shirt; pull; chandail | hemd; trui; t-shirt; bloes | shirt; jumper; sweater; t-shirt
jacket-coat | manteau; veste; blouson | jas; vest; mantel; frak | coat; jacket
flame-fire | feu; flamme; prendre feu; incendie; en flammes | vuur; in brand; vuurtje | flame; blaze
explosion | explosion; exploser; explose | ontploffing; ontploffen; ontploft; explosie; exploderen | explosion; explode; explodes; blow up; burst
rain | pluie; pleuvoir; pleut; drache; averse; il pleut | regen; regenen; regent; bui; stortbui | rain; raining; rainy; shower of rain
snow | neige; neiger; verglas | sneeuw; sneeuwen; ijzel | ice; frost
storm | tempête; orage; foudre; éclair; tonnerre | storm; onweer; bliksem; donder; blikseminslag | storm; thunder; lightning; thunderstorm
wind-weather | rafale | wind; waait; windstoot | wind; windy; gust
flood | inondation; inondé; dégât des eaux; inonder | overstroomd; waterschade | flood; flooded; flooding
sun-light | soleil; ensoleillé; en plein soleil | zonnig; zonlicht | sun; sunny; sunlight; sunshine
fuse-electric | fusible; plomb; disjoncteur; coupe-circuit; court-circuit | kortsluiting; zekeringkast | fuse; circuit breaker; short circuit; fuse box
switch-light | interrupteur; bouton marche; commutateur | schakelaar; aanknop; lichtschakelaar | light switch; power switch
tap-water | robinet; évier; lavabo | kraan; gootsteen; lavabo; wastafel | faucet; sink; washbasin
pipe | tuyau; canalisation; tube | buis; leiding; pijp; darm | pipe; hose
vacuum-cleaner | aspirateur; passer l'aspirateur | stofzuiger; stofzuigen | vacuum cleaner; hoover; vacuum; vacuuming
dishwasher | lave-vaisselle; vaisselle | vaatwasser; afwasmachine; vaatwas; afwas | dishwasher; dishes
oven | four; cuisinière; micro-ondes; plaque de cuisson | oven; fornuis; microgolf; microgolfoven; kookplaat | oven; cooker; microwave; hob
broom-mop | balai; brosse; seau; torchon; chiffon; lingette; éponge | borstel; dweil; vod; doek; emmer; bezem; spons | broom; mop; brush; bucket; rag; sponge
towel | serviette; essuie de bain | handdoek; badhanddoek; keukenhanddoek | towel
soap | savon; shampoing; gel douche | zeep; shampoo; douchegel | soap; shampoo
craftsman | électricien; serrurier; menuisier; peintre; maçon; artisan | elektricien; slotenmaker; schrijnwerker; metser; timmerman | electrician; locksmith; carpenter; builder; tradesman; handyman; painter
hairdresser | coiffeur; coiffeuse; barbier | kapper; kapster; barbier | hairdresser; barber; haircut
bakery-shop | boulangerie; boulanger; boucherie; épicerie | bakker; bakkerij; slager; slagerij; beenhouwer; kruidenier | bakery; baker; butcher; grocer
factory | usine; atelier de production | fabriek; productiehal | factory
farm | agriculteur; fermier; paysan | boerderij; boer; landbouwer; landbouw | farm; farmer; agriculture
beach | plage | strand; zee; kust; aan zee | beach; sea; seaside; coast
forest | forêt; arbre | woud; boom; bomen | tree; trees
mountain | montagne; colline; sommet | heuvel; bergtop | mountain; hill; mountains
river | rivière; fleuve; lac | rivier; beek | river; lake; canal
island | île | eiland | island
flower-plant | fleur; fleurs | bloem; plant; bloemen; roos | flower; flowers; rose
bird-animal | oiseau; animal; cheval | vogel; dier; beest; paard; koe | bird; animal; horse; cow
insect | insecte; mouche; moustique; araignée; guêpe; abeille | insect; vlieg; mug; spin; wesp | insect; fly; mosquito; spider; wasp; bee
bread-food | pain; fromage; beurre; viande; poisson; oeuf | brood; kaas; boter; vlees; ei; eten kopen | bread; cheese; butter; meat; egg
drink-hot | café; thé; tasse; chocolat chaud | koffie; thee; kop koffie; tas koffie | coffee; tea; cup of tea
beer-wine | bière; vin | bier; wijn; frisdrank; pint | beer; wine; soft drink; pint
fruit-vegetable | fruit; légume; pomme; légumes; pomme de terre | fruit; groente; appel; groenten; aardappel | fruit; vegetable; apple; vegetables; potato
soup-dish | soupe; potage; salade; plat cuisiné | soep; salade; sla | soup; salad
sweets | bonbon; gâteau; chocolat; dessert; biscuit | snoep; koek; taart; chocolade; dessert | sweets; candy; cake; chocolate; biscuit; pie
breakfast | petit-déjeuner; petit déjeuner; déjeuner; dîner | ontbijt; middageten; avondeten; avondmaal | breakfast; lunch; dinner; supper
head-ache | mal de tête; migraine; maux de tête | hoofdpijn; migraine; buikpijn | headache; migraine; backache; sore
fever-flu | fièvre; grippe; rhume; toux | koorts; griep; verkoudheid; verkouden | fever; flu; influenza; cold in the head
body-part | ventre; dos; épaule; genou; coude | buik; schouder; knie; nek; elleboog | belly; stomach; shoulder; knee; neck; elbow
blood | sang; saigner; prise de sang | bloed; bloeden; bloedafname | blood; bleed; blood test
lungs-heart | poumon; rein; cerveau | long; longen; nier; hersenen | lung; lungs; liver; kidney; brain
walking-aid | canne; béquille; déambulateur; béquilles | wandelstok; kruk; rollator; krukken; looprek | walking stick; cane; crutch; walker; walking frame; zimmer frame
dressing-wound | pansement; sparadrap; plaie; bandage; pommade | pleister; verband; zalf; windel | plaster; bandage; wound; ointment
pill | pilule; comprimé; sirop; gélule | pil; pillen; tablet medicijn; siroop; capsule | pill; pills; syrup; capsule
thirst-hunger | soif; faim; appétit | dorst; honger; eetlust; hongerig | thirst; hunger; hungry; thirsty; appetite
song-music | musique; danse; danser | muziek; dansen; concert; zong | music; dance; concert
football | football; foot; équipe de foot; match | voetbal; voetballen; voetbalploeg; match | football; soccer
toy | jouet; poupée; peluche; ballon | speelgoed; pop; knuffel | toy; doll; teddy; ball
war-peace | guerre; paix; soldat; armée | oorlog; vrede; soldaat; leger | war; soldier; army
king | roi; prince; famille royale | koning; koningin; prins; koningshuis | king; queen; prince; royal
religion-faith | prière; dieu; prêtre | geloof; gebed; god; priester; bidden | faith; prayer; god; priest; pray
# Everyday words of helpers and visitors that the lists above did not know.
prepaid-card | carte prépayée | prepaidkaart | prepaid
debt-collection | société de recouvrement; bureau de recouvrement; agence de recouvrement | incassobureau; incassokantoor | debt collector; debt collection agency; collection agency
cash-machine | distributeur de billets | geldautomaat | cashpoint; cash point; hole in the wall
fraudster | escroc | oplichter | impostor; imposter; conman
message-recall | annuler l'envoi; rappeler un message; annuler un message envoyé | verzenden ongedaan maken; bericht intrekken; bericht terughalen | unsend; undo send; recall a message
mobile-hotspot | partage de connexion | persoonlijke hotspot | hotspot
mobile-signal | réception mobile; signal mobile; barres de réseau | bereik; ontvangst van het netwerk; netwerkbalkjes | mobile signal; phone signal; signal bars
sim-tray | tiroir SIM; tiroir de la carte SIM | simlade; simkaarthouder; simkaartlade | SIM tray; SIM slot
mobile-phone | téléphone portable | mobiele telefoon | handset
voucher | bon d'achat; bon de réduction | waardebon; kortingsbon | voucher
unlock-pattern | schéma de déverrouillage; schéma à dessiner | ontgrendelpatroon | unlock pattern; swipe pattern
profile-picture | photo de profil | profielfoto | avatar
remove-friend | supprimer un ami; retirer un ami; retirer des amis | vriend verwijderen; ontvrienden | unfriend; remove a friend
cookie-banner | bandeau de cookies; bannière de cookies | cookiebanner; cookiemelding | cookie banner; cookie notice
conspiracy-theory | théorie du complot; complot | complottheorie; complot; samenzwering | conspiracy theory; conspiracy
home-page | page d'accueil | startpagina | homepage
criminal-record | extrait de casier judiciaire | uittreksel uit het strafregister | criminal record; police record
time-slot | créneau; créneau horaire; plage horaire | tijdslot; tijdvak; tijdsblok | time slot; slot
call-credit | crédit d'appel; crédit téléphonique | belkrediet; beltegoed; belwaarde | call credit; phone credit; calling credit
social-worker | assistant social | maatschappelijk werker | caseworker; case worker
advertising-publicity | publicité | reclame | ads; adverts
trade-union | syndicat | vakbond | syndicate
tax-return | déclaration d'impôt | belastingaangifte | tax declaration
child-benefit | allocations familiales | kinderbijslag | family allowance; family allowances
health-insurance-fund | mutualité | ziekenfonds | mutuality; mutuelle; health fund
foreigner-card | carte d'identité d'étranger | vreemdelingenkaart | titre de séjour
low-income | revenus modestes; petit budget; peu de moyens | laag inkomen; klein budget; krap bij kas | low income; tight budget; short of money
slow-device | lent | traag | takes ages; takes forever
battery-empty | batterie vide | batterij leeg | battery flat; flat battery; out of battery
read-aloud | lecture à voix haute | voorlezen | read out loud
