# documents-skills.lex: files, documents, office programs, screen actions, reading aloud, learning, teaching, digital places and helpers, job search, school.
# id | fr … | nl … | en …   First term official; "=" acronym; "~" frequent misspelling.

# --- files and folders
file | fichier; fichier informatique | bestand; computerbestand | file; computer file
document | document; doc | document; doc | document; doc
folder | dossier; répertoire de fichiers; classeur informatique | map; bestandsmap; folder; mapje | folder; directory
subfolder | sous-dossier; dossier dans un dossier | submap; map in een map | subfolder; folder inside a folder
create-folder | créer un dossier; nouveau dossier; faire un dossier | map maken; nieuwe map; map aanmaken | create a folder; new folder; make a folder
create-document | créer un document; nouveau document; document vierge | document aanmaken; nieuw document; document maken; leeg document | create a document; new document; blank document
open-file | ouvrir un fichier; ouvrir un document; consulter un document | bestand openen; document openen; document geopend | open a file; open a document; view a document
file-does-not-open | fichier ne s'ouvre pas; impossible d'ouvrir le document; document ne s'ouvre pas | bestand gaat niet open; document opent niet; bestand kan niet geopend worden | file does not open; cannot open the document; document won't open
close-file | fermer un fichier; fermer un document | bestand sluiten; document sluiten; document gesloten | close a file; close a document
save | enregistrer; sauvegarder; sauver; enregistrement du document | opslaan; bewaren; opgeslagen; sla op; bewaard; saven | save; store; saved
save-as | enregistrer sous; sauver sous un autre nom; enregistrer une copie | opslaan als; bewaren als; bewaren onder een andere naam | save as; save under another name; save a copy
automatic-saving | enregistrement automatique; sauvegarde automatique du document | automatisch opslaan; automatisch bewaren | autosave; automatic saving
forgot-to-save | oublié d'enregistrer; document non enregistré; j'ai pas sauvé | vergeten op te slaan; niet opgeslagen document; vergeten bewaren | forgot to save; unsaved document
find-file | retrouver un fichier; chercher un fichier; retrouver un document; où est mon document | bestand terugvinden; bestand zoeken; document terugvinden; waar is mijn document; teruggevonden | find a file; search for a file; find my document; where is my document; locate a document
lost-file | fichier perdu; document perdu; document disparu; document introuvable; fichier introuvable | bestand kwijt; document kwijt; document verdwenen; onvindbaar document; verloren bestand | lost file; lost document; document disappeared; missing file; cannot find the document
recover-file | récupérer un fichier; restaurer un fichier; récupérer un document effacé; restaurer un document | bestand herstellen; bestand terughalen; gewist document terughalen; document herstellen | recover a file; restore a file; get back a deleted document; restore a document
delete-file | supprimer un fichier; effacer un document; jeter un fichier; supprimer un document | bestand verwijderen; document wissen; bestand weggooien; document verwijderen | delete a file; erase a document; remove a file
empty-recycle-bin | vider la corbeille; corbeille pleine | prullenbak leegmaken; prullenmand leegmaken; volle prullenbak | empty the recycle bin; empty the trash; empty the bin
rename-file | renommer; changer le nom d'un fichier; renommer un fichier; donner un autre nom | hernoemen; naam van een bestand wijzigen; naam wijzigen; andere naam geven | rename; change the name of a file; give another name
file-name | nom de fichier; nom du document | bestandsnaam; naam van het document | file name; document name
move-file | déplacer un fichier; déplacer un document; changer un fichier de dossier; ranger un fichier | bestand verplaatsen; document verplaatsen; in een andere map zetten; verplaatst bestand | move a file; move a document; put a file in another folder
copy-file | copier un fichier; dupliquer un fichier; faire une copie d'un document | bestand kopiëren; document kopiëren; kopie van een document maken | copy a file; duplicate a file; make a copy of a document
organise-files | classer ses fichiers; ranger ses documents; classement des documents; mettre de l'ordre dans ses dossiers | bestanden ordenen; documenten klasseren; documenten sorteren; mappen opruimen | organise files; sort documents; tidy up files; file documents
recent-documents | documents récents; fichiers récents; derniers documents ouverts | recente documenten; recente bestanden; laatst geopende documenten | recent documents; recent files; last opened documents
file-explorer | explorateur de fichiers; gestionnaire de fichiers; explorateur | bestandsverkenner; verkenner; bestandsbeheer | file explorer; file manager; finder
my-documents | mes documents; dossier documents | mijn documenten; map documenten | my documents; documents folder
put-on-usb-stick | mettre sur une clé USB; enregistrer sur clé USB; copier sur une clé; sauver sur clé USB | op een USB-stick zetten; op een stick opslaan; kopiëren naar USB-stick; op stick bewaren | put on a USB stick; save to a USB stick; copy to a memory stick; save on a pen drive
file-format | format de fichier; type de fichier; format du document | bestandsformaat; bestandstype; formaat van het document | file format; file type; document format
wrong-file-format | format non accepté; mauvais format; format non pris en charge; fichier non compatible | formaat niet aanvaard; verkeerd bestandsformaat; bestandstype niet ondersteund | wrong file format; format not accepted; file type not supported
file-extension | extension de fichier; suffixe du fichier | bestandsextensie; extensie | file extension
file-size | taille du fichier; poids du fichier; volume du fichier | bestandsgrootte; grootte van het bestand | file size; size of the document
compress-file | compresser un fichier; réduire la taille d'un fichier; alléger un document; compression | bestand comprimeren; bestand verkleinen; document kleiner maken; gecomprimeerd | compress a file; reduce the size of a file; make a document smaller
zip-file | fichier zip; dossier compressé; fichier compressé; décompresser; dézipper | zipbestand; gecomprimeerde map; uitpakken; gezipt bestand; unzippen | zip file; compressed folder; unzip; extract
convert-file | convertir un fichier; conversion; changer le format; transformer en PDF; mettre en PDF; transformer; transformé; convertir; convertit | bestand converteren; omzetten; omzetten naar PDF; formaat wijzigen; omgezet; omvormen; omgevormd; omvorming | convert a file; conversion; change the format; turn into a PDF; save as PDF; transform; convert; converted
image-file | image; fichier image; =JPG; =JPEG; =PNG | afbeelding; beeldbestand; plaatje; =JPG; =JPEG; =PNG | image; image file; =JPG; =JPEG; =PNG
corrupt-file | fichier endommagé; fichier corrompu; document abîmé | beschadigd bestand; corrupt bestand | corrupt file; damaged file; corrupted document
read-only | lecture seule; document protégé; impossible de modifier le document; document verrouillé | alleen-lezen; beveiligd document; document kan niet gewijzigd worden; vergrendeld document | read-only; protected document; cannot edit the document; locked document
edit-document | modifier un document; éditer un document; corriger un document; changer le texte | document bewerken; document wijzigen; tekst aanpassen; document aanpassen | edit a document; change a document; modify a document; edit text
document-version | version du document; ancienne version; dernière version; historique des versions | versie van het document; oudere versie; laatste versie; versiegeschiedenis | document version; older version; latest version; version history
document-template | modèle; modèle de document; lettre type; exemple de lettre; document type | sjabloon; model; modelbrief; voorbeeldbrief; voorbeelddocument | template; model letter; sample letter; document template
digital-document | document numérique; document électronique; dématérialisé; version électronique | digitaal document; elektronisch document; digitale versie | digital document; electronic document; electronic version
digitise-paper | numériser un document; numérisation; mettre un papier sur l'ordinateur | document digitaliseren; inscannen; ingescand; papier op de computer zetten | digitise a document; put a paper on the computer; scan in
blurry-scan | scan illisible; document illisible; scan flou; copie illisible; document pas lisible | onleesbare scan; onleesbaar document; wazige scan; onleesbare kopie | unreadable scan; unreadable document; blurry scan; illegible copy
multi-page-scan | scanner plusieurs pages; plusieurs pages en un document; regrouper des pages | meerdere pagina's scannen; meerdere pagina's in één document; pagina's samenvoegen | scan several pages; several pages in one document; combine pages
front-back-copy | copie recto verso; devant et derrière; les deux côtés de la carte; avant et arrière | voor- en achterkant; kopie van beide kanten; beide zijden van de kaart | front and back; copy of both sides; both sides of the card

# --- PDF and signing on screen
pdf | document PDF; fichier PDF; =PDF; ~pédéef | PDF-document; PDF-bestand; =PDF; pdf'je | PDF document; PDF file; =PDF
pdf-reader | lecteur PDF; lecteur de PDF; logiciel pour lire un PDF; Adobe Reader; Acrobat | PDF-lezer; programma om PDF te lezen; Adobe Reader; Acrobat | PDF reader; PDF viewer; Adobe Reader; Acrobat
fill-in-pdf | remplir un PDF; écrire dans un PDF; compléter un PDF; formulaire PDF | PDF invullen; in een PDF schrijven; PDF-formulier; ingevulde PDF | fill in a PDF; write in a PDF; PDF form; complete a PDF
merge-pdf | fusionner des PDF; assembler des PDF; regrouper des PDF; combiner des PDF | PDF's samenvoegen; PDF's combineren; samengevoegde PDF | merge PDFs; combine PDFs; join PDF files
split-pdf | extraire une page d'un PDF; diviser un PDF; séparer les pages d'un PDF | PDF splitsen; pagina uit een PDF halen; gesplitste PDF | split a PDF; extract a page from a PDF
pdf-password | PDF protégé par mot de passe; PDF verrouillé; PDF protégé | PDF met wachtwoord; beveiligde PDF; vergrendelde PDF | password-protected PDF; locked PDF; protected PDF

# --- copy, paste, undo, select
copy-paste | copier-coller; copier coller; copier et coller | kopiëren en plakken; knippen en plakken; copy-paste; copypasten | copy and paste; copy-paste; cut and paste
copy | copier; copie; dupliquer | kopiëren; kopie; kopieer; gekopieerd; kopietje | copy; duplicate
paste | coller | plakken; plak; geplakt | paste
cut-text | couper un texte; couper-coller | tekst knippen; knippen; geknipt | cut text; cut
clipboard | presse-papiers; presse-papier | klembord | clipboard
select-text | sélectionner; sélectionner du texte; sélection; surligner à la souris | selecteren; tekst selecteren; selectie; geselecteerd; tekst aanduiden | select; select text; selection; highlight with the mouse
select-all | tout sélectionner; sélectionner tout | alles selecteren; alles aanduiden | select all; select everything
undo | annuler la dernière action; défaire; revenir sur une erreur; flèche retour | ongedaan maken; laatste actie ongedaan maken; ongedaan gemaakt | undo; undo the last action; reverse a mistake
redo | rétablir; refaire la dernière action | opnieuw uitvoeren; actie herhalen | redo; repeat the last action
delete-text | effacer du texte; supprimer du texte; effacer une lettre | tekst wissen; tekst verwijderen; letter wissen; gewiste tekst | delete text; erase text; delete a letter
replace-text | rechercher et remplacer; remplacer un mot | zoeken en vervangen; woord vervangen | find and replace; replace a word
find-in-page | chercher un mot dans la page; chercher dans le document; rechercher dans la page; trouver un mot | woord zoeken op de pagina; zoeken in het document; woord zoeken in een tekst | find a word on the page; search in the document; find in page

# --- word processing
word-processing | traitement de texte; logiciel de traitement de texte; Word; programme pour écrire | tekstverwerking; tekstverwerker; Word; programma om te schrijven | word processing; word processor; Word; writing program
write-text | écrire un texte; rédiger; rédaction; écris | tekst schrijven; opstellen; geschreven tekst; opgesteld; schrijf | write a text; draft a text; written text; wrote
write-letter | écrire une lettre; rédiger une lettre; faire un courrier; rédiger un courrier | brief schrijven; brief opstellen; brief maken; geschreven brief | write a letter; draft a letter; wrote a letter
font | police de caractères; police d'écriture; type de lettre | lettertype; font | font; typeface
italic-text | italique; mettre en italique; écriture penchée | cursief; schuin schrift; cursief zetten | italics; italic; slanted text
underline-text | souligner; soulignement; texte souligné | onderstrepen; onderlijnen; onderstreept; onderlijnd | underline; underlined text
highlight-text | surligner; surlignage; marquer en couleur; fluo | markeren; gemarkeerd; in kleur aanduiden; fluo | highlight; mark in colour; highlighted text
text-colour | couleur du texte; couleur de police; changer la couleur des lettres | tekstkleur; kleur van de letters; letterkleur | text colour; font colour; colour of the letters
align-text | aligner le texte; alignement; centrer; justifier le texte | tekst uitlijnen; uitlijning; centreren; uitvullen | align text; alignment; centre text; justify
line-spacing | interligne; espacement des lignes | regelafstand; ruimte tussen de regels | line spacing
paragraph | paragraphe; alinéa | alinea; paragraaf | paragraph
title-heading | titre; intitulé; sous-titre de document | titel; kop; tussentitel; hoofding | title; heading
bulleted-list | liste à puces; puces; liste à points; liste numérotée | opsomming; opsommingstekens; lijst met bolletjes; genummerde lijst | bulleted list; bullet points; numbered list
new-line | aller à la ligne; nouvelle ligne; passer à la ligne | nieuwe regel; nieuwe lijn; naar de volgende regel | new line; go to the next line
page-layout | mise en page; présentation du document; disposition de la page | pagina-indeling; bladspiegel; lay-out; paginaopmaak | page layout; layout; page setup
text-formatting | mise en forme; formatage du texte; présentation du texte | opmaak; tekstopmaak; opgemaakt; vormgeving van de tekst | formatting; text formatting
page-margin | marge; marges de la page | marge; paginamarge; kantlijn | margin; page margin
page-orientation | orientation de la page; format paysage; format portrait; page en largeur | afdrukstand; paginastand; liggend formaat; staand formaat | page orientation; landscape; portrait
page-break | saut de page; nouvelle page dans le document | pagina-einde; nieuwe pagina in het document | page break; new page in the document
page-number | numéro de page; numérotation des pages; numéroter les pages | paginanummer; paginanummering; bladzijdenummer | page number; page numbering; number the pages
header-footer | en-tête et pied de page; en-tête; pied de page | koptekst en voettekst; koptekst; voettekst | header and footer; header; footer
insert-image | insérer une image; ajouter une image; mettre une photo dans un document | afbeelding invoegen; foto in een document zetten; afbeelding toevoegen; ingevoegde afbeelding | insert an image; add a picture; put a photo in a document
insert-table | tableau; insérer un tableau; faire un tableau | tabel; tabel invoegen; tabel maken | table; insert a table; make a table
track-changes | suivi des modifications; modifications suivies; corrections visibles | wijzigingen bijhouden; bijgehouden wijzigingen | track changes; tracked changes
document-comment | commentaire dans un document; annotation; annoter | opmerking in een document; annotatie; notitie in het document | comment in a document; annotation; annotate
online-document-editor | traitement de texte en ligne; Google Docs; écrire à plusieurs dans un document | online tekstverwerker; Google Docs; samen in een document werken | online word processor; Google Docs; edit a document together
notes-app | bloc-notes; prendre des notes; note sur le téléphone; application de notes | kladblok; notities; notitie maken; notitieapp | notepad; notes; take notes; notes app
spelling-mistake | faute d'orthographe; faute de frappe; erreur d'écriture; faute | spelfout; schrijffout; typfout; tikfout; taalfout | spelling mistake; typing error; typo; spelling error
word-count | nombre de mots; compter les mots; nombre de caractères | aantal woorden; woorden tellen; aantal tekens | word count; count the words; number of characters
mail-merge | publipostage; envoi de lettres en nombre | afdruk samenvoegen; mailing maken; mailmerge | mail merge; mass mailing
text-file | fichier texte; texte brut; texte simple | tekstbestand; platte tekst | text file; plain text

# --- spreadsheets and presentations
spreadsheet | tableur; feuille de calcul; Excel; tableau Excel; ~exel | rekenblad; spreadsheet; werkblad; Excel; Excel-bestand; ~exel | spreadsheet; worksheet; Excel; Excel sheet; ~exel
spreadsheet-cell | cellule; case du tableau | cel; vakje van de tabel | cell; box in the table
spreadsheet-column | colonne | kolom | column
spreadsheet-row | ligne du tableau; rangée | rij; regel van de tabel | row; line of the table
spreadsheet-formula | formule de calcul; formule Excel; calcul automatique; fonction de calcul | formule; rekenformule; automatische berekening; Excel-formule | formula; calculation formula; automatic calculation; Excel formula
add-up-numbers | additionner; somme; faire le total; addition | optellen; som; totaal maken; opgeteld | add up; sum; total
chart-graph | graphique; diagramme; camembert | grafiek; diagram; taartdiagram | chart; graph; pie chart
presentation-slides | présentation; diaporama; PowerPoint; présentation à l'écran | presentatie; diavoorstelling; PowerPoint; slideshow | presentation; slide show; PowerPoint; slides
slide | diapositive; dia; slide | dia; slide | slide
database | base de données; banque de données | databank; database; gegevensbank | database; databank
office-skills | compétences bureautiques; savoir utiliser Word et Excel | kantoorvaardigheden; kennis van Word en Excel | office skills; knowledge of Word and Excel

# --- windows, menus, screen actions
maximise-window | agrandir une fenêtre; fenêtre en plein écran; fenêtre trop petite | venster vergroten; venster maximaliseren; venster te klein | maximise a window; enlarge a window; window too small
switch-window | changer de fenêtre; passer d'une fenêtre à l'autre; plusieurs fenêtres ouvertes | wisselen van venster; naar ander venster gaan; meerdere vensters open | switch window; move between windows; several windows open
window-disappeared | fenêtre disparue; ma fenêtre a disparu; retrouver une fenêtre | venster verdwenen; venster is weg; venster terugvinden | window disappeared; window is gone; find a window
menu-bar | barre de menus; menu du haut | menubalk; menu bovenaan | menu bar; top menu
toolbar | barre d'outils; ruban; outils du programme | werkbalk; lint; knoppenbalk | toolbar; ribbon
three-dots-menu | trois points; trois petits points; menu à trois points | drie puntjes; drie bolletjes; menu met drie puntjes | three dots; three-dot menu
context-menu | menu contextuel; menu du clic droit | contextmenu; snelmenu; menu met rechtermuisknop | context menu; right-click menu
dialog-box | boîte de dialogue; fenêtre de dialogue; petite fenêtre avec une question | dialoogvenster; venstertje met een vraag | dialog box; dialogue window
scroll-bar | barre de défilement; ascenseur de la page | schuifbalk; scrollbalk | scroll bar
text-cursor | curseur; point d'insertion; petite barre qui clignote | cursor; invoegpunt; knipperend streepje | cursor; insertion point; blinking line
tooltip | infobulle; bulle d'aide | tooltip; hulpballonnetje | tooltip; help bubble
progress-bar | barre de progression; barre de chargement; petit rond qui tourne; sablier | voortgangsbalk; laadbalk; draaiend rondje; zandloper | progress bar; loading bar; spinning circle; hourglass
open-program | ouvrir un programme; lancer un logiciel; démarrer un programme; ouvrir une application | programma openen; programma starten; app openen; programma opstarten | open a program; start a program; launch an app; open an app
close-program | fermer un programme; quitter un programme; fermer une application; quitter un logiciel | programma sluiten; app sluiten; programma afsluiten; afgesloten programma | close a program; quit a program; close an app; exit a program
program-frozen | programme bloqué; logiciel planté; programme ne répond pas; application bloquée | programma vastgelopen; programma reageert niet; app loopt vast; vastgelopen programma | program frozen; program not responding; app crashed; program is stuck
copy-screen-text | copier le texte d'une image; reconnaissance de texte; reconnaissance de caractères; =OCR | tekst uit een afbeelding kopiëren; tekstherkenning | copy text from an image; text recognition; optical character recognition
read-screen-instructions | suivre les instructions à l'écran; consigne à l'écran | instructies op het scherm volgen; aanwijzingen op het scherm | follow the instructions on the screen; on-screen instructions
press-button | appuyer; presser; enfoncer; appuie; pousser; pousse; poussé; bousculer | drukken; indrukken; druk; ingedrukt; duwen; geduwd; aanduwen | press; push; shove
add-item | ajouter; ajout; rajouter; rajoute | toevoegen; bijvoegen; toegevoegd; voeg toe; toevoeging | add; adding; addition
choose-item | choisir; choix; sélectionner une option; choisis | kiezen; kies; gekozen; keuze | choose; select; pick; choice; chosen; chose
open-action | ouvrir; ouverture; ouvert | openen; opendoen; geopend; opengaan | open; opening
close-action | fermer; fermeture | sluiten; dichtdoen; gesloten; dichtgaan | close; shut
show-display | afficher; montrer; affichage | tonen; weergeven; laten zien; weergave; getoond; weergegeven | show; display; shown
hide | masquer; cacher; dissimuler | verbergen; verberg; verborgen | hide; hidden; hid
solution-fix | solution; résoudre; résoudre un problème; résolu | oplossing; oplossen; opgelost; probleem oplossen | solution; solve; solve a problem; workaround
try-again | réessayer; recommencer; essayer encore; nouvel essai | opnieuw proberen; nog eens proberen; herbeginnen; opnieuw beginnen; herbegonnen | try again; retry; start again; start over
understand-not | ne pas comprendre; je ne comprends pas; incompris; pas clair | niet begrijpen; ik begrijp het niet; niet duidelijk; onduidelijk; ik versta het niet | not understand; I don't understand; unclear; not clear

# --- reading aloud, dictation, easier reading
easy-to-read | facile à lire et à comprendre; facile à lire; =FALC; langage facile | eenvoudig te lezen; makkelijk te lezen; eenvoudige taal | easy to read; easy read; easy language
audio-description | audiodescription | audiodescriptie | audio description
dyslexia | dyslexie; dyslexique; trouble de la lecture | dyslexie; dyslectisch; leesstoornis | dyslexia; dyslexic; reading disorder
memory-trouble | trouble de la mémoire; perte de mémoire | geheugenproblemen; geheugenverlies; vergeetachtig | memory problems; memory loss; forgetful
own-language-help | aide dans sa langue; explication dans ma langue | hulp in eigen taal; uitleg in mijn taal | help in one's own language; explanation in my language
pictogram | pictogramme; dessin explicatif; symbole | pictogram; symbool; tekeningetje | pictogram; symbol; small drawing

# --- digital inclusion
non-user | non-utilisateur; jamais utilisé internet; n'utilise pas internet | niet-gebruiker; nooit internet gebruikt; gebruikt geen internet | non-user; never used the internet; does not use the internet
fear-of-computer | peur de l'ordinateur; peur de se tromper; peur du numérique; angoisse face à l'ordinateur | angst voor de computer; schrik van de computer; bang om fouten te maken; computerangst | fear of computers; afraid of making mistakes; afraid of the computer
too-old-to-learn | trop vieux pour apprendre; trop âgé pour internet; plus de mon âge | te oud om te leren; te oud voor internet; niet meer van mijn leeftijd | too old to learn; too old for the internet
digital-rights | droits numériques; droits sur internet | digitale rechten; rechten op internet | digital rights; rights online
e-government | administration électronique; administration en ligne; e-gouvernement | e-overheid; digitale overheid; e-government | e-government; digital government; electronic administration
connected-society | société numérique; société connectée; ère numérique | digitale samenleving; digitale maatschappij; digitaal tijdperk | digital society; connected society; digital age
digital-participation | participation numérique; participation en ligne; participation citoyenne | digitale participatie; onlineparticipatie; burgerparticipatie | digital participation; online participation; citizen participation

# --- public computer spaces, places, helpers
public-computer-space | espace public numérique; =EPN; cyberespace public; salle informatique publique; cybercentre; lieu avec des ordinateurs gratuits | openbare computerruimte; =OCR; digitale openbare ruimte; computerruimte; gratis computers; digipunt | public computer space; =EPN; =OCR; public computer room; free public computers; digital public space; place with computers
computer-room | salle informatique; salle d'ordinateurs; local informatique | computerlokaal; computerzaal; pc-klas | computer room; computer lab
internet-cafe | cybercafé; café internet; call shop | internetcafé; cybercafé; belwinkel | internet café; cyber café; call shop
label-epn | label EPN; espace public numérique labellisé; labellisation | OCR-label; erkende computerruimte; gelabelde computerruimte | EPN label; certified public computer space; labelled computer space
caban-network | CABAN; réseau des espaces publics numériques; Collectif des Acteurs Bruxellois de l'Accessibilité Numérique | CABAN; netwerk van openbare computerruimten | CABAN; network of public computer spaces
epn-facilitator | animateur EPN; animateur multimédia; animateur numérique; animateur d'espace public numérique | OCR-animator; begeleider van de computerruimte; digitale animator | public computer space trainer; EPN facilitator; digital facilitator
digital-helper | aidant numérique; accompagnateur numérique; médiateur numérique; aide informatique; aidant | digitale hulpverlener; digitale helper; digitale begeleider; digihelper; digicoach; digibuddy | digital helper; digital assistant person; digital mediator; digital coach; digital buddy
digital-help | aide numérique; aide informatique gratuite; aide avec l'ordinateur; aide pour internet; aide avec le téléphone | digitale hulp; computerhulp; hulp met de computer; hulp met internet; hulp met de gsm | digital help; computer help; help with the computer; help with the internet; help with the phone
digital-help-session | permanence numérique; permanence informatique; permanence d'aide numérique | digitale permanentie; digitaal spreekuur; computerpermanentie; digidokter | digital help session; digital drop-in; digital surgery; IT drop-in
social-digital-worker | informaticien public; écrivain public numérique; travailleur social numérique | publieke informaticus; digitale maatschappelijk werker | public IT helper; digital social worker
public-writer | écrivain public; aide pour écrire une lettre | publieke schrijver; openbare schrijver; hulp bij brieven schrijven | public writer; help writing a letter
connectoo | Connectoo; brevet Connectoo; label Connectoo | Connectoo; Connectoo-brevet; Connectoo-label | Connectoo; Connectoo certificate; Connectoo label
digital-ambassador | ambassadeur numérique; ambassadeur; programme ambassadeurs | digitale ambassadeur; ambassadeur; ambassadeursprogramma | digital ambassador; ambassador; ambassador programme
front-line-worker | travailleur de première ligne; professionnel de première ligne; première ligne | eerstelijnswerker; eerstelijnsmedewerker; eerste lijn | front-line worker; first-line worker; front line
individual-support | suivi individuel; accompagnement individuel; aide individuelle; aide personnalisée | individuele opvolging; individuele begeleiding; persoonlijke hulp; hulp op maat | individual support; one-to-one help; individual follow-up; personal help
collective-session | parcours collectif; atelier collectif; séance collective; accompagnement collectif; en groupe | collectief traject; groepssessie; groepsbegeleiding; collectieve workshop; in groep | group session; collective course; group workshop; collective path; in a group
helper-posture | posture de l'aidant; attitude de l'aidant; comment aider; bonne posture | houding van de helper; houding van de hulpverlener; hoe helpen | helper's posture; helper's attitude; how to help
do-for-someone | faire à la place de quelqu'un; faire pour la personne; faire à sa place; remplir à sa place | in iemands plaats doen; invullen voor iemand anders | do for someone; do it in their place; on behalf of; fill in for someone else
do-together | faire avec; faire ensemble; pas à pas avec la personne | samen doen; samen met de persoon; stap voor stap samen | do together; do with the person; step by step together
listening-needs | besoin de la personne; écouter la demande; analyse des besoins; comprendre la demande | nood van de persoon; luisteren naar de vraag; behoefteanalyse; de vraag begrijpen | needs of the person; listen to the request; needs analysis; understand the request
digital-diagnosis | diagnostic numérique; évaluer le niveau numérique; test de compétences numériques; autoévaluation | digitale diagnose; digitaal niveau bepalen; test digitale vaardigheden; zelfevaluatie | digital assessment; assess digital level; digital skills test; self-assessment
refer-person | orienter une personne; orientation; renvoyer vers un service; réorienter | doorverwijzen; doorverwijzing; doorverwezen; verwijzen naar een dienst | refer a person; referral; signpost; direct to a service; referred
partner-organisation | partenaire; organisation partenaire; partenariat | partner; partnerorganisatie; partnerschap | partner; partner organisation; partnership
library-card | carte de bibliothèque; carte de lecteur; inscription à la bibliothèque | bibliotheekkaart; lenerspas; lidkaart van de bibliotheek | library card; reader's card
library-loan | emprunter un livre; prêt de livres; réserver un livre; prolonger un livre | boek lenen; boek ontlenen; uitlening; boek reserveren; ontleend boek; geleend boek | borrow a book; book loan; reserve a book; borrowed book
e-book | livre numérique; livre électronique; e-book; lire un livre sur tablette | e-boek; e-book; digitaal boek; elektronisch boek | e-book; electronic book; digital book
audiobook | livre audio; livre à écouter | luisterboek; audioboek; daisyboek | audiobook; talking book
toy-library-media | ludothèque; prêt de jeux | spelotheek; spelletjes lenen | toy library; game library

# --- learning, courses, teaching
learn | apprendre; apprentissage; apprends; étudier | leren; aanleren; leerproces; geleerd; bijleren | learn; learning; study
teach | enseigner; enseignement; apprendre à quelqu'un; expliquer à quelqu'un | aanleren aan iemand; lesgeven; onderwijzen; les geven; lesgegeven | teach; teaching; taught; instruct
explain-clearly | explication; expliquer simplement; mots simples; explication claire | uitleg; eenvoudig uitleggen; eenvoudige woorden; duidelijke uitleg; uitgelegd | explanation; explain simply; simple words; clear explanation
training-course | formation; cours; stage de formation; suivre un cours; se former | opleiding; cursus; vorming; les; een cursus volgen; bijscholing | training; course; class; follow a course; training course
computer-course | cours d'informatique; formation informatique; cours d'ordinateur; apprendre l'ordinateur; initiation à l'informatique | computercursus; computerles; informaticacursus; computeropleiding; leren werken met de computer | computer course; computer class; IT training; computer lessons; learn to use a computer
smartphone-course | cours de smartphone; formation smartphone; apprendre à utiliser son téléphone; apprendre à utiliser son GSM | smartphonecursus; smartphoneles; cursus smartphone; leren werken met de gsm | smartphone course; smartphone class; learn to use the phone; smartphone lessons
tablet-course | cours de tablette; formation tablette; apprendre à utiliser une tablette | tabletcursus; tabletles; leren werken met een tablet | tablet course; tablet lessons; learn to use a tablet
internet-course | cours d'internet; formation internet; apprendre à utiliser internet; initiation à internet | internetcursus; internetles; leren werken met internet | internet course; internet lessons; learn to use the internet
free-course | formation gratuite; cours gratuit | gratis cursus; gratis opleiding; gratis les | free course; free training; free class
online-course | cours en ligne; formation en ligne; e-learning; formation à distance; apprendre en ligne | onlinecursus; e-learning; onlineopleiding; online leren; afstandsonderwijs; cursus op afstand | online course; e-learning; online training; distance learning; learn online
video-tutorial | tutoriel; tuto; tutoriel vidéo; vidéo explicative | instructievideo; tutorial; uitlegvideo; instructiefilmpje | tutorial; video tutorial; how-to video; explanatory video
workshop | atelier; atelier pratique; workshop | workshop; atelier; praktijksessie | workshop; practical session
digital-workshop | atelier numérique; atelier informatique; atelier internet | digitale workshop; computerworkshop; internetworkshop | digital workshop; computer workshop; internet workshop
workshop-preparation | préparer un atelier; organiser un atelier; déroulé d'atelier; scénario pédagogique | workshop voorbereiden; workshop organiseren; draaiboek van de workshop; voorbereide workshop | prepare a workshop; organise a workshop; session plan; workshop plan
information-session | séance d'information; réunion d'information; séance d'info | infosessie; informatiesessie; infomoment; infovergadering | information session; information meeting; info session
awareness-raising | sensibilisation; sensibiliser; campagne de sensibilisation | sensibilisering; sensibiliseren; bewustmaking; gesensibiliseerd; sensibiliseringscampagne | awareness raising; raise awareness; awareness campaign
course-session | séance de cours; séance; session de formation | lesmoment; lessessie; cursusmoment | course session; training session; class session
exercise | exercice; s'exercer; entraînement; s'entraîner; pratiquer | oefening; oefenen; inoefenen; geoefend; oefen | exercise; practise; practice; practising
quiz | quiz; questionnaire à choix multiple; =QCM; petit test | quiz; meerkeuzevragen; toetsje | quiz; multiple choice; short test
exam-test | examen; épreuve; interrogation; évaluation des connaissances | examen; toets van kennis; proef; kennistest | exam; examination; test of knowledge
evaluation | évaluation; évaluer; bilan | evaluatie; evalueren; geëvalueerd | evaluation; evaluate; assessment
beginner | débutant; débuter; novice; commencer de zéro; aucune connaissance | beginneling; starten van nul; zonder voorkennis; beginner | beginner; novice; starting from scratch; no prior knowledge
advanced-learner | niveau avancé; avancé; confirmé; perfectionnement | gevorderd; gevorderde; gevorderd niveau; vervolgcursus | advanced; advanced level; follow-up course
basic-skills | compétences de base; bases; notions de base; connaissances de base | basisvaardigheden; basis; basiskennis; basisbegrippen | basic skills; basics; basic knowledge
certificate-of-training | attestation de formation; certificat de formation; attestation de réussite | opleidingsattest; getuigschrift van de opleiding; attest van deelname; deelnameattest | training certificate; course certificate; certificate of attendance
course-registration | inscription à une formation; s'inscrire à un cours; inscription à un atelier; s'inscrire à une formation | inschrijving voor een cursus; inschrijven voor een cursus; inschrijven voor een workshop; ingeschreven voor opleiding | course registration; register for a course; sign up for a workshop; enrol in training
learner-participant | apprenant; participant; élève adulte; stagiaire en formation | cursist; deelnemer; leerling; lerende | learner; participant; trainee
trainer | formateur; formatrice; animateur; instructeur | lesgever; opleider; vormingswerker; trainer; lesgeefster | trainer; instructor; course leader
train-the-trainer | formation de formateurs; former les aidants; formation des aidants numériques | opleiding voor lesgevers; train the trainer; opleiding voor digitale helpers | train the trainer; training for helpers; training for trainers
teacher | enseignant; professeur; prof; instituteur; institutrice; institutrice maternelle | leerkracht; leraar; lerares; onderwijzer; juf; meester | teacher; schoolteacher; professor
pedagogy | pédagogie; méthode pédagogique; approche pédagogique; didactique | pedagogie; pedagogische aanpak; didactiek; lesmethode | pedagogy; teaching method; educational approach; didactics
step-by-step | étape par étape; à petits pas | stap voor stap; stapsgewijs; in kleine stappen | step by step; in small steps; one step at a time
learning-pace | rythme d'apprentissage; à son rythme; apprendre lentement | leertempo; op eigen tempo; traag leren | learning pace; at one's own pace; learn slowly
motivation | motivation; motiver; encourager; donner confiance; enthousiaste; goesting; déterminé; enthousiasme | motivatie; motiveren; aanmoedigen; vertrouwen geven; gemotiveerd; enthousiast; goesting; ijverig | motivation; motivate; encourage; give confidence; keen; eager; enthusiastic
learning-goal | objectif d'apprentissage; objectif pédagogique; but de la formation | leerdoel; doel van de opleiding; leerdoelstelling | learning goal; learning objective; aim of the course
teaching-material | matériel pédagogique; support de cours; outil pédagogique; ressource pédagogique; syllabus | lesmateriaal; pedagogisch materiaal; didactisch materiaal; cursusmateriaal; syllabus | teaching material; course material; educational resource; learning material; syllabus; handout
worksheet-card | fiche pratique; fiche; fiche d'exercice; fiche pédagogique; aide-mémoire | fiche; praktische fiche; oefenblad; steekkaart; spiekbriefje | worksheet; practical sheet; exercise sheet; tip sheet; cheat sheet
toolbox | boîte à outils; kit; kit d'outils; mallette pédagogique | toolbox; gereedschapskist; toolkit; koffer met materiaal | toolbox; toolkit; kit
poster-display | affiche; poster | affiche; poster | poster; notice on the wall
notebook-paper | carnet; cahier; petit carnet pour noter | schriftje; notitieboekje; schrift; boekje | notebook; exercise book
glossary | glossaire; lexique; dictionnaire de mots difficiles; vocabulaire informatique | woordenlijst; verklarende woordenlijst; glossarium; computerwoorden | glossary; word list; lexicon; computer vocabulary
platform-123digit | 123 Digit; plateforme 123 Digit; 1,2,3 Digit; ~123digit | 123 Digit; platform 123 Digit; 1,2,3 Digit; ~123digit | 123 Digit; 123 Digit platform; 1,2,3 Digit; ~123digit
wetechcare | WeTechCare; ~we tech care | WeTechCare; ~we tech care | WeTechCare; ~we tech care
learning-platform | plateforme d'apprentissage; plateforme pédagogique; plateforme de formation | leerplatform; onlineleerplatform; educatief platform | learning platform; training platform; educational platform
project-digital-inclusion | projet d'inclusion numérique; projet numérique; appel à projets | project digitale inclusie; digitaal project; projectoproep | digital inclusion project; digital project; call for projects
community-of-practice | communauté de pratiques; communauté d'aidants; échange de pratiques; réseau d'aidants | praktijkgemeenschap; gemeenschap van helpers; ervaringen uitwisselen; netwerk van helpers | community of practice; community of helpers; exchange of practices; helper network
impact-report | rapport d'impact; mesure d'impact; impact social | impactverslag; impactmeting; impactrapport; sociale impact | impact report; impact measurement; social impact
basic-education-adults | éducation de base des adultes; Ligo; remise à niveau | basiseducatie; Ligo; centrum voor basiseducatie | adult basic education; Ligo; refresher course
conversation-table | table de conversation; conversation dans une langue | conversatietafel; praatgroep; praattafel; babbeltafel | conversation table; conversation group; language café
language-level-test | test de langue; niveau de langue; attestation de niveau de langue; test de français | taaltest; taalniveau; taalattest; test Nederlands | language test; language level; language certificate
intergenerational | intergénérationnel; jeunes qui aident les seniors; entre générations | intergenerationeel; jongeren helpen ouderen; tussen generaties | intergenerational; young people help seniors; between generations
paid-educational-leave | congé-éducation payé; congé éducation; congé pour formation | betaald educatief verlof; educatief verlof | paid educational leave; training leave; study leave
training-voucher | chèque-formation; chèque formation; chèque langues | opleidingscheque; taalcheque | training voucher; language voucher

# --- job search and CV
job-search-online | recherche d'emploi en ligne; chercher du travail sur internet; chercher un emploi en ligne | online werk zoeken; werk zoeken op internet; online job zoeken | online job search; look for a job on the internet
make-cv | faire un CV; rédiger un CV; créer un CV; écrire son CV; modèle de CV | cv maken; cv opstellen; cv schrijven; sjabloon voor cv | make a CV; write a CV; create a CV; CV template
europass | Europass; CV Europass; CV européen | Europass; Europass-cv; Europees cv | Europass; Europass CV; European CV
apply-for-job | postuler; poser sa candidature; candidature; répondre à une offre d'emploi | solliciteren; sollicitatie; kandidatuur; zich kandidaat stellen; gesolliciteerd | apply for a job; job application; candidacy; applied for a job
apply-online | postuler en ligne; candidature en ligne; envoyer son CV par internet | online solliciteren; onlinesollicitatie; cv online sturen | apply online for a job; online job application; send CV online
spontaneous-application | candidature spontanée | spontane sollicitatie; spontane kandidatuur; open sollicitatie | speculative application; unsolicited application; spontaneous application
job-interview | entretien d'embauche; entretien de recrutement; entretien d'emploi | sollicitatiegesprek; jobinterview; aanwervingsgesprek | job interview; recruitment interview
remote-interview | entretien d'embauche en visio; entretien à distance | sollicitatiegesprek op afstand; online sollicitatiegesprek | remote interview; video interview; online job interview
union-payment-body | organisme de paiement du chômage; syndicat qui paie le chômage | uitbetalingsinstelling; vakbond die werkloosheid betaalt | unemployment payment institution; benefit payment body
part-time | temps partiel; mi-temps; travail à mi-temps | deeltijds; halftijds; parttime; deeltijds werk | part-time; half-time; part-time work
full-time | temps plein; travail à temps plein | voltijds; fulltime; voltijds werk | full-time; full-time work
work-experience | expérience professionnelle; expérience de travail; parcours professionnel | werkervaring; beroepservaring; professionele ervaring; loopbaan | work experience; professional experience; employment history
job-coach | conseiller emploi; coach emploi; accompagnateur emploi; conseiller Actiris | jobcoach; tewerkstellingsconsulent; jobconsulent; Actiris-consulent | job coach; employment adviser; job counsellor
career-guidance | orientation professionnelle | loopbaanbegeleiding; beroepsoriëntatie | career guidance; career advice
skills-validation | validation des compétences; valider ses compétences; titre de compétence | erkenning van competenties; competentiebewijs; ervaringsbewijs | skills validation; recognition of skills; validation of competences
work-reference | lettre de recommandation; référence d'un ancien employeur | aanbevelingsbrief; referentie van vorige werkgever | reference letter; letter of recommendation

# --- school
school-platform | plateforme scolaire; application de l'école; Smartschool; plateforme de l'école; espace numérique de l'école | schoolplatform; app van de school; Smartschool; digitaal schoolplatform; onlineschoolplatform | school platform; school app; Smartschool; school online platform
digital-class-diary | journal de classe numérique; journal de classe; agenda scolaire numérique | digitale schoolagenda; schoolagenda; klasagenda; digitale agenda van school | digital school diary; school diary; class diary
school-report | bulletin scolaire; bulletin; points de l'école; bulletin de notes | schoolrapport; rapport; punten op school; puntenboekje | school report; report card; school marks; grades
pupil | élève; écolier | leerling op school; scholier | pupil; schoolchild
parents-school | parent d'élève; parents; communication école-parents; contact avec l'école | ouders; oudercontact; contact met de school; communicatie school en ouders | parents; parent-teacher contact; contact with the school
homework | devoir; devoirs; travail à domicile; devoirs à la maison | huiswerk; huistaak; schooltaak | homework; school work at home
school-holidays | vacances scolaires; congé scolaire; congés scolaires | schoolvakantie; schoolverlof | school holidays; school break
school-transport | transport scolaire; bus scolaire; ramassage scolaire | leerlingenvervoer; schoolbus; schoolvervoer | school transport; school bus
school-laptop | ordinateur pour l'école; ordinateur de l'élève; PC pour l'école | laptop voor school; schoollaptop; computer voor school | school laptop; laptop for school; computer for school
distance-school | école à distance; cours à distance; enseignement hybride | afstandsonderwijs op school; les op afstand; thuisonderwijs via computer | remote schooling; remote lessons; hybrid teaching

# --- more on files
select-several-files | sélectionner plusieurs fichiers; choisir plusieurs photos; sélection multiple | meerdere bestanden selecteren; meerdere foto's kiezen | select several files; select several photos; multiple selection
sort-by-date | trier par date; classer par date; du plus récent au plus ancien | sorteren op datum; van nieuw naar oud | sort by date; newest to oldest
file-properties | propriétés du fichier; date de modification; informations sur le fichier | bestandseigenschappen; wijzigingsdatum; informatie over het bestand | file properties; date modified; file information
file-preview | aperçu du fichier; voir un document sans l'ouvrir | voorbeeld van het bestand; document bekijken zonder te openen | file preview; preview a document
file-in-use | fichier déjà ouvert; fichier utilisé par un autre programme | bestand al geopend; bestand in gebruik | file in use; file already open
overwrite-file | remplacer le fichier existant; écraser un fichier; le fichier existe déjà | bestaand bestand vervangen; bestand overschrijven; bestand bestaat al | overwrite a file; replace the existing file; file already exists
files-on-phone | fichiers du téléphone; retrouver un document sur le téléphone; documents sur le GSM; application Fichiers | bestanden op de telefoon; document terugvinden op de gsm; app Bestanden | files on the phone; find a document on the phone; Files app
document-on-phone-to-computer | envoyer un document du téléphone à l'ordinateur; transférer un document du GSM | document van de gsm naar de computer sturen; document overzetten naar computer | send a document from phone to computer; transfer a document from the phone
desktop-messy | bureau encombré; trop de fichiers sur le bureau; ranger le bureau de l'ordinateur | rommelig bureaublad; te veel bestanden op het bureaublad; bureaublad opruimen | messy desktop; too many files on the desktop; tidy the desktop
word-file | fichier Word; document Word; =DOCX; =DOC; =ODT | Word-bestand; Word-document; =DOCX; =DOC; =ODT | Word file; Word document; =DOCX; =DOC; =ODT
sound-file | fichier audio; fichier son; =MP3 | audiobestand; geluidsbestand; =MP3 | audio file; sound file; =MP3
video-file | fichier vidéo; =MP4 | videobestand; =MP4 | video file; =MP4
heic-photo | photo HEIC; photo d'iPhone qui ne s'ouvre pas; convertir une photo en JPG | HEIC-foto; iPhone-foto gaat niet open; foto omzetten naar JPG | HEIC photo; iPhone photo does not open; convert a photo to JPG
photo-to-pdf | transformer une photo en PDF; photo en PDF; mettre des photos dans un PDF | foto omzetten naar PDF; foto als PDF; foto's in een PDF zetten | turn a photo into a PDF; photo to PDF; put photos in a PDF
word-to-pdf | enregistrer en PDF; exporter en PDF; imprimer en PDF; passer de Word à PDF | opslaan als PDF; exporteren naar PDF; afdrukken naar PDF; van Word naar PDF | save as a PDF; export to PDF; print to PDF; Word to PDF
pdf-to-word | modifier un PDF; passer de PDF à Word; PDF modifiable | PDF bewerken; van PDF naar Word; bewerkbare PDF | edit a PDF; PDF to Word; editable PDF
rotate-pdf-page | page de travers; tourner une page du PDF; document à l'envers | scheve pagina; pagina van een PDF draaien; document ondersteboven | crooked page; rotate a PDF page; document upside down
export-data | exporter; exportation de données; extraire des données | exporteren; gegevens exporteren; geëxporteerd | export; export data
import-data | importer; importation de données | importeren; gegevens importeren; geïmporteerd | import; import data
onedrive | OneDrive; ~one drive | OneDrive; ~one drive | OneDrive; ~one drive
google-drive | Google Drive | Google Drive | Google Drive
icloud | iCloud | iCloud | iCloud
dropbox-storage | Dropbox | Dropbox | Dropbox
wetransfer | WeTransfer; ~wi transfer | WeTransfer; ~wietransfer | WeTransfer; ~we transfer
edit-permission | autorisation de modifier; droit de modification; accès en lecture; demander l'accès au document | bewerkingsrechten; toestemming om te wijzigen; leesrechten; toegang tot document vragen | permission to edit; editing rights; view only access; request access to the document
confidential-document | document confidentiel; document privé; papier personnel | vertrouwelijk document; privédocument; persoonlijk papier | confidential document; private document; personal paper
remove-traces-documents | effacer ses documents d'un ordinateur public; ne rien laisser sur l'ordinateur public | documenten wissen van een openbare computer; niets achterlaten op de openbare computer | delete documents from a public computer; leave nothing on the public computer
print-at-library | imprimer à la bibliothèque; imprimer dans un espace public; où imprimer; lieu pour imprimer | afdrukken in de bibliotheek; afdrukken in een openbare ruimte; waar kan ik afdrukken; waar printen | print at the library; print in a public space; where to print; place to print
print-price | prix d'une impression; coût de la copie; payer une impression | prijs van een afdruk; kosten van een kopie; afdruk betalen | price of a print; cost of a copy; pay for printing
number-of-copies | nombre de copies; imprimer en plusieurs exemplaires; exemplaire | aantal kopieën; aantal exemplaren; exemplaar | number of copies; several copies
paper-size | format du papier; feuille A4; format A4; A3 | papierformaat; A4-blad; A4-formaat; A3 | paper size; A4 sheet; A4 format; A3
print-too-small | impression trop petite; page coupée à l'impression; ajuster à la page; échelle d'impression | te kleine afdruk; afdruk valt weg; aanpassen aan pagina; afdrukschaal | print too small; page cut off; fit to page; print scale

# --- more word processing
insert-symbol | insérer un symbole; caractère spécial dans un texte; signe euro | symbool invoegen; speciaal teken invoegen; euroteken | insert a symbol; euro sign
insert-date | insérer la date; mettre la date dans une lettre | datum invoegen; datum op een brief zetten | insert the date; put the date in a letter
insert-link | insérer un lien; ajouter un lien dans un texte | link invoegen; link toevoegen in een tekst | insert a link; add a link in a text
insert-signature-image | insérer une signature dans un document; image de signature | handtekening invoegen in een document; beeld van handtekening | insert a signature in a document; signature image
table-of-contents | table des matières; sommaire | inhoudsopgave; inhoudstafel | table of contents; contents page
footnote | note de bas de page | voetnoot | footnote
text-box | zone de texte dans le document; cadre de texte | tekstkader; tekstvak in het document | text frame; text box in a document
text-columns | texte en colonnes; mettre en colonnes | tekst in kolommen; kolommen maken | text in columns; make columns
indent-text | retrait; alinéa en retrait; décaler le texte | inspringing; tekst inspringen; ingesprongen | indent; indentation
watermark | filigrane; écrire en travers de la copie; copie barrée | watermerk; tekst dwars over de kopie | watermark; write across the copy
grammar-check | correction grammaticale; vérifier la grammaire; faute de grammaire | grammaticacontrole; grammatica nakijken; grammaticafout | grammar check; grammar mistake
proofread | relire; relecture; se relire; faire relire un texte | nalezen; herlezen; nagelezen; tekst laten nalezen | proofread; read again; check a text
summarise-text | résumer; résumé; faire un résumé; synthèse | samenvatten; samenvatting; samengevat | summarise; summary; make a summary
letterhead-sender | en-tête de lettre; coordonnées en haut de la lettre | briefhoofd; gegevens bovenaan de brief | letterhead; details at the top of the letter
letter-salutation | formule de politesse dans une lettre; madame monsieur; veuillez agréer; cordialement | aanspreking in een brief; geachte mevrouw geachte heer; hoogachtend; met vriendelijke groeten | letter greeting; dear sir or madam; yours sincerely; kind regards

# --- more spreadsheets and presentations
google-sheets | Google Sheets; tableur en ligne | Google Spreadsheets; online rekenblad | Google Sheets; online spreadsheet
sort-table | trier un tableau; ordre alphabétique; trier une colonne | tabel sorteren; alfabetische volgorde; kolom sorteren | sort a table; alphabetical order; sort a column
average-number | moyenne; calculer la moyenne | gemiddelde; gemiddelde berekenen | average; calculate the average; mean
percentage | pourcentage; pour cent | percentage; procent | percentage; per cent; percent
insert-row-column | insérer une ligne dans un tableau; ajouter une colonne; supprimer une ligne | rij invoegen; kolom toevoegen; rij verwijderen | insert a row; add a column; delete a row
merge-cells | fusionner des cellules | cellen samenvoegen | merge cells
sheet-tab | feuille du classeur; onglet de feuille; classeur Excel | tabblad van het werkblad; werkmap | sheet tab; workbook
household-budget-sheet | tableau de budget; faire son budget sur ordinateur; budget dans Excel | budgettabel; budget op de computer; budget in Excel | budget sheet; household budget in a spreadsheet
slide-animation | animation de diapositive; transition de diapositive | animatie van een dia; overgang van dia's | slide animation; slide transition
present-slides | présenter un diaporama; lancer le diaporama; présenter devant un groupe | presentatie geven; diavoorstelling starten; presenteren voor een groep | give a presentation; start the slide show; present to a group
make-poster | faire une affiche; créer un flyer; Canva; faire une invitation | affiche maken; flyer maken; Canva; uitnodiging maken | make a poster; create a flyer; Canva; make an invitation

# --- more learning and support
course-seniors | cours pour seniors; cours pour aînés; ateliers seniors | cursus voor senioren; computerles voor ouderen; workshop voor senioren | course for seniors; classes for older people; senior workshop
course-women | atelier pour femmes; cours pour femmes | workshop voor vrouwen; cursus voor vrouwen | workshop for women; course for women
course-unemployed | formation pour demandeurs d'emploi; formation pour chômeurs | opleiding voor werkzoekenden; opleiding voor werklozen | training for jobseekers; training for unemployed people
course-schedule | horaire des cours; programme des ateliers; calendrier des formations; agenda des ateliers | lesrooster; programma van de workshops; cursuskalender; uurrooster van de les | course schedule; workshop programme; training calendar; timetable of classes
course-price | prix du cours; coût de la formation; droit d'inscription au cours | prijs van de cursus; cursusgeld; kostprijs van de opleiding | course price; course fee; cost of the training
course-full | cours complet; atelier complet; plus de place au cours | cursus volzet; workshop volzet; geen plaats meer in de les | course full; workshop full; no places left
near-me-course | cours près de chez moi; où suivre un cours; où apprendre l'informatique; atelier dans mon quartier | cursus in de buurt; waar een cursus volgen; waar computerles volgen; workshop in mijn wijk | course near me; where to take a course; where to learn computers; workshop in my area
attendance-list | liste de présence; feuille de présence; présences | aanwezigheidslijst; aanwezigheden | attendance list; attendance sheet; sign-in sheet
course-absence | absence au cours; absent à la formation; manquer un cours | afwezig in de les; les missen; afwezigheid in de opleiding | absent from class; miss a class; absence from training
drop-out-course | abandon de formation; arrêter un cours; décrochage en formation | stoppen met de opleiding; afhaken; cursus stopzetten | drop out of a course; give up training; stop a course
peer-learning | apprentissage entre pairs; s'entraider; entraide; apprendre ensemble | peer learning; van elkaar leren; samen leren; elkaar helpen | peer learning; learn from each other; mutual help; learn together
mentor-buddy | mentor; parrain; parrainage; mentorat; duo | mentor; buddy; peter of meter; buddywerking | mentor; buddy; mentoring; buddy scheme
serious-game | jeu sérieux; jeu éducatif; apprendre en jouant; jeu pédagogique | educatief spel; leerspel; spelend leren; serious game | serious game; educational game; learn by playing
icebreaker-activity | brise-glace; activité pour faire connaissance | ijsbreker; kennismakingsspel | icebreaker; getting-to-know-you activity
role-play | jeu de rôle; mise en situation | rollenspel; inleefoefening | role play; simulation exercise
mouse-exercise | exercice de souris; apprendre à utiliser la souris; s'exercer à cliquer | muisoefening; leren werken met de muis; oefenen met klikken | mouse exercise; learn to use the mouse; practise clicking
practice-site | site d'entraînement; environnement de test; démo; version de démonstration | oefensite; oefenomgeving; demo; testomgeving | practice site; training environment; demo; demonstration version
repeat-practise | répéter; répétition; refaire plusieurs fois | herhalen; herhaling; meermaals oefenen; herhaald | repeat; repetition; do it again several times
mistake-learning | se tromper; erreur; droit à l'erreur; faire une erreur | zich vergissen; vergissing; fout maken; vergist | make a mistake; error; mistake; learn from mistakes
patience-helper | patience; prendre le temps; patient avec les apprenants | geduld; tijd nemen; geduldig | patience; take the time; patient with learners
technical-jargon | jargon; mot technique; mot compliqué; vocabulaire technique | jargon; vakterm; moeilijk woord; technisch woord | jargon; technical word; difficult word; technical term
group-size | taille du groupe; nombre de participants; petit groupe | groepsgrootte; aantal deelnemers; kleine groep | group size; number of participants; small group
mixed-level-group | groupe hétérogène; niveaux différents dans un groupe | heterogene groep; verschillende niveaus in een groep | mixed-level group; different levels in a group
satisfaction-survey | enquête de satisfaction; questionnaire de satisfaction; évaluation de l'atelier | tevredenheidsenquête; tevredenheidsbevraging; evaluatieformulier | satisfaction survey; feedback form; workshop evaluation
intake-interview | entretien d'accueil; premier entretien; accueil de la personne | intakegesprek; kennismakingsgesprek; onthaalgesprek | intake interview; first interview; welcome interview
help-at-home-digital | aide numérique à domicile; aide informatique à la maison; informaticien à domicile | digitale hulp aan huis; computerhulp aan huis | digital help at home; computer help at home; home visit for IT help
phone-helpline-digital | aide numérique par téléphone; ligne d'aide numérique; helpline numérique | digitale hulp per telefoon; digitale hulplijn; telefonische computerhulp | digital helpline; digital help by phone; phone help for computers
mobile-digital-bus | bus numérique; espace numérique mobile; camion numérique | digitale bus; mobiele computerruimte; digibus | digital bus; mobile computer space; digital van
appointment-digital-helper | rendez-vous avec un aidant numérique; prendre rendez-vous à l'EPN | afspraak met een digitale helper; afspraak in de computerruimte | appointment with a digital helper; book help with a digital helper
time-limit-computer | durée d'utilisation de l'ordinateur; combien de temps sur l'ordinateur public; réserver un ordinateur | gebruiksduur van de computer; hoelang op de openbare computer; computer reserveren | time limit on the computer; how long on the public computer; reserve a computer
library-wifi | wifi à la bibliothèque; internet à la bibliothèque | wifi in de bibliotheek; internet in de bibliotheek | wifi at the library; internet at the library
library-fine | amende de bibliothèque; livre en retard; rendre un livre | boete van de bibliotheek; boek te laat; boek terugbrengen; boek binnenbrengen | library fine; overdue book; return a book
library-catalogue | catalogue de la bibliothèque; chercher un livre | catalogus van de bibliotheek; boek zoeken | library catalogue; look for a book
librarian | bibliothécaire | bibliothecaris; bibliotheekmedewerker | librarian
volunteer-expenses | défraiement; frais de bénévole; indemnité de volontaire | vrijwilligersvergoeding; onkostenvergoeding voor vrijwilligers | volunteer expenses; volunteer allowance
volunteer-agreement | convention de volontariat; note d'organisation du volontariat; assurance volontaire | vrijwilligersovereenkomst; afsprakennota; vrijwilligersverzekering | volunteer agreement; volunteer insurance

# --- more job search
job-site | site d'offres d'emploi; site d'emploi; annonces d'emploi en ligne | jobsite; vacaturesite; vacatures online | job site; job board; online job adverts
job-alert | alerte emploi; recevoir des offres par mail | jobalert; vacatures via mail ontvangen | job alert; receive job offers by email
upload-cv | télécharger son CV sur un site; mettre son CV en ligne; déposer son CV; joindre son CV | cv uploaden; cv opladen; cv online zetten; cv toevoegen | upload a CV; put my CV online; attach a CV
update-cv | mettre à jour son CV; actualiser son CV; modifier son CV | cv bijwerken; cv aanpassen; cv actualiseren; bijgewerkt cv | update a CV; edit a CV; change my CV
cv-photo | photo sur le CV; mettre une photo dans son CV | foto op het cv; foto in cv zetten | photo on the CV; put a photo in the CV
print-cv | imprimer son CV; CV papier | cv afdrukken; cv printen; papieren cv | print a CV; paper CV
lost-cv | CV perdu; retrouver mon CV; plus de CV | cv kwijt; cv terugvinden; verloren cv | lost CV; find my CV
video-cv | CV vidéo; se présenter en vidéo | videocv; zich voorstellen in een video | video CV; introduce yourself on video
email-application | envoyer son CV par e-mail; postuler par mail; mail de candidature | cv mailen; solliciteren per mail; sollicitatiemail | send a CV by email; apply by email; application email
application-follow-up | relancer une candidature; pas de réponse à ma candidature; suivi de candidature | sollicitatie opvolgen; geen antwoord op mijn sollicitatie | follow up an application; no answer to my application
proof-job-search | preuve de recherche d'emploi; preuves de recherche active | bewijs van werk zoeken; bewijzen van sollicitatie; sollicitatiebewijs | proof of job search; evidence of looking for work
online-job-profile | profil de candidat; profil professionnel en ligne; mon profil emploi | kandidaatprofiel; online jobprofiel; beroepsprofiel | candidate profile; online job profile; professional profile
job-fair | salon de l'emploi; bourse à l'emploi; job day | jobbeurs; jobdag | job fair; careers fair; job day
recruiter | recruteur; service du personnel; ressources humaines; =RH; =DRH | rekruteerder; personeelsdienst; human resources; =HR | recruiter; personnel department; human resources; =HR
recruitment-test | test de recrutement; test de sélection; épreuve de sélection | selectieproef; selectietest; wervingstest | recruitment test; selection test
public-sector-job | travailler pour l'État; travaillerpour.be; Selor; emploi dans la fonction publique | werken voor de overheid; werkenvoor.be; Selor; overheidsjob | work for the government; public sector job; Selor; civil service job
soft-skills | savoir-être; compétences relationnelles; soft skills; qualités personnelles | sociale vaardigheden; soft skills; persoonlijke kwaliteiten | soft skills; people skills; personal qualities
language-skills-cv | connaissance des langues; langues parlées; langues dans le CV | talenkennis; gesproken talen; talen in het cv | language skills; spoken languages; languages on the CV
fake-job-offer | fausse offre d'emploi; arnaque à l'emploi | valse vacature; nepvacature; oplichting met jobs | fake job offer; job scam
job-abroad | travailler à l'étranger; emploi à l'étranger; EURES | werken in het buitenland; job in het buitenland; EURES | work abroad; job abroad; EURES
first-job | premier emploi; jeune diplômé; premier travail | eerste job; schoolverlater; pas afgestudeerde; eerste werk | first job; school leaver; recent graduate
training-allowance | indemnité de formation; prime de formation; être payé pendant la formation | opleidingsvergoeding; opleidingspremie; betaald worden tijdens opleiding | training allowance; training bonus; paid during training
dual-training | formation en alternance; alternance; apprentissage en entreprise; contrat d'apprentissage | duaal leren; leertijd; leercontract; leren op de werkvloer | dual training; apprenticeship; work-study
digital-job-training | formation aux métiers du numérique; apprendre à coder; BeCode; apprendre la programmation | opleiding digitale beroepen; leren programmeren; BeCode; codeerles | training for digital jobs; learn to code; BeCode; coding course
coding | programmation; coder; programmer; langage informatique | programmeren; coderen; code schrijven; geprogrammeerd | programming; coding; write code

# --- more school online
smartschool-login | se connecter à Smartschool; accès à la plateforme scolaire; mot de passe de la plateforme de l'école | inloggen op Smartschool; aanmelden op schoolplatform; wachtwoord van Smartschool | log in to Smartschool; access the school platform; school platform password
google-classroom | Google Classroom; classe virtuelle; Classroom | Google Classroom; virtuele klas; Classroom | Google Classroom; virtual classroom; Classroom
bingel-platform | Bingel; exercices en ligne pour enfants | Bingel; onlineoefeningen voor kinderen | Bingel; online exercises for children
message-from-school | message de l'école; communication de l'école; mail de l'école; lettre de l'école | bericht van de school; mail van de school; brief van de school | message from school; email from school; letter from the school
message-to-teacher | écrire au professeur; contacter le professeur; mail à l'institutrice | leerkracht contacteren; bericht aan de leerkracht; mail naar de juf | write to the teacher; contact the teacher; message to the teacher
report-school-absence-online | signaler une absence à l'école; mon enfant est malade; prévenir l'école | kind ziek melden; afwezigheid melden aan school; school verwittigen | report a school absence; my child is ill; tell the school
school-marks-online | voir les points en ligne; bulletin en ligne; résultats scolaires en ligne | punten online bekijken; online rapport; schoolresultaten online | see school marks online; online school report; school results online
school-payment-online | payer l'école en ligne; payer la facture scolaire | school online betalen; schoolfactuur betalen | pay the school online; pay the school bill
homework-online | devoirs en ligne; remettre un travail en ligne; envoyer un devoir | huiswerk online; taak online indienen; taak uploaden | online homework; hand in work online; upload homework
digital-textbook | manuel numérique; livre scolaire numérique; manuel scolaire en ligne | digitaal schoolboek; digitaal handboek; schoolboek online | digital textbook; online school book
school-books | livre scolaire; manuels scolaires; louer des livres scolaires; fournitures scolaires | schoolboek; handboek; schoolboeken huren; schoolgerei | school book; textbook; rent school books; school supplies
class-parents-group | groupe WhatsApp des parents; groupe de classe; groupe des parents | oudergroep; klasgroep; WhatsAppgroep van de ouders | parents' group; class group; parents' WhatsApp group
class-timetable | horaire scolaire; horaire de cours; grille horaire | lessenrooster; schoolrooster; uurrooster van school | school timetable; class timetable
parent-evening | réunion de parents; rencontre parents-professeurs | oudercontact op school; ouderavond; oudervergadering | parents' evening; parent-teacher meeting
university-registration-online | inscription à l'université en ligne; s'inscrire à l'université; s'inscrire en haute école | inschrijven aan de universiteit; online inschrijven hogeschool; inschrijving hoger onderwijs | register at university online; university enrolment; enrol in higher education
student-card | carte d'étudiant | studentenkaart | student card; student ID card
school-email-account | adresse mail de l'école; compte scolaire; e-mail scolaire | mailadres van de school; schoolaccount; schoolmail | school email address; school account
learning-disability-software | logiciel pour dyslexiques; aide à la lecture sur ordinateur | voorleessoftware; leessoftware; software voor dyslexie | reading software; software for dyslexia
child-internet-use | enfants et internet; enfant sur internet; mon enfant et les écrans | kinderen en internet; kind op internet; mijn kind en schermen | children and the internet; child online; my child and screens
phone-at-school | GSM à l'école; téléphone interdit à l'école; interdiction du smartphone à l'école | gsm op school; gsm-verbod op school; smartphoneverbod op school | phone at school; phone ban at school; smartphone ban in school
school-change | changer d'école; changement d'école | van school veranderen; schoolverandering | change school; move to another school
school-year-start | rentrée scolaire; rentrée; début de l'année scolaire | begin van het schooljaar; eerste schooldag; schoolstart | start of the school year; back to school
open-day-school | journée portes ouvertes; portes ouvertes | opendeurdag; open dag | open day; open house
thesis-school-paper | mémoire; travail de fin d'études; =TFE; rédiger un mémoire | eindwerk; scriptie; thesis; bachelorproef; masterproef | thesis; dissertation; final paper
plagiarism | plagiat; recopier un texte; tricher avec internet | plagiaat; tekst overschrijven; tekst overnemen | plagiarism; copy someone's text
private-lessons | cours particuliers; cours privé; donner des cours particuliers | bijles; privéles; bijlessen | private lessons; private tutor; private tuition

# --- everyday tasks on the screen
where-to-click | où cliquer; sur quoi cliquer; où appuyer | waar klikken; waar moet ik klikken; waarop drukken | where to click; what to click; where to press
button-greyed-out | bouton grisé; bouton inactif; impossible de cliquer | grijze knop; knop werkt niet; niet aanklikbaar | greyed-out button; button does not work; cannot click
cannot-type | impossible d'écrire; je ne peux pas écrire dans la case; rien ne s'écrit | kan niet typen; kan niet schrijven in het vak; er verschijnt geen tekst | cannot type; can't write in the box; nothing appears when typing
text-vanished | texte disparu; mon texte a disparu; texte effacé par erreur | tekst verdwenen; tekst is weg; tekst per ongeluk gewist | text disappeared; my text is gone; text deleted by mistake
go-to-top-page | haut de la page; remonter en haut; bas de la page; descendre en bas | bovenaan de pagina; naar boven gaan; onderaan de pagina; naar beneden gaan | top of the page; go to the top; bottom of the page; go to the bottom
side-by-side-windows | deux fenêtres côte à côte; partager l'écran en deux | twee vensters naast elkaar; scherm in twee delen | two windows side by side; split the screen
move-window | déplacer une fenêtre; bouger une fenêtre | venster verplaatsen; venster verschuiven | move a window; drag a window
name-document-clearly | nommer un document; bien nommer ses fichiers; donner un nom clair | document een naam geven; bestanden goed benoemen; duidelijke naam geven | name a document; name files clearly; give a clear name
write-down-on-paper | noter sur papier; prendre note; écrire dans un carnet | op papier noteren; opschrijven; opgeschreven; noteren in een schriftje | write down on paper; note down; make a note
photo-of-document | photographier un document; prendre un document en photo; photo d'un papier | foto van een document nemen; document fotograferen; foto van een papier | photograph a document; take a picture of a document; photo of a paper
digital-photo-frame | cadre photo numérique | digitale fotokader; digitale fotolijst | digital photo frame
collaborate-online | travailler à plusieurs; travail collaboratif; collaborer en ligne | samenwerken online; samen aan een document werken; online samenwerking | work together online; collaborate; online collaboration
paper-copy-of-online | garder une copie papier; imprimer une preuve; garder une preuve | papieren kopie bewaren; bewijs afdrukken; bewijs bewaren | keep a paper copy; print proof; keep proof

# --- shortcuts, screenshots, voice: daily details
shortcut-copy | raccourci pour copier; Ctrl C; Contrôle C | sneltoets voor kopiëren; Ctrl C; Control C | shortcut to copy; Ctrl C; Control C
shortcut-paste | raccourci pour coller; Ctrl V; Contrôle V | sneltoets voor plakken; Ctrl V; Control V | shortcut to paste; Ctrl V; Control V
shortcut-undo | raccourci pour annuler; Ctrl Z; Contrôle Z | sneltoets voor ongedaan maken; Ctrl Z; Control Z | shortcut to undo; Ctrl Z; Control Z
shortcut-save | raccourci pour enregistrer; Ctrl S; Contrôle S | sneltoets voor opslaan; Ctrl S; Control S | shortcut to save; Ctrl S; Control S
shortcut-print | raccourci pour imprimer; Ctrl P; Contrôle P | sneltoets voor afdrukken; Ctrl P; Control P | shortcut to print; Ctrl P; Control P
shortcut-find | raccourci pour chercher; Ctrl F; Contrôle F | sneltoets voor zoeken; Ctrl F; Control F | shortcut to find; Ctrl F; Control F
shortcut-select-all | raccourci pour tout sélectionner; Ctrl A; Contrôle A | sneltoets voor alles selecteren; Ctrl A; Control A | shortcut to select all; Ctrl A; Control A
shortcut-switch-window | Alt Tab; raccourci pour changer de fenêtre | Alt Tab; sneltoets om van venster te wisselen | Alt Tab; shortcut to switch windows
print-screen-key | touche impression écran; Impr écran; touche Print Screen | toets Print Screen; PrtScn; PrintScreen-toets | Print Screen key; PrtScn; print screen
screen-recording | enregistrement d'écran; filmer son écran; enregistrer l'écran en vidéo | schermopname; scherm opnemen; scherm filmen | screen recording; record the screen; film the screen
find-screenshot | retrouver une capture d'écran; où est ma capture d'écran | schermafdruk terugvinden; waar is mijn schermafbeelding; waar is mijn screenshot | find a screenshot; where is my screenshot
send-screenshot | envoyer une capture d'écran; partager une capture d'écran | schermafdruk doorsturen; screenshot sturen; schermafbeelding delen | send a screenshot; share a screenshot
read-letter-aloud-phone | faire lire une lettre par le téléphone; lire un courrier avec l'appareil photo | brief laten voorlezen door de gsm; brief voorlezen met de camera | have a letter read by the phone; read a letter with the camera
read-pdf-aloud | faire lire un PDF à voix haute; écouter un PDF | PDF laten voorlezen; naar een PDF luisteren | read a PDF aloud; listen to a PDF
reading-speed-voice | vitesse de lecture; la voix lit trop vite; ralentir la voix | voorleessnelheid; stem leest te snel; stem vertragen | reading speed; voice reads too fast; slow down the voice
dictate-message | dicter un message; dicter un SMS; parler pour écrire un message | bericht dicteren; sms dicteren; bericht inspreken | dictate a message; speak to write a message
live-captions | transcription en direct; sous-titres en direct; transcription automatique | live-ondertiteling; automatische transcriptie; gesprek omzetten in tekst | live captions; automatic transcription; live transcription
reading-glasses | lunettes de lecture; oublié mes lunettes; lunettes | leesbril; bril vergeten; bril | reading glasses; forgot my glasses; glasses

# --- the public computer space in practice
epn-address | adresse d'un EPN; trouver un espace public numérique; où aller pour un ordinateur; carte des EPN | adres van een OCR; openbare computerruimte vinden; waar vind ik een computer; kaart van de computerruimtes | find a public computer space; where to find a computer; address of a public computer space
epn-opening-hours | heures d'ouverture de l'EPN; quand l'espace numérique est ouvert | openingsuren van de computerruimte; wanneer is de computerruimte open | opening hours of the computer space; when is the computer space open
epn-rules | règlement de l'espace numérique; règlement de l'EPN; charte de l'utilisateur | reglement van de computerruimte; huisreglement van de computerruimte | rules of the computer space; user rules
epn-free-access | accès libre aux ordinateurs; utiliser un ordinateur gratuitement; accès gratuit à internet | vrije toegang tot computers; gratis een computer gebruiken; gratis toegang tot internet | free access to computers; use a computer for free; free internet access
children-during-course | garde d'enfants pendant le cours; venir avec son enfant au cours | kinderopvang tijdens de les; met kind naar de cursus komen | childcare during the course; bring my child to class
own-device-course | apporter son ordinateur; venir avec son téléphone; son propre appareil | eigen toestel meebrengen; eigen laptop meebrengen; met eigen gsm komen | bring your own device; bring my laptop; own device
help-register-log | registre des aides; noter les demandes; suivi des demandes d'aide | register van de hulpvragen; hulpvragen noteren; hulpvragen opvolgen | help log; record requests for help; track help requests
help-request | demande d'aide; demander de l'aide; chercher de l'aide | hulpvraag; hulp vragen; hulp zoeken | help request; ask for help; look for help
refuse-to-help | refuser d'aider; limites de l'aide; dire non à une demande | hulp weigeren; grenzen van de hulp; nee zeggen op een vraag | refuse to help; limits of help; say no to a request
overloaded-helper | aidant débordé; trop de demandes; surcharge de l'aidant | overbelaste helper; te veel vragen; overbelasting van de helper | overloaded helper; too many requests; overburdened helper
angry-person | personne en colère; personne énervée; agressivité; public difficile | boze persoon; agressie; kwade bezoeker; moeilijk publiek | angry person; aggression; upset person; difficult visitor
person-with-stress | personne stressée; stress; rassurer une personne; nervosité | gestresseerde persoon; stress; iemand geruststellen; zenuwachtig | stressed person; stress; reassure someone; nervous
digital-certificate-ecdl | passeport de compétences informatiques; ICDL; ECDL; PIX; certification numérique | ICDL; ECDL; computerrijbewijs; digitaal certificaat van vaardigheden | ICDL; ECDL; computer driving licence; digital skills certificate
neighbour-helps | demander de l'aide à un voisin; aide d'un proche pour internet; mon fils m'aide; ma fille m'aide | hulp van een buur; hulp van familie voor internet; mijn zoon helpt mij; mijn dochter helpt mij | help from a neighbour; help from family with the internet; my son helps me; my daughter helps me
nobody-helps | personne pour m'aider; seul face à l'ordinateur; pas d'aide | niemand om te helpen; alleen voor de computer; geen hulp | nobody to help me; alone with the computer; no help
