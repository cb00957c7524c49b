# internet-mail.lex: the web, e-mail, messages, social networks, photos, maps, shopping, banking words, appointments, translation, AI, telecom.
# id | fr … | nl … | en …   First term official; "=" acronym; "~" frequent misspelling.

# --- internet and browser
internet | internet; le net; la toile; le web | internet; het net; het web | internet; the net; the web
online | en ligne; sur internet; sur le web; par internet | online; op internet; via internet | online; on the internet; over the internet
speed-test | test de débit; test de vitesse | snelheidstest; speedtest | speed test
browser | navigateur; navigateur web; navigateur internet; logiciel de navigation | browser; webbrowser; internetbrowser; bladeraar | browser; web browser; internet browser
browse-web | naviguer; surfer; aller sur internet; navigation | surfen; browsen; op internet gaan; gesurft | browse; surf; go on the internet; navigate
web-page | page web; page internet | webpagina; internetpagina | web page; internet page
home-page | page d'accueil | startpagina; homepage; beginpagina; thuispagina | home page; start page
website | site web; site internet; site | website; webstek; site; internetsite | website; web site; site
web-address | adresse web; adresse internet; adresse du site; =URL | webadres; internetadres; adres van de website; =URL | web address; internet address; website address; =URL
address-bar | barre d'adresse; barre d'adresses | adresbalk | address bar
domain-name | nom de domaine; domaine internet | domeinnaam; internetdomein | domain name; internet domain
tab | onglet | tabblad; tab | tab; browser tab
new-tab | nouvel onglet; ouvrir un onglet | nieuw tabblad; tabblad openen | new tab; open a tab
close-tab | fermer un onglet; onglet fermé | tabblad sluiten; gesloten tabblad | close a tab; closed tab
link | lien; hyperlien; lien internet; lien web | link; hyperlink; koppeling; weblink | link; hyperlink; web link
click-link | cliquer sur un lien; suivre un lien; ouvrir un lien; lien cliqué | op een link klikken; link openen; link aangeklikt | click a link; follow a link; open a link
broken-link | lien mort; lien qui ne marche pas; lien cassé; page introuvable; erreur 404 | dode link; link werkt niet; pagina niet gevonden; fout 404 | broken link; dead link; page not found; error 404
favorite | favori; marque-page; signet | favoriet; bladwijzer | favourite; bookmark; favorite
browsing-history | historique de navigation; historique du navigateur; pages visitées; historique internet | browsegeschiedenis; surfgeschiedenis; bezochte pagina's; browsergeschiedenis | browsing history; browser history; visited pages; web history
clear-history | effacer l'historique; supprimer l'historique; effacer les données de navigation; vider l'historique | geschiedenis wissen; browsegegevens wissen; geschiedenis verwijderen | clear history; delete history; clear browsing data
cookie | cookie; témoin de connexion; mouchard | cookie | cookie
accept-cookies | accepter les cookies; tout accepter | cookies aanvaarden; cookies accepteren; alles aanvaarden; alles accepteren | accept cookies; accept all
refuse-cookies | refuser les cookies; tout refuser; rejeter les cookies | cookies weigeren; alles weigeren | refuse cookies; reject cookies; reject all; decline cookies
cookie-banner | bandeau de cookies; bannière de cookies; fenêtre des cookies | cookiebanner; cookiemelding; cookievenster | cookie banner; cookie notice; cookie pop-up
private-browsing | navigation privée; mode privé; fenêtre privée; mode incognito; fenêtre de navigation privée | privénavigatie; privémodus; privévenster; incognitomodus; incognito; privé surfen | private browsing; private mode; private window; incognito
pop-up-window | fenêtre surgissante; pop-up; fenêtre pop-up; fenêtre qui s'ouvre toute seule | pop-up; pop-upvenster; venster dat opspringt | pop-up; pop-up window; popup
online-advertising | publicité en ligne; pub sur internet; publicité sur internet; annonce publicitaire | onlinereclame; reclame op internet; onlineadvertentie | online advertising; internet ads; online ad
ad-blocker | bloqueur de publicité; bloquer les pubs; anti-pub | adblocker; reclameblokkeerder; advertenties blokkeren | ad blocker; block ads
refresh-page | actualiser la page; recharger la page; rafraîchir la page | pagina vernieuwen; pagina verversen; pagina herladen; pagina opnieuw laden | refresh the page; reload the page
page-loading | chargement de la page; la page ne s'ouvre pas; la page ne charge pas | pagina laden; pagina laadt niet; pagina opent niet | page loading; page does not load; page won't open
go-back-page | revenir en arrière; page précédente; retour en arrière; flèche de retour | teruggaan; vorige pagina; terug naar vorige pagina; pijl terug | go back; previous page; back button; back arrow
next-page | page suivante | volgende pagina | next page
browser-extension | extension de navigateur; module complémentaire; extension; plug-in | browserextensie; invoegtoepassing; browseruitbreiding; plug-in | browser extension; add-on; plug-in
default-browser | navigateur par défaut | standaardbrowser | default browser
secure-connection | connexion sécurisée; site sécurisé; https | beveiligde verbinding; beveiligde website; https | secure connection; secure website; https
padlock-icon | cadenas; petit cadenas; cadenas fermé | slotje; hangslot; gesloten slotje | padlock; closed padlock; lock icon
create-account | créer un compte; ouvrir un compte en ligne; création de compte; se créer un compte | account aanmaken; account maken; account creëren | create an account; open an online account; make an account
delete-account | supprimer un compte; fermer un compte en ligne; effacer mon compte | account verwijderen; account sluiten; account wissen | delete an account; close an account; remove my account
online-registration | inscription en ligne; s'inscrire en ligne; s'inscrire sur un site; s'enregistrer sur un site | onlineregistratie; online inschrijven; zich registreren op een website | online registration; register online; sign up
terms-of-use | conditions d'utilisation; conditions générales; règlement d'utilisation | gebruiksvoorwaarden; algemene voorwaarden | terms of use; terms and conditions; terms of service
privacy-policy | politique de confidentialité; politique de vie privée; déclaration de confidentialité; charte vie privée | privacybeleid; privacyverklaring | privacy policy; privacy statement; privacy notice
internet-user | internaute; utilisateur d'internet | internetgebruiker; surfer | internet user; web user
online-service | service en ligne; service numérique; e-service | onlinedienst; digitale dienst; e-dienst | online service; digital service; e-service
portal-site | portail; portail web; site portail | portaal; portaalsite; webportaal | portal; web portal
mobile-version | version mobile; site mobile; version pour smartphone | mobiele versie; mobiele website | mobile version; mobile site
site-down | site indisponible; site en panne; site inaccessible; le site ne marche pas; site en maintenance | website niet beschikbaar; website werkt niet; website ligt plat; site onbereikbaar; onderhoud van de website | site unavailable; website not working; website is down; site under maintenance
session-expired | session expirée; déconnecté automatiquement; délai de session dépassé | sessie verlopen; automatisch afgemeld; automatisch uitgelogd | session expired; session timed out; logged out automatically

# --- search
search-engine | moteur de recherche | zoekmachine; zoekmotor | search engine
search-online | chercher sur internet; rechercher; recherche sur internet; recherche en ligne; faire une recherche | opzoeken; zoeken op internet; online zoeken; opgezocht; opzoeking | search online; search the internet; look up; web search; searching
search-box | champ de recherche; barre de recherche; case de recherche | zoekvak; zoekbalk; zoekveld; zoekvenster | search box; search bar; search field
search-term | mot-clé; terme de recherche; mot de recherche | zoekterm; zoekwoord; trefwoord | keyword; search term; search word
search-result | résultat de recherche; résultats trouvés | zoekresultaat; gevonden resultaten | search result; search hit
no-result | aucun résultat; rien trouvé; recherche sans résultat | geen resultaat; niets gevonden | no results; nothing found
sponsored-result | résultat sponsorisé; lien sponsorisé; résultat publicitaire | gesponsord resultaat; gesponsorde link; betaald zoekresultaat | sponsored result; sponsored link; paid result
filter-results | filtrer; filtre | filteren; filter | filter
sort-results | trier; tri; classer | sorteren; rangschikken | sort; put in order
online-encyclopedia | encyclopédie en ligne; Wikipédia | online-encyclopedie; Wikipedia | online encyclopedia; Wikipedia

# --- forms and buttons
online-form | formulaire en ligne; formulaire électronique; formulaire web | onlineformulier; elektronisch formulier; webformulier; online formulier | online form; electronic form; web form
form-field | champ; champ du formulaire; case à remplir; zone de texte | veld; invulveld; invulvak; tekstvak | field; form field; text box; box to fill in
required-field | champ obligatoire; case obligatoire | verplicht veld; verplicht vak | required field; mandatory field
check-box | case à cocher; cocher une case; cocher | aankruisvakje; selectievakje; vakje aanvinken; aanvinken; aankruisen; aangevinkt | check box; tick box; tick; tick the box
uncheck-box | décocher; décocher une case | uitvinken; vinkje wegdoen; uitgevinkt | untick; uncheck
drop-down-list | liste déroulante; menu déroulant | keuzelijst; uitklaplijst; vervolgkeuzelijst; keuzemenu | drop-down list; drop-down menu; pull-down menu
confirm | confirmer; valider; confirmation | bevestigen; bevestig; bevestiging | confirm; confirmation
confirmation-message | message de confirmation; e-mail de confirmation; mail de confirmation | bevestigingsbericht; bevestigingsmail; bevestigingse-mail | confirmation message; confirmation email
save-draft-form | enregistrer le brouillon; continuer plus tard; sauver le formulaire | als concept bewaren; later verdergaan; formulier bewaren | save as draft; continue later; save the form
accept | accepter; acceptation; marquer son accord | aanvaarden; accepteren; akkoord gaan; aanvaard | accept; agree
next-step | étape suivante; suivant; continuer | volgende stap; volgende; doorgaan; verdergaan | next step; next; continue
previous-step | étape précédente; précédent | vorige stap; vorige | previous step; previous
captcha | captcha; je ne suis pas un robot; vérification anti-robot | captcha; ik ben geen robot; robotcontrole | captcha; I am not a robot; robot check
online-survey | enquête en ligne; sondage en ligne; questionnaire en ligne | online-enquête; onlinevragenlijst; onlinebevraging | online survey; online questionnaire; online poll
contact-form | formulaire de contact | contactformulier | contact form
help-page | page d'aide; rubrique d'aide; centre d'aide | helppagina; hulppagina; helpcentrum | help page; help centre
frequently-asked-questions | foire aux questions; questions fréquentes; questions fréquemment posées; =FAQ | veelgestelde vragen; vaak gestelde vragen; =FAQ | frequently asked questions; common questions; =FAQ
invalid-entry | format incorrect; donnée non valide; champ en rouge; saisie invalide | ongeldige invoer; veld in het rood; onjuist formaat; niet geldig | invalid entry; field in red; incorrect format; not valid

# --- download, upload, cloud
download | télécharger; téléchargement | downloaden; download; gedownload; binnenhalen | download; downloading
downloads-folder | dossier téléchargements; fichiers téléchargés; document téléchargé | map downloads; gedownloade bestanden; gedownload document | downloads folder; downloaded files; downloaded document
upload | envoyer un fichier; téléverser; charger un document; mettre en ligne; déposer un fichier; uploader | uploaden; opladen; upload; geüpload; bestand toevoegen | upload; uploading; add a file online
file-too-large | fichier trop lourd; fichier trop volumineux; document trop lourd; trop grand fichier | bestand te groot; te zwaar bestand; document te groot | file too large; file too big; document too large
storage-full-online | espace en ligne plein; stockage en ligne plein; cloud plein | onlineopslag vol; cloud vol | cloud storage full; online storage full
shared-folder-online | dossier partagé; document partagé en ligne; document collaboratif | gedeelde map; gedeeld document online | shared folder; shared online document
sharing-link | lien de partage; lien vers le document | deellink; deelbare link; link naar het document | sharing link; share link; link to the document
send-large-files | envoyer de gros fichiers; transfert de fichiers lourds | grote bestanden versturen; grote bestanden verzenden | send large files; large file transfer
streaming | streaming; regarder en ligne; écouter en ligne; diffusion en continu | streamen; streaming; online bekijken; online luisteren; gestreamd | streaming; watch online; listen online; stream
illegal-download | téléchargement illégal; piratage de films | illegaal downloaden; illegale download | illegal download; pirated film
podcast | podcast; balado; émission à écouter en ligne | podcast | podcast
online-video | vidéo en ligne; vidéo sur internet | onlinevideo; filmpje op internet | online video; internet video
online-television | télévision en ligne; regarder la télé sur internet; télé en replay | onlinetelevisie; tv kijken op internet; herbekijken | online television; watch TV online; catch-up TV
web-radio | radio en ligne; radio sur internet | onlineradio; internetradio; radio op internet | online radio; internet radio
online-game | jeu en ligne; jouer en ligne; jeu vidéo | onlinespel; online spelen; videospel; game | online game; play online; video game
online-gambling | jeu de hasard en ligne; pari en ligne; casino en ligne | onlinegokken; online gokken; onlinecasino; online wedden | online gambling; online betting; online casino
blog | blog; blogue | blog; weblog | blog
discussion-forum | forum; forum de discussion | forum; discussieforum | forum; discussion forum

# --- e-mail
email | e-mail; courriel; mail; courrier électronique; message électronique; ~émail | e-mail; mail; elektronische post; mailtje; e-mailbericht; ~emeel | e-mail; email; mail; electronic mail; email message
email-address | adresse e-mail; adresse mail; adresse électronique; adresse courriel; ~adresse meil | e-mailadres; mailadres; adres van de mail; ~emailadress | e-mail address; email address; mail address
create-email-address | créer une adresse e-mail; créer une adresse mail; créer une boîte mail; ouvrir une adresse mail | e-mailadres aanmaken; mailadres maken; mailadres aanmaken; e-mailaccount aanmaken | create an e-mail address; make an email address; set up an email account; open an email address
no-email-address | pas d'adresse e-mail; sans adresse e-mail; sans e-mail; pas de mail; pas d'adresse mail | geen e-mailadres; zonder e-mailadres; geen mailadres; geen mail | no e-mail address; without an email address; no email
mailbox-email | boîte e-mail; boîte mail; messagerie électronique; boîte de messagerie; compte e-mail; boîte aux lettres électronique | mailbox; mailaccount; e-mailaccount; e-mailbox; elektronische brievenbus | mailbox; email account; e-mail box; email inbox
inbox | boîte de réception; messages reçus | postvak in; inbox; inkomende berichten; ontvangen berichten | inbox; received messages
outbox | boîte d'envoi; message en attente d'envoi | postvak uit; bericht wacht op verzending | outbox; message waiting to be sent
sent-items | messages envoyés; dossier envoyés; éléments envoyés | verzonden items; map verzonden; verzonden berichten | sent items; sent folder; sent messages
draft-message | brouillon; message non envoyé | concept; klad; conceptbericht; niet verzonden bericht | draft; unsent message
email-program | programme d'e-mail; logiciel de messagerie; application mail; client de messagerie | e-mailprogramma; mailprogramma; mail-app | email program; mail program; email app; email client
webmail | webmail; messagerie web; e-mail dans le navigateur | webmail; mail in de browser | webmail; email in the browser
send-email | envoyer un e-mail; envoyer un mail; écrire un mail; écrire un e-mail | e-mail versturen; mail sturen; mailen; mail schrijven; gemaild; e-mail verzenden | send an email; write an email; email somebody; sent an email
receive-email | recevoir un e-mail; recevoir un mail; mail reçu; e-mail reçu | e-mail ontvangen; mail krijgen; mail gekregen; ontvangen e-mail | receive an email; get an email; received email
email-not-received | e-mail non reçu; je ne reçois pas mes mails; mail pas arrivé; pas reçu de mail | e-mail niet ontvangen; geen mail gekregen; mail komt niet aan; ik krijg geen mails | email not received; did not get the email; no email arrived; not receiving emails
new-message | nouveau message; rédiger un message; écrire un message; composer un message | nieuw bericht; bericht opstellen; bericht schrijven; nieuwe mail | new message; compose a message; write a message; new email
sender | expéditeur; émetteur; qui a envoyé le message | afzender; verzender; van wie komt het bericht | sender; who sent the message
recipient | destinataire; à qui envoyer | ontvanger; bestemmeling; geadresseerde | recipient; addressee
subject-line | objet du message; objet de l'e-mail; ligne d'objet; sujet du mail | onderwerp van het bericht; onderwerp van de e-mail; onderwerpregel | subject line; subject of the email; email subject
carbon-copy | copie conforme; mettre en copie; mettre quelqu'un en copie; =CC | kopie; in kopie zetten; in cc; =CC | carbon copy; copy someone in; in copy; =CC
blind-carbon-copy | copie cachée; copie conforme invisible; destinataire caché; =CCI; =BCC | blinde kopie; verborgen kopie; in bcc; =BCC | blind carbon copy; hidden copy; hidden recipient; =BCC
reply-all | répondre à tous; répondre à tout le monde | allen beantwoorden; iedereen antwoorden; antwoorden aan allen | reply all; reply to all; answer everyone
forward-message | transférer un message; faire suivre; transférer un e-mail; transférer un mail; faire suivre un mail | bericht doorsturen; doorsturen; doorgestuurd; mail doorsturen; stuur door | forward a message; forward; forward an email; pass on a message
attachment | pièce jointe; fichier joint; document joint; annexe; trombone; =PJ | bijlage; bijgevoegd bestand; aanhangsel; bijgevoegd document | attachment; attached file; attached document; enclosure
attach-file | joindre un fichier; joindre un document; ajouter une pièce jointe; mettre en pièce jointe; joindre une photo | bestand bijvoegen; bijlage toevoegen; document bijvoegen; bijvoegen; bijgevoegd; als bijlage sturen | attach a file; attach a document; add an attachment; attach a photo; attach
open-attachment | ouvrir une pièce jointe; ouvrir un document reçu; lire une pièce jointe; pièce jointe ne s'ouvre pas | bijlage openen; bijlage gaat niet open; ontvangen document openen; bijlage lezen | open an attachment; attachment does not open; open a received document; read an attachment
save-attachment | enregistrer une pièce jointe; télécharger une pièce jointe; sauver une pièce jointe | bijlage opslaan; bijlage downloaden; bijlage bewaren | save an attachment; download an attachment
mailbox-full | boîte e-mail pleine; boîte mail pleine; messagerie pleine; boîte pleine; espace mail insuffisant | mailbox vol; volle mailbox; mailbox zit vol; inbox vol; onvoldoende ruimte mailbox | mailbox full; inbox full; email storage full; full mailbox
spam | courrier indésirable; spam; pourriel; e-mail indésirable; mail indésirable; message non désiré; mails publicitaires | ongewenste e-mail; spam; ongewenste mail; junkmail; ongewenst bericht; reclamemails | spam; junk mail; unwanted email; junk email; advertising email
spam-folder | dossier indésirables; dossier spam; dossier courrier indésirable; mail dans les spams | map ongewenst; spammap; map spam; mail in de spam | spam folder; junk folder; email in spam
not-spam | ce n'est pas un spam; courrier légitime; courrier désiré | geen spam; geen ongewenste e-mail | not spam; not junk
unsubscribe | se désinscrire; désabonnement; se désabonner; désinscription; ne plus recevoir de publicité | uitschrijven; afmelden van nieuwsbrief; uitgeschreven; uitschrijving; geen reclame meer krijgen | unsubscribe; opt out; stop newsletters; stop receiving ads
newsletter | lettre d'information; newsletter; infolettre; bulletin d'information | nieuwsbrief; newsletter; infobrief | newsletter; news bulletin
mailing-list | liste de diffusion; liste d'envoi; mailing-list | mailinglijst; verzendlijst; distributielijst | mailing list; distribution list
block-sender | bloquer un expéditeur; bloquer une adresse e-mail; ne plus recevoir d'e-mails de quelqu'un | afzender blokkeren; mailadres blokkeren | block a sender; block an email address
delete-email | supprimer un e-mail; effacer un mail; supprimer un message; effacer un message; jeter un mail | e-mail verwijderen; mail wissen; bericht verwijderen; mail weggooien; bericht wissen | delete an email; erase a message; delete a message; remove an email
archive-email | archiver un e-mail; archiver; classer ses mails; ranger ses mails | e-mail archiveren; archiveren; mails klasseren; mails ordenen; gearchiveerd | archive an email; archive; file emails; sort emails
mail-folder | dossier de messagerie; dossier e-mail; dossier de mails | mailmap; e-mailmap; map in de mailbox | mail folder; email folder
unread-message | message non lu; mail non lu; non lu | ongelezen bericht; ongelezen mail; ongelezen | unread message; unread email; unread
email-signature | signature d'e-mail; signature automatique; signature de mail | e-mailhandtekening; automatische handtekening; mailhandtekening | email signature; automatic signature
automatic-reply | réponse automatique; message d'absence; répondeur de messagerie | automatisch antwoord; afwezigheidsbericht; out-of-office | automatic reply; out of office; absence message
email-bounced | e-mail non délivré; mail revenu; message renvoyé à l'expéditeur; échec de remise; mail pas parti | e-mail niet bezorgd; mail komt terug; bericht niet afgeleverd; onbestelbare mail | email not delivered; email bounced; message returned; delivery failure
read-receipt | confirmation de lecture; accusé de lecture | leesbevestiging; leesbewijs | read receipt
noreply-address | adresse sans réponse; ne pas répondre à ce message; no-reply | niet antwoorden op dit bericht; no-reply; noreply-adres | no-reply address; do not reply to this message; noreply
underscore-sign | tiret bas; trait bas; souligné; underscore; tiret du 8 | underscore; laag streepje; liggend streepje onderaan | underscore; low line
wrong-email-address | mauvaise adresse e-mail; erreur dans l'adresse mail; adresse e-mail incorrecte; faute dans l'adresse mail | verkeerd e-mailadres; fout in het mailadres; onjuist e-mailadres | wrong email address; mistake in the email address; incorrect email address
change-email-address | changer d'adresse e-mail; modifier son adresse mail; nouvelle adresse e-mail | e-mailadres wijzigen; e-mailadres veranderen; nieuw mailadres | change email address; new email address; update email address
email-hacked | boîte mail piratée; compte e-mail piraté; messagerie piratée; adresse mail piratée | gehackte mailbox; mailbox gehackt; e-mailaccount gehackt; mail gehackt | hacked email account; mailbox hacked; email hacked
registered-letter | envoi recommandé; recommandé; lettre recommandée; courrier recommandé | aangetekende zending; aangetekende brief; aangetekend schrijven; aangetekend | registered letter; registered mail; recorded delivery

# --- contacts
add-contact | ajouter un contact; enregistrer un numéro; enregistrer un contact; nouveau contact | contact toevoegen; nummer opslaan; nieuw contact; contact bewaren | add a contact; save a number; new contact; save a contact
personal-diary | agenda; calendrier; agenda électronique | agenda; kalender; elektronische agenda | diary; calendar; agenda; electronic diary

# --- messages, calls
instant-messaging | messagerie instantanée; application de messagerie; tchat; chat | berichtenapp; chatapp; chatten; instant messaging; berichtendienst | instant messaging; messaging app; chat app; chat
whatsapp | WhatsApp; ~watsap; ~whatsap; ~watsapp | WhatsApp; whatsappen; ~watsapp; ~whatsap | WhatsApp; ~whatsap; ~watsapp
messenger | Messenger | Messenger | Messenger
group-chat | groupe de discussion; conversation de groupe; groupe de messagerie; groupe WhatsApp | groepschat; groepsgesprek; whatsappgroep; chatgroep | group chat; group conversation; WhatsApp group
leave-group | quitter un groupe; sortir d'un groupe | groep verlaten; uit een groep gaan | leave a group; exit a group
video-call | appel vidéo; visioconférence; appel en visio; visio; vidéoconférence; appeler avec l'image | videogesprek; videobellen; videoconferentie; videovergadering; bellen met beeld; gevideobeld | video call; video conference; video chat; online meeting; video meeting
join-video-call | rejoindre un appel vidéo; rejoindre une réunion en ligne; entrer dans la visio | deelnemen aan videogesprek; deelnemen aan een onlinevergadering | join a video call; join an online meeting
online-meeting | réunion en ligne; réunion à distance; réunion virtuelle; réunion Teams; réunion Zoom | onlinevergadering; vergadering op afstand; digitale vergadering; Teams-vergadering | online meeting; remote meeting; virtual meeting; Teams meeting
meeting-invitation | invitation à une réunion; lien de la réunion; lien de visio | uitnodiging voor een vergadering; vergaderlink; link van de vergadering | meeting invitation; meeting link
mute-microphone | couper le micro; micro coupé; mettre en sourdine | microfoon dempen; microfoon uitzetten; micro uit; gedempt | mute the microphone; muted; turn off the mic
switch-on-microphone | activer le micro; allumer le micro; on ne m'entend pas | microfoon inschakelen; micro aanzetten; ze horen mij niet | switch on the microphone; unmute; they can't hear me
switch-on-camera | activer la caméra; allumer la caméra; on ne me voit pas | camera inschakelen; camera aanzetten; ze zien mij niet | switch on the camera; turn on the camera; they can't see me
video-call-no-sound | pas de son dans l'appel vidéo; je n'entends rien dans la visio | geen geluid in videogesprek; ik hoor niets in het videogesprek | no sound in the video call; can't hear the video call
background-blur | arrière-plan flou; flouter l'arrière-plan; fond virtuel | achtergrond vervagen; vage achtergrond; virtuele achtergrond | blurred background; virtual background
international-call | appel international; téléphoner à l'étranger; appeler l'étranger; appel vers l'étranger | internationale oproep; bellen naar het buitenland; telefoneren naar het buitenland | international call; call abroad; phone abroad
call-back | rappeler; rappel téléphonique; être rappelé | terugbellen; teruggebeld; bel terug | call back; callback; ring back
block-number | bloquer un numéro; bloquer un appel; bloquer un contact | nummer blokkeren; oproep blokkeren; contact blokkeren | block a number; block a call; block a contact

# --- social networks
social-network | réseau social; réseaux sociaux; média social; médias sociaux | sociaal netwerk; sociale media; sociale netwerken; sociaal medium | social network; social media
facebook | Facebook; ~fesbouk; ~facebouk | Facebook; ~fesboek | Facebook; ~face book
instagram | Instagram; Insta | Instagram; Insta | Instagram; Insta
tiktok | TikTok; ~tic toc | TikTok; ~tik tok | TikTok; ~tick tock
linkedin | LinkedIn; ~linkdin; réseau social professionnel | LinkedIn; professioneel netwerk online | LinkedIn; professional social network; ~linked in
social-profile | profil; page de profil; profil public | profiel; profielpagina; openbaar profiel | profile; profile page; public profile
profile-picture | photo de profil | profielfoto; profielfotootje | profile picture; profile photo
fake-profile | faux profil; faux compte; usurpation de profil; quelqu'un se fait passer pour moi | vals profiel; nepprofiel; nepaccount; iemand doet zich voor als mij | fake profile; fake account; impersonation; someone pretends to be me
privacy-settings | paramètres de confidentialité; réglages de confidentialité; qui voit mes publications; rendre son compte privé | privacy-instellingen; privacyinstelling; wie ziet mijn berichten; account privé maken | privacy settings; who can see my posts; make my account private
publish-post | publier; publication; poster; mettre un message en ligne | plaatsen op sociale media; posten; gepost; publiceren; gepubliceerd | post; publish; publication
delete-post | supprimer une publication; effacer une publication; retirer une photo d'internet | bericht van sociale media verwijderen; post verwijderen; foto van internet halen | delete a post; remove a post; take a photo off the internet
online-comment | commentaire; commenter | commentaar; reactie onder bericht; reageren op een bericht | comment; comment on a post
like-button | j'aime; aimer une publication; liker; pouce levé | vind ik leuk; liken; duimpje omhoog; geliket | like; thumbs up
friend-request | demande d'ami; invitation d'ami; ajouter un ami | vriendschapsverzoek; vriendschapsaanvraag; vriend toevoegen | friend request; add a friend
follow-someone | s'abonner à un compte; suivre un compte; suivre quelqu'un | account volgen; iemand volgen | follow an account; follow someone
subscriber-follower | abonné; follower; abonnés du compte | volger; follower | follower
block-person | bloquer une personne; bloquer quelqu'un | iemand blokkeren; persoon blokkeren; geblokkeerde persoon | block someone; block a person
report-content | signaler un contenu; signaler une publication; signaler un profil | inhoud melden; bericht melden; profiel melden; inhoud rapporteren | report content; report a post; report a profile
news-feed | fil d'actualité; fil d'actualités | nieuwsoverzicht; tijdlijn | news feed; timeline
hashtag | mot-dièse; hashtag; dièse | hashtag; hekje | hashtag; hash sign
influencer | influenceur; influenceuse | influencer | influencer
cyberbullying | cyberharcèlement; harcèlement en ligne; harcelé sur internet; méchancetés sur internet | cyberpesten; online pesten; pesterijen online; gepest op internet | cyberbullying; online bullying; online harassment; bullied on the internet
online-dating | site de rencontre; rencontre en ligne; application de rencontre | datingsite; onlinedating; datingapp; daten | online dating; dating site; dating app
digital-footprint | empreinte numérique; traces sur internet; traces numériques | digitale voetafdruk; sporen op internet; digitale sporen | digital footprint; traces on the internet; digital trace
e-reputation | e-réputation; réputation en ligne; image sur internet | onlinereputatie; e-reputatie | online reputation; e-reputation
right-to-be-forgotten | droit à l'oubli; droit à l'effacement; faire effacer ses données | recht op vergetelheid; recht op gegevenswissing; gegevens laten wissen | right to be forgotten; right to erasure; have my data erased
parental-control | contrôle parental; protéger les enfants sur internet; filtre parental | ouderlijk toezicht; ouderlijke controle; kinderen beschermen op internet; kinderfilter | parental control; parental controls; protect children online
internet-addiction | cyberdépendance; dépendance aux écrans; accro aux écrans; addiction aux écrans | internetverslaving; schermverslaving; verslaafd aan het scherm | internet addiction; screen addiction; addicted to screens

# --- photos, videos, sharing
share-photos | partager des photos; envoyer des photos; envoyer une photo | foto's delen; foto's sturen; foto doorsturen; foto verzenden | share photos; send photos; send a picture
delete-photo | supprimer une photo; effacer des photos | foto verwijderen; foto's wissen | delete a photo; erase photos
edit-photo | retoucher une photo; recadrer une photo; modifier une photo; rogner | foto bewerken; foto bijsnijden; foto bijwerken | edit a photo; crop a picture; touch up a photo
resize-image | réduire la taille d'une image; redimensionner une photo; photo trop grande; photo trop lourde | afbeelding verkleinen; formaat van een foto wijzigen; foto te groot | resize an image; reduce the size of a photo; photo too big
rotate-image | faire pivoter une photo; tourner une photo; photo à l'envers | foto draaien; afbeelding roteren; foto staat ondersteboven | rotate a photo; turn a picture; photo upside down
print-photos | imprimer des photos; développer des photos; tirage photo | foto's afdrukken; foto's printen; foto's ontwikkelen | print photos; develop photos
image-rights | droit à l'image; publier la photo d'une personne; autorisation de photo | recht op afbeelding; portretrecht; foto van iemand publiceren | image rights; right to one's image; publish a photo of somebody
copyright | droit d'auteur; droits d'auteur; copyright | auteursrecht; copyright | copyright; author's rights
share | partager; partage | delen; gedeeld; deel | share; sharing

# --- maps and travel
online-map | carte en ligne; plan en ligne; carte géographique; plan de la ville; carte routière | onlinekaart; digitale kaart; landkaart; stadsplan; plattegrond; wegenkaart | online map; city map; street map; road map
route-planner | itinéraire; calculer un itinéraire; trouver son chemin; planificateur d'itinéraire | routeplanner; reisweg; route berekenen; de weg zoeken; wegbeschrijving | route planner; directions; find the way; itinerary
gps | navigation par satellite; =GPS | satellietnavigatie; =gps; navigatiesysteem | satellite navigation; =GPS; satnav
location-sharing | partager sa position; partage de position; envoyer sa position | locatie delen; locatie sturen; locatie gedeeld | share location; location sharing; send my location
find-address-map | trouver une adresse; chercher une rue; chercher une adresse | adres zoeken; straat zoeken; adres vinden | find an address; look for a street; look up an address
public-transport-times | horaire des transports; horaire de bus; horaire de train; horaire de tram | dienstregeling; uurregeling bus; treinuren; busuren; uurrooster trein | public transport timetable; bus times; train timetable; train times
transport-ticket-online | billet de train en ligne; ticket en ligne; acheter un billet en ligne; e-ticket | treinticket online; onlineticket; ticket online kopen; e-ticket | online ticket; buy a ticket online; train ticket online; e-ticket
travel-booking-online | réserver un voyage en ligne; réservation d'hôtel en ligne; réserver un vol | reis online boeken; hotel online boeken; vlucht boeken | book a trip online; online hotel booking; book a flight
online-weather | météo; prévisions météo; quel temps fait-il | weerbericht; weersvoorspelling; het weer | weather; weather forecast

# --- online shopping
online-shopping | achat en ligne; acheter sur internet; acheter en ligne; faire ses courses en ligne; commander sur internet; commerce électronique | online winkelen; online kopen; op internet kopen; onlineaankoop; online shoppen; gekocht op internet; online bestellen | online shopping; buy online; shop online; online purchase; bought online; order online
web-shop | boutique en ligne; magasin en ligne; site de vente; webshop; site marchand; e-commerce | webwinkel; webshop; onlinewinkel; e-shop; e-commerce | online shop; web shop; online store; e-shop; e-commerce
shopping-basket | panier; panier d'achat; ajouter au panier | winkelmandje; winkelwagen; winkelwagentje; winkelmand | shopping basket; shopping cart; add to basket
place-order | commander; passer commande; commande | bestellen; bestelling; bestelling plaatsen; besteld | place an order; order something; ordering
delivery | livraison; livrer; livré à domicile; être livré | levering; leveren; bezorging; geleverd; thuislevering; aan huis geleverd | delivery; deliver; home delivery
delivery-costs | frais de livraison; frais d'envoi; frais de port | leveringskosten; verzendkosten; bezorgkosten | delivery costs; shipping costs; postage costs
parcel-tracking | suivi de colis; suivre mon colis; où est mon colis; numéro de suivi | pakje volgen; pakket volgen; waar is mijn pakje; track en trace; volgnummer | parcel tracking; track my parcel; where is my parcel; tracking number
parcel-not-received | colis non reçu; colis pas arrivé; commande non livrée; rien reçu | pakje niet ontvangen; pakje niet aangekomen; bestelling niet geleverd; niets ontvangen | parcel not received; order not delivered; nothing received; package not arrived
return-purchase | retourner un achat; renvoyer un article; retour d'un produit; renvoyer un colis | aankoop terugsturen; artikel retourneren; retour sturen; teruggestuurd; pakje terugsturen | return a purchase; send an item back; returns; send back a parcel
withdrawal-right | droit de rétractation; délai de rétractation; se rétracter; changer d'avis après un achat; quatorze jours pour renvoyer | herroepingsrecht; bedenktijd; verzakingsrecht; bedenktermijn | right of withdrawal; cooling-off period; change my mind after buying
customer-review | avis client; avis; évaluation; commentaire de client | klantenbeoordeling; review; klantenrecensie; beoordeling | customer review; review; rating
customer-service | service clientèle; service client; service après-vente; helpdesk | klantendienst; klantenservice; dienst na verkoop; helpdesk | customer service; customer support; after-sales service; helpdesk
seller | vendeur; commerçant; marchand | verkoper; handelaar | seller; trader; merchant
second-hand-online | vente entre particuliers; petites annonces; vendre en ligne; site d'occasion | verkoop tussen particulieren; zoekertje; online verkopen; tweedehandssite | sale between private persons; classified ad; sell online; second-hand website
price-comparison | comparateur de prix; comparer les prix; comparaison des prix | prijsvergelijker; prijzen vergelijken; prijsvergelijking | price comparison; compare prices; comparison site
discount-promotion | réduction; promotion; rabais; remise; promo; ristourne | korting; promotie; actie; promo; prijsvermindering | discount; reduction; promotion; special offer
discount-code | code promo; code de réduction; bon de réduction | kortingscode; promocode; kortingsbon | discount code; promo code; voucher code
loyalty-card | carte de fidélité; carte client | klantenkaart; getrouwheidskaart | loyalty card; customer card; store card
electronic-invoice | facture électronique; facture par e-mail; facture numérique; e-facture | elektronische factuur; e-factuur; digitale factuur; factuur via mail | electronic invoice; e-invoice; digital invoice; bill by email
paying-service | payant; pas gratuit; service payant | betalend; niet gratis; betaalde dienst | paid service; not free; chargeable
online-gift-card | chèque-cadeau; carte cadeau; bon cadeau | cadeaubon; cadeaukaart; geschenkbon; cadeaucheque | gift card; gift voucher
food-delivery | livraison de repas; commander à manger | maaltijdlevering; eten bestellen; maaltijd aan huis | food delivery; order food; meal delivery

# --- payments
pay-online | payer en ligne; paiement en ligne; payer sur internet | online betalen; onlinebetaling; betalen via internet; betaald via internet | pay online; online payment; pay over the internet
pay-invoice | payer une facture; régler une facture; payer ses factures | factuur betalen; facturen betalen; rekening betalen | pay a bill; pay an invoice; pay bills; settle an invoice
unpaid-invoice | facture impayée; facture en retard; retard de paiement; pas payé la facture | onbetaalde factuur; betalingsachterstand; factuur niet betaald; laattijdige betaling | unpaid bill; overdue invoice; late payment; outstanding bill
payment-plan | plan de paiement; payer en plusieurs fois; étalement de paiement; facilités de paiement; paiement échelonné | afbetalingsplan; betalingsplan; in schijven betalen; gespreid betalen; afbetaling | payment plan; pay in instalments; repayment plan
payment-failed | paiement refusé; paiement échoué; paiement ne marche pas; carte refusée | betaling geweigerd; betaling mislukt; betalen lukt niet; kaart geweigerd | payment refused; payment failed; card declined; payment does not work
double-payment | payé deux fois; double paiement; débité deux fois | dubbele betaling; twee keer betaald; dubbel betaald | double payment; paid twice; charged twice
money | argent; fric | geld; centen | money
contactless-payment | paiement sans contact; payer sans contact | contactloos betalen; contactloze betaling | contactless payment; pay contactless; tap to pay
mobile-payment | paiement mobile; payer avec le téléphone; payer avec son GSM; payer par smartphone | mobiel betalen; betalen met de gsm; betalen met de telefoon; mobiele betaling | mobile payment; pay by phone; pay with my phone
payment-qr-code | payer avec un code QR; paiement par code QR | betalen met een QR-code; betaling via QR-code | pay with a QR code; QR code payment
payconiq | Payconiq; Bancontact Payconiq; ~paykonic | Payconiq; Bancontact Payconiq; ~paykonik | Payconiq; Bancontact Payconiq
paypal | PayPal; ~pay pal | PayPal; ~pay pal | PayPal; ~pay pal
subscription-payment | paiement récurrent; paiement mensuel automatique; prélèvement mensuel | terugkerende betaling; maandelijkse afhouding; maandelijkse betaling | recurring payment; monthly payment; automatic monthly charge

# --- bank
bank | banque; établissement bancaire; institution financière | bank; bankinstelling; financiële instelling | bank; financial institution
bank-account | compte bancaire; compte en banque; compte à vue; compte courant | bankrekening; zichtrekening; rekening bij de bank; lopende rekening | bank account; current account
savings-account | compte d'épargne; livret d'épargne; épargne; carnet d'épargne | spaarrekening; spaarboekje; spaargeld | savings account; savings
online-banking | banque en ligne; banque par internet; homebanking; banque à distance; pc banking; web banking | onlinebankieren; internetbankieren; thuisbankieren; homebanking; pc-bankieren; bankieren via internet; online bankieren | online banking; internet banking; home banking; web banking
mobile-banking | application bancaire; appli de la banque; banque mobile; banque sur le téléphone | bankapp; mobiel bankieren; bankieren met de gsm; app van de bank; bankieren op de telefoon | banking app; mobile banking; bank app; banking on the phone
bank-card | carte bancaire; carte de banque; carte de débit; carte Bancontact; carte de paiement | bankkaart; betaalkaart; debetkaart; bancontactkaart | bank card; debit card; payment card; Bancontact card
credit-card | carte de crédit; carte Visa; Mastercard | kredietkaart; creditcard; Visakaart; Mastercard | credit card; Visa card; Mastercard
prepaid-bank-card | carte bancaire prépayée; carte de paiement prépayée | prepaid bankkaart; voorafbetaalde kaart | prepaid card; prepaid payment card
bank-card-lost | carte bancaire perdue; carte de banque perdue; carte bancaire volée; perdu ma carte de banque | bankkaart kwijt; bankkaart verloren; bankkaart gestolen; verloren bankkaart | lost bank card; stolen bank card; lost my bank card
card-stop | Card Stop; bloquer sa carte bancaire; bloquer sa carte; faire opposition à la carte; ~cardstop | Card Stop; bankkaart blokkeren; kaart laten blokkeren; ~cardstop | Card Stop; block a bank card; cancel my bank card; ~cardstop
card-swallowed | carte avalée; l'appareil a gardé ma carte; carte bloquée dans le distributeur | kaart ingeslikt; automaat heeft mijn kaart ingeslikt; kaart blijft in de automaat | card swallowed; machine kept my card; card stuck in the machine
card-security-code | code de sécurité de la carte; cryptogramme; code au dos de la carte; trois chiffres derrière la carte; =CVC; =CVV | veiligheidscode van de kaart; code achterop de kaart; drie cijfers achterop; =CVC; =CVV | card security code; code on the back of the card; three digits on the back; =CVC; =CVV
bank-card-expired | carte bancaire expirée; carte bancaire périmée; renouveler sa carte bancaire; nouvelle carte bancaire | bankkaart vervallen; vervallen bankkaart; nieuwe bankkaart; bankkaart vernieuwen | expired bank card; new bank card; renew bank card
instant-transfer | virement instantané; virement immédiat | instantoverschrijving; onmiddellijke overschrijving | instant transfer; instant payment
transfer-wrong-account | virement au mauvais compte; erreur de virement; mauvais numéro de compte; mauvais bénéficiaire | foute overschrijving; overschrijving naar verkeerde rekening; verkeerd rekeningnummer | transfer to the wrong account; wrong account number; mistaken transfer
transfer-form-paper | bulletin de virement; virement papier; bulletin de versement | overschrijvingsformulier; papieren overschrijving; overschrijvingsbulletin | paper transfer form; transfer slip
beneficiary | bénéficiaire du virement; destinataire du paiement; nom du bénéficiaire | begunstigde; naam van de begunstigde | payee; beneficiary of the transfer
withdraw-cash | retirer de l'argent; retrait d'argent; prendre de l'argent au distributeur | geld afhalen; geldafhaling; geld opnemen; geld uit de muur halen; geld afgehaald | withdraw cash; take out money; cash withdrawal; get money out
deposit-cash | déposer de l'argent; dépôt d'espèces; verser du liquide sur son compte | cash storten; contant geld storten; geldstorting | deposit cash; pay in cash to an account; cash deposit
bank-statement | extrait de compte; extrait bancaire; relevé de compte | rekeninguittreksel; bankuittreksel; rekeningafschrift | bank statement; account statement
account-balance | solde du compte; combien j'ai sur mon compte; consulter son solde | saldo; rekeningsaldo; hoeveel staat er op mijn rekening; saldo bekijken | account balance; how much is in my account; check the balance
negative-balance | compte à découvert; compte en négatif; solde négatif; être dans le rouge | negatief saldo; in het rood staan; onder nul op de rekening | overdraft; overdrawn; negative balance; in the red
bank-transaction | opération bancaire; transaction bancaire | bankverrichting; banktransactie; verrichting | bank transaction; bank operation
bank-fees | frais bancaires; frais de banque; coût du compte bancaire | bankkosten; kosten van de bankrekening | bank fees; bank charges
blocked-bank-account | compte bancaire bloqué; compte en banque bloqué; saisie du compte bancaire | geblokkeerde bankrekening; bankrekening geblokkeerd; rekening geblokkeerd | blocked bank account; frozen bank account
power-of-attorney-bank | procuration bancaire; procuration sur un compte; donner procuration à la banque | volmacht op een bankrekening; bankvolmacht; volmacht bij de bank | power of attorney on a bank account; bank proxy; bank mandate
bank-dispute-payment | contester un paiement; contestation de paiement; opération non reconnue; paiement que je n'ai pas fait | betaling betwisten; betwiste betaling; onbekende betaling op mijn rekening | dispute a payment; unrecognised payment; contest a payment
money-abroad | envoyer de l'argent à l'étranger; transfert d'argent à l'étranger; virement international | geld naar het buitenland sturen; internationale overschrijving; geld opsturen naar familie | send money abroad; international transfer; money transfer abroad
virtual-currency | cryptomonnaie; bitcoin; monnaie virtuelle | cryptomunt; cryptovaluta; bitcoin; virtuele munt | cryptocurrency; bitcoin; virtual currency
euro-amount | montant; somme d'argent; montant à payer | bedrag; te betalen bedrag; som | amount; sum; amount to pay

# --- appointments
book-appointment | prendre rendez-vous; réserver un rendez-vous; demander un rendez-vous; fixer un rendez-vous; avoir un rendez-vous | afspraak maken; afspraak vastleggen; afspraak vragen; afspraak boeken; afspraak gemaakt | book an appointment; make an appointment; get an appointment; schedule an appointment
appointment-online | rendez-vous en ligne; prendre rendez-vous en ligne; rendez-vous par internet | afspraak online; online afspraak maken; afspraak via internet; onlineafspraak | online appointment; book an appointment online; appointment over the internet
move-appointment | déplacer un rendez-vous; changer un rendez-vous; reporter un rendez-vous; modifier un rendez-vous | afspraak verplaatsen; afspraak verzetten; afspraak wijzigen; afspraak uitstellen | move an appointment; change an appointment; reschedule; postpone an appointment
appointment-confirmation | confirmation de rendez-vous; numéro de rendez-vous; preuve de rendez-vous | bevestiging van afspraak; afspraakbevestiging; afspraaknummer | appointment confirmation; appointment number
without-appointment | sans rendez-vous; venir sans rendez-vous; accès libre sans rendez-vous | zonder afspraak; vrije inloop; langskomen zonder afspraak | without an appointment; walk-in; no appointment needed
no-slot-available | aucune date libre; plus de place pour un rendez-vous; pas de créneau disponible; pas de rendez-vous disponible | geen vrije afspraak; geen vrije datum; geen plaats voor een afspraak; geen tijdslot beschikbaar | no slot available; no appointment available; no free date; fully booked
time-slot | créneau horaire; plage horaire; tranche horaire | tijdslot; tijdvak; tijdsblok | time slot
reservation | réservation; réserver | reservering; reserveren; reservatie; boeken; gereserveerd; geboekt | booking; reserve; reservation; book a place
reminder-appointment | rappel de rendez-vous; rappel dans l'agenda; pense-bête | herinnering aan een afspraak; herinnering in de agenda; geheugensteuntje | appointment reminder; calendar reminder
online-doctor-appointment | rendez-vous chez le médecin en ligne; prendre rendez-vous chez le docteur | online afspraak bij de dokter; doktersafspraak online; afspraak bij de huisarts | online doctor's appointment; book a doctor online; appointment with the doctor

# --- translation and languages
translation | traduction; traduire; traduis | vertaling; vertalen; vertaald; vertaal | translation; translate
machine-translation | traduction automatique; traduction par ordinateur; traduire avec internet | automatische vertaling; machinevertaling; computervertaling | machine translation; automatic translation; computer translation
translate-page | traduire une page; traduire un site; traduction d'une page web; page dans une autre langue | pagina vertalen; website vertalen; webpagina vertalen; pagina in een andere taal | translate a page; translate a website; page in another language
translation-app | application de traduction; traducteur en ligne; appli pour traduire; traducteur automatique | vertaalapp; onlinevertaler; vertaalprogramma; vertaalmachine | translation app; online translator; translator app
translate-photo | traduire une photo; traduire avec l'appareil photo; traduire une lettre | foto vertalen; vertalen met de camera; brief vertalen | translate a photo; translate with the camera; translate a letter
change-language-site | changer la langue; choisir la langue; changer de langue; langue du site | taal wijzigen; taal kiezen; taal veranderen; taal van de website | change language; choose the language; language of the site; switch language
language | langue | taal | language
french-language | français; en français; langue française; francophone | Frans; in het Frans; Franse taal; Franstalig | French; in French; French language; French-speaking
dutch-language | néerlandais; en néerlandais; flamand; néerlandophone | Nederlands; in het Nederlands; Vlaams; Nederlandstalig | Dutch; in Dutch; Flemish; Dutch-speaking
english-language | anglais; en anglais; langue anglaise; anglophone | Engels; in het Engels; Engelse taal; Engelstalig | English; in English; English language; English-speaking
arabic-language | arabe; en arabe; langue arabe | Arabisch; in het Arabisch | Arabic; in Arabic
german-language | allemand; en allemand; germanophone | Duits; in het Duits; Duitstalig | German; in German; German-speaking
foreign-language-speaker | allophone; ne parle pas français; ne parle pas la langue; barrière de la langue | anderstalig; spreekt geen Nederlands; spreekt de taal niet; taalbarrière | non-native speaker; does not speak the language; language barrier

# --- artificial intelligence
artificial-intelligence | intelligence artificielle; =IA | artificiële intelligentie; kunstmatige intelligentie; =AI | artificial intelligence; =AI
chatbot | agent conversationnel; chatbot; robot conversationnel; assistant virtuel; assistant numérique; robot qui répond | chatbot; virtuele assistent; digitale assistent; chatrobot; praatrobot | chatbot; virtual assistant; conversational agent; chat robot; digital assistant
chatgpt | ChatGPT; ~chat gpt; ~tchat gpt; ~chat jpt | ChatGPT; ~chat gpt; ~chatgtp | ChatGPT; ~chat gpt; ~chatgtp
generative-ai | intelligence artificielle générative; IA générative; texte écrit par une IA | generatieve AI; generatieve artificiële intelligentie; tekst geschreven door AI | generative AI; generative artificial intelligence; text written by AI
ai-prompt | instruction à une IA; poser une question à l'IA; prompt; requête à l'IA | instructie aan AI; prompt; vraag aan AI stellen | prompt; instruction to AI; ask the AI
ai-mistake | erreur de l'IA; l'IA se trompe; l'IA invente; hallucination | fout van AI; AI vergist zich; AI verzint; hallucinatie | AI mistake; AI makes things up; AI is wrong; hallucination
ai-image | image générée par IA; image créée par une intelligence artificielle; fausse image par IA | AI-beeld; beeld gemaakt door AI; AI-afbeelding | AI image; AI-generated image; picture made by AI
deepfake | hypertrucage; deepfake; vidéo truquée; fausse vidéo; voix imitée | deepfake; nepvideo; vervalste video; nagemaakte stem | deepfake; fake video; faked voice
algorithm | algorithme | algoritme | algorithm
automated-decision | décision automatisée; décision prise par un ordinateur; décision par un algorithme | geautomatiseerde beslissing; beslissing door een computer; geautomatiseerde besluitvorming | automated decision; decision by a computer; automated decision-making
robot | robot | robot | robot
voice-assistant | assistant vocal; parler au téléphone pour commander; enceinte connectée | spraakassistent; stemassistent; slimme luidspreker | voice assistant; smart speaker
big-data | mégadonnées; données massives; big data | big data | big data
open-data | données ouvertes; open data | open data | open data

# --- information and fake news
fake-news | fausse information; fake news; fausse nouvelle; infox; intox | nepnieuws; vals nieuws; fake news; onwaar nieuws | fake news; false news; false information
disinformation | désinformation; mésinformation; manipulation de l'information | desinformatie; misinformatie; misleidende informatie | disinformation; misinformation; misleading information
fact-checking | vérification des faits; vérifier une information; vérifier si c'est vrai; fact-checking | factchecken; feiten nagaan; nieuws controleren; nagaan of iets waar is; informatie controleren | fact-checking; check the facts; verify information; check whether it is true
reliable-source | source fiable; source d'information sûre; information fiable; source sérieuse | betrouwbare bron; betrouwbare informatie | reliable source; trustworthy source; reliable information
rumour | rumeur; on-dit; canular | gerucht; roddel; hoax | rumour; hoax
chain-message | chaîne de messages; message à faire suivre à tous; chaîne sur WhatsApp | kettingbericht; kettingbrief; kettingmail | chain message; chain letter; chain mail
conspiracy-theory | théorie du complot; complotisme | complottheorie; complotdenken | conspiracy theory
online-news | actualités en ligne; journal en ligne; nouvelles sur internet; infos sur internet | onlinenieuws; onlinekrant; nieuws op internet | online news; online newspaper; news on the internet
clickbait | piège à clics; titre accrocheur | clickbait; klikaas | clickbait

# --- subscriptions and contracts
subscription | abonnement; s'abonner; formule d'abonnement | abonnement; zich abonneren; abonneren | subscription; subscribe
cancel-subscription | résilier un abonnement; résiliation; arrêter un abonnement; mettre fin au contrat; annuler un abonnement | abonnement opzeggen; opzegging; abonnement stopzetten; contract beëindigen; opgezegd | cancel a subscription; terminate a contract; end a subscription; cancellation of subscription
unwanted-subscription | abonnement caché; abonnement non voulu; abonné sans le savoir; piège à l'abonnement | ongewild abonnement; verborgen abonnement; abonnementsval | unwanted subscription; hidden subscription; subscription trap
free-trial | essai gratuit; période d'essai | gratis proefperiode; proefabonnement; gratis uitproberen | free trial; trial period
contract | contrat | contract; overeenkomst | contract; agreement
sign-contract | signer un contrat; conclure un contrat; contrat signé | contract ondertekenen; contract afsluiten; contract tekenen; getekend contract | sign a contract; enter into a contract; signed contract
contract-duration | durée du contrat; contrat d'un an; engagement de durée | duur van het contract; looptijd van het contract | contract duration; length of the contract; contract term
notice-period | préavis; délai de préavis; délai de résiliation | opzegtermijn; opzeggingstermijn | notice period; notice
renewal-contract | reconduction tacite; prolonger un contrat; prolongation de contrat; renouvellement du contrat | stilzwijgende verlenging; contract verlengen; verlenging van het contract; verlengd contract | automatic renewal; extend a contract; renewal of the contract; contract extension

# --- telecom operators and tariffs
proximus | Proximus; ~proximusse | Proximus; ~proksimus | Proximus
telenet | Telenet | Telenet | Telenet
orange-operator | Orange Belgique; opérateur Orange | Orange België; operator Orange | Orange Belgium; Orange operator
internet-subscription | abonnement internet; forfait internet; internet à la maison | internetabonnement; internet thuis; abonnement voor internet | internet subscription; home internet; broadband subscription
tariff-plan | plan tarifaire; formule tarifaire; forfait | tariefplan; tariefformule; bundel | tariff plan; price plan; package deal
tariff-simulator | comparateur tarifaire; comparer les opérateurs; meilleurtarif.be; comparer les abonnements | tariefvergelijker; operators vergelijken; bestetarief.be; abonnementen vergelijken | tariff comparison tool; compare operators; compare subscriptions
social-phone-tariff | tarif social téléphone; tarif téléphonique social; tarif social télécom; réduction sociale téléphone | sociaal telefoontarief; sociaal tarief telecom; sociaal tarief telefoon | social telephone tariff; social tariff telecom; social rate for telephone
bill-too-high | facture trop élevée; facture trop chère; facture anormale; payer trop | te hoge factuur; factuur te hoog; rekening te duur; te veel betaald | bill too high; invoice too expensive; unusually high bill
dispute-bill | contester une facture; contestation de facture; réclamation sur une facture | factuur betwisten; bezwaar tegen factuur; betwiste factuur; klacht over factuur | dispute a bill; contest an invoice; complaint about a bill
connection-cut-off | coupure d'internet par l'opérateur; ligne coupée; téléphone coupé; abonnement suspendu | internet afgesloten; lijn afgesloten; telefoon afgesloten; abonnement geschorst | internet cut off; line cut off; phone disconnected; subscription suspended
technician-visit | visite du technicien; passage du technicien; installation par un technicien | bezoek van de technicus; technicus aan huis; installatie door een technicus | technician visit; engineer visit; installation by a technician

# --- more of the web
voice-search | recherche vocale; chercher avec la voix | zoeken met de stem; gesproken zoekopdracht | voice search; search by voice
image-search | recherche d'image; recherche inversée d'image; d'où vient cette photo | afbeelding zoeken; omgekeerd zoeken op afbeelding; waar komt deze foto vandaan | image search; reverse image search; where does this picture come from
phone-directory | annuaire téléphonique; annuaire; bottin; pages d'or; pages blanches | telefoongids; telefoonboek; gouden gids; witte gids | phone directory; telephone book; yellow pages
autofill-form | remplissage automatique; saisie automatique du formulaire; formulaire prérempli; prérempli | automatisch invullen; vooraf ingevuld; automatisch ingevuld formulier | autofill; pre-filled form; prefilled
radio-button | bouton d'option; choix oui ou non; cocher une seule réponse | keuzerondje; ja of nee aanduiden; één antwoord aanduiden | radio button; yes or no choice; choose one answer
read-more-button | lire la suite; en savoir plus; voir plus | lees meer; meer weten; meer tonen | read more; learn more; show more
share-page | partager une page; envoyer le lien d'une page | pagina delen; link van een pagina doorsturen | share a page; send the link of a page
print-web-page | imprimer une page web; imprimer une page internet; imprimer un site | webpagina afdrukken; webpagina printen; internetpagina afdrukken | print a web page; print a page from the internet
popup-blocker | bloqueur de fenêtres; fenêtre bloquée par le navigateur; autoriser les fenêtres pop-up | pop-upblokkering; pop-ups toestaan; geblokkeerd pop-upvenster | pop-up blocker; allow pop-ups; blocked pop-up
site-notifications | notifications d'un site; refuser les notifications d'un site; un site veut m'envoyer des notifications | meldingen van een website; meldingen van een site weigeren | website notifications; refuse notifications from a site
choose-file-button | choisir un fichier; bouton parcourir; parcourir; sélectionner un fichier | bestand kiezen; knop bladeren; bestand selecteren; bladeren | choose file; browse button; select a file
date-format-field | format de la date; écrire la date de naissance; jour mois année | datumnotatie; geboortedatum invullen; dag maand jaar | date format; enter the date of birth; day month year
request-reference-number | numéro de demande; numéro de référence de la demande; référence du formulaire | aanvraagnummer; referentienummer van de aanvraag | request number; reference number of the request
form-summary | récapitulatif; résumé de la demande; vérifier avant d'envoyer | overzicht van de aanvraag; samenvatting van de aanvraag; nakijken voor het verzenden | summary of the request; check before sending; overview of the form
online-chat-support | discuter avec un conseiller en ligne; chat avec un agent; clavardage | chatten met een medewerker; livechat; chat met de dienst | live chat; chat with an adviser; chat with an agent

# --- more e-mail
gmail | Gmail; ~jimail | Gmail; ~dzjimail; ~g-mail | Gmail; ~g-mail
outlook | Outlook; Hotmail; ~autlook; ~hotmel | Outlook; Hotmail; ~outloek | Outlook; Hotmail; ~out look
yahoo-mail | Yahoo Mail; Yahoo; ~yaou | Yahoo Mail; Yahoo; ~jahoe | Yahoo Mail; Yahoo
search-email | rechercher un e-mail; retrouver un e-mail; chercher un vieux mail; mail perdu; retrouver un mail | e-mail zoeken; mail terugvinden; oude mail zoeken; mail kwijt | search for an email; find an old email; lost email
print-email | imprimer un e-mail; imprimer un mail; imprimer une pièce jointe | e-mail afdrukken; mail printen; bijlage afdrukken; bijlage printen | print an email; print an attachment
email-on-phone | e-mail sur le téléphone; mails sur le GSM; configurer sa messagerie; ajouter un compte mail sur le téléphone | e-mail op de telefoon; mails op de gsm; e-mail instellen; mailaccount toevoegen op gsm | email on the phone; set up email on the phone; add an email account to the phone
second-email-address | deuxième adresse e-mail; adresse secondaire; alias e-mail; plusieurs adresses mail | tweede e-mailadres; alias; meerdere mailadressen | second email address; email alias; several email addresses
forgot-attachment | pièce jointe oubliée; oublié la pièce jointe; message envoyé sans pièce jointe | bijlage vergeten; vergeten bijlage; mail zonder bijlage verstuurd | forgotten attachment; forgot the attachment; sent without attachment
email-sent-by-mistake | e-mail envoyé par erreur; mail envoyé à la mauvaise personne; annuler l'envoi; rappeler un message | e-mail per vergissing verstuurd; mail naar verkeerde persoon; verzending ongedaan maken; bericht intrekken | email sent by mistake; email to the wrong person; undo send; recall a message
scheduled-email | envoi programmé; programmer l'envoi d'un mail; envoi différé | geplande verzending; mail later verzenden; uitgestelde verzending | scheduled email; send later; delayed sending
important-email-star | message important; mettre une étoile à un mail; marquer comme important | belangrijk bericht; mail markeren; ster bij een mail | important message; star an email; flag an email
mark-unread | marquer comme non lu; marquer comme lu | markeren als ongelezen; markeren als gelezen | mark as unread; mark as read
polite-email-formula | formule de politesse; comment commencer un mail; salutation; terminer un mail | beleefdheidsformule; aanspreking; hoe begin ik een mail; slotformule; mail beëindigen | polite formula; how to start an email; greeting in an email; closing of an email
email-to-administration | écrire un mail à l'administration; mail officiel; écrire à la commune | mail naar de overheid; officiële mail; mailen naar de gemeente | email to the administration; official email; write to the municipality
check-email-regularly | consulter ses e-mails; lire ses mails; relever ses mails; ouvrir sa boîte mail | e-mails lezen; mails bekijken; mailbox openen; mails nakijken | check emails; read emails; open the mailbox

# --- more messaging and video
telegram-app | Telegram | Telegram | Telegram
signal-app | application Signal | Signal-app | Signal app
microsoft-teams | Microsoft Teams; Teams; ~tims | Microsoft Teams; Teams; ~tiems | Microsoft Teams; Teams
zoom-meeting | réunion avec Zoom; application Zoom; logiciel Zoom | Zoom-vergadering; Zoom-app; vergaderen met Zoom | Zoom meeting; Zoom app; meet with Zoom
skype | Skype; ~scaïpe; ~skyp | Skype; skypen; ~skaip | Skype; ~skipe
google-meet | Google Meet | Google Meet | Google Meet
delete-message-chat | supprimer un message envoyé; supprimer pour tout le monde; effacer une conversation | verzonden bericht verwijderen; verwijderen voor iedereen; gesprek wissen | delete a sent message; delete for everyone; delete a conversation
message-read-ticks | message lu; deux coches bleues; vu; confirmation que le message est lu | gelezen bericht; twee blauwe vinkjes; bericht gelezen | message read; two blue ticks; seen
whatsapp-computer | WhatsApp sur l'ordinateur; WhatsApp Web | WhatsApp op de computer; WhatsApp Web | WhatsApp on the computer; WhatsApp Web
whatsapp-backup | sauvegarde WhatsApp; garder ses discussions WhatsApp; transférer WhatsApp sur un nouveau téléphone | WhatsApp-back-up; gesprekken van WhatsApp bewaren; WhatsApp naar nieuwe telefoon | WhatsApp backup; keep WhatsApp chats; move WhatsApp to a new phone
whatsapp-hacked | WhatsApp piraté; compte WhatsApp volé | WhatsApp gehackt; gehackte WhatsApp; WhatsApp-account gestolen | WhatsApp hacked; stolen WhatsApp account
status-story | story; statut WhatsApp; publication éphémère | story; WhatsApp-status; verhaal op sociale media | story; WhatsApp status
send-photo-message | envoyer une photo par message; envoyer une photo par WhatsApp | foto sturen via bericht; foto sturen via WhatsApp | send a photo by message; send a photo with WhatsApp
leave-video-call | quitter l'appel vidéo; quitter la réunion en ligne; terminer la visio | videogesprek verlaten; onlinevergadering verlaten; videogesprek beëindigen | leave the video call; leave the meeting; end the video call
virtual-waiting-room | salle d'attente virtuelle; attendre d'être admis dans la réunion | virtuele wachtkamer; wachten op toegang tot de vergadering | virtual waiting room; waiting to be let in
record-meeting | enregistrer une réunion; réunion enregistrée | vergadering opnemen; opgenomen vergadering | record a meeting; recorded meeting
choppy-video-call | image saccadée; l'appel vidéo coupe; image figée dans la visio | haperend videogesprek; beeld hapert; beeld bevroren in videogesprek | choppy video call; picture freezes; call keeps cutting out
snapchat | Snapchat; Snap | Snapchat; snap | Snapchat; Snap
youtube | YouTube; ~youtoube; ~you tube | YouTube; ~joetjoeb; ~you tube | YouTube; ~you tube
twitter-x | Twitter; réseau X; tweet | Twitter; netwerk X; tweet | Twitter; X network; tweet
facebook-group | groupe Facebook; groupe sur un réseau social | Facebookgroep; groep op sociale media | Facebook group; group on social media
facebook-marketplace | Marketplace; vendre sur Facebook | Marketplace; verkopen op Facebook | Marketplace; sell on Facebook
social-account-hacked | Facebook piraté; compte de réseau social piraté; Instagram piraté | Facebook gehackt; gehackte Facebook; account op sociale media gehackt; Instagram gehackt | hacked Facebook; social media account hacked; hacked Instagram
tag-person | identifier une personne sur une photo; taguer; être tagué | iemand taggen; getagd op een foto | tag a person; tagged in a photo
live-stream | diffusion en direct; vidéo en direct; live | livestream; rechtstreekse uitzending; live video | live stream; live video; live broadcast

# --- more shopping and banking
order-number | numéro de commande; confirmation de commande | bestelnummer; ordernummer; bestelbevestiging | order number; order confirmation
order-cancelled | annuler une commande; commande annulée | bestelling annuleren; geannuleerde bestelling | cancel an order; cancelled order
damaged-product | produit abîmé; article défectueux; produit cassé à la livraison | beschadigd product; defect artikel; product stuk geleverd | damaged product; faulty item; item arrived broken
wrong-product | mauvais article reçu; erreur de commande; pas le bon produit | verkeerd artikel ontvangen; verkeerde bestelling; fout product | wrong item received; wrong order; not the right product
product-out-of-stock | rupture de stock; produit épuisé; pas en stock | niet op voorraad; uitverkocht; uit voorraad | out of stock; sold out; not in stock
customs-charges | frais de douane; droits de douane; douane; colis de l'étranger | douanekosten; invoerrechten; douane; pakje uit het buitenland | customs charges; import duties; customs; parcel from abroad
buy-now-pay-later | acheter maintenant payer plus tard; paiement différé; Klarna | nu kopen later betalen; achteraf betalen; Klarna | buy now pay later; deferred payment; Klarna
concert-ticket-online | billet de concert; billetterie en ligne; acheter une place de spectacle | concertticket; onlineticketverkoop; ticket voor een voorstelling | concert ticket; online ticketing; buy a show ticket
online-groceries | courses en ligne; supermarché en ligne; faire livrer ses courses | boodschappen online; onlinesupermarkt; boodschappen laten leveren | online groceries; online supermarket; have groceries delivered
vinted | Vinted; ~vintède | Vinted | Vinted
second-hand-2dehands | 2ememain; 2ememain.be | 2dehands; 2dehands.be | 2dehands; 2ememain
bol-webshop | bol; bol.com | bol; bol.com | bol; bol.com
amazon-webshop | Amazon; ~amazone | Amazon | Amazon
saved-card-details | carte enregistrée; enregistrer sa carte sur un site; données de carte mémorisées | opgeslagen kaart; kaart bewaren op een website; kaartgegevens opgeslagen | saved card; save the card on a website; stored card details
banking-app-activate | activer l'application bancaire; installer l'application de la banque; activer la banque en ligne | bankapp activeren; bankapp installeren; internetbankieren activeren | activate the banking app; install the bank app; activate online banking
transfer-limit | limite de virement; plafond de dépenses; limite de la carte; plafond de retrait | limiet voor overschrijvingen; kaartlimiet; uitgavenlimiet; afhaallimiet | transfer limit; card limit; spending limit; withdrawal limit
joint-account | compte commun; compte joint; compte à deux | gezamenlijke rekening; gemeenschappelijke rekening | joint account; shared bank account
open-bank-account | ouvrir un compte bancaire; ouvrir un compte en banque; ouverture de compte | bankrekening openen; rekening openen; een rekening bij de bank openen | open a bank account; bank account opening
close-bank-account | clôturer un compte bancaire; fermer un compte en banque | bankrekening sluiten; bankrekening afsluiten; rekening opzeggen | close a bank account
switch-bank | changer de banque; service de mobilité bancaire; bankswitching | veranderen van bank; bankoverstapdienst; bankswitching; van bank wisselen | switch bank; change banks; bank switching service
paper-bank-statements | extraits de compte papier; extraits sur papier; imprimer ses extraits; imprimante d'extraits | papieren rekeninguittreksels; uittreksels op papier; uittreksels afdrukken | paper bank statements; print bank statements
bank-branch-closed | fermeture d'agence bancaire; plus de banque près de chez moi; agence fermée | gesloten bankkantoor; geen bank meer in de buurt; sluiting van bankkantoor | bank branch closed; no bank nearby
confirm-payment-app | confirmer un paiement; approuver un paiement; valider un paiement avec son téléphone | betaling bevestigen; betaling goedkeuren; betaling bevestigen met de gsm | confirm a payment; approve a payment; confirm payment on the phone
scheduled-transfer | virement programmé; virement à date future; payer à une date choisie | geplande overschrijving; overschrijving op latere datum | scheduled transfer; future-dated transfer
scan-transfer-invoice | scanner une facture pour la payer; photographier une facture pour payer | factuur scannen om te betalen; overschrijving scannen | scan a bill to pay it; scan an invoice to pay
expected-payment | argent pas reçu; virement pas arrivé; paiement attendu; quand vais-je recevoir l'argent | geld niet ontvangen; overschrijving niet aangekomen; verwachte betaling | money not received; transfer not arrived; expected payment

# --- daily details
reopen-closed-tab | rouvrir un onglet; rouvrir l'onglet fermé; onglet fermé par erreur | tabblad opnieuw openen; per ongeluk gesloten tabblad; gesloten tabblad heropenen | reopen a tab; tab closed by mistake; reopen closed tab
too-many-tabs | trop d'onglets ouverts; beaucoup d'onglets | te veel tabbladen open; veel tabbladen | too many tabs open; many tabs
do-not-call-list | Ne m'appelez plus; liste ne m'appelez plus; stop au démarchage téléphonique; démarchage téléphonique | Bel-me-niet-meer; bel-me-niet-meer-lijst; telefonische reclame stoppen; telefonische verkoop | Do Not Call list; stop telemarketing; cold calls; sales calls
premium-sms | SMS payant; SMS surtaxé; service payant par SMS | betalende sms; betaal-sms; duur sms-nummer | premium SMS; paid text message; premium rate text
music-online | musique en ligne; écouter de la musique; Spotify; Deezer | muziek online; muziek luisteren; Spotify; Deezer | online music; listen to music; Spotify; Deezer
film-series-online | films et séries en ligne; Netflix; regarder un film en ligne | films en series online; Netflix; film kijken online | films and series online; Netflix; watch a film online
video-does-not-play | vidéo ne se lit pas; vidéo ne démarre pas; la vidéo s'arrête | video speelt niet af; video start niet; video stopt | video does not play; video won't start; video stops
route-on-foot | itinéraire à pied; itinéraire en bus; itinéraire en transport en commun | route te voet; route met de bus; route met het openbaar vervoer | walking route; bus route; route by public transport
google-maps | Google Maps; Waze | Google Maps; Waze; ~goegel maps | Google Maps; Waze
ai-write-letter | écrire une lettre avec l'IA; rédiger avec l'intelligence artificielle; demander à l'IA d'écrire | brief schrijven met AI; tekst laten schrijven door AI; AI laten schrijven | write a letter with AI; let AI write a text
ai-personal-data | données personnelles et IA; ne pas donner de données à l'IA; confidentialité de l'IA | persoonsgegevens en AI; geen gegevens aan AI geven; privacy van AI | personal data and AI; do not give data to AI; AI privacy
copilot-ai | Copilot; Microsoft Copilot | Copilot; Microsoft Copilot | Copilot; Microsoft Copilot
gemini-ai | Google Gemini; assistant Gemini | Google Gemini; assistent Gemini | Google Gemini; Gemini assistant
speech-translation | traduire une conversation; traduction orale; traduire en parlant | gesprek vertalen; mondelinge vertaling; vertalen door te spreken | translate a conversation; spoken translation; translate speech
letter-in-other-language | lettre dans une langue que je ne comprends pas; courrier dans une autre langue | brief in een taal die ik niet begrijp; brief in een andere taal | letter in a language I don't understand; letter in another language
website-only-one-language | site dans une seule langue; page pas dans ma langue; site pas traduit | website in één taal; pagina niet in mijn taal; website niet vertaald | website in one language only; page not in my language; website not translated
emergency-contact-phone | contact d'urgence; numéro à appeler en cas d'urgence; personne à prévenir | noodcontact; te verwittigen persoon; contact bij nood | emergency contact; person to notify in an emergency
duplicate-contacts | contacts en double; fusionner les contacts; supprimer un contact | dubbele contacten; contacten samenvoegen; contact verwijderen | duplicate contacts; merge contacts; delete a contact
internet-at-home-none | pas d'internet à la maison; sans internet chez soi; pas de wifi chez moi | geen internet thuis; thuis geen internet; geen wifi thuis | no internet at home; no wifi at home
internet-too-expensive | internet trop cher; abonnement trop cher; payer moins pour internet | internet te duur; abonnement te duur; minder betalen voor internet | internet too expensive; subscription too expensive; pay less for internet
