using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>The courtesies of one language, as parts of a rule.</summary>
/// <param name="Language">The language; null for words that all three use.</param>
/// <param name="Greetings">What opens a message, whatever follows.</param>
/// <param name="AsidesBefore">What opens a message only when it is set off from what follows.</param>
/// <param name="Thanks">Thanks, before or after.</param>
/// <param name="Farewells">What ends a message.</param>
/// <param name="AboutMe">What asks who the Assistant is, or only tries it.</param>
internal sealed record CourtesyPhrases(Language? Language, string Greetings, string AsidesBefore, string Thanks, string Farewells, string AboutMe)
{
    /// <summary>French.</summary>
    public static CourtesyPhrases French { get; } = new(
        Languages.Language.French,
        @"(re-?)?bonjour( (à|a) (tous|toutes|vous|toi))?|bonsoir|salut|coucou|bjr|slt|excusez[- ]moi|excuse[- ]moi",
        @"madame|monsieur|madame,? monsieur|mesdames,? messieurs|ch(er|è?e?re)s? (assistant|monsieur|madame|tous)|dites|dis|pardon" +
        @"|([cç]a va( bien)?|comment ([cç]a va|allez[- ]vous|vas[- ]tu)|tu vas bien|vous allez bien)( aujourd'hui)?" +
        @"|(j'ai|voici|encore) (une|ma) (petite |autre )?question( (à|pour) vous)?|(une )?petite question|question" +
        @"|(est-ce que )?(vous (pouvez|pourriez)|tu (peux|pourrais)|(pouvez|pourriez)[- ]vous|peux[- ]tu|pourrais[- ]tu) m['’]aider( (s'il|svp|stp)[\p{L} ]*)?|aidez[- ]moi|(j'ai )?besoin d['’]aide",
        @"(un )?(grand |gros |mille )?(d['’]avance )?mercis?( (à vous|bien|beaucoup|encore|infiniment|mille fois|d['’]avance|d['’]avoir répondu))*( (pour|de) (tout|(votre|ton|cette|l)['’ ]?(aide|réponse|reponse|info|temps|compréhension|attention)))?|je vous remercie( (beaucoup|d['’]avance))?",
        @"s['’]il (vous|te) pla[iî]t|svp|stp|(bien |très )?cordialement|bien (à|a) vous|(meilleures )?salutations( distinguées)?|(bonne|belle|excellente) (fin de )?(journée|journee|soirée|soiree|après-midi|semaine|continuation)|au revoir|aurevoir|à bient[oô]t|a bientot|à plus( tard)?|à demain|bonne nuit",
        @"(mais )?(qui|t['’]es qui|tu es qui|vous êtes qui|vous etes qui)( (es[- ]tu|êtes[- ]vous|etes[- ]vous|est[- ]tu|es tu))?|c['’]est qui|(quel|quelle) est (ton|votre) nom|(comment )?(tu t['’]appelles|vous vous appelez|t['’]appelles[- ]tu|vous appelez[- ]vous)( comment)?" +
        @"|(est-ce que )?((tu|vous)( n['’])? ?(es|êtes|etes)( bien)?|(es|êtes|etes)[- ](tu|vous)( bien)?|c['’]est|je parle (à|avec)|je parle bien (à|avec)|suis-je en train de parler (à|avec)) (une? )?(vraie? )?(robot|bot|machine|humaine?|personne|ordinateur|ia|intelligence artificielle|programme|être humain)( ou (une? )?(vraie? )?(robot|bot|machine|humaine?|personne|ordinateur|ia))?" +
        @"|(que|qu['’]est[- ]ce que|quoi|à quoi|a quoi) (sais[- ]tu|savez[- ]vous|peux[- ]tu|pouvez[- ]vous|tu sais|vous savez|tu peux|vous pouvez|sers[- ]tu|servez[- ]vous|tu sers|vous servez)( faire)?|(qu['’]est[- ]ce que|que) (je peux|puis[- ]je) (te|vous) demander|comment (ça|ca) (marche|fonctionne)|aide" +
        @"|compris|d['’]accord|parfait|génial|genial|c['’]est bon|c['’]est un (simple |petit )?(test|essai)|essai|ceci est un (test|essai)|je teste|tu m['’]entends|il y a quelqu['’]un|y a quelqu['’]un|oui|non|super merci|bravo|désolée?|pas de (souci|problème)|(ce sera|c['’]est|c['’]était) tout( pour (aujourd['’]hui|le moment|moi))?|rien d['’]autre|(tu|vous) m['’](as|avez) (bien|beaucoup|vraiment) aidée?|(tu parles|parles[- ]tu|parlez[- ]vous|vous parlez) (français|néerlandais|flamand|anglais)|raconte([- ]moi)? une blague|(quel âge (as[- ]tu|avez[- ]vous)|(tu as|t['’]as) quel âge)");

    /// <summary>Dutch.</summary>
    public static CourtesyPhrases Dutch { get; } = new(
        Languages.Language.Dutch,
        @"goe(de|ie)n?[- ]?(dag|morgen|middag|namiddag|avond)|hallo( (iedereen|allemaal))?|hoi|dag (allemaal|iedereen|mevrouw|meneer|assistent)|excuseer( mij)?",
        @"dag|mevrouw|meneer|mijnheer|(geachte|beste)( (mevrouw|meneer|heer|heer,? mevrouw|assistent|iedereen|collega|collega['’]?s))?|pardon|zeg" +
        @"|(hoe gaat het|hoe gaat['’]t|hoe is het|alles goed|alles ok[eé]?)( (met (u|je|jou)|ermee|vandaag))?" +
        @"|(ik heb )?(een |nog een )?(kleine |andere )?vraag(je)?( voor (u|je|jou))?|(kunt u|kan u|kan je|kun je|kan jij|kunnen jullie) (mij|me)( even)? helpen( (alstublieft|aub|alsjeblieft))?|help (mij|me)( even)?|ik heb hulp nodig",
        @"(alvast |heel |hartelijk |heel erg |nogmaals )*(bedankt|dank u( wel)?|dank je( wel)?|dankuwel|dankjewel|danku|dank)( (alvast|wel|bij voorbaat|op voorhand))*( voor (alles|(uw|je|jouw|de) (hulp|antwoord|uitleg|tijd|info)))?|ik dank u",
        @"alstublieft|alsjeblieft|aub|a\.u\.b|(met )?(vriendelijke|hartelijke|beste) groet(en)?|mvg|groet(jes|en)|tot ziens|tot (later|straks|morgen|gauw)|daag|(een )?(prettige|fijne|goede|goeie) (dag|avond|namiddag|week|weekend|nacht)( nog)?|nog een (fijne|prettige) (dag|avond)|slaapwel",
        @"wie (ben je|ben jij|bent u|zijn jullie|is dit)( eigenlijk)?|(hoe heet (je|jij|u)|wat is (je|jouw|uw) naam)|(ben (je|jij)|bent u|is dit|spreek ik met|praat ik met|zijn jullie)( wel)? (een )?(echte? )?(robot|bot|machine|mens|persoon|computer|ai|chatbot|programma)( of (een )?(echte? )?(robot|bot|machine|mens|persoon|computer))?" +
        @"|wat (kan|kun|kunt) (je|jij|u)( (allemaal|zoal))?( doen)?( voor (mij|me))?|wat (doe|doet) (je|jij|u)( hier)?|wat (kan|mag) ik (je|u|jou|hier)( allemaal)? vragen|waar(voor| ?toe) (dien|dient) (je|u)|waarmee kan (je|u) (mij |me )?helpen|hoe werkt (dit|het)|hulp" +
        @"|begrepen|akkoord|in orde|ok[eé] bedankt|goed zo|dat is goed|(dit is )?een (test|testje|proef)|testje|even testen|ik test( even)?|is er iemand|ja|nee|neen|geen probleem|prima|schitterend|dat (was|is) het( al)?|dat (was|is) alles|meer niet|(je|u) (hebt|heeft) (me|mij) (goed|veel|heel goed) geholpen|(spreek|praat) (je|jij|u) (frans|nederlands|vlaams|engels)|spreekt u (frans|nederlands|engels)|vertel( me)?( eens)? een (mop|mopje|grap)|hoe oud (ben je|bent u)");

    /// <summary>English.</summary>
    public static CourtesyPhrases English { get; } = new(
        Languages.Language.English,
        @"good (morning|afternoon|evening|day)|hi( (there|all|everyone|again))?|hey( there)?|hello( (there|all|everyone|again))?|greetings|excuse me",
        @"sir|madam|dear (sir|madam|sir or madam|all|assistant|colleagues?)|(how are you( (doing|today))*|how['’]?s it going|what['’]?s up)" +
        @"|(i have |i['’]ve got |just )?(a |one |another )?(quick |small |short )?question( for you)?|(can|could|would) you( please)? help( me)?( please)?|please help( me)?|i need( some)? help|help me( please)?",
        @"(many |ok )?thanks( (a lot|so much|very much|again|in advance|a million))*( for (everything|(your|the) (help|answer|reply|time|info)))?|thank (you|u)( (very much|so much|again|in advance))*( for (everything|(your|the) (help|answer|reply|time|info)))?|thx|cheers|much appreciated",
        @"please|(kind|best|warm) regards|regards|(yours )?sincerely|(good)?[- ]?bye( bye)?|see (you|ya)( (later|soon|tomorrow))?|have a (nice|good|great|lovely) (day|evening|weekend|one)|good ?night|take care",
        @"who (are you|is this|am i talking to|made you)|what['’]?s? ?(is |are )?your name|(are you|is this|am i (talking|speaking) (to|with)) (an? )?(real )?(robot|bot|machine|human( being)?|person|computer|ai|chatbot|program)( or (an? )?(real )?(robot|bot|machine|human|person|computer))?|what are you" +
        @"|what (can|do) you (do|know|answer)( for me)?|what can i ask( you)?|how do(es)? (you|this) work|how can you help( me)?|what is this( for)?|help" +
        @"|got it|understood|i see|great|perfect|awesome|nice|(this is )?(just )?a test( message)?|test message|testing|is (anyone|anybody) there|yes|no|no problem|sorry|well done|good bot|that['’]?s (all|it)|that (is|was) (all|it)|nothing else|you (were|are) (very )?helpful|you (have )?helped me( a lot)?|do you speak (french|dutch|english)|tell me a joke|how old are you");

    /// <summary>Words that are the same in all three.</summary>
    public static CourtesyPhrases Shared { get; } = new(
        null,
        @"re",
        @"ok|ok[eé]|okay",
        @"thx",
        @"ciao|bye|xxx?",
        @"tests?( ?[0-9]+)?( test)*|ping|ok|okay|ok[eé]|top|super|cool|lol|ha(ha)+|hihi|wow|(ro)?bot|mdr|start|menu|hmm+|euh+|info");
}
