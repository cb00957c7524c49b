@general
# Verbs people use in questions and instructions. Infinitive first; then forms with another stem and the noun of the same action.
# Counter: ask, give, receive, apply
to-ask | demander; poser une question; interroger | vragen; vraagt; vroeg; gevraagd; een vraag stellen; navragen; nagevraagd | ask; ask a question; enquire; inquire
to-request | demander; introduire une demande; faire une demande; solliciter; faire la demande | aanvragen; vraag aan; vraagt aan; aangevraagd; aanvraag; een aanvraag indienen; aanvraagt | request; apply for; ask for; put in a request; make an application
to-submit | introduire; déposer; soumettre; soumis; remettre un dossier; rentrer un dossier | indienen; dien in; dient in; ingediend; binnenbrengen; binnengebracht | submit; hand in; file; lodge
to-receive | recevoir; reçoit; reçu; reçoivent; réception | ontvangen; ontvangt; ontving; krijgen; krijgt; kreeg; gekregen; ontvangst | receive; got
to-obtain | obtenir; obtient; obtenu; se procurer | verkrijgen; verkrijgt; verkregen; bekomen; bekomt | obtain; get hold of
to-give | donner; remettre | geven; geeft; gaf; gegeven; afgeven; afgegeven | give; gave; given; hand over
to-send | envoyer; envoie; envoi; expédier; faire parvenir | verzenden; verzendt; verzonden; sturen; stuurt; gestuurd; opsturen; verstuurd | send; sent
to-forward | transférer; faire suivre; transfert | doorsturen; stuur door; stuurt door; doorgestuurd | forward; pass on
to-transmit | transmettre; transmis; transmet | doorgeven; geeft door; doorgegeven; overmaken; overgemaakt | transmit; pass along
to-give-back | rendre; rendu; restituer; rapporter | teruggeven; teruggegeven; terugbrengen; teruggebracht; terugbezorgen | give back; return; hand back; bring back
to-take | prendre; prend; pris; prenez | nemen; neemt; nam; genomen | take; took; taken
to-bring | apporter; amener; prendre avec soi; venir avec | meebrengen; brengt mee; meegebracht; meenemen; meegenomen | bring; brought; bring along
to-collect | retirer; venir chercher; aller chercher; récupérer au guichet; retrait | afhalen; haalt af; afgehaald; ophalen; opgehaald; gaan halen | collect; pick up; fetch
to-deliver | livrer; livraison; délivrer | leveren; levert; geleverd; bezorgen; bezorgd; levering | deliver; delivery
to-issue-document | délivrer; établir un document; délivrance | afleveren; levert af; afgeleverd; uitreiken; uitgereikt; aflevering | issue; hand out
to-accept | accepter; dire oui; acceptation | aanvaarden; aanvaardt; aanvaard; accepteren; accepteert; geaccepteerd; ja zeggen | accept; say yes; acceptance
to-refuse | refuser; dire non; refus | weigeren; weigert; geweigerd; neen zeggen; nee zeggen | refuse; say no; refusal
to-reject | rejeter; rejet | afwijzen; wijst af; afgewezen; afkeuren; afgekeurd; verwerpen; verworpen | reject; turn down; rejection
to-approve | approuver; donner son accord; approbation | goedkeuren; keurt goed; goedgekeurd; goedkeuring | approve; approval; give approval
to-agree | être d'accord; donner son accord; marquer son accord; accord | akkoord gaan; akkoord; instemmen; instemt; ingestemd | agree; agreement; be ok with
to-disagree | ne pas être d'accord; pas d'accord; désaccord | niet akkoord gaan; niet akkoord; oneens | disagree; do not agree; disagreement
to-sign | signer; signature | ondertekenen; ondertekent; ondertekend; tekenen; tekent; getekend; handtekening zetten | sign; signature
to-fill-in | remplir; compléter | invullen; vul in; vult in; ingevuld; aanvullen; aangevuld | fill in; complete; fill out
to-register | s'inscrire; inscrire; inscription; s'enregistrer | inschrijven; schrijf in; schrijft in; ingeschreven; inschrijving; registreren; geregistreerd | register; sign up; enrol; registration
to-unregister | se désinscrire; désinscrire; désinscription; se désabonner | uitschrijven; schrijf uit; schrijft uit; uitgeschreven; uitschrijving | unregister; unsubscribe; deregister; opt out
to-subscribe | s'abonner; abonner; prendre un abonnement | zich abonneren; abonneren; abonneert; geabonneerd; een abonnement nemen | subscribe; take out a subscription
to-cancel | annuler; annulation; décommander | annuleren; annuleert; geannuleerd; annulering; afzeggen; afgezegd; annulatie | cancel; cancellation; call off
to-postpone | reporter; remettre à plus tard; repousser; postposer; report | uitstellen; stelt uit; uitgesteld; verzetten; verschuiven; verschoven; uitstel | postpone; put off; reschedule; put back
to-renew | renouveler; renouvelle; renouvellement | vernieuwen; vernieuwt; vernieuwd; verlengen; verlengt; verlengd; hernieuwen | renew; renewal
to-extend | prolonger; prolongation; proroger; prorogation | verlengen; verlengt; verlengd; verlenging | extend; extension; prolong
to-expire | expirer; arriver à échéance; être périmé; périmé; ne plus être valable; expiration | vervallen; vervalt; verviel; verlopen; verloopt; niet meer geldig | expire; run out; no longer valid; expiry
to-declare | déclarer; déclaration; faire une déclaration | aangeven; geeft aan; aangegeven; aangifte doen; aangifte; verklaren; verklaart | declare; declaration; make a statement
to-report | signaler; signalement; avertir | melden; meldt; gemeld; melding; signaleren; gesignaleerd | report; flag; notify
to-complain | se plaindre; plainte; porter plainte; plaint; déposer plainte; introduire une plainte; réclamer | klagen; klaagt; geklaagd; klacht; klacht indienen; klacht neerleggen; een klacht doen | complain; complaint; make a complaint; file a complaint
to-contest | contester; contestation | betwisten; betwist; betwisting; bezwaar maken; aanvechten | contest; dispute; challenge
to-claim | réclamer; revendiquer; faire valoir ses droits | eisen; eist; geëist; opeisen; opgeëist; vorderen | claim; demand
to-justify | justifier; justification; motiver | rechtvaardigen; rechtvaardigt; motiveren; gemotiveerd; verantwoorden | justify; justification; give reasons
to-prove | prouver; preuve; donner la preuve; démontrer | bewijzen; bewijst; bewezen; bewijs; aantonen; aangetoond | prove; proof; give proof; show proof
to-certify | certifier; attester; certification | attesteren; gecertificeerd; waarmerken; gewaarmerkt | certify; attest; certification
to-legalise | légaliser; légalisation; légaliser une signature | legaliseren; legaliseert; gelegaliseerd; legalisatie | legalise; legalize; legalisation
to-confirm | confirmer; confirmation | bevestigen; bevestigt; bevestigd; bevestiging | confirm; confirmation
to-validate | valider; validation | valideren; valideert; gevalideerd; validatie; bekrachtigen | validate; validation
to-check | vérifier; contrôler; vérification; contrôle; regarder si | controleren; controleert; gecontroleerd; controle; nakijken; nagekeken; verifiëren; checken | check; verify; make sure; verification
to-compare | comparer; comparaison | vergelijken; vergelijkt; vergeleken; vergelijking | compare; comparison
to-choose | choisir; choix; opter; sélectionner | kiezen; kiest; koos; gekozen; keuze; selecteren; uitkiezen | choose; chose; chosen; choice; pick; select
to-decide | décider; décision; prendre une décision; trancher | beslissen; beslist; beslissing; besluiten; besluit; besloten; een beslissing nemen | decide; decision; make a decision
to-hesitate | hésiter; douter; avoir un doute; hésitation | twijfelen; twijfelt; getwijfeld; aarzelen; twijfel | hesitate; doubt; not be sure; be unsure
to-allow | autoriser; autorisation; permettre; permis; permet; donner la permission; permission; laisser faire | toestaan; staat toe; toegestaan; toelaten; toegelaten; toestemming geven; laat toe; goedvinden | allow; permit; authorise; give permission
to-forbid | interdire; interdit; interdiction; défendre; défense de | verbieden; verbiedt; verboden; verbod | forbid; forbidden; ban; prohibit; not allowed
to-oblige | obliger; obligation; imposer; forcer; contraindre | verplichten; verplicht; verplichting; opleggen; dwingen; gedwongen | oblige; force; compel; obligation; impose
to-have-to | devoir; doit; doivent; falloir; il faut; être obligé; être tenu de | moeten; moest; verplicht zijn; dienen te | must; be required to; be obliged to
to-need | avoir besoin de; besoin; nécessiter; falloir | nodig hebben; nodig; behoefte; nood hebben aan; vereisen; vereist | need; require; be in need of
to-be-able | pouvoir; peut; peuvent; être capable; savoir faire; arriver à | kunt; in staat zijn; erin slagen | be able to; be capable of; manage to
to-be-allowed | pouvoir; avoir le droit de; être autorisé; avoir la permission | mogen; mag; mocht; het recht hebben om; toestemming hebben | may; be allowed to; have the right to; be permitted to
to-want | vouloir; veut; souhaiter; désirer; avoir envie de; voudrais | willen; wilt; wou; wensen; wenst; gewenst | want; wish; would like; desire
to-know | savoir; sait; su; être au courant | weten; weet; wist; geweten; op de hoogte zijn | know; knew; known; be aware
to-know-person | connaître; connaît; connu; connaissance | kennen; kent; gekend; kende | know; be familiar with; be acquainted with
to-understand | comprendre; comprend; compris; compréhension | begrijpen; begrijpt; begreep; begrepen; verstaan; verstaat; snappen; gesnapt | understand; understood; get it; grasp
to-explain | expliquer; explication; donner des explications | uitleggen; legt uit; uitgelegd; uitleg; toelichten; toegelicht | explain; explanation; clarify
to-mean | signifier; vouloir dire; signification; veut dire | betekenen; betekent; betekende; betekenis; bedoelen; bedoeld | mean; meant; meaning; stand for
# Help, accompany, represent
to-help | aider; aide; donner un coup de main; venir en aide; assister; dépanner | helpen; helpt; hielp; geholpen; hulp; bijstaan; een handje helpen; hulp bieden | help; assist; aid; lend a hand; give a hand
to-support | soutenir; soutien; soutenu; appuyer; soutient | steunen; steunt; gesteund; steun; ondersteunen; ondersteunt; ondersteund; ondersteuning | support
to-accompany | accompagner; accompagnement; aller avec | begeleiden; begeleidt; begeleid; begeleiding; vergezellen; meegaan met; meegegaan | accompany; go with; come along; guide
to-advise | conseiller; conseil; donner un conseil; recommander; recommandation | adviseren; adviseert; geadviseerd; advies; raad geven; aanraden; aangeraden | advise; advice; recommend; give advice; recommendation
to-orient | orienter; orientation; réorienter; renvoyer vers; aiguiller | doorverwijzen; verwijst door; doorverwezen; doorverwijzing; oriënteren; de weg wijzen | refer; direct to; point to; referral
to-represent | représenter; agir au nom de; représentation; faire à la place de | vertegenwoordigen; vertegenwoordigt; vertegenwoordigd; handelen in naam van; in de plaats van | represent; act on behalf of; act in the name of
to-take-care-of | s'occuper de; prendre soin de; soigner; prise en charge | zorgen voor; zorgt voor; gezorgd; verzorgen; verzorgt; verzorgd | take care of; look after; care for
to-take-charge | prendre en charge; se charger de; s'occuper de | op zich nemen; instaan voor; ten laste nemen; zich bezighouden met | take charge of; deal with; take on
to-manage | gérer; gestion; s'occuper de | beheren; beheert; beheerd; beheer | manage; management
to-organise | organiser; organisation; mettre sur pied | organiseren; organiseert; georganiseerd; organisatie; inrichten; ingericht | organise; organize; set up; arrange
to-plan | planifier; prévoir; prévu; planification | plannen; gepland; planning; inplannen; ingepland | plan; schedule; foresee
to-prepare | préparer; préparation; tenir prêt | voorbereiden; bereidt voor; voorbereid; voorbereiding; klaarmaken; klaargemaakt; klaarleggen; klaarzetten | prepare; get ready; preparation; make ready
to-participate | participer; participation; prendre part | deelnemen; neemt deel; deelgenomen; deelname; meedoen; meegedaan; participeren; participatie | participate; take part; participation; join in
to-invite | inviter; invitation; convier | uitnodigen; nodigt uit; uitgenodigd; uitnodiging | invite; invitation
to-summon | convoquer; convocation | oproepen; roept op; opgeroepen; oproeping; ontbieden | summon; call in; convene
to-welcome | accueillir; accueil | onthalen; onthaalt; onthaald; onthaal; verwelkomen; verwelkomd; opvangen; ontvangen | welcome; receive
to-volunteer | faire du bénévolat; être bénévole; bénévolat; se porter volontaire | vrijwilligerswerk doen; vrijwilligerswerk; vrijwilliger zijn; zich vrijwillig inzetten | volunteer; do voluntary work; volunteering
# Activate, block, lose, find
to-activate | activer; activation; mettre en service | activeren; activeert; geactiveerd; activering; activatie; in gebruik nemen | activate; activation
to-deactivate | désactiver; désactivation | deactiveren; deactiveert; gedeactiveerd; deactivering | deactivate; disable; deactivation
to-turn-on | allumer; mettre en marche; démarrer; brancher; mettre en route | aanzetten; zet aan; aangezet; inschakelen; schakel in; ingeschakeld; aandoen; opzetten | turn on; switch on; power on; put on
to-turn-off | éteindre; éteint; couper; mettre hors tension | uitzetten; zet uit; uitgezet; uitschakelen; uitgeschakeld; uitdoen; afzetten; afgezet | turn off; switch off; shut down; power off
to-restart | redémarrer; redémarrage; rallumer; relancer | opnieuw opstarten; herstarten; herstart; heropstarten; heropgestart | restart; reboot; start again
to-block | bloquer; bloqué; blocage; faire bloquer | blokkeren; blokkeert; geblokkeerd; blokkering; op slot; laten blokkeren | block; lock; locked
to-unblock | débloquer; déblocage; déverrouiller; rouvrir l'accès | deblokkeren; deblokkeert; gedeblokkeerd; ontgrendelen; ontgrendeld; deblokkering; van slot | unblock; unlock
to-lock | verrouiller; verrouillage; fermer à clé | vergrendelen; vergrendelt; vergrendeld; op slot doen; op slot | lock; locked
to-lose | perdre; perd; perdu; perte; égarer; ne plus retrouver | verliezen; verliest; verloor; verloren; kwijt; kwijtraken; kwijtgeraakt; verlies | lose; lost; loss; mislay; misplace
to-forget | oublier; oublié; oubli; ne plus savoir; ne plus se souvenir | vergeten; vergeet; vergat; niet meer weten; niet meer herinneren | forget; forgot; forgotten; no longer remember; cannot remember
to-remember | se souvenir; se rappeler; souvient; retenir; mémoriser | zich herinneren; herinneren; herinnert; herinnerd; onthouden; onthoudt | remember; recall; memorise; keep in mind
to-remind | rappeler; rappel; faire penser à | herinneren aan; herinnering; doen denken aan; rappel | remind; reminder
to-search | chercher; rechercher; recherche; être à la recherche de | zoeken; zoekt; zocht; gezocht; opzoeken; opgezocht; op zoek naar; uitzoeken; uitgezocht; uitvissen; achterhalen | search; look for; seek; searching
to-find | trouver; trouvé; dénicher | vinden; vindt; vond; gevonden | find; found
to-find-again | retrouver; remettre la main sur | terugvinden; vindt terug; teruggevonden | find again; find back; retrieve
to-recover | récupérer; récupération; reprendre; ravoir; restaurer | herstellen; hersteld; terugkrijgen; teruggekregen; recupereren; gerecupereerd; terughalen | recover; recovery; get back; restore; regain
to-discover | découvrir; découvert; découverte | ontdekken; ontdekt; ontdekking | discover; discovery; find out
to-change | changer; modifier; changement; modification | wijzigen; wijzigt; gewijzigd; wijziging; veranderen; verandert; veranderd; aanpassen | change; modify; alter; modification
to-adapt | adapter; adaptation; ajuster | aanpassen; pas aan; past aan; aangepast; aanpassing | adapt; adjust; adaptation
to-correct | corriger; correction; rectifier; rectification | verbeteren; verbetert; verbeterd; corrigeren; gecorrigeerd; rechtzetten; rechtgezet; correctie | correct; correction; rectify; put right
to-improve | améliorer; amélioration; perfectionner | verbeteren; verbetert; verbeterd; verbetering | improve; improvement; make better
to-replace | remplacer; remplacement | vervangen; vervangt; verving; vervanging; vervanger | replace; replacement; substitute
to-exchange | échanger; échange; troquer; intervertir | omruilen; ruilen; ruilt; geruild; omgeruild; inruilen; omwisselen; verwisselen; verwisseld | exchange; swap; trade
to-update-info | mettre à jour; mise à jour; actualiser; mis à jour | bijwerken; werkt bij; bijgewerkt; updaten; geüpdatet; actualiseren; geactualiseerd; update | update; bring up to date
to-add | ajouter; rajouter; ajout | toevoegen; voeg toe; voegt toe; toegevoegd; bijvoegen; bijgevoegd | add; addition
to-remove | enlever; retirer; ôter; retrait; enlèvement | wegnemen; weggenomen; weghalen; weggehaald; wegdoen; weggedaan; verwijderen | remove; take away; take off; removal
to-delete | supprimer; suppression; effacer; effacement | verwijderen; verwijdert; verwijderd; wissen; gewist; verwijdering; schrappen | delete; erase; deletion; wipe
to-throw-away | jeter; mettre à la poubelle; se débarrasser de | weggooien; gooit weg; weggegooid; wegsmijten; weggesmeten; wegwerpen | throw away; throw out; discard; dispose of
to-save | enregistrer; sauvegarder; sauvegarde | opslaan; sla op; slaat op; opgeslagen; bewaren; bewaart; bewaard | save; store
to-keep | garder; conserver; conservation | bewaren; bewaart; bewaard; houden; houdt; gehouden; bijhouden; bijgehouden | keep; kept; retain; hold on to
to-copy | copier; copie; photocopier; dupliquer | kopiëren; kopieert; gekopieerd; kopie; overnemen | copy; duplicate; make a copy
to-move-object | déplacer; déplacement; bouger; mettre ailleurs | verplaatsen; verplaatst; verplaatsing | move; shift; relocate
to-sort | trier; tri; classer; classement | sorteren; sorteert; gesorteerd; ordenen; geordend; rangschikken; klasseren | sort; classify; put in order
to-tidy | ranger; rangement; mettre de l'ordre; ranger ses affaires | opruimen; ruimt op; opgeruimd; opbergen; opgeborgen | tidy; tidy up; clear up; put away; stow
to-share | partager; partage | delen; deelt; gedeeld | share; sharing; shared
to-publish | publier; publication; mettre en ligne; poster | publiceren; publiceert; gepubliceerd; publicatie; online zetten; posten; gepost; bekendmaken | publish; publication; post; put online
to-lend | prêter; prêt | uitlenen; leent uit; uitgeleend; lenen aan; ontlenen | lend; lent; loan
to-borrow | emprunter; emprunt | lenen; leent; geleend; ontlenen; ontleend; lening | borrow; take out a loan
to-rent | louer; location; prendre en location | huren; huurt; gehuurd; huur | rent; hire; rental
to-let | louer; mettre en location; donner en location | verhuren; verhuurt; verhuurd; verhuur | rent out; let out
to-buy | acheter; achète; achat; acquérir; faire un achat | kopen; koopt; kocht; gekocht; aankopen; aangekocht; aankoop | buy; bought; purchase
to-sell | vendre; vend; vendu; vente | verkopen; verkoopt; verkocht; verkoop | sell; sold; sale
to-order | commander; commande; passer une commande | bestellen; bestelt; besteld; bestelling | order; place an order
to-book | réserver; réservation | reserveren; reserveert; gereserveerd; reservatie; reservering; boeken; geboekt | book; reserve; booking; reservation
to-pay | payer; paie; paye; paiement; régler; verser; s'acquitter | betalen; betaalt; betaald; betaling; afrekenen; afgerekend; vereffenen | pay; paid; payment; settle
to-transfer-money | virer; faire un virement; virement; verser de l'argent | overschrijven; schrijft over; overgeschreven; overschrijving; geld storten; storten; gestort | transfer money; make a transfer; bank transfer; wire money
to-withdraw-money | retirer de l'argent; retrait d'argent; aller au bancontact | geld afhalen; geld opnemen; geldopname; naar de bancontact gaan | withdraw money; cash withdrawal; take out cash; get cash
to-reimburse | rembourser; remboursement; rendre l'argent | terugbetalen; betaalt terug; terugbetaald; terugbetaling; geld terug | reimburse; refund; pay back; repay; reimbursement
to-cost | coûter; coûte; coût; valoir | kosten; kost; gekost | cost; costs
to-spend-money | dépenser; dépense | uitgeven; geeft uit; uitgegeven; besteden; besteed; spenderen; uitgave | spend; spent; expense
to-save-money | économiser; épargner; épargne; mettre de côté | sparen; spaart; gespaard; besparen; bespaart; bespaard; besparing | save money; put aside; put money aside
to-earn | gagner; gagner sa vie; toucher un salaire | verdienen; verdient; verdiend | earn; make money
to-win | gagner; remporter | winnen; wint; won; gewonnen | win; won
to-owe | devoir de l'argent; être redevable; avoir une dette | schuldig zijn; geld schuldig; schulden hebben; verschuldigd | owe; be in debt
to-finance | financer; financement; subsidier; subventionner | financieren; financiert; gefinancierd; financiering; subsidiëren; gesubsidieerd | finance; fund; funding; subsidise
to-count | calculer; calcul; dénombrer | tellen; telt; geteld; berekenen; berekent; berekend; berekening; uitrekenen | count; calculate; calculation; work out
to-estimate | estimer; estimation; évaluer à | schatten; schat; geschat; schatting; inschatten; ingeschat; ramen; raming | estimate; assess; estimation
# Begin, last, stop, end
to-begin | commencer; débuter; commence; entamer; démarrer; commencement | beginnen; begint; begon; begonnen; starten; gestart; aanvang; van start gaan | begin; start; began; begun; commence
to-continue | continuer; poursuivre; poursuite | verdergaan; gaat verder; voortzetten; voortgezet; doorgaan; verderzetten; verdergezet | continue; go on; carry on; keep going
to-last | durer; dure; prendre du temps | duren; duurt; geduurd; duurde | last; take time
to-stop | arrêter; cesser; stopper; arrêt | stoppen; stopt; gestopt; ophouden; houdt op; opgehouden; stopzetten; stopgezet | stop; cease; quit
to-end | terminer; finir; prendre fin; se terminer; clôturer; achever | eindigen; eindigt; geëindigd; beëindigen; beëindigd; aflopen; afgelopen; afsluiten | end; finish; terminate; conclude
to-terminate-contract | résilier; résiliation; mettre fin au contrat; rompre le contrat; dénoncer le contrat | opzeggen; zegt op; opgezegd; opzegging; contract beëindigen; verbreken; verbroken | terminate; cancel a contract; give notice; termination
to-interrupt | interrompre; interrompu; interruption; suspendre; suspension | onderbreken; onderbreekt; onderbroken; onderbreking; opschorten; opgeschort; schorsen; geschorst | interrupt; suspend; suspension; interruption
to-wait | attendre; attente; attend; patienter | wachten; wacht; gewacht; afwachten; afgewacht | wait; hold on
to-hurry | se dépêcher; se presser; faire vite; vite fait | zich haasten; haasten; haast; opschieten; voortmaken; gehaast | hurry; hurry up; rush
to-try | essayer; essaie; essai; tenter; tentative; expérimenter | proberen; probeert; geprobeerd; poging; uitproberen; uitgeprobeerd; proeven | try; attempt; tried; give it a go
to-retry | réessayer; réessaie; recommencer; essayer encore | opnieuw proberen; probeer opnieuw; nog eens proberen; herproberen | try again; retry; start over
to-repeat | répéter; répète; répétition; redire | herhalen; herhaalt; herhaald; herhaling; opnieuw zeggen | repeat; say again; repetition
to-succeed | réussir; réussite; parvenir à; y arriver; atteindre; parvenu | slagen; slaagt; geslaagd; lukken; lukt; gelukt; bereikt; verwezenlijken; presteren | succeed; manage to; succeeded; success; achieve; achieved; accomplish
to-fail | échouer; échec; rater; ne pas réussir; ne pas y arriver | mislukken; mislukt; niet lukken; lukt niet; niet slagen; falen; faalt; gefaald | fail; failed; failure; not succeed
to-give-up | abandonner; abandon; laisser tomber; renoncer | opgeven; opgegeven; afhaken; afgehaakt; afzien van; laten vallen | give up; abandon; drop out
to-avoid | éviter; faire attention à ne pas | vermijden; vermijdt; vermeed; vermeden | avoid
to-prevent | empêcher; prévenir; prévention | verhinderen; verhindert; verhinderd; voorkomen; voorkomt; beletten; preventie | prevent; stop from; prevention
to-happen | se passer; arriver; se produire; survenir | gebeuren; gebeurt; gebeurd; voorvallen | happen; occur; take place
to-become | devenir; devient; devenu | geworden | become; became
to-stay | rester; demeurer | blijven; blijft; bleef; gebleven | stay; remain
to-use | utiliser; se servir de; utilisation; usage; employer | gebruiken; gebruikt; gebruik; benutten; gebruikmaken van | use; used; make use of; usage
to-serve-for | servir à; sert à; être utile à; utilité | dienen voor; dient om; waarvoor dient; nut hebben; nuttig zijn voor | serve; be used for; be useful for
# Work, break, repair
to-function | fonctionner; marcher; fonctionnement; tourner | werken; werkt; gewerkt; functioneren; functioneert; werking | work; function; operate
to-work-job | travailler; travail; bosser | werken; werkt; gewerkt; aan het werk zijn | work; be employed; have a job
to-break-down | tomber en panne; être en panne; panne; ne plus fonctionner; dysfonctionner | defect raken; defect; panne; stuk gaan; stilvallen; buiten dienst | break down; breakdown; out of order; stop working
to-break | casser; cassé; briser; abîmer; endommager | breken; breekt; brak; gebroken; kapotmaken; kapot; beschadigen; beschadigd | break; broke; broken; damage
to-repair | réparer; réparation; dépanner; remettre en état | herstellen; herstelt; hersteld; herstelling; repareren; gerepareerd; reparatie | repair; fix; mend
to-solve | résoudre; solution; résolu; régler un problème; trouver une solution | oplossen; lost op; opgelost; oplossing | solve; solution; resolve; sort out
to-freeze-device | se figer; se bloquer; planter; geler; ne plus réagir; freezer; rester bloqué | vastlopen; loopt vast; vastgelopen; bevriezen; bevroren; hangen; blijven hangen; hangt | freeze; frozen; crash; stuck; hung
to-fall | tomber; chute; faire tomber | vallen; valt; viel; gevallen; laten vallen | fall; fell; drop; fallen
to-clean | nettoyer; nettoyage; laver | schoonmaken; schoongemaakt; kuisen; kuist; gekuist; poetsen; reinigen | clean; cleaning; wash
to-build | construire; construction; bâtir; construit | bouwen; bouwt; gebouwd; bouw | build; built; construction
to-renovate | rénover; rénovation; remettre à neuf; faire des travaux | renoveren; renoveert; gerenoveerd; renovatie; verbouwen; verbouwd; verbouwing | renovate; renovation; refurbish
to-steal | voler; vol; dérober; piquer; faucher; chourer; barboter | stelen; steelt; stal; gestolen; diefstal; pikken; gepikt; jatten; gejat; ontvreemden | steal; stole; stolen; theft; nick; nicked; pilfer; rob; robbed; mugged; snatch
to-scam | escroquer; escroquerie; arnaquer; arnaque; tromper; fraude; se faire avoir; piéger; piégé; duper; entuber; berner; piège | oplichten; licht op; opgelicht; oplichting; bedriegen; bedrogen; bedrog; fraude; foppen; gefopt; beetnemen; beetgenomen; bedotten; bedot; in de luren leggen; misleiden; misleid | scam; cheat; swindle; fraud; con; fool; fooled; dupe; duped; deceive; deceived; trap; mislead
to-lie | mentir; mensonge; menti; menteur | liegen; liegt; loog; gelogen; leugen; leugenaar | lie; lied; liar
to-deceive-oneself | se tromper; faire une erreur; commettre une erreur; erreur; faute | zich vergissen; vergissen; vergist; vergissing; een fout maken; fout | make a mistake; be mistaken; error; mistake
to-attack | attaquer; attaque; agresser; agression | aanvallen; valt aan; aangevallen; aanval; agressie | attack; assault
to-threaten | menacer; menace | bedreigen; bedreigt; bedreigd; bedreiging; dreigen | threaten; threat
to-harass | harceler; harcèlement | pesten; gepest; lastigvallen; lastiggevallen; intimideren; pesterij | harass; harassment; bully
to-protect | protéger; protection; protège | beschermen; beschermt; beschermd; bescherming | protect; protection
to-secure | sécuriser; sécurisation; mettre en sécurité | beveiligen; beveiligt; beveiligd; beveiliging | secure; make safe
to-trust | faire confiance; confiance; se fier à | vertrouwen; vertrouwt; vertrouwd; vertrouwen hebben in | trust; rely on
to-distrust | se méfier; méfiance; ne pas faire confiance; soupçonner; soupçon | wantrouwen; wantrouwt; niet vertrouwen; op je hoede zijn; opletten voor; verdenken | distrust; be wary; not trust; beware; suspect; suspected; mistrust
to-pay-attention | faire attention; attention; être prudent; prendre garde | opletten; let op; opgelet; oppassen; pas op; voorzichtig zijn; aandacht | pay attention; be careful; watch out; attention; take care
to-warn | avertir; avertissement; prévenir; mettre en garde | waarschuwen; waarschuwt; gewaarschuwd; waarschuwing; verwittigen; verwittigd | warn; warning; alert
to-notify | avertir; prévenir; notifier; notification; faire savoir; mettre au courant | verwittigen; verwittigt; verwittigd; op de hoogte brengen; laten weten; kennisgeving; in kennis stellen | notify; notification; let know
to-inform | informer; information; renseigner; renseignement; se renseigner | informeren; informeert; geïnformeerd; informatie; inlichten; ingelicht; inlichting | inform; information
to-announce | annoncer; annonce; faire connaître | aankondigen; kondigt aan; aangekondigd; aankondiging; bekendmaken; bekendgemaakt | announce; announcement; make known
# Open, close, read, write, speak
to-open | ouvrir; ouvert; ouvre; ouverture | openen; opent; geopend; opendoen; opengedaan; openmaken; opengaan; opening | open; opening
to-close | fermer; ferme; fermeture | sluiten; sluit; sloot; gesloten; dichtdoen; toedoen; afsluiten; sluiting | close; shut; closing; closure
to-read | lire; lit; lu; lecture; lis | lezen; leest; las; gelezen | read; reading
to-write | écrire; écrit; écris; rédiger; rédaction | schrijven; schrijft; schreef; geschreven; opstellen; opgesteld | write; wrote; written; draft
to-note-down | noter; prendre note; note; inscrire sur un papier | noteren; noteert; genoteerd; opschrijven; schrijf op; opgeschreven; nota nemen | note; write down; jot down; make a note
to-speak | parler; parle; discuter; s'exprimer | spreken; spreekt; sprak; gesproken; praten; praat; gepraat; babbelen | speak; spoke; talk; spoken
to-discuss | discuter; discussion; débattre; débat; échanger | bespreken; bespreekt; besproken; bespreking; overleggen; overleg; discussiëren; discussie | discuss; discussion; debate; talk over
to-say | dire; dit | zeggen; zegt; zei; gezegd | say; said; tell; told
to-tell-story | raconter; récit; témoigner; témoignage | vertellen; vertelt; verteld; getuigen; getuigd; getuigenis | tell; told; testify; testimony
to-promise | promettre; promis; promesse; promet | beloven; belooft; beloofd; belofte | promise
to-commit | s'engager; engagement; s'engager à | zich verbinden tot; zich ertoe verbinden; verbintenis; zich engageren; engagement; engagement aangaan | commit; undertake; commitment; pledge
to-call-phone | téléphoner; appeler; appelle; appel; passer un coup de fil; donner un coup de fil; sonner; composer le numéro | bellen; belt; gebeld; telefoneren; telefoneert; opbellen; opgebeld; oproep | call; phone; ring; telephone; give a call; make a call
to-hang-up | raccrocher; couper l'appel; pendre; pendu | ophangen; hang op; opgehangen; inhaken; ingehaakt; neerleggen; hing; gehangen | hang up; end the call
to-pick-up-phone | décrocher; prendre l'appel; répondre au téléphone | opnemen; neem op; opgenomen; de telefoon opnemen; afnemen | pick up; answer the phone; take the call
to-answer | répondre; réponse; répond; répondu; donner suite | antwoorden; antwoordt; geantwoord; antwoord; beantwoorden; beantwoord; reageren; reactie | answer; reply; respond; response; replied
to-contact | contacter; prendre contact; contact; joindre; joignable; s'adresser à; se mettre en rapport | contacteren; contacteert; gecontacteerd; contact opnemen; contact; zich wenden tot; bereiken; bereikbaar | contact; get in touch; reach; reachable; get hold of
to-name | nommer; appeler; s'appeler; intituler | noemen; noemt; genoemd; heten; heet | name; call; be called; called
to-describe | décrire; décrit; description | beschrijven; beschrijft; beschreven; beschrijving; omschrijven; omschreven | describe; description
to-mention | mentionner; mention; citer; indiquer | vermelden; vermeldt; vermeld; vermelding | mention; state
to-indicate | indiquer; indication; préciser; signaler | aanduiden; duidt aan; aangeduid; aanduiding; aangeven; aangegeven | indicate; indication; specify
to-show | montrer; faire voir; présenter; afficher | tonen; toont; getoond; laten zien; weergeven; weergegeven | show; shown; display; present
to-present-document | présenter; présenter sa carte; montrer un document; exhiber | voorleggen; legt voor; voorgelegd; tonen; laten zien | present; produce; show a document
to-hide | cacher; masquer; dissimuler; planquer | verbergen; verbergt; verborg; verborgen; verstoppen; verstopt; wegsteken; wegmoffelen | hide; hidden; conceal; tuck away
to-see | voir; vu; voit; apercevoir; voyez | zien; ziet; zag; gezien | see; seen
to-look-at | regarder; consulter; jeter un coup d'œil; visionner | bekijken; bekijkt; bekeken; kijken; kijkt; gekeken; raadplegen | look at; view; watch; have a look
to-consult | consulter; consultation; prendre connaissance | raadplegen; raadpleegt; geraadpleegd; raadpleging; inkijken; ingekeken; inzage | consult; look up; access; inspect
to-hear | entendre; entendu; entend; audition | horen; hoort; gehoord | hear; heard
to-listen | écouter; écoute | luisteren; luistert; geluisterd; beluisteren; beluisterd | listen
to-translate | traduire; traduction; traduit | vertalen; vertaalt; vertaald; vertaling | translate; translation
to-interpret | interpréter; interprétation; faire l'interprète; interprétariat | tolken; tolkt; getolkt; vertolken | interpret; interpreting
to-dictate | dicter; dictée | dicteren; dicteert; gedicteerd; dictee; inspreken; ingesproken | dictate; dictation
to-record | enregistrer; enregistrement; filmer | opnemen; neemt op; opgenomen; opname; filmen; gefilmd | record; recording; film
to-draw | dessiner; dessin | tekenen; tekent; getekend; tekening | draw; drawing
to-greet | saluer; dire bonjour; salutation | groeten; groet; begroeten; begroet; goeiedag zeggen | greet; say hello; greeting
to-thank | remercier; dire merci; remerciement | bedanken; bedankt; danken; dank u zeggen | thank; say thank you
to-apologise | s'excuser; présenter ses excuses; excuse | zich verontschuldigen; verontschuldiging; excuses aanbieden; zich excuseren; excuus; sorry zeggen | apologise; apologize; apology; say sorry
# Learn, train, evaluate, measure
to-learn | apprendre; apprend; appris; apprentissage | leren; leert; geleerd; aanleren; aangeleerd; bijleren; bijgeleerd | learn; learnt; learned; learning
to-teach | enseigner; apprendre à quelqu'un; enseignement; donner cours | lesgeven; geeft les; lesgegeven; aanleren; onderwijzen; les geven; onderwezen | teach; taught; teaching; give lessons
to-train | former; formation; se former; suivre une formation | opleiden; leidt op; opgeleid; opleiding; vorming; een opleiding volgen; bijscholen; bijscholing | train; training; trained; take a training course
to-study | étudier; étude; faire des études | studeren; studeert; gestudeerd; studie; bestuderen; bestudeerd | study; studied; studying
to-practise | s'exercer; s'entraîner; pratiquer; exercice; pratique | oefenen; oefent; geoefend; oefening; inoefenen; praktijk | practise; practice; exercise
to-test | tester; test; faire un essai | testen; test; getest; uittesten; toetsen | test; try out; testing
to-evaluate | évaluer; évaluation; apprécier | evalueren; evalueert; geëvalueerd; evaluatie; beoordelen; beoordeeld; beoordeling | evaluate; assess; evaluation; assessment
to-measure | mesurer; mesure; mesurage | meten; meet; gemeten; opmeten; meting | measure; measurement
to-observe | observer; observation; constater; constatation; remarquer | vaststellen; stelt vast; vastgesteld; opmerken; opgemerkt; merken; observeren; waarnemen; beseffen; gemerkt; doorhebben; doorkrijgen; bemerken | observe; notice; observation; noticed; realise; realize; become aware
to-analyse | analyser; analyse; étudier | analyseren; analyseert; geanalyseerd; analyse; onderzoeken | analyse; analyze; analysis
to-investigate | enquêter; enquête; mener une enquête; examiner | onderzoeken; onderzoekt; onderzocht; onderzoek; enquête; bevraging | investigate; investigation; survey; examine
to-follow-up | suivre; suivi; assurer le suivi; faire le suivi | opvolgen; volgt op; opgevolgd; opvolging | follow up; follow-up; monitor; track
to-follow | suivre; suit; suivi | volgen; volgt; gevolgd | follow; following
to-account-for | rendre compte; rapport; faire rapport; rapporter | rapporteren; rapporteert; gerapporteerd; verslag uitbrengen; verslag; rapport; rapportering | report; give an account; account for; reporting
to-think | penser; pensée; réfléchir; réflexion | denken; denkt; dacht; gedacht; nadenken; nagedacht | think; thought; reflect
to-believe | croire; croit; cru | geloven; gelooft; geloofd | believe; belief
to-hope | espérer; espoir; espère | hopen; hoopt; gehoopt; hoop | hope
to-propose | proposer; proposition; suggérer; suggestion | voorstellen; stelt voor; voorgesteld; voorstel; suggereren; suggestie | propose; suggest; proposal; suggestion
to-offer | offrir; offre; offert; proposer | aanbieden; biedt aan; aangeboden; aanbod; bieden; geboden | offer; provide
to-guarantee | garantir; garantie; assurer | waarborgen; waarborgt; gewaarborgd; garanderen; gegarandeerd; garantie; waarborg | guarantee; ensure; warrant
to-respect | respecter; respect; se conformer à; observer la règle; obéir | respecteren; respecteert; gerespecteerd; respect; naleven; nageleefd; naleving; zich houden aan; gehoorzamen | respect; comply with; comply; abide by; obey; compliance
to-apply-rule | appliquer; s'appliquer; application de la règle; être d'application; en vigueur | toepassen; past toe; toegepast; toepassing; van toepassing zijn; gelden; geldt | apply; be applicable; enforce; in force
to-concern | concerner; concerne; s'appliquer à; viser | betreffen; betreft; aangaan; betrekking hebben op; gaan over | concern; relate to; apply to
to-depend | dépendre; dépend; relever de | afhangen van; hangt af; afgehangen; afhankelijk zijn | depend; be dependent
to-include | inclure; comprendre; comporter; compris; contenir | omvatten; omvat; inbegrepen; bevatten; bevat; inhouden; inbegrip | include; contain; comprise
to-exclude | exclure; exclusion; exclu; écarter | uitsluiten; sluit uit; uitgesloten; uitsluiting | exclude; leave out; exclusion
to-discriminate | discriminer; discrimination; traiter différemment | discrimineren; discrimineert; gediscrimineerd; discriminatie; ongelijk behandelen | discriminate; discrimination; treat differently
to-treat-request | traiter; traitement; examiner une demande | behandelen; behandelt; behandeld; behandeling; verwerken; verwerkt | process; deal with; handle; processing
to-create | créer; création; crée; faire un nouveau; ouvrir un compte | aanmaken; maakt aan; aangemaakt; creëren; gecreëerd; oprichten; opgericht; aanmaak | create; set up; creation; make a new
to-make | faire; fait; fabriquer; réaliser | maken; maakt; gemaakt; vervaardigen | make; made; produce
to-do | faire; fait; effectuer; accomplir | doet; gedaan; verrichten; uitvoeren; uitgevoerd | done; carry out; perform
to-execute | exécuter; exécution; mettre en œuvre; mise en œuvre; réaliser | uitvoeren; voert uit; uitgevoerd; uitvoering; in praktijk brengen | carry out; implement; execute; implementation
to-develop | développer; développement; élaborer | ontwikkelen; ontwikkelt; ontwikkeld; ontwikkeling; uitwerken; uitgewerkt | develop; development; work out
to-cooperate | collaborer; collaboration; coopérer; coopération; travailler ensemble | samenwerken; werkt samen; samengewerkt; samenwerking | cooperate; collaborate; work together; cooperation; collaboration
to-meet | rencontrer; rencontre; se voir; faire connaissance | ontmoeten; ontmoet; ontmoeting; elkaar zien; afspreken; afgesproken | meet; met; encounter; get together
to-gather | se réunir; réunir; réunion; rassembler; rassemblement; se retrouver; ramasser; récolter | bijeenkomen; komt bijeen; bijeengekomen; vergaderen; vergadert; vergaderd; vergadering; samenkomen; verzamelen; verzamelt; verzameld; bijeenbrengen; oprapen; opgeraapt | gather; assemble; hold a meeting; meet up; meeting; collect together
to-vote | voter; vote; aller voter; élire | stemmen; stemt; gestemd; stemming; gaan stemmen | vote; voting
to-elect | élire; élection; élu; désigner | verkiezen; verkiest; verkozen; verkiezing | elect; election; elected
to-appoint | désigner; désignation; nommer; nomination | aanstellen; stelt aan; aangesteld; aanstelling; benoemen; benoemd; aanduiden | appoint; designate; appointed; nominate
# Come, go, live, travel
to-come | venir; vient; venu; viennent | komen; komt; kwam; gekomen; langskomen; langsgekomen | come; came
to-go | aller; va; vont; se rendre | gaan; gaat; ging; gegaan; zich begeven | go; went; gone
to-arrive | arriver; arrivée; parvenir | aankomen; komt aan; aangekomen; aankomst; toekomen; toegekomen | arrive; arrival
to-leave | quitter; partir; s'en aller; départ; parti; sortir | vertrekken; vertrekt; vertrok; vertrokken; verlaten; verlaat; weggaan; weggegaan | leave; depart; go away; departure
to-enter | entrer; entrée; rentrer; pénétrer | binnengaan; binnenkomen; binnengekomen; ingang; betreden | enter; go in; come in; entry; entrance
to-go-out | sortir; sort; sortie | buitengaan; naar buiten gaan; uitgaan; uitgang; eruit | go out; exit; come out
to-come-back | revenir; revient; revenu; retour; retourner; rentrer | terugkomen; komt terug; teruggekomen; terugkeren; teruggekeerd; terugkeer; teruggaan | come back; return; go back; came back
to-pass-by | passer; passage; passer au guichet; se présenter au guichet | langsgaan; langskomen; langsgegaan; voorbijkomen; zich aanmelden aan het loket | drop by; come by; call in
to-visit | visiter; visite; rendre visite | bezoeken; bezoekt; bezocht; bezoek; op bezoek gaan | visit
to-live-reside | habiter; résider; vivre; loger; être domicilié; demeurer | wonen; woont; gewoond; verblijven; verblijft; gedomicilieerd zijn | live; reside; dwell
to-live-exist | vivre; vit; vécu; vie | leven; leeft; geleefd | live; be alive; life
to-move-house | déménager; déménagement; emménager; changer d'adresse; changement d'adresse; changer de domicile | verhuizen; verhuist; verhuisd; verhuis; verhuizing; adreswijziging; van adres veranderen | move house; move; relocate; change of address; moving
to-travel | voyager; voyage; se déplacer; partir en voyage | reizen; reist; gereisd; reis; op reis gaan | travel; trip; journey; go abroad
to-transport | transporter; transport; emporter | vervoeren; vervoert; vervoerd; vervoer; transporteren; dragen; draagt; droeg; torsen | transport; carry; lug
to-drive | conduire; conduite; conduit; rouler en voiture | rijden; rijdt; reed; gereden; besturen; met de auto rijden | drive; drove; driven
to-walk | marcher; aller à pied; se promener; promenade | wandelen; wandelt; stappen; te voet gaan; gewandeld; lopen | walk; go on foot
to-run | courir; course; court; couru | lopen; loopt; liep; gelopen; rennen | run; ran
to-park | se garer; stationner; stationnement; parking; garer | parkeren; parkeert; geparkeerd | park; parking
to-emigrate | émigrer; partir vivre à l'étranger; quitter la belgique; émigration | emigreren; emigreert; geëmigreerd; naar het buitenland verhuizen; uitwijken | emigrate; move abroad; leave the country
to-immigrate | immigrer; immigration; arriver en belgique; s'installer en belgique | immigreren; immigreert; geïmmigreerd; immigratie; naar belgië komen; zich vestigen in belgië | immigrate; immigration; settle in belgium
to-integrate | s'intégrer; intégration; intégrer | integreren; integreert; geïntegreerd; integratie; inburgeren; ingeburgerd; inburgering | integrate; integration
to-flee | fuir; fuite; fui; s'enfuir; s'échapper; échapper; évasion; échappé | vluchten; vlucht; gevlucht; ontsnappen; ontsnapt; ontkomen | flee; fled; escape; get away
# Life events
to-be-born | naître; né; naissance; née | geboren worden; geboren; geboorte | be born; born; birth
to-die | mourir; mort; décéder; décès; décédé; meurt | sterven; sterft; stierf; gestorven; overlijden; overleden; dood; doodgaan | die; death; dead; pass away; deceased
to-marry | se marier; mariage; marier; épouser | trouwen; trouwt; getrouwd; huwen; gehuwd; huwelijk | marry; get married; marriage; wedding; married
to-cohabit | cohabiter; cohabitation; vivre ensemble; habiter ensemble | samenwonen; woont samen; samengewoond; samenwoning | cohabit; live together; cohabitation
to-separate | se séparer; séparation; séparer; rupture | uit elkaar gaan; scheiden; scheidt; scheiding; uit elkaar | separate; split up; separation; break up
to-divorce | divorcer; divorce | echtscheiden; echtscheiding; scheiden; gescheiden | divorce; get divorced; divorced
to-adopt | adopter; adoption | adopteren; adopteert; geadopteerd; adoptie | adopt; adoption
to-recognise-child | reconnaître un enfant; reconnaissance d'un enfant; reconnaissance de paternité | een kind erkennen; erkenning van een kind; vaderschap erkennen | recognise a child; acknowledge a child; recognition of a child
to-recognise | reconnaître; reconnu; identifier; reconnaît | herkennen; herkent; herkend | recognise; recognize; identify; spot
to-acknowledge | reconnaître officiellement; agréer; agrément; reconnu; agréé | erkennen; erkent; erkend; erkenning | recognise officially; accredit; accredited; certified; recognition
to-raise-child | élever; éduquer; éducation | opvoeden; voedt op; opgevoed; opvoeding; grootbrengen | raise; bring up; upbringing; educate
to-babysit | garder; garde d'enfants; accueil des enfants; faire garder | oppassen; opvangen; kinderopvang; opvang | look after children; babysit; childcare; mind
to-grow-old | vieillir; prendre de l'âge; vieillissement | ouder worden; verouderen; veroudering | grow old; age; get older; ageing
to-be-ill | être malade; tomber malade; maladie | ziek zijn; ziek worden; ziekte | be ill; be sick; fall ill; illness
to-heal | guérir; guérison | genezen; geneest; genas | heal; cure; recover from illness
to-hurt | blesser; se blesser; faire mal; blessure; vexer; vexé; humilier | pijn doen; kwetsen; gekwetst; verwonden; gewond; wonde; vernederen; vernederd | hurt; injure; injured; injury; hurt feelings; humiliate; upset
to-rest | se reposer; repos; faire une pause | rusten; rust; gerust; uitrusten; uitgerust; een pauze nemen | rest; take a break; have a rest
to-sleep | dormir; dort; sommeil | slapen; slaapt; sliep; geslapen; slaap | sleep; slept
to-eat | manger; mange; repas | eten; eet; gegeten; maaltijd | eat; ate; eaten; food; meal
to-drink | boire; boit; bu; boisson | drinken; drinkt; dronk; gedronken; drank | drink; drank; drunk
to-cook | cuisiner; préparer à manger | koken; kookt; gekookt | cook
to-smoke | fumer; fume; fumeur | roken; rookt; gerookt | smoke; smoking; smoker
to-dress | s'habiller; habiller; mettre un vêtement; porter un vêtement | zich aankleden; aankleden; aangekleed; kleren dragen | get dressed; dress; wear
# Have, hold, own, lack
to-have | posséder; disposer de; détenir | bezitten; bezit; beschikken over; beschikt over | possess; hold
to-belong | appartenir; appartient; faire partie de | behoren; toebehoren; behoort; deel uitmaken van | belong; be part of; be owned by
to-inherit | hériter; héritage; succession | erven; erft; geërfd; erfenis; nalatenschap | inherit; inheritance; estate
to-lack | manquer; manque; faire défaut | ontbreken; ontbreekt; ontbrak; ontbroken; gebrek; tekort; missen | lack; be missing; missing; shortage
to-miss-appointment | manquer; rater; ne pas venir; louper; être absent | missen; mist; gemist; niet komen opdagen; te laat zijn | miss; missed; not show up; no-show
to-be-late | être en retard; retard; arriver en retard; tarder | te laat zijn; te laat; te laat komen; vertraging; achterstand | be late; late; delay; arrive late
to-exist | exister; existence | bestaan; bestaat; bestond | exist
to-appear | apparaître; apparu; s'afficher; apparition | verschijnen; verschijnt; verscheen; verschenen | appear; show up; pop up
to-disappear | disparaître; disparu; disparition; s'évaporer; disparaît | verdwijnen; verdwijnt; verdween; verdwenen; weg zijn; spoorloos | disappear; vanish; gone; go missing
to-look-like | ressembler; ressemblance; avoir l'air de; ressemble | lijken op; lijkt op; geleken; gelijken; eruitzien als | look like; resemble; seem like
to-seem | sembler; paraître; semble; paraît; avoir l'air | lijken; lijkt; leek; schijnen; schijnt | seem; appear; look
to-differ | différer; différence; être différent | verschillen; verschilt; verschil; anders zijn | differ; difference; be different
to-correspond | correspondre; correspond; correspondance; être égal à | overeenkomen; komt overeen; overeengekomen; overeenstemmen; kloppen; klopt | correspond; match; tally
to-increase | augmenter; augmentation; hausse; agrandir | verhogen; verhoogt; verhoogd; verhoging; stijgen; gestegen; toenemen; toegenomen | increase; raise; rise; go up
to-decrease | diminuer; diminution; baisser; réduire; réduit; baisse; réduction | verminderen; vermindert; verminderd; vermindering; verlagen; verlaagd; dalen; gedaald | decrease; reduce; lower; reduction; cut; go down
to-limit | limiter; limite; restreindre; restriction | beperken; beperkt; beperking; limiet; begrenzen | limit; restrict; restriction; cap
to-exceed | dépasser; dépassement; excéder; aller au-delà | overschrijden; overschrijdt; overschreden; overschrijding | exceed; go over; go beyond
to-enlarge | agrandir; agrandissement; grossir; zoomer; mettre en grand | vergroten; vergroot; vergroting; groter maken; inzoomen; ingezoomd | enlarge; make bigger; zoom in; magnify
to-shrink | rétrécir; réduire; rapetisser; dézoomer; mettre en plus petit | verkleinen; verkleint; verkleind; kleiner maken; uitzoomen; krimpen; gekrompen; kleiner | shrink; make smaller; zoom out; reduce; shrunk; smaller
to-fill | remplir; rempli; plein | vullen; vult; gevuld | fill; filled
to-empty | vider; vide; libérer de la place | leegmaken; leeggemaakt; ledigen; leeg maken; plaats vrijmaken | empty; free up space; clear
# Put, hold, push, connect
to-connect | connecter; se connecter; connexion; relier; brancher | verbinden; verbindt; verbonden; verbinding; aansluiten; aangesloten; aansluiting | connect; connection; link up; plug in
to-disconnect | déconnecter; se déconnecter; déconnexion; débrancher | verbinding verbreken; loskoppelen; losgekoppeld; afsluiten; afgesloten; afkoppelen | disconnect; disconnection; unplug
to-plug-in | brancher; branchement; mettre dans la prise | aansluiten; sluit aan; aangesloten; insteken; ingestoken; stekker insteken; inpluggen | plug in; plug; connect
to-unplug | débrancher; retirer la prise | uittrekken; uitgetrokken; stekker uittrekken; loskoppelen | unplug; pull out the plug
to-charge-battery | charger; recharger; recharge; mettre à charger | opladen; laadt op; opgeladen; laden | charge; recharge; charging
to-press | appuyer; presser; appuie; appuyer sur | drukken; drukt; gedrukt; induwen; ingeduwd; duwen | press; push
to-touch | toucher; touche; tapoter; effleurer | aanraken; raakt aan; aangeraakt; tikken; tikt; getikt; aantikken; aangetikt | touch; tap
to-pull | tirer; tire | trekken; trekt; trok; getrokken; rukken | pull; tug
to-turn | tourner; tourne; faire pivoter; pivoter; rotation; tourner l'image | draaien; draait; gedraaid; omdraaien; omgedraaid; roteren; ondersteboven | turn; rotate; upside down
to-lift | lever; soulever; relever | opheffen; opgeheven; optillen; opgetild | lift; raise
to-hold | tenir; tient; tenu; maintenir | vasthouden; houdt vast; vastgehouden | hold; held
to-let-go | lâcher; relâcher | loslaten; losgelaten | let go; release
to-insert | insérer; introduire; mettre dans; insertion; glisser dans | insteken; steek in; steekt in; ingestoken; invoegen; ingevoegd; steken; steekt; stak; gestoken | insert; put in
to-attach | joindre; attacher; joint; annexer; annexe; accrocher | bijvoegen; voeg bij; bijgevoegd; toevoegen als bijlage; vastmaken; vastgemaakt; bijlage; maak vast | attach; enclose; append; enclosed; fasten; fastened; tie; strap
to-stick | coller; autocollant; gluant; poisseux | plakken; plakt; geplakt; lijmen; gelijmd; lijm; vastkleven; kleven; plakkerig; kleverig; klevend | stick; paste; glue; glued; sticky; gooey; tacky
to-cut | couper; découper; coupe | snijden; knippen; knipt; geknipt; gesneden | cut
to-fold | plier; pliage; tordu; tordre; courbé | vouwen; vouwt; gevouwen; plooien; geplooid; buigen; gebogen; krom; verbogen | fold; bend; bent; twisted
to-switch | passer de l'un à l'autre; basculer; changer de | wisselen; wisselt; gewisseld; overschakelen; overgeschakeld; omschakelen | switch; change over; swap
to-set-up | réglage; configurer; paramétrer; paramètre; configuration | instellen; stel in; stelt in; ingesteld; instelling; configureren; geconfigureerd | set up; configure; set; setting; configuration
to-personalise | personnaliser; personnalisation; adapter à soi | personaliseren; gepersonaliseerd; personalisering; aanpassen aan jezelf | personalise; customise; customize
to-complete | compléter; complet; achever | vervolledigen; vervolledigt; vervolledigd; aanvullen; aangevuld | complete; supplement
to-skip | sauter; passer une étape; ignorer | overslaan; slaat over; overgeslagen; negeren; genegeerd | skip; ignore
to-launch | lancer; démarrer; lancement | starten; start; opstarten; opgestart; lanceren; gelanceerd | launch; start; start up
to-stop-using | ne plus utiliser; arrêter d'utiliser; se passer de | niet meer gebruiken; stoppen met gebruiken | stop using; no longer use; do without
to-share-access | donner accès; partager son compte; laisser l'accès; accéder | toegang geven; account delen; toegang verlenen | give access; share an account; grant access
to-access | accéder; accès; avoir accès; entrer dans | toegang krijgen; toegang hebben; toegang; binnen geraken; binnenraken | access; get into; have access
to-identify | identifier; s'identifier; identification; prouver son identité | identificeren; identificeert; geïdentificeerd; identificatie; zich legitimeren; identiteit bewijzen | identify; identification; prove identity
# Feel, like, behave
to-feel | sentir; se sentir; ressentir; sentiment | voelen; voelt; gevoeld; gevoel; zich voelen | feel; felt; feeling
to-like | aimer; aimer bien; apprécier; plaire | graag hebben; houden van; leuk vinden; bevallen | like; love; enjoy
to-prefer | préférer; préférence; aimer mieux; préfère | verkiezen; liever hebben; voorkeur; de voorkeur geven; liever | prefer; preference; rather; preferred
to-fear | avoir peur; peur; craindre; crainte; trouille; effroi; frousse | bang zijn; bang; vrezen; vrees; schrik; schrik hebben; angst; benauwd | be afraid; fear; scared; be scared; anguish; fright
to-worry | s'inquiéter; inquiet; souci; inquiétude; se faire du souci; se tracasser; tracasser | zich zorgen maken; ongerust; bezorgd; ongerustheid; piekeren; tobben | worry; worried; concern; be anxious
to-reassure | rassurer; tranquilliser; mettre à l'aise | geruststellen; stelt gerust; gerustgesteld; op zijn gemak stellen; bedaren | reassure; put at ease; relax; soothe
to-calm | calmer; se calmer; rester calme; garder son calme | kalmeren; gekalmeerd; rustig blijven; kalm blijven | calm down; stay calm; keep calm
to-shout | crier; cri; hurler; gueuler | roepen; roept; riep; geroepen; schreeuwen; geschreeuwd; brullen | shout; yell; scream
to-cry | pleurer; pleure; être en pleurs; larme | huilen; huilt; gehuild; wenen; weent; janken; traan | cry; weep
to-laugh | rire; rit; rigoler; sourire; se marrer | lachen; lacht; gelachen; glimlachen; grinniken | laugh; smile; giggle; grin
to-encourage | encourager; encouragement; motiver; motivation | aanmoedigen; moedigt aan; aangemoedigd; motiveren; stimuleren; gestimuleerd; motivatie | encourage; motivate; encouragement; motivation
to-discourage | décourager; déconseiller; découragé | ontmoedigen; ontmoedigd; afraden; afgeraden | discourage; advise against; discouraged
to-annoy | déranger; gêner; embêter; ennuyer; énerver; agacer; emmerder; casser les pieds; énervant; agaçant | storen; stoort; gestoord; hinderen; vervelen; lastig vallen; irriteren; irritant; ambetant | annoy; bother; disturb; irritate; nuisance; hassle
to-insist | insister; insiste; mettre la pression | aandringen; dringt aan; aangedrongen; blijven vragen; druk zetten | insist; put pressure; pressure
to-convince | convaincre; convaincu; persuader | overtuigen; overtuigt; overtuigd; overhalen | convince; persuade; talk into
to-make-aware | sensibiliser; sensibilisation; conscientiser; faire prendre conscience | sensibiliseren; sensibiliseert; gesensibiliseerd; sensibilisering; bewustmaken; bewustmaking | raise awareness; make aware; awareness
to-play | jouer; joue; jeu | spelen; speelt; gespeeld; spel | play; game
to-sing | chanter; chanson; chante | zingen; zingt; gezongen; lied | sing; song
to-photograph | photographier; prendre en photo; faire une photo; prendre une photo | fotograferen; fotografeert; gefotografeerd; een foto nemen; een foto maken; foto trekken | photograph; take a picture; take a photo
to-celebrate | fêter; fête; célébrer; célébration | vieren; viert; gevierd; feest; feesten; viering | celebrate; party; celebration
to-leave-behind | laisser; laisse; laisser derrière soi | achterlaten; laat achter; achtergelaten; laten liggen | leave behind; left behind
to-abuse | abuser; abus; profiter de quelqu'un; exploiter | misbruiken; misbruikt; misbruik; profiteren van | abuse; misuse; take advantage of; exploit
to-benefit | bénéficier; profiter; bénéficiaire; avoir droit à; savourer; se régaler | genieten van; gebruikmaken van; recht hebben op; baat hebben bij; begunstigde; genoten | benefit; be entitled to; enjoy; beneficiary
to-be-entitled | avoir droit à; avoir le droit de; ouvrir un droit | recht hebben op; gerechtigd zijn; aanspraak maken op | be entitled to; have a right to; qualify for; eligible
to-lose-right | perdre le droit; perdre son droit; ne plus avoir droit | recht verliezen; geen recht meer hebben; het recht verliezen | lose the right; no longer entitled; lose entitlement
to-meet-conditions | remplir les conditions; satisfaire aux conditions; répondre aux conditions; être dans les conditions | aan de voorwaarden voldoen; voorwaarden vervullen; in aanmerking komen | meet the conditions; qualify; be eligible; fulfil the requirements
to-count-on | compter sur; se reposer sur | rekenen op; vertrouwen op | count on; rely on
to-belong-to-category | relever de; faire partie de; entrer dans la catégorie | vallen onder; deel uitmaken van; tot de categorie behoren | fall under; fall within; come under
to-punish | punir; sanctionner; sanction; punition | straffen; straft; gestraft; bestraffen; bestraft; sanctie; straf | punish; penalise; sanction
to-judge | juger; jugement | oordelen; oordeelt; vonnis; oordeel; veroordelen | judge; judgment; ruling; judgement; condemn
to-annul-law | annuler une loi; casser; abroger; abrogation | vernietigen; vernietigt; vernietigd; vernietiging; opheffen; intrekken | annul; repeal; strike down; quash
to-withdraw | retirer; retrait; revenir sur; révoquer; révocation | intrekken; trekt in; ingetrokken; intrekking; herroepen | withdraw; withdrawal; revoke
to-adopt-text | adopter; voter une loi; adoption d'un texte; approuver un texte | aannemen; aangenomen; goedkeuren; een wet stemmen | adopt; pass a law; pass; enact
to-require | exiger; exigence; requérir; requis; imposer | vereisen; vereist; vereiste; eisen; eis | require; requirement; demand; required
to-entrust | confier; confie; déléguer; mandater; charger quelqu'un | toevertrouwen; toevertrouwd; delegeren; gedelegeerd; machtigen; gemachtigd; machtiging | entrust; delegate; empower; mandate
to-join | rejoindre; adhérer; adhésion; s'affilier; affiliation; devenir membre | aansluiten bij; lid worden; zich aansluiten; toetreden; toetreding; aansluiting | join; become a member; membership; sign up
to-hire | engager; embaucher; recruter; recrutement | aanwerven; werft aan; aangeworven; aanwerving; in dienst nemen; rekruteren | hire; recruit; employ; recruitment; take on
to-fire | licencier; licenciement; renvoyer; mettre à la porte; virer | ontslaan; ontslaat; ontsloeg; ontslagen; ontslag; afdanken | fire; dismiss; lay off; dismissal; make redundant
to-resign | démissionner; démission; remettre son préavis; quitter son travail | ontslag nemen; ontslag indienen; zelf ontslag nemen | resign; resignation; quit a job; hand in notice
to-retire | prendre sa pension; partir à la retraite; partir à la pension; être pensionné; prendre sa retraite | met pensioen gaan; op pensioen gaan; met pensioen | retire; retirement; go on pension
to-look-for-work | chercher du travail; chercher un emploi; être demandeur d'emploi; recherche d'emploi | werk zoeken; op zoek naar werk; job zoeken; werkzoekend zijn | look for work; job search; look for a job; job hunting; seek work
to-house | héberger; hébergement; loger; donner un toit | huisvesten; gehuisvest; huisvesting; onderdak geven; opvangen; onderdak | house; accommodate; shelter; accommodation
to-feed | nourrir; nourriture; alimenter | voeden; voedt; gevoed; eten geven; voedsel | feed; fed; food
to-save-someone | sauver; secourir; secours | redden; redt; gered; redding; ter hulp komen | rescue; save a life; come to the rescue
to-react | réagir; réaction; donner suite | reageren; reageert; gereageerd; reactie | react; reaction; respond
to-intervene | intervenir; intervention; intervient | tussenkomen; tussengekomen; tussenkomst; ingrijpen; ingegrepen | intervene; intervention; step in
to-negotiate | négocier; négociation; trouver un arrangement | onderhandelen; onderhandelt; onderhandeld; onderhandeling; een regeling treffen | negotiate; negotiation; come to an arrangement
to-arrange | arranger; régler; s'arranger; mettre en ordre; arrangement | regelen; regelt; geregeld; regeling; in orde brengen; in orde maken | arrange; sort out; settle; arrangement
to-check-mail | relever son courrier; consulter son courrier; lire ses messages | post nakijken; post bekijken; berichten lezen | check mail; read mail; check messages
to-print-out | imprimer; impression; sortir sur papier; imprimé | afdrukken; druk af; drukt af; afgedrukt; printen; geprint; uitprinten; afdruk | print; print out; printed; printing
to-reach-place | se rendre à; aller à; accéder à un lieu; itinéraire | geraken; geraakt; raken; er geraken; route | get to; reach; find the way to
to-exercise-right | exercer un droit; faire valoir un droit; user de son droit | een recht uitoefenen; recht doen gelden; gebruik maken van een recht | exercise a right; assert a right; use a right
to-process-data | traiter des données; traitement de données; traitement des données | gegevens verwerken; verwerking van gegevens; gegevensverwerking | process data; data processing; processing of data
to-leak | fuiter; fuite; divulguer; couler | lekken; lekt; gelekt; lek | leak; leaked; leaky; drip
to-simplify | simplifier; simplification; rendre plus simple; faciliter | vereenvoudigen; vereenvoudigt; vereenvoudigd; vereenvoudiging; vergemakkelijken | simplify; make easier; simplification; facilitate
to-close-account | clôturer un compte; fermer un compte; supprimer son compte; clôture de compte | een account sluiten; een rekening sluiten; account verwijderen; account opzeggen | close an account; delete an account; account closure
to-return-purchase | renvoyer un achat; droit de rétractation; retourner un article; rétractation; renvoyer un colis | terugsturen; teruggestuurd; stuur terug; herroepingsrecht; retourneren; terugzenden | return a purchase; send back; right of withdrawal; return goods
to-divide | diviser; répartir; répartition; division | verdelen; verdeelt; verdeeld; verdeling | divide; split; distribute; allocation
to-distribute | distribuer; distribution; donner à chacun | uitdelen; deelt uit; uitgedeeld; verspreiden; verspreid; verdelen | distribute; hand out; give out; distribution
to-base-on | se baser sur; reposer sur; fonder sur; base | baseren op; gebaseerd; steunen op; basis | base on; rest on; based on; basis
to-deserve | mériter; mérite | verdienen; verdient; verdiend | deserve; merit
# Added after splitting wider entries
to-consent | consentir; consentement; donner son consentement; consent | toestemmen; toestemming; toestemming geven; instemming; toegestemd | consent; give consent; informed consent
to-appeal | introduire un recours; recours; faire appel; aller en appel | in beroep gaan; beroep instellen; beroep aantekenen; beroep indienen | appeal; lodge an appeal; bring an appeal
to-blackmail | faire chanter; chantage; extorquer; extorsion | chanteren; gechanteerd; chantage; afpersen; afgeperst; afpersing | blackmail; extort; extortion
# What people do with things and with each other, as they say it
to-put | met; mis; mise; poser | zetten; zet; zette; gezet; plaatsen; leggen; neerzetten | put; lay
to-pinch-fingers | pincer; pincer avec deux doigts | knijpen; geknepen; met twee vingers knijpen | pinch; pinched; pinching
to-squeeze | serrer; écraser | persen; platdrukken | squeeze; squash; squashed; crush
to-tilt | incliner; pencher; incliné; penché | kantelen; kantelt; gekanteld; scheef; schuin | tilt; tilted; lean; slanted; sideways; wonky
to-widen | élargir; élargi; rendre plus large | verbreden; verbreed; breder maken; breder; wijder | widen; wider; make wider; broaden
to-narrow | plus étroit | versmallen; smaller maken; smaller; vernauwen | narrow; narrower; make narrower
to-merge | fusionner; assembler; fusion; regrouper | samenvoegen; samengevoegd; voeg samen; gebundeld | merge; merged; combine; put together
to-extract | extraire; extraction | uithalen; eruit halen | unpack
to-detach | détacher; détaché | losmaken; losgemaakt; maak los; losraken | detach; detached; unfasten; come loose
to-scratch | rayer; rayé; rayure; gratter; griffe; griffé | krassen; kras; bekrast; krabben | scratch; scratched; scratches
to-crack | fissurer; fissuré; fissure; fêlé; fissurée; fêler | barsten; barst; gebarsten | crack; cracked; cracks
to-tear | déchirer; déchiré; arracher; arraché | scheuren; gescheurd; scheur; afscheuren | tear; torn; tore; rip; ripped
to-dry | sécher; séché; laisser sécher; faire sécher | drogen; droogt; gedroogd; laten drogen | dry; dried; let dry
to-wipe | essuyer; frotter; essuyé; épousseter | afvegen; afgeveegd; wrijven; afstoffen; schoonvegen; schrobben | rub; scrub; dust off
to-pour | renverser; renversé | gieten; goot; gegoten; morsen; gemorst | pour; spill; spilled; spilt
to-drown | noyer; noyé | verdrinken; verdronken; nat geworden | drown; drowned; soaked
to-burn | brûler; brûlé; cramer; cramé; griller; grillé; brûlure | branden; verbranden; verbrand; brandt | burn; burnt; burned; fried
to-cool-down | refroidir; laisser refroidir | afkoelen; afgekoeld; laten afkoelen | cool down; let it cool
to-flicker | clignoter; clignote; clignotant; scintiller | knipperen; knippert; flikkeren; flikkert | flicker; flickering; blink; blinking
to-beep | biper; bip; bipe; faire bip | piepen; piept; pieptoon; zoemen; zoemt | beep; beeping; buzz; buzzing; bleep
to-be-stuck | coincé; coincer; rester coincé; coince | vastzitten; zit vast; vastgezeten; klem | jam; jammed; wedged
to-ruin | gâcher; ruiner | verknoeien; verknoeid; verpesten; verpest; verprutst; vernielen; vernield | ruin; ruined; mess up; messed up; spoil
to-fiddle | bidouiller; bricoler; trifouiller; chipoter; tripoter; bidouille | prutsen; geprutst; klungelen; foefelen; knoeien; geknoeid; klussen | fiddle; tinker; mess about; tamper; tampered
to-swell | gonfler; gonflé; gonfle | zwellen; gezwollen; opzwellen; opgezwollen; bol staan | swell; swollen; bulge; bulging
to-blow | souffler; souffle | blazen; blies; geblazen | blow; blew; blown
to-throw | balancer | gooien; gooit; gegooid; smijten; gesmeten; werpen; wierp; geworpen | throw; threw; thrown; toss; chuck
to-grab | attraper; empoigner; choper; chopper; pogner | grijpen; greep; gegrepen; vastpakken; beetpakken; vastgenomen | grab; grabbed; catch; caught
to-slip | dérailler | uitglijden; uitgegleden; glijden; gegleden; glippen | slip; slipped
to-hit | frapper; battre; cogner; taper dessus | slaan; sloeg; geslagen; stoten; gestoten | hit; beat; beaten; knock; knocked; bump; bumped
to-mix | mélanger; mélangé; mélange; embrouiller | mengen; gemengd; vermengen; mixen; door elkaar halen | mix; mixed; mix up; blend; muddle
to-overwrite-type | recopier; réécrire | overtypen; overgetypt; herschrijven; herschreven | retype; rewrite
to-capture | capturer; capture | vastleggen; vastgelegd | capture; captured
to-detect | détecter; détecté; détection; repérer | detecteren; gedetecteerd; opsporen; opgespoord | detect; detected; detection
to-guess | deviner; deviné; devine | geraden; gokken; gegokt | guess; guessed
to-pretend | faire semblant; prétendre; feindre | doen alsof; zich voordoen als; voordoen; voorwenden; deed alsof | pretend; pretended; pose as; make believe
to-insult | insulter; insulte; injurier; injure; gros mots | uitschelden; uitgescholden; schelden; beledigen; beledigd; belediging; scheldwoord | insult; insulted; swear at; call names; offend
to-tease | se moquer; taquiner; moquerie; moquer | plagen; geplaagd; uitlachen; uitgelachen | tease; teased; mock; make fun of
to-disappoint | décevoir; déçu; déception; décevant; déçue | teleurstellen; teleurgesteld; teleurstelling; ontgoocheld | disappoint; disappointed; disappointing; disappointment; gutted
to-surprise | surprendre; surpris; étonner; étonnant; étonné; surprenant; surprise | verrassen; verrast; verbazen; verbaasd; verwonderd; verrassing; verwondering | surprise; surprised; surprising; amazed; astonished
to-scare-off | effrayer; faire peur; terrifier; effrayant; terrifié; flipper; angoisser | bang maken; afschrikken; schrok; geschrokken; griezelig; eng | scary; frighten; frightened; terrified; creepy; freak out
to-panic | paniquer; panique; s'affoler; affolé | panikeren; paniek; in paniek; gepanikeerd | panic; panicked; panicking
to-regret | regretter; regret; regrette | betreuren; spijt; spijt hebben; berouw; betreurt | regret; regretted; be sorry about
to-forgive | pardonner; pardon | vergeven; vergiffenis | forgive; forgiven; excuse; pardon
to-blame | reprocher; reproche; blâmer; accuser; accusé | verwijten; verwijt; verweten; de schuld geven; beschuldigen; beschuldigd | blame; blamed; accuse; accused; reproach
to-admit | avouer; admettre | toegeven; toegegeven; bekennen | admit; admitted; confess
to-deny | nier; démentir; niait | ontkennen; ontkent; ontkend; loochenen | deny; denied
to-exaggerate | exagérer; exagéré; exagération | overdrijven | exaggerate; exaggerated; overdo
to-praise | féliciter; féliciter quelqu'un; compliment; complimenter | prijzen; loven; complimenteren; compliment; feliciteren; proficiat | praise; compliment; congratulate; congratulations
to-impress | impressionner; impressionnant; impressionné | indruk maken; indrukwekkend | impress; impressed; impressive
to-wait-expect | escompter | verwachten; verwacht; verwachting | expect; expected; expectation; reckon
to-consider | envisager | overwogen; in overweging nemen; beschouwen | consider; considered
to-imagine | imaginer; s'imaginer; imagination | verzinnen; verzonnen; zich inbeelden; inbeelden; verbeelden; bedenken; bedacht | imagine; imagined; invent
to-cope | se débrouiller | zijn plan trekken; behelpen; sukkelen; gesukkeld; worstelen | cope; struggle; struggling; manage on one's own
to-keep-up | persévérer | volhouden; volgehouden; bijbenen; meekunnen | persist; persevere
to-take-part-in-turn | à tour de rôle; son tour; chacun son tour | beurt; om de beurt; aan de beurt | take turns
to-dare | oser; ose; osé | durven; durft; gedurfd; aandurven | dare; dared
to-survive | survivre; survécu; survie; tenir bon | overleven; overleefd; overleeft | survive; survived
to-chase | chasser; courir après; poursuivi | achtervolgen; achtervolgd; achternazitten; jagen; stalken | chase; chased; stalker; hunt
to-fight | lutter; combattre; combat; bagarre | vechten; gevochten; strijden; strijd; bestrijden | fight; fought; struggle against; combat
to-quarrel | se disputer; dispute; engueuler; querelle; se chamailler | ruziën; ruzie; ruzie maken; ambras; bekvechten; bonje | quarrel; squabble
to-waste | gaspiller; gaspillage; gaspillé | verspillen; verspild; verspilling; verkwisten | squander
to-climb | grimper; escalader | klimmen; geklommen; beklimmen | climb; climbed
to-go-down | descendre; descend; descendu | afdalen; gezakt | descend
to-cross-over | traverser; traversée; franchir | oversteken; overgestoken; doorkruisen | go across
to-approach | s'approcher; approcher; se rapprocher; rapprocher | naderen; genaderd; dichterbij komen; dichterbij | approach; come closer; get near
to-surround | entourer; entouré; encadrer | omringen; omringd; omcirkelen; kaderen | surround; surrounded
to-paint-draw | peindre; peint; coloriage | schilderen; geschilderd; verven | paint; painted
to-digest-swallow | avaler; avalé; engloutir | inslikken; ingeslikt; slikken; doorslikken | swallow; swallowed; gulp
to-smell | sentir mauvais; puer; odeur | ruiken; geroken; stinken; geur | smell; smelly; smells; stink
to-dream | rêver; rêve | dromen; droomt; gedroomd; droom | dream; dreamt; dreamed
to-cough-sneeze | tousser; éternuer | hoesten; niezen | cough; sneeze
to-whisper | chuchoter; murmurer | fluisteren; gefluisterd | whisper; mumble; murmur
to-sigh-complain | râler; ronchonner; se lamenter; râle | zeuren; gezeur; zeveren; mopperen; gezaag | moan; grumble; whine; nag
to-chat-talk | bavarder; papoter; jaser | gebabbeld; kletsen; praatje maken; keuvelen | chatter; gossip; natter
to-reveal | révéler; dévoiler; révélé | onthullen; onthuld; prijsgeven; vrijgeven; verklappen | reveal; disclose; give away; let slip
to-spread | répandre; propager; se répandre | rondsturen; uitstrooien | spread; circulate; scatter
to-fade | s'estomper; pâlir; décolorer | vervagen; verbleken; grijs gemaakt | fade; faded; dim; dimmed
to-relax | se détendre; se relaxer; détendu | ontspannen; ontspanning; relaxen; tot rust komen | unwind; chill
to-wave-hand | agiter; saluer de la main | zwaaien; gezwaaid; wuiven | wave; waved
to-endure | endurer; subir; subi; tolérer | verdragen; verdraagt; uithouden; uitstaan; doorstaan; ondergaan | endure; put up with; suffer; tolerate
to-be-silent | se taire; tais | zwijgen; zweeg; gezwegen | keep silent; stay silent
to-bite | mordre; mordu; morsure | bijten; gebeten; beet | bite; bitten
to-swim | nager; nage; natation | zwemmen; gezwommen | swim; swimming; swam
to-plunge | plonger; plongé | duiken; gedoken | dive; plunge
to-kill | tuer; assassiner; meurtre | vermoorden; vermoord; moord | kill; murder; killed
to-arrest | arrêter quelqu'un; interpeller; arrestation | arresteren; gearresteerd; aanhouden door politie | arrest; arrested
to-kiss | embrasser; bisou; bise | zoenen; kussen | kiss; hug; cuddle
to-pray-beg | supplier; implorer | smeken; gesmeekt | beg; plead
to-argue | argumenter; argument | argumenteren; redeneren; argument | argue; argument
to-assume | supposer; présumer; supposition | veronderstellen; verondersteld | assume; suppose; supposed; presume
to-speed-up | accélérer; accéléré; aller plus vite | versnellen; versneld; sneller maken; sneller | accelerate; faster; make faster
to-sharpen | affûter; rendre plus net | slijpen; scherper maken; scherpstellen | sharpen; make sharper; focus the lens
to-brighten | éclaircir | verhelderen; lichter maken | brighten; make brighter; lighten; lighter
to-darken | assombrir | donkerder maken; donkerder; verduisteren | darken; make darker
to-strike-through | raturer; biffer | doorstrepen; doorgestreept; doorhalen | strike through; strikethrough
to-multiply | multiplier; multiplication | vermenigvuldigen; vermenigvuldigd | multiply; multiplied
to-subtract | soustraire; soustraction | minus | subtract; subtraction; minus
to-trim-nap | sieste; faire la sieste; dodo | dutten; dutje; middagdutje | nap; snooze
to-delete | supprimer | verwijderen | get rid of; getting rid of
