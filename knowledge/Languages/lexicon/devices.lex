# Devices: computers, phones, printers, networks at home, storage, settings, sound, image, accessibility, repair.

# --- computers and parts
computer | ordinateur; ordi; =PC | computer; =pc | computer; =PC
laptop | ordinateur portable; laptop; PC portable; portable | laptop; draagbare computer | laptop; notebook computer; portable computer
desktop-computer | ordinateur fixe; ordinateur de bureau; PC fixe | vaste computer; desktop; vaste pc; desktopcomputer | desktop computer; desktop PC
computer-case | boîtier d'ordinateur; unité centrale; tour d'ordinateur | computerkast; systeemkast; pc-kast | computer case; computer tower
tablet | tablette; tablette tactile | tablet; tabletcomputer | tablet; tablet computer
e-reader | liseuse; lecteur de livres numériques | e-reader; e-boeklezer | e-reader; ebook reader
device | appareil; dispositif | toestel; apparaat | device
it-equipment | matériel informatique; équipement informatique; matériel numérique | IT-materiaal; informaticamateriaal; computermateriaal; hardware | computer equipment; IT equipment; hardware
accessory | accessoire; périphérique | accessoire; toebehoren; randapparaat; randapparatuur | accessory; peripheral
operating-system | système d'exploitation; =OS | besturingssysteem | operating system; =OS
end-of-support | fin du support; plus pris en charge; plus mis à jour | einde van de ondersteuning; niet meer ondersteund; krijgt geen updates meer | end of support; no longer supported; end of life
software | logiciel; programme; programme informatique; programme d'ordinateur | software; computerprogramma; programma | software; computer program; program
office-software | suite bureautique; bureautique; traitement de texte et tableur | kantoorsoftware; kantoorpakket | office software; office suite
driver | pilote informatique; pilote d'imprimante; driver | stuurprogramma; driver; printerdriver | driver; device driver; printer driver
processor | processeur | processor | processor; =CPU
ram | mémoire vive; =RAM | werkgeheugen; ram-geheugen; =RAM | working memory; =RAM
hard-disk | disque dur; disque interne | harde schijf; interne schijf | hard disk; hard drive; internal drive
external-disk | disque dur externe; disque externe | externe harde schijf; externe schijf | external hard drive; external drive; portable drive
ssd-drive | disque SSD; =SSD | ssd-schijf; =SSD | solid state drive; =SSD
usb-stick | clé USB; clef USB; stick USB | usb-stick; usb-sleutel; geheugenstick | USB stick; flash drive; memory stick; USB key; thumb drive
memory-card | carte mémoire; carte SD; carte microSD | geheugenkaart; SD-kaart; micro-SD-kaart | memory card; SD card; microSD card
cd-dvd | disque compact; =CD; =DVD; cédérom | cd; dvd; cd-rom; schijfje | compact disc; =CD; =DVD
cd-dvd-drive | lecteur CD; lecteur DVD; graveur | cd-speler; dvd-speler; dvd-brander; cd-lezer | CD drive; DVD drive; disc drive
computer-fan | ventilateur d'ordinateur; ventilateur; ventilo | ventilator; koelventilator; computerventilator | computer fan; cooling fan
power-button | bouton d'allumage; bouton marche-arrêt; bouton on/off; bouton d'alimentation | aan-uitknop; startknop van het toestel; aan/uit-knop; powerknop | power button; on/off button
button-physical | bouton; touche de l'appareil | knop; drukknop | button
usb-port | port USB; prise USB; entrée USB | usb-poort; usb-ingang; usb-aansluiting | USB port; USB socket
hdmi | prise HDMI; câble HDMI; =HDMI | HDMI-kabel; HDMI-poort; =HDMI | HDMI cable; HDMI port; =HDMI
usb-hub | hub USB; multiprise USB; répartiteur USB | usb-hub; usb-verdeler | USB hub
docking-station | station d'accueil; dock | dockingstation; dock | docking station; dock
laptop-bag | housse d'ordinateur; sacoche d'ordinateur; sac pour ordinateur | laptoptas; laptophoes | laptop bag; laptop sleeve
serial-number | numéro de série; numéro de l'appareil | serienummer; toestelnummer | serial number
imei | numéro IMEI; =IMEI | IMEI-nummer; =IMEI | IMEI number; =IMEI
device-model | modèle de l'appareil; type d'appareil; marque et modèle | model van het toestel; type toestel; merk en model | device model; make and model
user-manual | mode d'emploi; manuel; notice d'utilisation; guide d'utilisation | handleiding; gebruiksaanwijzing; gebruikershandleiding | user manual; instructions for use; user guide

# --- turning on and off, starting
turn-on | allumer; mettre en marche; démarrer l'appareil; mettre sous tension | aanzetten; zet aan; aangezet; inschakelen; schakel in; ingeschakeld | turn on; switch on; power on
turn-off | éteindre; éteint; couper l'appareil; arrêter l'ordinateur; mettre hors tension | uitzetten; zet uit; uitgezet; uitschakelen; schakel uit; uitgeschakeld; afsluiten van de computer; afzetten | turn off; switch off; shut down; power off
restart | redémarrer; redémarrage; rallumer; relancer; rebooter; éteindre et rallumer | herstarten; herstart; opnieuw opstarten; heropstarten; opnieuw starten; rebooten | restart; reboot; turn off and on again
start-up | démarrage; démarrer; s'allumer | opstarten; start op; opgestart; opstart | start-up; boot; start up
does-not-start | ne démarre pas; ne démarre plus; ne s'allume plus; ne s'allume pas; impossible d'allumer; refuse de démarrer | start niet op; start niet meer; gaat niet aan; gaat niet meer aan; wil niet opstarten; springt niet aan | does not start; won't start; won't turn on; does not turn on; will not boot
switches-off-by-itself | s'éteint tout seul; s'arrête tout seul; se coupe tout seul | valt vanzelf uit; schakelt zichzelf uit; gaat vanzelf uit | switches off by itself; turns itself off; shuts down on its own
restarts-by-itself | redémarre tout seul; redémarre sans arrêt; redémarre en boucle | herstart vanzelf; blijft herstarten; herstart de hele tijd | restarts by itself; keeps restarting; reboot loop
sleep-mode | mode veille; veille; en veille; mise en veille; hibernation | slaapstand; stand-by; sluimerstand | sleep mode; standby; hibernation
wake-device | sortir de veille; réveiller l'appareil | uit slaapstand halen; wakker maken van het toestel | wake up the device; wake from sleep

# --- electricity, batteries, charging
battery | batterie; accu; accumulateur | batterij; accu | battery
disposable-battery | pile; pile bouton; pile rechargeable | wegwerpbatterij; knoopcel; penlitebatterij; knoopbatterij | disposable battery; AA battery; button cell
battery-empty | batterie vide; batterie plate; plus de batterie; batterie déchargée; téléphone à plat; décharger | batterij leeg; lege batterij; batterij plat; platte batterij; ontladen; leeglopen; leeggelopen; loopt leeg; bijna leeg | battery empty; flat battery; dead battery; out of battery; low battery; drain; drained; run flat
battery-drains-fast | batterie se vide vite; batterie se décharge vite; batterie ne tient plus; mauvaise autonomie | batterij loopt snel leeg; batterij gaat snel leeg; batterij houdt niet lang; batterij snel plat | battery drains fast; battery runs out quickly; poor battery life
battery-life | autonomie de la batterie; durée de la batterie | batterijduur; levensduur van de batterij; gebruiksduur van de batterij | battery life
swollen-battery | batterie gonflée; batterie bombée | gezwollen batterij; opgezwollen batterij; bolle batterij | swollen battery; bulging battery
replace-battery | changer la batterie; remplacer la batterie; nouvelle batterie | batterij vervangen; nieuwe batterij; batterij laten vervangen | replace the battery; battery replacement; new battery
battery-saver | économiseur de batterie; mode économie d'énergie; économie de batterie | batterijbesparing; energiebesparing; spaarstand; energiespaarstand | battery saver; power saving mode; low power mode
charge-device | charger la batterie; recharger; mettre à charger; mettre en charge; charger le téléphone | opladen; laad op; opgeladen; aan de lader leggen; bijladen | charge; recharge; charging
charger | chargeur; chargeur de téléphone; chargeur d'ordinateur | lader; oplader; gsm-lader; laptoplader | charger; phone charger; laptop charger
charging-cable | câble de charge; câble de chargeur; câble de recharge; fil du chargeur | laadkabel; oplaadkabel; laadsnoer | charging cable; charging lead
does-not-charge | ne charge plus; ne charge pas; ne se recharge plus; problème de charge | laadt niet op; laadt niet meer op; wil niet opladen; laadt niet | does not charge; not charging; won't charge
wireless-charging | recharge sans fil; chargeur sans fil; charge par induction | draadloos opladen; draadloze lader | wireless charging; wireless charger
power-bank | batterie externe; powerbank; batterie de secours; chargeur portable | powerbank; externe batterij; noodbatterij; draagbare lader | power bank; external battery; portable charger
charging-port | port de charge; prise de charge du téléphone; connecteur de charge | laadpoort; laadaansluiting; oplaadpoort | charging port; charging socket
power-supply | alimentation électrique; alimentation; bloc d'alimentation; adaptateur secteur | voeding; netvoeding; stroomadapter; netadapter | power supply; power adapter; mains adapter
power-socket | prise de courant; prise électrique; prise murale | stopcontact; wandcontactdoos | power socket; wall socket; electric outlet
power-plug | fiche électrique; fiche | stekker | plug; power plug
power-strip | multiprise; bloc multiprise | stekkerdoos; verdeelstekker; stekkerblok | power strip; multi-socket
extension-cord | rallonge; allonge électrique | verlengkabel; verlengsnoer | extension cord; extension lead
plug-in | brancher; branchement; mettre la prise | aansluiten; sluit aan; aangesloten; insteken; inpluggen; de stekker insteken | plug in; connect the cable; hook up
unplug | débrancher; retirer la prise; enlever la prise | uittrekken van de stekker; loskoppelen; de stekker uittrekken; losgekoppeld | unplug; disconnect the cable; pull the plug
power-cut | panne de courant; coupure de courant; panne d'électricité; plus d'électricité | stroompanne; stroomonderbreking; stroomuitval; geen stroom; zonder stroom | power cut; power failure; blackout; no electricity
cable | câble; fil; cordon | kabel; snoer; draad | cable; lead; cord; wire
usb-cable | câble USB; fil USB | usb-kabel; usb-snoer | USB cable; USB lead
usb-c | USB-C; câble USB-C; prise USB-C; type C | USB-C; USB-C-kabel; type C | USB-C; USB-C cable; type C
adapter | adaptateur; fiche d'adaptation | adapter; verloopstuk; verloopstekker | adapter; adaptor
cable-loose | câble débranché; mauvais contact; faux contact; câble mal branché | losse kabel; kabel zit los; slecht contact; los contact | loose cable; bad contact; loose connection
wireless | sans fil | draadloos | wireless; cordless

# --- phones
mobile-phone | téléphone portable; =GSM; téléphone mobile; portable; mobile; téléphone; tel | mobiele telefoon; =gsm; gsm-toestel; telefoon; mobieltje | mobile phone; cell phone; mobile; cellphone; phone
smartphone | smartphone; téléphone intelligent; téléphone avec internet; ~smartfone; ~smarphone | smartphone; slimme telefoon; telefoon met internet; ~smartfone | smartphone; smart phone; ~smarphone
basic-mobile-phone | téléphone simple; GSM simple; téléphone à touches; vieux GSM; GSM classique | eenvoudige gsm; gewone gsm; gsm zonder internet; gsm met toetsen; oude gsm | basic phone; simple mobile phone; feature phone; button phone; phone without internet
senior-phone | téléphone pour seniors; GSM pour seniors; téléphone à grosses touches | seniorentelefoon; seniorengsm; telefoon met grote toetsen; gsm met grote knoppen | senior phone; big button phone; phone for older people
landline-phone | téléphone fixe; ligne fixe; fixe | vaste telefoon; vaste lijn; huistelefoon | landline; fixed phone; home phone
no-smartphone | sans smartphone; pas de smartphone; ne possède pas de smartphone | zonder smartphone; geen smartphone | without a smartphone; no smartphone
no-computer | sans ordinateur; pas d'ordinateur; pas de PC | zonder computer; geen computer; geen pc | without a computer; no computer
change-phone-number | changer de numéro; nouveau numéro de téléphone; changement de numéro | van nummer veranderen; nieuw telefoonnummer; nieuw gsm-nummer; ander nummer | change phone number; new phone number
keep-phone-number | garder son numéro; conserver son numéro; portabilité du numéro | nummer behouden; zelfde nummer houden; nummerbehoud; nummeroverdracht | keep your number; number portability; same number
country-code | indicatif; indicatif du pays; préfixe téléphonique | landcode; landnummer; netnummer; zonenummer | country code; dialling code; area code
make-call | appeler; téléphoner; appel téléphonique; passer un appel; coup de fil; sonner à quelqu'un | bellen; telefoneren; belde; gebeld; opbellen; telefoontje; telefoonoproep; telefoongesprek | call; phone; phone call; ring someone; make a call
receive-call | recevoir un appel; décrocher; répondre au téléphone; appel entrant | opnemen van de telefoon; oproep krijgen; inkomende oproep; telefoon beantwoorden | answer a call; receive a call; pick up the phone; incoming call
missed-call | appel manqué; appel en absence | gemiste oproep; oproep gemist | missed call
voicemail | messagerie vocale; répondeur; boîte vocale | voicemail; antwoordapparaat; voicemailbox | voicemail; answering machine
hidden-number | numéro masqué; numéro caché; numéro privé; appel anonyme | anoniem nummer; verborgen nummer; privénummer; afgeschermd nummer; anonieme oproep | hidden number; private number; withheld number; anonymous call; caller ID hidden
unknown-number | numéro inconnu; appel inconnu | onbekend nummer; onbekende beller | unknown number; unknown caller
call-forwarding | renvoi d'appel; transfert d'appel; déviation d'appel | oproep doorschakelen; doorschakeling; oproepomleiding | call forwarding; call diversion; divert calls
cannot-call | ne peut plus téléphoner; impossible d'appeler; appels bloqués | kan niet meer bellen; kan niet bellen; oproepen lukken niet | cannot make calls; unable to call; calls do not work
premium-number | numéro surtaxé; numéro payant; numéro 0900 | betaalnummer; betalend nummer; duur nummer; 0900-nummer | premium rate number; paid number
emergency-call | appel d'urgence; numéro d'urgence; appeler les secours | noodoproep; noodnummer; hulpdiensten bellen | emergency call; emergency number; call the emergency services
phone-contacts | liste de contacts; contacts; répertoire téléphonique; carnet d'adresses | contactenlijst; contacten; telefoonlijst; adresboek; contactpersonen | contact list; contacts; phone book; address book
contacts-lost | contacts perdus; contacts disparus; plus mes numéros | contacten kwijt; contacten verdwenen; nummers kwijt | contacts lost; contacts disappeared; lost my numbers
phone-lost | téléphone perdu; GSM perdu; perdre son téléphone; ne retrouve plus son téléphone; smartphone perdu | telefoon verloren; gsm verloren; gsm kwijt; telefoon kwijt; smartphone verloren | lost phone; phone lost; cannot find my phone; missing phone
phone-stolen | téléphone volé; GSM volé; vol de téléphone; vol de GSM; smartphone volé; se faire voler son téléphone | telefoon gestolen; gsm gestolen; gestolen gsm; diefstal van gsm; gestolen smartphone | stolen phone; phone stolen; phone theft; phone snatched
find-my-device | localiser l'appareil; localiser le téléphone; retrouver son téléphone; localiser mon appareil | toestel zoeken; telefoon terugvinden; mijn toestel zoeken; telefoon lokaliseren | find my device; find my phone; locate the phone; track my phone
ring-device | faire sonner le téléphone; faire sonner l'appareil | telefoon laten rinkelen; toestel laten bellen | make the phone ring; ring my device
erase-device-remotely | effacer à distance; effacer l'appareil à distance | op afstand wissen; vanop afstand wissen | erase remotely; remote wipe
new-phone | nouveau téléphone; nouveau GSM; changer de téléphone; nouveau smartphone; changer de GSM | nieuwe telefoon; nieuwe gsm; nieuwe smartphone; andere telefoon; van gsm veranderen | new phone; change phone; switch phones; new smartphone
transfer-to-new-phone | transférer vers le nouveau téléphone; transfert des données; passer ses données sur le nouveau téléphone; déménager ses données | overzetten naar nieuwe telefoon; zet over; gegevens overzetten; overgezet; overzetten op nieuwe gsm | transfer to new phone; move data to a new phone; data transfer
phone-case | coque de téléphone; étui; housse de téléphone; coque | telefoonhoesje; hoesje; gsm-hoesje; beschermhoes | phone case; phone cover
lend-phone | prêter son téléphone; prêter son GSM | telefoon uitlenen; gsm uitlenen | lend your phone; borrow a phone
shared-phone | téléphone partagé; un seul téléphone pour la famille; GSM partagé | gedeelde telefoon; één telefoon voor het gezin; gedeelde gsm | shared phone; one phone for the family

# --- SIM, operator, subscription
sim-card | carte SIM; SIM; puce du téléphone; carte à puce du GSM | simkaart; sim; kaartje van de gsm | SIM card; SIM
esim | eSIM; carte SIM intégrée; SIM virtuelle; SIM électronique | eSIM; ingebouwde simkaart; virtuele simkaart | eSIM; embedded SIM; digital SIM
sim-blocked | carte SIM bloquée; SIM bloquée | simkaart geblokkeerd; geblokkeerde simkaart | SIM blocked; SIM card locked
sim-unblock | débloquer la carte SIM; déblocage de la SIM | simkaart deblokkeren; simkaart ontgrendelen | unblock the SIM card; unlock the SIM
sim-block-request | bloquer la carte SIM; faire bloquer la carte SIM; bloquer le numéro volé | simkaart blokkeren; simkaart laten blokkeren | block the SIM card; have the SIM blocked
sim-replacement | nouvelle carte SIM; remplacer la carte SIM; remplacement de la SIM | nieuwe simkaart; simkaart vervangen; vervangende simkaart | replacement SIM; new SIM card; SIM replacement
sim-not-recognised | carte SIM non reconnue; pas de carte SIM; SIM non détectée | simkaart niet herkend; geen simkaart; simkaart niet gedetecteerd | SIM not recognised; no SIM card; SIM not detected
sim-lock-operator | simlock; téléphone bloqué par l'opérateur; désimlocker | simlock; toestel met simlock; simlockvrij maken | SIM lock; phone locked to a network; carrier lock
dual-sim | double SIM; deux cartes SIM | dual sim; twee simkaarten | dual SIM; two SIM cards
operator-telecom | opérateur; opérateur téléphonique; opérateur mobile; fournisseur de téléphonie; compagnie de téléphone | operator; telecomoperator; gsm-operator; telefoonmaatschappij; provider | telecom operator; phone company; mobile operator; network provider; carrier
internet-provider | fournisseur d'accès à internet; fournisseur internet; opérateur internet | internetprovider; internetaanbieder; internetleverancier | internet provider; internet service provider; =ISP
subscription-telecom | abonnement; abonnement de téléphone; abonnement GSM; forfait; abonnement internet | abonnement; telefoonabonnement; gsm-abonnement; internetabonnement | subscription; phone subscription; phone plan; internet subscription; mobile plan
prepaid-card | carte prépayée; prépayé; carte de recharge; carte rechargeable | prepaidkaart; herlaadkaart; belkaart; prepaid; voorafbetaalde kaart | prepaid card; pay-as-you-go; prepaid SIM
top-up-credit | recharger la carte prépayée; recharger son crédit; recharge d'appel; remettre du crédit | herladen van belkrediet; belwaarde opladen; herlaadbeurt; beltegoed opladen | top up; add credit; recharge credit
call-credit | crédit d'appel; crédit téléphonique; plus de crédit | belkrediet; beltegoed; belwaarde | call credit; phone credit; no credit left
mobile-data | données mobiles; internet mobile; data; data mobile; internet sans wifi; connexion mobile | mobiele data; mobiel internet; data; internet zonder wifi; mobiele gegevens | mobile data; mobile internet; cellular data; internet without wifi
data-bundle | forfait de données; volume de données; forfait data; gigas; quota | databundel; datavolume; datalimiet; internetbundel | data bundle; data allowance; data plan; data volume
data-used-up | plus de données mobiles; data épuisée; forfait épuisé; plus d'internet mobile; plus de gigas | data op; databundel op; geen data meer; mobiele data opgebruikt | out of data; data used up; no data left; data allowance exceeded
data-consumption | consommation de données; consommation data | dataverbruik; internetverbruik; gegevensverbruik | data usage; data consumption
unlimited | illimité; sans limite | onbeperkt; ongelimiteerd | unlimited
roaming | itinérance; roaming; données à l'étranger; internet à l'étranger | roaming; data in het buitenland; internet in het buitenland | roaming; data abroad; internet abroad
network-4g | réseau 4G; =4G | 4G-netwerk; =4G | 4G network; =4G
network-5g | réseau 5G; =5G | 5G-netwerk; =5G | 5G network; =5G
mobile-network | réseau mobile; réseau de téléphonie; réseau GSM | mobiel netwerk; gsm-netwerk | mobile network; cellular network
no-mobile-signal | pas de réseau; plus de réseau; aucun service; pas de signal; mauvaise réception | geen netwerk; geen bereik; geen ontvangst; geen signaal; slechte ontvangst; geen service | no signal; no network; no service; bad reception; no reception
network-coverage | couverture réseau; couverture du réseau; zone couverte | netwerkdekking; dekking; bereik | network coverage; coverage
mobile-hotspot | partage de connexion; point d'accès mobile; hotspot mobile; partager son internet | persoonlijke hotspot; mobiele hotspot; internet delen met gsm; hotspot delen | mobile hotspot; tethering; share your connection; personal hotspot
airplane-mode | mode avion | vliegtuigstand; vliegtuigmodus | airplane mode; flight mode; aeroplane mode
telecom-bill | facture de téléphone; facture d'internet; facture télécom; facture de GSM | telefoonrekening; internetfactuur; telecomfactuur; gsm-factuur | phone bill; internet bill; telecom bill
telecom-contract-end | résilier l'abonnement; résiliation de l'abonnement; arrêter son abonnement; mettre fin à l'abonnement | abonnement opzeggen; opzegging van abonnement; abonnement stopzetten; zeg abonnement op | cancel the subscription; end the subscription; cancel a phone plan
switch-operator | changer d'opérateur; changement d'opérateur; changer de fournisseur internet | van operator veranderen; overstappen naar andere operator; van provider veranderen; veranderen van operator | switch operator; change provider; change phone company
social-internet-tariff | tarif social internet; offre internet sociale; tarif social télécom; internet moins cher; internet à prix réduit | sociaal tarief internet; sociaal internetaanbod; sociaal telecomtarief; goedkoper internet; internet met korting | social tariff internet; social internet offer; social telecom tariff; cheaper internet; discounted internet
text-message | =SMS; texto; message texte; message SMS | =sms; sms-bericht; sms'je; tekstbericht | text message; =SMS; text
send-sms | envoyer un SMS; écrire un SMS; envoyer un message | sms'en; een sms sturen; sms versturen; bericht sturen | send a text; send an SMS; texting; send a text message
mms | =MMS; message avec photo | =MMS; bericht met foto | picture message; =MMS

# --- internet at home, wifi
internet-connection | connexion internet; accès à internet; ligne internet; internet | internetverbinding; internettoegang; internetaansluiting; internet | internet connection; internet access; internet
no-internet | pas d'internet; plus d'internet; internet ne marche pas; panne d'internet; connexion perdue; hors connexion | geen internet; geen internet meer; internet werkt niet; internetpanne; internetstoring; internet valt uit; geen verbinding | no internet; internet not working; internet is down; internet outage; no connection; offline
slow-internet | internet lent; connexion lente; internet rame; débit trop faible | traag internet; trage verbinding; internet is traag; langzaam internet | slow internet; slow connection; internet is slow
internet-speed | débit internet; vitesse d'internet; vitesse de connexion; bande passante | internetsnelheid; downloadsnelheid; snelheid van internet; bandbreedte | internet speed; connection speed; bandwidth
home-internet | internet à la maison; internet fixe; internet à domicile | internet thuis; vast internet; thuisinternet | home internet; fixed internet; internet at home
wifi | wifi; wi-fi; réseau sans fil; ~wiffi; ~wify; ~oui-fi | wifi; wi-fi; draadloos netwerk; draadloos internet; ~wify; ~wiffi | wifi; wi-fi; wireless network; ~wify; ~wiffi
wifi-connect | se connecter au wifi; connexion wifi; mettre le wifi; brancher le wifi | verbinden met wifi; wifi-verbinding; op de wifi gaan; wifi instellen | connect to wifi; wifi connection; join wifi; get on the wifi
wifi-password | mot de passe du wifi; code wifi; clé wifi; clé de sécurité réseau; code de la box | wifi-wachtwoord; wifipaswoord; wificode; netwerksleutel; beveiligingssleutel van het netwerk | wifi password; wifi code; network key; network security key; wifi key
wifi-name | nom du réseau wifi; nom du wifi; =SSID | netwerknaam; naam van de wifi; wifinaam; =SSID | wifi name; network name; =SSID
wifi-not-working | wifi ne marche pas; problème de wifi; plus de wifi; ne se connecte pas au wifi; panne de wifi | wifi werkt niet; wifiproblemen; geen wifi; verbindt niet met wifi; wifi valt weg | wifi not working; wifi problem; no wifi; cannot connect to wifi
weak-wifi | wifi faible; mauvais wifi; wifi ne capte pas; signal wifi faible | zwakke wifi; slechte wifi; zwak wifisignaal; wifi bereikt de kamer niet | weak wifi; poor wifi; weak wifi signal; bad wifi
public-wifi | wifi public; wifi gratuit; wifi ouvert; borne wifi; hotspot public | openbare wifi; gratis wifi; publieke wifi; open wifi; openbare hotspot | public wifi; free wifi; open wifi; public hotspot
wifi-network-list | réseaux disponibles; liste des réseaux wifi; choisir un réseau | beschikbare netwerken; lijst van netwerken; netwerk kiezen | available networks; list of networks; choose a network
modem-router | modem; routeur; box internet; box; boîtier internet | modem; router; modem-router; internetkastje; internetbox; internetmodem | modem; router; internet box; wifi box
restart-modem | redémarrer le modem; redémarrer la box; éteindre et rallumer le modem | modem herstarten; router herstarten; modem opnieuw opstarten | restart the modem; reboot the router; restart the router
wifi-repeater | répéteur wifi; amplificateur wifi; prolongateur wifi | wifiversterker; wifi-repeater; wifi-extender | wifi repeater; wifi extender; wifi booster
network-cable | câble réseau; câble ethernet; câble internet; câble RJ45 | netwerkkabel; ethernetkabel; internetkabel; UTP-kabel | network cable; ethernet cable; LAN cable
optical-fibre | fibre optique; fibre | glasvezel; fiber | optical fibre; fibre; fiber
adsl | ligne ADSL; =ADSL | ADSL-lijn; =ADSL | ADSL line; =ADSL; =DSL
internet-installation | installation d'internet; raccordement à internet; mettre internet à la maison; technicien internet | internet installeren; internetinstallatie; aansluiting van internet; internet aanleggen | internet installation; set up home internet; get internet installed
computer-network | réseau informatique; réseau local; réseau | computernetwerk; lokaal netwerk; netwerk | computer network; local network; network
ip-address | adresse IP; =IP | IP-adres; =IP | IP address; =IP
disconnect-link | déconnecter l'appareil; couper la connexion; connexion coupée | verbinding verbreken; verbinding verbroken; ontkoppelen; ontkoppeld | disconnect the device; connection lost; cut the connection
bluetooth | Bluetooth; connexion Bluetooth; ~bloutouf; ~blutooth | Bluetooth; bluetoothverbinding; ~blutooth; ~bleutooth | Bluetooth; Bluetooth connection; ~blutooth; ~bluetoof
bluetooth-pairing | jumeler; appairer; appairage; jumelage Bluetooth; associer un appareil | koppelen via bluetooth; pairen; bluetoothkoppeling; toestel koppelen | pair; pairing; Bluetooth pairing; pair a device
nfc-contactless | sans contact; puce NFC; =NFC | contactloos; nfc-chip; =NFC | contactless; NFC chip; =NFC
offline-mode | hors ligne; sans connexion; mode hors ligne | offline; zonder verbinding; offlinemodus | offline; without connection; offline mode

# --- screens and display
screen | écran; affichage | scherm; beeldscherm; display | screen; display
monitor | moniteur; écran d'ordinateur; écran PC | monitor; computerscherm; pc-scherm | monitor; computer screen
second-screen | deuxième écran; double écran; second écran; écran externe | tweede scherm; extern scherm; dubbel scherm | second screen; dual screen; external display
touch-screen | écran tactile; tactile | aanraakscherm; touchscreen; raakscherm | touch screen; touchscreen
touch-screen-not-responding | écran tactile ne répond plus; écran ne réagit pas; tactile ne marche plus | aanraakscherm reageert niet; scherm reageert niet; touchscreen werkt niet | touch screen not responding; screen does not react; touchscreen not working
tap-screen | appuyer sur l'écran; toucher l'écran; tapoter; taper du doigt | tikken; tik op; getikt; op het scherm drukken; aanraken; aangeraakt | tap; touch the screen; press on the screen
long-press | appui long; appuyer longuement; rester appuyé; maintenir enfoncé | lang drukken; ingedrukt houden; lang indrukken; houd ingedrukt | long press; press and hold; hold down
swipe | glisser du doigt; balayer; faire glisser; glissement | vegen; veeg; geveegd; swipen; schuiven met de vinger; veegt; wegvegen | swipe; slide your finger; slid
pinch-zoom | pincer l'écran; écarter les doigts; zoomer avec deux doigts | knijpen op het scherm; vingers spreiden; zoomen met twee vingers | pinch to zoom; spread your fingers
zoom | zoom; zoomer; agrandir la page; niveau de zoom | zoom; zoomen; inzoomen; zoom in; ingezoomd; uitzoomen; zoomniveau | zoom; zoom in; zoom out; zoom level
enlarge-text | agrandir le texte; agrandir les lettres; texte plus grand; écrire plus gros; augmenter la taille du texte; grossir | tekst vergroten; letters vergroten; tekst groter maken; grotere letters; vergroten; lettertype vergroten | enlarge text; make text bigger; larger text; bigger letters; increase the font size
text-too-small | texte trop petit; lettres trop petites; écrit trop petit; illisible; ne sait pas lire les petites lettres | tekst te klein; letters te klein; te klein geschreven; onleesbaar; kan het niet lezen | text too small; letters too small; print too small; unreadable; cannot read the text
text-size | taille du texte; taille des caractères; taille de police; police de caractères | tekstgrootte; lettergrootte; tekengrootte; lettertype | text size; font size; font
screen-too-big | tout est trop grand; écran trop agrandi; image trop grande; dézoomer | alles is te groot; scherm te groot; alles uitvergroot; beeld te groot | everything is too big; screen zoomed in; too large on screen
screen-brightness | luminosité; luminosité de l'écran; écran trop sombre; écran trop clair | helderheid; schermhelderheid; scherm te donker; scherm te fel | brightness; screen brightness; screen too dark; screen too bright
screen-resolution | résolution; résolution d'écran; taille d'affichage | resolutie; schermresolutie; weergavegrootte | resolution; screen resolution; display size
screen-rotation | rotation de l'écran; écran à l'envers; tourner l'écran; écran retourné | schermrotatie; scherm draaien; scherm staat ondersteboven; gedraaid scherm | screen rotation; screen upside down; rotate the screen; screen sideways
full-screen | plein écran; quitter le plein écran | volledig scherm; schermvullend | full screen
screen-lock | verrouillage de l'écran; écran verrouillé; écran de verrouillage; verrouiller le téléphone | schermvergrendeling; vergrendelscherm; vergrendeld scherm; telefoon vergrendelen; toegangsscherm | screen lock; lock screen; locked screen; lock the phone
black-screen | écran noir; écran ne s'allume plus; écran éteint | zwart scherm; scherm blijft zwart; scherm gaat niet aan | black screen; blank screen; screen stays black
blue-screen | écran bleu | blauw scherm; blauw foutscherm | blue screen
frozen-screen | écran figé; écran bloqué; écran ne bouge plus; image figée | bevroren scherm; scherm beweegt niet meer; scherm hangt; scherm vastgelopen; scherm geblokkeerd | frozen screen; screen frozen; screen stuck
broken-screen | écran cassé; écran fissuré; vitre cassée; écran fêlé; écran brisé | gebroken scherm; gebarsten scherm; kapot scherm; barst in het scherm; scherm gebarsten | broken screen; cracked screen; smashed screen; shattered screen
flickering-screen | écran clignote; écran qui scintille; lignes sur l'écran; image qui saute | scherm flikkert; flikkerend scherm; strepen op het scherm; beeld springt | flickering screen; screen flickers; lines on the screen
dirty-screen | nettoyer l'écran; écran sale | scherm schoonmaken; scherm reinigen; vuil scherm | clean the screen; dirty screen
screen-protector | protection d'écran; film protecteur; verre de protection | schermbeschermer; screenprotector; beschermglas | screen protector
projector | projecteur; beamer; vidéoprojecteur | beamer; projector | projector; beamer
wallpaper | fond d'écran; image de fond; arrière-plan | achtergrond; bureaubladachtergrond; schermachtergrond; achtergrondafbeelding | wallpaper; background image; desktop background
home-screen | écran d'accueil | startscherm; beginscherm; thuisscherm | home screen; start screen
computer-desktop | bureau de l'ordinateur; bureau Windows | bureaublad; desktop | desktop; computer desktop
icon | icône; petit dessin; pictogramme | pictogram; icoon; icoontje; prentje | icon; little picture
icon-disappeared | icône disparue; application disparue; raccourci disparu | icoon verdwenen; app verdwenen; pictogram verdwenen; app is weg | icon disappeared; app disappeared; missing icon
desktop-shortcut | raccourci; raccourci sur le bureau | snelkoppeling; snelkoppeling op het bureaublad | shortcut; desktop shortcut
window-on-screen | fenêtre; fenêtre à l'écran | venster; venster op het scherm; raampje op het scherm | window; on-screen window
close-window | fermer la fenêtre; croix pour fermer; fermer le programme | venster sluiten; kruisje om te sluiten; programma sluiten | close the window; close button; close the program
minimise-window | réduire la fenêtre; minimiser; fenêtre réduite | venster verkleinen; minimaliseren; geminimaliseerd | minimise the window; minimize
taskbar | barre des tâches; barre du bas | taakbalk; balk onderaan | taskbar
start-menu | menu démarrer; bouton démarrer | startmenu; startknop | start menu; start button
menu-on-device | menu; trois petits points; trois barres; menu hamburger | menu; drie puntjes; drie streepjes; hamburgermenu | menu; three dots; three lines; hamburger menu
widget | widget | widget | widget
screenshot | capture d'écran; copie d'écran; screenshot; photo de l'écran; impression d'écran | schermafbeelding; schermafdruk; screenshot; foto van het scherm; printscreen | screenshot; screen capture; print screen; picture of the screen
screen-sharing | partage d'écran; partager son écran | scherm delen; schermdeling | screen sharing; share your screen
screen-mirroring | dupliquer l'écran; afficher sur la télé; diffuser sur la télévision | scherm dupliceren; op tv tonen; casten naar tv; schermspiegeling | screen mirroring; cast to TV; show on TV
screen-time | temps d'écran; temps passé devant l'écran | schermtijd; tijd voor het scherm | screen time

# --- keyboard
keyboard | clavier | toetsenbord; klavier | keyboard
azerty-keyboard | clavier AZERTY; clavier belge; clavier français | azertytoetsenbord; azertyklavier; Belgisch toetsenbord | AZERTY keyboard; Belgian keyboard
qwerty-keyboard | clavier QWERTY; clavier anglais | qwertytoetsenbord; qwertyklavier; Engels toetsenbord | QWERTY keyboard; English keyboard
arabic-keyboard | clavier arabe; clavier en arabe | Arabisch toetsenbord; Arabisch klavier | Arabic keyboard
keyboard-language | langue du clavier; disposition du clavier; changer la langue du clavier | taal van het toetsenbord; toetsenbordindeling; klavier in andere taal | keyboard language; keyboard layout; change keyboard language
keyboard-wrong-letters | clavier écrit autre chose; clavier déréglé; mauvaises lettres au clavier; clavier changé de langue | toetsenbord typt iets anders; verkeerde letters; klavier typt verkeerd; toetsenbord ontregeld | keyboard types wrong letters; wrong characters; keyboard types something else
keyboard-not-working | clavier ne marche plus; clavier bloqué; touche cassée; touche bloquée | toetsenbord werkt niet; klavier werkt niet; toets kapot; toets zit vast | keyboard not working; broken key; stuck key
key-on-keyboard | touche du clavier; touche; touche du téléphone | toets; knop op het toetsenbord | key; keyboard key
virtual-keyboard | clavier virtuel; clavier à l'écran; clavier tactile | schermtoetsenbord; virtueel toetsenbord; toetsenbord op het scherm | on-screen keyboard; virtual keyboard
wireless-keyboard | clavier sans fil | draadloos toetsenbord; draadloos klavier | wireless keyboard
type-text | taper; taper au clavier; écrire au clavier; dactylographier; saisir du texte; encoder; encodage; introduire un texte | typen; typ in; getypt; intypen; tikken; invoeren van tekst; intikken; ingetikt; ingetypt; intoetsen; tokkelen | type; typing; enter text
learn-typing | apprendre à taper au clavier; dactylographie; cours de dactylo | leren typen; typcursus; dactylo | learn to type; typing course; touch typing
enter-key | touche entrée; touche enter; touche retour | entertoets; enter-toets; op enter drukken | enter key; return key; press enter
space-bar | barre d'espace; barre espace; touche espace | spatiebalk; spatietoets; spatie | space bar; spacebar
backspace | touche retour arrière; effacer la lettre avant; backspace; touche effacer | backspacetoets; backspace; letter terug wissen | backspace; backspace key
delete-key | touche supprimer; touche suppr; touche delete | deletetoets; del-toets | delete key
escape-key | touche échap; touche échappement; touche escape | escapetoets; esc-toets | escape key; esc key
shift-key | touche majuscule; touche shift; touche maj; flèche vers le haut | shift-toets; shifttoets; hoofdlettertoets | shift key
caps-lock | verrouillage des majuscules; majuscules bloquées; verr maj; tout en majuscules; caps lock | caps lock; hoofdletters vast; alles in hoofdletters; hoofdlettervergrendeling | caps lock; stuck in capitals; all in capitals
num-lock | verrouillage numérique; verr num; num lock; chiffres du clavier ne marchent pas | num lock; num-lock-toets; cijfers werken niet | num lock; number keys not working
numeric-keypad | pavé numérique; touches de chiffres | numeriek toetsenblok; cijfertoetsen; cijferklavier | numeric keypad; number pad; keypad
ctrl-key | touche contrôle; touche ctrl | ctrl-toets; controltoets | ctrl key; control key
alt-gr-key | touche alt gr; alt gr | alt-gr-toets; alt gr | alt gr key; alt gr
tab-key | touche tabulation; touche tab | tab-toets; tabtoets | tab key
arrow-keys | touches fléchées; flèches du clavier | pijltjestoetsen; pijltjes op het toetsenbord | arrow keys
function-keys | touches de fonction; touche F1; touche fn | functietoetsen; fn-toets | function keys; fn key
keyboard-shortcut | raccourci clavier; combinaison de touches | sneltoets; toetscombinatie; toetsencombinatie | keyboard shortcut; key combination; hotkey
at-sign | arobase; at; signe arobase; a commercial; ~arobas; ~arrobase | apenstaartje; apestaartje; at-teken; ~apestaart | at sign; at symbol
capital-letter | majuscule; lettre majuscule; grande lettre | hoofdletter | capital letter; uppercase; upper case
small-letter | minuscule; lettre minuscule; petite lettre | kleine letter | small letter; lowercase; lower case
accent-letter | accent; lettre accentuée; accent aigu; accent grave; tréma | accent; letter met accent; trema; accentteken | accent; accented letter
special-character | caractère spécial; signe spécial; symbole | speciaal teken; bijzonder teken; symbool; leesteken | special character; symbol; punctuation mark
digit | chiffre | cijfer | digit
slash-sign | barre oblique; slash | schuine streep; slash | slash; forward slash
emoji | emoji; émoticône; smiley; petit bonhomme | emoji; smiley; emoticon | emoji; emoticon; smiley
autocorrect | correction automatique; correcteur automatique; autocorrection | autocorrectie; automatische correctie | autocorrect; automatic correction
spell-checker | correcteur d'orthographe; vérification orthographique | spellingcontrole; spellingchecker | spell checker; spelling check
text-prediction | suggestion de mots; texte prédictif; mots proposés | woordsuggesties; voorspellende tekst; woordvoorspelling | predictive text; word suggestions

# --- mouse
computer-mouse | souris; souris d'ordinateur | muis; computermuis; muizen | computer mouse; mouse
wireless-mouse | souris sans fil | draadloze muis | wireless mouse
mouse-pointer | pointeur de la souris; curseur; flèche de la souris | muisaanwijzer; cursor; muispijl; pijltje van de muis | mouse pointer; cursor; arrow
mouse-not-working | souris ne marche plus; souris bloquée; pointeur disparu; flèche disparue | muis werkt niet; muis beweegt niet; muispijl verdwenen | mouse not working; mouse does not move; pointer disappeared
mouse-speed | vitesse de la souris; souris trop rapide | snelheid van de muis; muis te snel | mouse speed; mouse too fast
click-mouse | cliquer; clic; clic gauche; cliquer sur | klikken; klik; geklikt; aanklikken; klik aan | click; left click; click on
double-click | double-clic; double-cliquer; cliquer deux fois | dubbelklikken; dubbelklik; twee keer klikken | double-click; double click; click twice
right-click | clic droit; bouton droit de la souris; cliquer à droite | rechtsklikken; rechtermuisknop; rechterklik | right-click; right click; right mouse button
scroll | faire défiler; défiler; défilement; descendre dans la page; scroller; molette | scrollen; naar beneden schuiven; scrolwiel; naar onder gaan op de pagina | scroll; scroll down; scroll wheel
drag-and-drop | glisser-déposer; glisser-déplacer; faire glisser avec la souris; déplacer avec la souris | slepen; sleep; sleepte; gesleept; slepen en neerzetten; verslepen; versleept | drag and drop; drag
touchpad | pavé tactile; touchpad; souris du portable | touchpad; muispad; aanraakvlak | touchpad; trackpad
mouse-mat | tapis de souris | muismat; muismatje | mouse mat; mouse pad
stylus | stylet; crayon tactile; stylo pour tablette | stylus; aanraakpen; digitale pen; tabletpen | stylus; touch pen; digital pen

# --- sound
sound | son de l'appareil; audio | geluid; klank; audio | sound; audio
no-sound | son ne marche pas; on n'entend rien; aucun son | geen geluid; geen klank; geluid werkt niet; hoort niets; geluid weg | no sound; sound not working; cannot hear anything; no audio
volume-up | augmenter le son; monter le son; plus fort; mettre plus fort; augmenter le volume | geluid luider zetten; luider; harder zetten; volume verhogen; geluid harder | turn up the volume; louder; increase the volume
volume-down | baisser le son; diminuer le son; moins fort; son trop fort; baisser le volume | geluid stiller zetten; stiller; zachter zetten; volume verlagen; geluid te luid | turn down the volume; quieter; too loud; lower the volume
volume-sound | volume; volume sonore; niveau du son | volume; geluidsvolume; geluidssterkte | volume; sound level
mute-sound | couper le son; muet; mettre en sourdine; désactiver le son | geluid uitzetten; dempen; gedempt; geluid uitschakelen; op stil zetten | mute; turn off the sound
silent-mode | mode silencieux; silencieux; mettre en silencieux | stille modus; stil zetten; op stil | silent mode; on silent
do-not-disturb | ne pas déranger; mode ne pas déranger | niet storen; niet-storenstand | do not disturb
vibration | vibration; vibreur; vibrer; mode vibreur | trilling; trillen; trilfunctie; trilstand | vibration; vibrate; vibrate mode
ringtone | sonnerie; sonnerie de téléphone; mélodie d'appel | beltoon; ringtone; belsignaal | ringtone; ring tone
phone-does-not-ring | téléphone ne sonne pas; téléphone ne sonne plus | telefoon rinkelt niet; gsm gaat niet over; telefoon belt niet meer | phone does not ring; phone not ringing
loudspeaker | haut-parleur; enceinte; baffle | luidspreker; speaker; box | loudspeaker; speaker
hands-free-mode | mains libres; kit mains libres; mettre sur haut-parleur | handenvrij; handsfree; op luidspreker zetten | hands-free; speakerphone; put on speaker
headphones | casque; casque audio; casque d'écoute; casque avec micro | hoofdtelefoon; koptelefoon; headset | headphones; headset
earphones | écouteurs; oreillettes; oreillettes sans fil; écouteurs sans fil | oortjes; oordopjes; oortelefoon; draadloze oortjes | earphones; earbuds; wireless earphones
headphone-jack | prise jack; prise casque; sortie casque | jackaansluiting; koptelefoonaansluiting; jackstekker | headphone jack; audio jack
microphone | microphone; micro | microfoon; micro; mic | microphone; mic
microphone-not-working | micro ne marche pas; micro coupé; on ne m'entend pas; activer le micro | micro werkt niet; ze horen mij niet; micro staat uit; micro aanzetten | microphone not working; they cannot hear me; unmute the microphone; microphone muted
echo-noise | écho; grésillement; bruit dans l'appel; son haché; craquer; craque | echo; ruis; gekraak; haperend geluid; kraakt; ruist; geruis | echo; crackling; background noise; choppy sound; hiss; squeak
sound-recording | enregistrement audio; enregistrer le son; enregistrer la voix; dictaphone; mémo vocal | geluidsopname; audio-opname; stem opnemen; opname; dictafoon | sound recording; audio recording; record sound; voice memo; voice recorder
voice-message | message vocal; vocal; note vocale; audio WhatsApp | spraakbericht; gesproken bericht; voicebericht | voice message; voice note
play-media | lire une vidéo; lecture; jouer de la musique; bouton lecture; mettre de la musique | afspelen; speel af; afgespeeld; muziek spelen; afspeelknop | play; play music; play a video; play button
pause-media | mettre en pause; pause de la vidéo | pauzeren; op pauze zetten | pause; pause the video
volume-button | bouton de volume; touche de volume | volumeknop; volumetoets | volume button

# --- camera, photo, video
camera-device | appareil photo; caméra; caméra du téléphone | camera; fototoestel; camera van de gsm | camera; phone camera
webcam | webcam; caméra de l'ordinateur | webcam; camera van de computer | webcam; computer camera
camera-not-working | caméra ne marche pas; on ne me voit pas; caméra noire; activer la caméra; image noire | camera werkt niet; ze zien mij niet; camera staat uit; zwart beeld; camera aanzetten | camera not working; they cannot see me; black image; turn on the camera
take-photo | prendre une photo; photographier; faire une photo | foto nemen; foto maken; fotograferen; een foto trekken | take a photo; take a picture; photograph
photo | photo; photographie; cliché | foto; fotootje | photo; photograph; picture
photo-blurry | photo floue; image floue; photo pas nette; flou | wazige foto; onscherpe foto; vage foto; wazig; onscherp | blurry photo; blurred picture; out of focus
photo-gallery | galerie photos; galerie; album photo; mes photos | fotogalerij; galerij; fotoalbum; mijn foto's | photo gallery; gallery; photo album; my photos
photos-lost | photos perdues; photos disparues; récupérer des photos; photos effacées; retrouver ses photos | foto's kwijt; foto's verdwenen; foto's terughalen; gewiste foto's; foto's herstellen | lost photos; photos disappeared; recover photos; deleted photos
transfer-photos-to-computer | mettre les photos sur l'ordinateur; transférer les photos; copier les photos sur l'ordinateur | foto's op de computer zetten; foto's overzetten; foto's naar computer kopiëren | transfer photos to the computer; copy photos to the computer; move photos
selfie | selfie; égoportrait; photo de soi | selfie; foto van jezelf | selfie; photo of yourself
video-film | vidéo; film; séquence filmée | video; filmpje; film | video; film; movie clip
film-video | filmer; enregistrer une vidéo; faire une vidéo | filmen; filmpje maken; video opnemen | film; record a video; shoot a video
front-camera | caméra avant; caméra frontale; retourner la caméra; caméra arrière | frontcamera; voorste camera; camera omdraaien; achterste camera | front camera; switch camera; rear camera
flash-torch | lampe de poche du téléphone; lampe torche; torche; flash; lampe de poche | zaklamp; zaklantaarn van de gsm; lampje van de telefoon; flits; zaklantaarn; pillamp | torch; flashlight; phone light; flash
crop-photo | recadrer; rogner; couper une photo; retoucher une photo; raccourcir une vidéo; couper un bout | bijsnijden; snij bij; bijgesneden; foto bewerken; uitknippen; bijknippen; een stuk afknippen | crop; edit a photo; trim a picture; trim; trimmed
image-too-large | photo trop lourde; image trop lourde; réduire une photo; photo trop grande | foto te groot; afbeelding te zwaar; foto verkleinen; te zware foto | photo too large; image too big; reduce photo size; resize a picture

# --- QR code, barcode, kiosk
qr-code | code QR; QR code; carré noir et blanc; ~QR-cod; ~cure code | QR-code; vierkant blokje om te scannen; ~qr kode | QR code; black and white square; ~qr cod
scan-qr-code | scanner le code QR; scanner un QR code; flasher le code; lire un code QR | QR-code scannen; QR-code lezen; code inscannen | scan the QR code; scan a QR code; read a QR code
barcode | code-barres | streepjescode; barcode | barcode
self-service-kiosk | borne interactive; borne; borne automatique; borne de commande | digitale zuil; zuil; kiosk; bedieningszuil; aanraakzuil | self-service kiosk; kiosk; self-service machine; self-service terminal
ticket-machine | distributeur de tickets; automate à billets; automate de vente | ticketautomaat; kaartautomaat; biljettenautomaat | ticket machine; ticket vending machine
queue-ticket-machine | distributeur de numéros; prendre un ticket d'attente; ticket de file | volgnummerautomaat; wachtnummer nemen; nummertje trekken | queue ticket machine; take a number; queue number

# --- printers, scanners
printer | imprimante | printer; afdruktoestel | printer
multifunction-printer | imprimante multifonction; imprimante avec scanner; imprimante tout-en-un | multifunctionele printer; all-in-oneprinter; printer met scanner | multifunction printer; all-in-one printer; printer with scanner
laser-printer | imprimante laser | laserprinter | laser printer
inkjet-printer | imprimante à jet d'encre; imprimante jet d'encre | inkjetprinter; inktjetprinter | inkjet printer
print-document | imprimer; impression; imprimé; sortir sur papier; mettre sur papier; tirer une feuille | afdrukken; druk af; afgedrukt; printen; geprint; uitprinten; print uit; afprinten | print; print out; printing; printout; put on paper
printer-not-working | imprimante ne marche pas; imprimante n'imprime pas; rien ne sort de l'imprimante; impossible d'imprimer; problème d'impression | printer werkt niet; printer drukt niet af; kan niet afdrukken; er komt niets uit de printer; printerprobleem | printer not working; printer does not print; cannot print; nothing comes out of the printer; printing problem
printer-not-found | imprimante introuvable; imprimante non détectée; imprimante hors ligne; ne trouve pas l'imprimante | printer niet gevonden; printer offline; vindt de printer niet; printer niet herkend | printer not found; printer offline; cannot find the printer; printer not detected
install-printer | installer une imprimante; ajouter une imprimante; connecter l'imprimante; configurer l'imprimante | printer installeren; printer toevoegen; printer aansluiten; printer instellen | install a printer; add a printer; connect the printer; set up the printer
print-from-phone | imprimer depuis le téléphone; imprimer depuis le GSM; imprimer sans fil | afdrukken vanaf de telefoon; printen vanaf gsm; draadloos afdrukken | print from the phone; wireless printing; mobile printing
print-pages-selection | imprimer une seule page; choisir les pages à imprimer; trop de pages imprimées | één pagina afdrukken; pagina's kiezen om af te drukken; te veel pagina's | print one page; choose pages to print; too many pages printed
print-preview | aperçu avant impression; aperçu | afdrukvoorbeeld; voorbeeld van de afdruk | print preview; preview
print-queue | file d'attente d'impression; annuler l'impression; impression en attente | afdrukwachtrij; afdrukken annuleren; afdruk in wachtrij | print queue; cancel printing; pending print job
ink-cartridge | cartouche d'encre; cartouche; encre; plus d'encre; encre vide | inktpatroon; inktcartridge; inkt; inkt op; cartridge | ink cartridge; cartridge; ink; out of ink
toner-cartridge | toner; cartouche de toner | toner; tonercartridge | toner; toner cartridge
printer-paper | papier d'imprimante; papier A4; feuille de papier; plus de papier | printerpapier; A4-papier; papier op; blad papier | printer paper; A4 paper; sheet of paper; out of paper
paper-jam | bourrage papier; papier coincé; papier bloqué | papierstoring; papier vastgelopen; papier zit vast; vastgelopen papier | paper jam; jammed paper; paper stuck
double-sided-print | recto verso; recto-verso; impression sur deux faces; des deux côtés | dubbelzijdig; recto verso; recto-verso; op twee kanten; tweezijdig | double-sided; two-sided; both sides; duplex printing
black-and-white | noir et blanc; en noir et blanc | zwart-wit; in zwart-wit | black and white
colour-print | impression en couleur; imprimer en couleur; en couleur | kleurenafdruk; afdrukken in kleur; in kleur | colour print; print in colour; color printing
photocopier | photocopieuse; photocopieur; copieur | kopieermachine; kopieertoestel; fotokopieerapparaat | photocopier; copy machine; copier
scanner-device | scanner; scanneur; numériseur | scanner; scantoestel | scanner
scan-document | numériser; scanner; scanner un document; faire un scan; scan | scannen; scan; gescand; inscannen; scan in; ingescand; document scannen | scan; scan a document; digitise a document; scanned
scan-with-phone | scanner avec le téléphone; photographier un document; scan avec le GSM; prendre un papier en photo | scannen met de telefoon; document fotograferen; scannen met gsm; foto van een papier nemen | scan with the phone; photograph a document; take a photo of a paper
paper-document | document papier; papier; version papier; sur papier; format papier | papieren document; papier; papieren versie; op papier | paper document; paper; paper version; on paper; hard copy

# --- card readers
eid-card-reader | lecteur de carte d'identité; lecteur eID; lecteur de carte; boîtier pour carte d'identité; ~lecteur de carte didentité | eID-kaartlezer; kaartlezer; identiteitskaartlezer; kaartenlezer; lezer voor identiteitskaart; ~kaartleezer | eID card reader; card reader; ID card reader; identity card reader
card-reader-not-working | lecteur de carte ne marche pas; carte non reconnue; carte non lue; lecteur non détecté; ne lit pas la carte | kaartlezer werkt niet; kaart niet herkend; kaart wordt niet gelezen; kaartlezer niet gevonden | card reader not working; card not recognised; card not read; card reader not detected
insert-card | insérer la carte; introduire la carte; mettre la carte dans le lecteur | kaart insteken; kaart invoeren; steek de kaart in; kaart in de lezer steken; stak in; ingestoken | insert the card; put the card in the reader
remove-card | retirer la carte; enlever la carte du lecteur | kaart uithalen; kaart verwijderen; kaart uit de lezer nemen | remove the card; take out the card
card-chip | puce de la carte; puce électronique; puce | chip; chip van de kaart | card chip; chip; microchip
eid-software | logiciel eID; middleware eID; programme eID; logiciel de lecture de la carte d'identité | eID-software; eID-middleware; eID-programma; software voor identiteitskaart | eID software; eID middleware; ID card software
bank-card-reader | lecteur de carte bancaire; boîtier de la banque; digipass; lecteur de la banque; petit boîtier bancaire; calculette de la banque | bankkaartlezer; digipass; kaartlezer van de bank; bakje van de bank; toestelletje van de bank | bank card reader; digipass; bank's card reader; bank device
payment-terminal | terminal de paiement; appareil de paiement; terminal bancaire | betaalterminal; betaalautomaat; betaaltoestel | payment terminal; card machine

# --- storage
storage-space | espace de stockage; stockage; espace disque; mémoire du téléphone; mémoire | opslagruimte; opslag; schijfruimte; geheugen; plaats op de telefoon | storage space; storage; disk space; memory
storage-full | espace plein; mémoire pleine; stockage plein; téléphone plein; plus de place; mémoire saturée; disque plein; espace insuffisant | opslag vol; geheugen vol; telefoon vol; gsm vol; geen plaats meer; schijf vol; onvoldoende ruimte; telefoon zit vol | storage full; memory full; phone full; no space left; out of space; disk full; not enough space
free-up-space | libérer de l'espace; faire de la place; faire de l'espace; nettoyer le téléphone; gagner de la place | ruimte vrijmaken; plaats maken; maak plaats; telefoon opruimen; opkuisen; opschonen | free up space; make room; clear space; clean up the phone
gigabyte | gigaoctet; giga; =Go; =GB | gigabyte; =GB; giga | gigabyte; =GB; gig
cloud-storage | stockage en ligne; cloud; nuage; nuage informatique; stockage cloud; espace en ligne | onlineopslag; cloud; cloudopslag; opslag in de wolk; onlineruimte | online storage; cloud; cloud storage; online space
synchronise | synchroniser; synchronisation | synchroniseren; synchronisatie | synchronise; sync; synchronisation
delete-erase | supprimer; effacer; effacement; suppression; enlever | verwijderen; wissen; gewist; wiste; weggooien; schrappen | delete; erase; remove; wipe
deleted-by-mistake | supprimé par erreur; effacé par erreur; effacé par accident; récupérer ce qui est effacé | per ongeluk verwijderd; per vergissing gewist; per ongeluk gewist; terughalen wat gewist is | deleted by mistake; deleted by accident; recover deleted items; undelete
recycle-bin | corbeille; poubelle de l'ordinateur; vider la corbeille | prullenbak; prullenmand; prullenbak leegmaken; vuilbakje op de computer | recycle bin; trash; empty the trash; rubbish bin
temporary-cache | cache; vider le cache; mémoire cache; fichiers temporaires | cache; cache wissen; cachegeheugen; tijdelijke bestanden | cache; clear the cache; temporary files
eject-usb | éjecter la clé USB; retirer la clé en sécurité; éjection | usb-stick uitwerpen; veilig verwijderen; usb-stick veilig uithalen | eject the USB stick; safely remove; eject
usb-stick-not-recognised | clé USB non reconnue; clé USB ne s'ouvre pas; clé USB illisible | usb-stick niet herkend; usb-stick gaat niet open; usb-stick onleesbaar | USB stick not recognised; USB stick does not open; unreadable USB drive
format-disk | formater; formatage | formatteren; geformatteerd | format; format a disk

# --- settings
settings | paramètres; réglages; configuration; options; préférences; paramètre | instellingen; instelling; configuratie; voorkeuren; opties | settings; setting; configuration; preferences; options
configure | configurer; configuration; paramétrer | configureren; instellen; stel in; ingesteld | configure; set up
default-setting | par défaut; réglage par défaut; paramètre par défaut | standaardinstelling; standaard; als standaard instellen | default setting; default; by default
control-panel | panneau de configuration; panneau de commande | configuratiescherm; bedieningspaneel | control panel
language-setting | langue de l'appareil; changer la langue; langue du téléphone; mettre en français | taal van het toestel; taal wijzigen; taal veranderen; in het Nederlands zetten | device language; change the language; language settings; set to English
wrong-language | mauvaise langue; téléphone dans une autre langue; écran dans une autre langue | verkeerde taal; telefoon in andere taal; scherm in vreemde taal | wrong language; phone in another language
date-time-setting | date et heure; réglage de l'heure; heure fausse; mauvaise heure; mettre à l'heure | datum en tijd; uur instellen; verkeerd uur; klok instellen | date and time; set the clock; wrong time
alarm-clock | réveil; alarme; réveille-matin; minuterie | wekker; alarm; wekker zetten; timer | alarm clock; alarm; set an alarm; timer
calculator | calculatrice; calculette; machine à calculer | rekenmachine; calculator; zakrekenmachine | calculator
notification-device | notification; alerte; pop-up du téléphone | melding; notificatie; kennisgeving op de telefoon | notification; alert; push notification
turn-off-notifications | désactiver les notifications; couper les notifications; trop de notifications | meldingen uitschakelen; meldingen uitzetten; te veel meldingen | turn off notifications; disable notifications; too many notifications
enable-function | activer; activation; mettre en fonction; activer une fonction | activeren; activering; geactiveerd; aanzetten van een functie; inschakelen | enable; activate; activation; switch on a feature
disable-function | désactiver; désactivation; couper une fonction | deactiveren; uitschakelen; schakel uit; uitgeschakeld; uitzetten van een functie | disable; deactivate; switch off a feature
location-setting | localisation; géolocalisation; position; =GPS; partage de position | locatie; locatiebepaling; locatie delen; =gps; plaatsbepaling | location; geolocation; =GPS; location sharing; position
app-permission | autorisation de l'application; autoriser l'accès; permission d'application; accès à la caméra | app-machtiging; toestemming voor app; app-toestemming; toegang tot camera | app permission; allow access; grant permission
factory-reset | réinitialiser l'appareil; réinitialisation d'usine; remettre à zéro; remise à zéro; paramètres d'usine; effacer tout le téléphone | fabrieksinstellingen; terugzetten naar fabrieksinstellingen; volledig wissen van het toestel; toestel resetten; fabrieksreset | factory reset; reset the device; factory settings; wipe the phone
system-restore | restaurer le système; restauration du système; point de restauration; réinstaller Windows | systeemherstel; systeem herstellen; herstelpunt; Windows opnieuw installeren | system restore; restore point; reinstall Windows; restore the system
family-device-user | session utilisateur; changer d'utilisateur; profil d'utilisateur; session invité | gebruikersprofiel; wisselen van gebruiker; gastgebruiker; gastsessie | user profile; switch user; guest session; guest user
shared-computer | ordinateur partagé; ordinateur de la famille; poste partagé | gedeelde computer; gezinscomputer; computer van iedereen | shared computer; family computer

# --- updates and apps
software-update | mise à jour; mettre à jour; actualiser le système; màj; nouvelle version; mis à jour | update; updaten; bijwerken; werk bij; bijgewerkt; nieuwe versie; geüpdatet | update; software update; new version; updated; upgrade
update-failed | mise à jour échouée; mise à jour impossible; erreur de mise à jour; mise à jour ne s'installe pas | update mislukt; update lukt niet; update installeert niet; fout bij update | update failed; update error; update will not install; cannot update
update-takes-long | mise à jour trop longue; mise à jour bloquée; mise à jour en cours | update duurt lang; update loopt vast; bezig met updaten | update takes too long; update stuck; updating
automatic-update | mise à jour automatique | automatische update; automatisch bijwerken | automatic update
security-update | mise à jour de sécurité; correctif de sécurité; patch | beveiligingsupdate; veiligheidsupdate; patch | security update; security patch; patch
device-too-old | appareil trop ancien; téléphone trop vieux; ordinateur trop vieux; version trop ancienne | toestel te oud; telefoon te oud; computer te oud; verouderd toestel; te oude versie | device too old; phone too old; outdated device; old version
not-compatible | pas compatible; incompatible; non compatible; ne fonctionne pas sur cet appareil; compatibilité | niet compatibel; incompatibel; niet geschikt voor dit toestel; werkt niet op dit toestel; compatibiliteit | not compatible; incompatible; not supported on this device; compatibility
mobile-app | application mobile; appli; application; app; ~aplication; ~apli | mobiele app; app; applicatie; toepassing; appje; ~ap | mobile app; app; application
app-store | magasin d'applications; boutique d'applications; store; ~plaistore; ~playstor | appwinkel; appstore; app store; playstore | app store; play store; application store
download-app | télécharger une application; télécharger une appli; mettre une application sur le téléphone | app downloaden; een app op de telefoon zetten; app ophalen | download an app; get an app; put an app on the phone
install-software | installer; installation; installer une application; installer un programme | installeren; installatie; geïnstalleerd; app installeren; programma installeren | install; installation; install an app; install a program
uninstall | désinstaller; désinstallation; supprimer une application; enlever une application; effacer une appli | deïnstalleren; app verwijderen; verwijderen van een app; app wissen; programma verwijderen | uninstall; delete an app; remove an app; remove a program
app-not-working | application ne marche pas; appli ne s'ouvre pas; application plante; appli se ferme toute seule; application bloquée | app werkt niet; app gaat niet open; app crasht; app sluit vanzelf; app loopt vast | app not working; app does not open; app crashes; app keeps closing
cannot-install-app | impossible d'installer l'application; installation échouée; ne sait pas télécharger l'appli | kan app niet installeren; installatie mislukt; app downloaden lukt niet | cannot install the app; installation failed; app will not download
free-app | application gratuite; appli gratuite | gratis app | free app
paid-app | application payante; achat dans l'application; achat intégré | betalende app; in-appaankoop; aankoop in de app | paid app; in-app purchase
trial-version | version d'essai; essai gratuit; période d'essai | proefversie; gratis proefperiode; proefabonnement | trial version; free trial
software-licence | licence de logiciel; clé de produit; clé d'activation du logiciel | softwarelicentie; productsleutel; licentiesleutel | software licence; product key; licence key

# --- states and faults
breakdown | panne; tomber en panne; en panne; hors service; hors d'usage; ne fonctionne plus; ne marche plus | panne; defect; buiten werking; in panne; buiten dienst; werkt niet meer; doet het niet meer | breakdown; out of order; not working; out of service; stopped working; does not work
broken-device | cassé; abîmé; brisé; casser; endommagé; foutu; fichu; bousillé; naze; nase; flingué; kaput | kapot; stuk; gebroken; breken; beschadigd; brak; om zeep; naar de vaantjes; naar de knoppen | broken; break; broke; damaged; smashed; bust; busted; kaput; knackered; wrecked; bricked; faulty
problem-technical | problème technique; souci technique; problème informatique; bug; souci avec l'ordinateur | technisch probleem; computerprobleem; bug; probleem met de computer | technical problem; computer problem; technical issue; bug; glitch
technical-fault-service | panne du service; service indisponible; site en panne; serveur en panne; interruption de service | storing; dienst niet beschikbaar; website ligt plat; server onbereikbaar; dienst onderbroken; site ligt eruit | service outage; service unavailable; website down; server down; disruption
slow-device | lent; lenteur; ralenti; rame; ramer; traîne; ordinateur lent; téléphone lent; saccader; saccadé; laguer; lag; saccade; beugue; bugue; bugger | traag; langzaam; computer is traag; telefoon is traag; trage computer; sloom; haperen; hapert; stokken; stokt; laggen; vertraagd; trager maken; trager | slow; sluggish; slow computer; slow phone; lagging; computer is slow; laggy; stutter; glitchy; buggy; slow down; slower
device-stuck | bloqué; ordinateur bloqué; planter; planté; figé; blocage; ne répond plus; ne réagit plus | vastgelopen; vastlopen; loopt vast; geblokkeerd; hangt vast; reageert niet meer; bevroren; blijft hangen | stuck; frozen; freeze; not responding; hangs; computer frozen; froze
force-quit | forcer la fermeture; forcer l'arrêt; arrêter un programme bloqué; gestionnaire des tâches | geforceerd afsluiten; geforceerd stoppen; vastgelopen programma beëindigen; taakbeheer | force quit; force stop; end a frozen program; task manager
error-message | message d'erreur; erreur; code d'erreur; ça dit erreur | foutmelding; fout; foutbericht; foutcode; error | error message; error; error code
warning-message | avertissement; message d'avertissement; mise en garde | waarschuwing; waarschuwingsbericht | warning; warning message
device-overheats | surchauffe; appareil trop chaud; téléphone chauffe; ordinateur chauffe; devenir brûlant | oververhit; toestel te warm; telefoon wordt heet; computer wordt heet; oververhitting; gloeiend heet | overheating; device too hot; phone gets hot; overheat; boiling hot
water-damage | tombé dans l'eau; appareil mouillé; dégât d'eau sur l'appareil; oxydé; renversé de l'eau | in het water gevallen; nat toestel; waterschade aan toestel; natte gsm; vochtschade | water damage; dropped in water; wet phone; spilled water; liquid damage
dropped-device | tombé par terre; faire tomber; téléphone tombé; chute de l'appareil | gevallen; laten vallen; gsm gevallen; op de grond gevallen; viel | dropped; fell on the floor; dropped the phone; fallen
device-noise | bruit anormal; fait du bruit; ordinateur bruyant | maakt lawaai; vreemd geluid uit computer; lawaaierige computer | strange noise; noisy computer; makes noise
not-detected | non reconnu; pas reconnu; non détecté; introuvable; ne reconnaît pas | niet herkend; niet gevonden; niet gedetecteerd; wordt niet herkend | not recognised; not detected; not found; not recognized
endless-loading | charge sans fin; tourne en rond; chargement bloqué; rond qui tourne; chargement | blijft laden; blijft draaien; laadt eindeloos; draaiend cirkeltje; bezig met laden | keeps loading; endless loading; spinning wheel; loading
work-lost | travail perdu; document non enregistré; pas sauvegardé; perdu ce que j'ai écrit | werk verloren; document niet opgeslagen; niet bewaard; kwijt wat ik geschreven heb | lost work; unsaved document; did not save
wrong-manipulation | fausse manipulation; mauvaise manipulation; appuyé par erreur; j'ai touché à quelque chose | verkeerde handeling; per ongeluk gedrukt; verkeerd geklikt; ergens op geduwd | wrong move; pressed by mistake; clicked the wrong thing; touched something by mistake
diagnose-problem | diagnostic; chercher la panne; trouver la cause du problème; dépannage | diagnose; probleem zoeken; oorzaak van het probleem zoeken; probleemoplossing | diagnosis; troubleshooting; find the cause; troubleshoot

# --- accessibility
digital-accessibility | accessibilité numérique; accessibilité; fonctions d'accessibilité; options d'accessibilité | digitale toegankelijkheid; toegankelijkheid; toegankelijkheidsfuncties; toegankelijkheidsopties | digital accessibility; accessibility; accessibility features; accessibility options
screen-magnifier | loupe; loupe d'écran; loupe du téléphone | vergrootglas; schermvergrootglas; loep | magnifier; screen magnifier; magnifying glass
screen-reader | lecteur d'écran; logiciel qui lit l'écran; synthèse vocale; téléphone qui parle | schermlezer; voorleessoftware; schermvoorlezer; sprekende telefoon | screen reader; software that reads the screen; talking phone
read-aloud | lecture à voix haute; lire à voix haute; faire lire le texte; lecture vocale | voorlezen; lees voor; voorgelezen; hardop lezen; tekst laten voorlezen | read aloud; text to speech; read out loud; have the text read
turn-off-screen-reader | désactiver le lecteur d'écran; téléphone parle tout seul; arrêter la voix du téléphone | schermlezer uitschakelen; telefoon praat vanzelf; stem van de telefoon stoppen | turn off the screen reader; phone talks by itself; stop the voice
voice-dictation | dictée vocale; dicter; dicter un texte; parler au lieu d'écrire; écrire avec la voix | dicteren; spraakinvoer; inspreken; spreken in plaats van typen; gedicteerd | dictation; dictate; voice typing; speak instead of typing; speech to text
voice-control | commande vocale; contrôle vocal; assistant vocal; parler au téléphone pour commander | spraakbesturing; stembediening; spraakassistent; spraakopdracht | voice control; voice command; voice assistant
smart-speaker | enceinte connectée; haut-parleur intelligent | slimme luidspreker; slimme speaker | smart speaker
subtitles | sous-titre; sous-titrage; texte sous la vidéo | ondertitel; ondertiteling; tekst onder de video | subtitle; caption
high-contrast | contraste élevé; augmenter le contraste; contraste; fort contraste | hoog contrast; contrast verhogen; contrast | high contrast; increase contrast; contrast
dark-mode | mode sombre; mode nuit; fond noir; thème sombre | donkere modus; nachtmodus; donker thema; zwarte achtergrond | dark mode; night mode; dark theme; black background
blue-light-filter | filtre de lumière bleue; lumière bleue; confort des yeux | blauwlichtfilter; blauw licht; leescomfort | blue light filter; blue light; eye comfort
bold-text | texte en gras; gras; caractères gras | vette tekst; vet; vetgedrukt | bold text; bold
inverted-colours | couleurs inversées; inverser les couleurs | omgekeerde kleuren; kleuren omkeren; geïnverteerde kleuren | inverted colours; invert colors
reading-mode | mode lecture; mode de lecture; vue simplifiée | leesmodus; leesweergave; vereenvoudigde weergave | reading mode; reader view; simplified view
simple-mode | mode facile; mode simplifié; écran simplifié; grosses icônes | eenvoudige modus; vereenvoudigd scherm; grote iconen | easy mode; simple mode; simplified home screen; big icons
colour-blindness | daltonisme; daltonien; filtre de couleur | kleurenblindheid; kleurenblind; kleurfilter | colour blindness; colour blind; color filter
visual-impairment | déficience visuelle; malvoyant; mal voir; mauvaise vue; voit mal; malvoyance | visuele beperking; slechtziend; slecht zien; slechte ogen; ziet slecht | visual impairment; visually impaired; poor eyesight; cannot see well; low vision
hearing-impairment | déficience auditive; malentendant; entend mal; dur d'oreille | auditieve beperking; slechthorend; hoort slecht; hardhorig | hearing impairment; hard of hearing; hearing loss; cannot hear well
hearing-aid | appareil auditif; aide auditive; prothèse auditive; connecter l'appareil auditif | hoorapparaat; hoortoestel; hoorapparaat verbinden | hearing aid; connect a hearing aid
braille-display | barrette braille; afficheur braille; braille; plage braille | brailleleesregel; braille; leesregel | braille display; braille
alt-text | texte alternatif; description d'image; texte de remplacement | alternatieve tekst; afbeeldingsbeschrijving; alt-tekst | alt text; alternative text; image description
trembling-hands | mains qui tremblent; tremblement; difficulté à toucher l'écran; doigts raides | bevende handen; trillende handen; moeite om het scherm te raken; stijve vingers | trembling hands; shaky hands; difficulty touching the screen; stiff fingers
assistive-technology | aide technique; technologie d'assistance; matériel adapté; outil d'aide | hulpmiddel; ondersteunende technologie; aangepast materiaal | assistive technology; assistive device; adapted equipment
adapted-keyboard-mouse | clavier adapté; souris adaptée; clavier à grosses touches; souris ergonomique | aangepast toetsenbord; aangepaste muis; toetsenbord met grote toetsen; ergonomische muis | adapted keyboard; adapted mouse; big key keyboard; ergonomic mouse

# --- repair, help with devices
repair-device | réparer; réparation; faire réparer; remise en état; dépanner | herstellen; herstelling; repareren; reparatie; laten maken; laten herstellen | repair; fix; get it repaired; mend; fixing
repairer | réparateur; technicien; dépanneur informatique; informaticien | hersteller; technieker; reparateur; computerhersteller; informaticus | repairer; technician; computer repair person; repairman
repair-shop | magasin de réparation; atelier de réparation; boutique de réparation de GSM | herstelwinkel; reparatiewinkel; gsm-hersteller; herstelatelier | repair shop; phone repair shop
screen-replacement | remplacer l'écran; changer l'écran; réparation d'écran; nouvel écran | scherm vervangen; nieuw scherm; scherm laten herstellen; schermherstelling | screen replacement; replace the screen; screen repair; new screen
spare-part | pièce de rechange; pièce détachée; pièce de remplacement | wisselstuk; reserveonderdeel; onderdeel; vervangstuk | spare part; replacement part
repair-quote | devis de réparation; prix de la réparation; coût de la réparation; estimation du prix | offerte voor herstelling; prijs van de herstelling; herstelkosten; prijsofferte; bestek | repair quote; cost of repair; repair price; estimate
warranty | garantie; sous garantie; garantie légale; garantie de deux ans; bon de garantie | garantie; waarborg; wettelijke garantie; onder garantie; garantiebewijs | warranty; guarantee; legal guarantee; under warranty
proof-of-purchase | preuve d'achat; ticket de caisse; facture d'achat; ticket d'achat | aankoopbewijs; kasticket; aankoopfactuur; kassabon | proof of purchase; receipt; purchase invoice; till receipt
device-insurance | assurance de l'appareil; assurance téléphone; assurance GSM; assurance casse et vol | toestelverzekering; gsm-verzekering; verzekering tegen diefstal en schade | device insurance; phone insurance; insurance against theft and damage
data-recovery | récupération de données; récupérer des données; données perdues; retrouver ses données | gegevens herstellen; gegevensherstel; gegevens terughalen; verloren gegevens; dataherstel | data recovery; recover data; lost data; retrieve data
technical-support | assistance technique; support technique; helpdesk; service informatique; dépannage informatique | technische ondersteuning; helpdesk; technische hulp; ondersteuning; computerhulp | technical support; helpdesk; IT support; tech support; computer help
remote-assistance | aide à distance; assistance à distance; prise de contrôle à distance; dépannage à distance | hulp op afstand; hulp vanop afstand; op afstand overnemen; overname op afstand | remote assistance; remote help; remote support; remote control of the computer
clean-computer-dust | dépoussiérer; nettoyer l'ordinateur; poussière dans l'ordinateur; nettoyer le clavier | stof verwijderen; computer schoonmaken; stof in de computer; toetsenbord reinigen | clean the computer; remove dust; dust in the computer

# --- buying, second-hand, giving, recycling
buy-device | acheter un ordinateur; acheter un téléphone; achat d'un appareil; achat de matériel | computer kopen; telefoon kopen; kocht; toestel aankopen; aankoop van toestel; gekocht | buy a computer; buy a phone; purchase a device; bought
choose-device | choisir un ordinateur; choisir un téléphone; quel ordinateur acheter; quel téléphone choisir; conseil d'achat | computer kiezen; telefoon kiezen; welke computer kopen; welke gsm kiezen; aankoopadvies | choose a computer; choose a phone; which computer to buy; which phone to buy; buying advice
cheap-device | ordinateur pas cher; téléphone bon marché; ordinateur à petit prix | goedkope computer; goedkope gsm; goedkoop toestel | cheap computer; affordable phone; low-cost computer
refurbished-device | reconditionné; ordinateur reconditionné; matériel reconditionné; remis à neuf; reconditionnement; téléphone reconditionné | refurbished; gereviseerd; opgeknapt toestel; hergebruikt materiaal; refurbished computer; vernieuwd toestel | refurbished; reconditioned; refurbished computer; refurbished phone
second-hand-device | occasion; d'occasion; seconde main; de deuxième main; usagé | tweedehands; tweedehandstoestel; occasie; gebruikt toestel | second-hand; used; second hand; pre-owned
donated-computer | don d'ordinateur; ordinateur gratuit; recevoir un ordinateur; donner son vieil ordinateur | computerdonatie; gratis computer; computer krijgen; oude computer schenken; computer weggeven | computer donation; free computer; receive a computer; donate an old computer
borrow-computer | prêt d'ordinateur; emprunter un ordinateur; prêt de matériel; prêt de tablette; emprunter une tablette | computer lenen; laptop lenen; uitlening van laptops; uitleendienst; tablet lenen; geleend | computer loan; borrow a computer; laptop loan; borrow a tablet
rent-device | location d'ordinateur; louer un ordinateur; leasing de téléphone | computer huren; laptop huren; gehuurde laptop; leasing van telefoon | rent a computer; computer rental; lease a phone
sell-device | vendre son téléphone; vendre son ordinateur; revendre l'appareil; reprise d'un ancien appareil | telefoon verkopen; computer verkopen; doorverkopen; overname van oud toestel; verkocht | sell your phone; sell a computer; resell the device; trade in; sold
erase-before-giving | effacer avant de vendre; effacer ses données avant de donner; vider l'appareil avant de le vendre | wissen voor verkoop; gegevens wissen voor weggeven; toestel leegmaken voor verkoop | erase before selling; wipe before giving away; clear data before selling
throw-away-device | déchets électroniques; recyclage d'appareils; jeter un vieil ordinateur; recycler un téléphone; déchet électronique | elektronisch afval; recyclage van toestellen; oude computer weggooien; gsm recycleren; elektro-afval | electronic waste; e-waste; recycle a phone; throw away an old computer; device recycling
reuse-device | réemploi; réutiliser; réutilisation du matériel; donner une seconde vie | hergebruik; hergebruiken; tweede leven geven | reuse; give a second life
digital-sustainability | numérique durable; sobriété numérique; durabilité numérique; empreinte du numérique | digitale duurzaamheid; duurzaam digitaal; digitale soberheid | digital sustainability; sustainable digital technology; digital footprint on the environment
pay-in-instalments | payer en plusieurs fois; paiement échelonné; achat à crédit; payer à tempérament | afbetalen; betaling in schijven; gespreide betaling; op afbetaling kopen; op krediet kopen | pay in instalments; instalment plan; buy on credit; pay in several times

# --- other connected objects
television | télévision; télé; téléviseur; poste de télévision; =TV | televisie; =tv; tv-toestel; televisietoestel | television; =TV; TV set; telly
smart-tv | télévision connectée; smart TV; télé connectée | slimme tv; smart-tv; slimme televisie | smart TV; connected TV
tv-decoder | décodeur; décodeur TV; boîtier TV | decoder; digibox; tv-box; tv-kastje | TV decoder; set-top box; TV box; decoder
remote-control | télécommande; zapette; commande de la télé | afstandsbediening; bakje van de tv | remote control; TV remote
game-console | console de jeux; console de jeu vidéo; console | spelconsole; gameconsole; spelcomputer | game console; gaming console
smartwatch | montre connectée; smartwatch; bracelet connecté | smartwatch; slim horloge; slimme polsband | smartwatch; smart watch; fitness band
connected-object | objet connecté; appareil connecté; domotique; maison connectée | geconnecteerd toestel; slim toestel; domotica; slim huis | connected device; smart device; smart home; internet of things
surveillance-camera-home | caméra de surveillance; caméra de sécurité; sonnette vidéo | bewakingscamera; beveiligingscamera; videodeurbel | security camera; surveillance camera; video doorbell
alarm-button-elderly | bouton d'alarme; télévigilance; bouton d'appel pour personne âgée; bracelet d'alarme | alarmknop; personenalarm; noodknop voor ouderen; alarmbandje | alarm button; personal alarm; emergency button for older people
fax-machine | fax; télécopieur | fax; faxtoestel | fax; fax machine
megabyte | mégaoctet; =Mo; =MB | megabyte; =MB | megabyte; =MB
hyphen-key | tiret; trait d'union; petit trait | streepje; koppelteken; verbindingsstreepje | hyphen; dash
