using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>Tells what is only said to the Assistant: praise and blame, wishes, moods, questions about itself, the wish to speak to a human. There is nothing in it to search for.</summary>
internal static class Chatter
{
    // Said in passing; a question mark makes "c'est faux ?" a question about something else.
    private static readonly (Language Language, Regex Said)[] Remarks =
    [
        (Language.French, Whole(
            @"(c'est|ce n'est|c'est pas|c'etait|tu es|t'es|t'es pas|vous etes|vous n'etes|tu n'es|trop|vraiment)( (pas|vraiment|tres|trop|super|bien|tellement|assez|plutot|completement|si|un peu|une?))* (gentil(le)?s?|sympa|top|cool|super|geniale?|parfaite?|utile|pratique|clair|bien|nul(le)?|bete|idiote?|stupide|mauvaise?|inutile|faux|incorrect|ca|juste|correct|vrai|n'importe quoi|drole|aimable|excellent|dommage|magnifique|formidable|impressionnant)( (merci|ce que vous faites|ce truc|cet? (outil|assistant|site|bot)))?" +
            @"|bof|(c'est )?nul|pff+|zut|mince|tant pis|laissez? tomber|peu importe|(c'est )?pas grave|felicitations|chapeau|bien (joue|vu|recu)|excellent|formidable|tres (bien|utile|clair|gentil)|trop bien|ouf|entendu|c'est note" +
            @"|(ok |super |genial |ah |parfait |oui )?(je vais|on va) (essayer|voir|regarder|faire ca|demander|tester)( ca)?( merci)?|(ok |super |genial |ah |parfait |oui |enfin )?(ca|cela) (marche|fonctionne|va|a marche|a fonctionne)( (maintenant|enfin|bien|mieux|tres bien))*" +
            @"|(tu|vous) (n')?(as|avez) (rien|pas|mal)( bien| du tout)? compris( (ma question|ce que je .{1,20}))?|(tu|vous) (ne )?compren(ds|ez) (rien|pas|mal)( ma question)?|(ca|cela) ne? ?(repond|m'aide|sert) (pas|a rien|en rien)( du tout)?( a (ma|la) question)?|ce n'est pas (ma question|ce que (j'ai|je) .{1,20}|(la|une) bonne reponse|une reponse)" +
            @"|je (t'|vous )(aime|adore|deteste)( bien)?|(encore |un grand |mille )?(merci|bravo|felicitations)s?( (beaucoup|bien|encore|mille fois))? (a|au|aux|pour) .{1,50}" +
            @"|bon(ne)? (chance|courage|annee|fetes?|appetit|week-?end|vacances|anniversaire|travail)( .{1,30})?|(joyeux|joyeuses?) (noel|fetes?|anniversaire|paques)( .{1,20})?|meilleurs voeux( .{1,20})?" +
            @"|je suis (fatiguee?|contente?|triste|enervee?|stressee?|de retour|la)|je m'ennuie|c'est (encore )?moi|me re?voila")),
        (Language.Dutch, Whole(
            @"(dat|dit|het|je|jij|u|ge|jullie)( (is|was|bent|ben|zijn|zijt))( (niet|heel|erg|zo|echt|super|te|zeer|wel|nogal|een beetje|geen|een))* (lief|vriendelijk|top|tof|super|geweldig|perfect|nuttig|handig|duidelijk|goed|slecht|dom|stom|idioot|fout|verkeerd|juist|correct|waar|het|antwoord|antwoord op mijn vraag|wat ik (vroeg|vraag|zoek)|onzin|grappig|knap|schitterend|jammer|fantastisch|nutteloos|waardeloos|indrukwekkend)( niet)?( (gedaan|dank u|dank je|bedankt))?" +
            @"|bof|jammer|laat (maar|zitten)|maakt niet uit|(het is )?niet erg|proficiat|gefeliciteerd|knap( gedaan)?|goed gedaan|mooi( zo)?|uitstekend|fantastisch|(zeer|heel) (goed|nuttig|duidelijk|handig|vriendelijk)|oef|begrepen|genoteerd|dat klopt( niet)?|klopt( niet)?" +
            @"|(ok[e]? |super |ja |goed |ah )?(ik (zal|ga) (het |dat )?(proberen|vragen|doen|zien|testen)|ik probeer het( eens)?)|(ok[e]? |super |ah |ja |eindelijk )?(het|dat) (werkt|lukt|gaat)( (nu|eindelijk|wel|goed|weer))*" +
            @"|(je|jij|u|ge) (begrijpt|snapt|verstaat) (er )?(niets|niks|me niet|mijn vraag niet|mij niet|het niet)( van)?|(dat|dit) (helpt|antwoordt) (me |mij )?niet( op mijn vraag)?" +
            @"|ik (hou|haat)( van)? (je|jou|u)|(nogmaals |veel |hartelijk )?(dank|bedankt|proficiat)( wel| u| je)* (aan|voor) .{1,50}" +
            @"|(veel )?(succes|plezier|sterkte)( .{1,20})?|(gelukkig|zalig|prettig|vrolijk)e? ?(nieuwjaar|kerstmis|kerstfeest|kerst|verjaardag|feestdagen|paasfeest|vakantie)( .{1,20})?|smakelijk|beste wensen( .{1,20})?" +
            @"|ik ben (moe|blij|droevig|boos|gestresseerd|terug|er|er weer)|ik verveel me|ik ben het( weer)?")),
        (Language.English, Whole(
            @"(that|this|it|you|that's|it's|you're|this is)( (is|was|are|were|isn't|aren't|wasn't|not|very|so|really|too|a bit|pretty|just|no|an?))* (kind|nice|sweet|great|cool|super|brilliant|perfect|useful|helpful|handy|clear|good|bad|stupid|dumb|idiot|useless|wrong|right|correct|incorrect|true|it|nonsense|rubbish|funny|lovely|excellent|amazing|awful|answer|rude|clever|smart)( (of you|thank you|thanks|job|work|tool|bot))?" +
            @"|meh|never ?mind|forget it|too bad|no worries|doesn't matter|it doesn't matter|congratulations|congrats|nice one|good (job|work)|(very|so) (good|useful|helpful|clear|kind|nice)|excellent|brilliant|amazing|phew|noted|fair enough" +
            @"|(ok |okay |great |right |fine )?(i'll|i will|let me) (try|see|ask|do|test)( (it|that|this|again))?|(ok |great |super |yes |finally |ah )?(it|that) (works|worked|is working)( (now|fine|again|at last))*" +
            @"|you (didn't|did not|don't|do not) (understand|get)( (a thing|anything|me|it|my question|the question))?|(that|this|it) (doesn't|does not|didn't) (answer|help)( me)?( (my|the) question)?( at all)?|(that|this)('s| is) not (what i .{1,20}|my question)" +
            @"|i (really )?(love|like|hate) (you|this|it)|(many )?(thanks|thank you|congratulations)( (again|a lot|so much|very much))* (to|for) .{1,50}" +
            @"|(good luck|best of luck|all the best|best wishes)( .{1,30})?|(happy|merry) (new year|christmas|birthday|easter|holidays)( .{1,20})?|enjoy( .{1,20})?" +
            @"|i('m| am) (tired|happy|sad|angry|stressed|bored|back|here)( again)?|it's me( again)?")),
    ];

    // Asked of the Assistant itself.
    private static readonly (Language Language, Regex Said)[] OfItself =
    [
        (Language.French, Whole(
            @"qui (est-ce qui |est celui qui )?(vous |t')(a|ont) (programmee?|creee?|faite?|inventee?|developpee?|concue?|fabriquee?)s?|((est-ce que )?(tu es|vous etes|t'es)|es-tu|etes-vous) (mariee?|fatiguee?|contente?|heureu(x|se)|malade|la|toujours la|amoureu(x|se)|intelligente?|vivante?|reelle?)s?" +
            @"|tu dors|vous dormez|dors-tu|dormez-vous|tu m'aimes|(tu fais|vous faites) quoi|que (fais-tu|faites-vous)|d'ou (viens-tu|venez-vous)|(tu viens|vous venez) d'ou|ou (habites-tu|habitez-vous)|(tu habites|vous habitez) ou" +
            @"|(est-ce que )?(tu parles|parles-tu|parlez-vous|vous parlez) (aussi )?(l'|le )?(arabe|turc|espagnol|italien|allemand|polonais|roumain|portugais|russe|ukrainien|chinois|francais|neerlandais|anglais)( (ou|et) \p{L}+)?" +
            @"|(je (voudrais|veux|prefere|souhaite|prefererais)|j'aimerais|puis-je|est-ce que je peux|peut-on|je peux) (bien )?(parler|discuter) (a|avec) (une? |de )?(vraie? |autre )?(humain|etre humain|personne|quelqu'un|conseiller|operateur|agent|collegue)( humaine?| en vrai)?( svp| s'il vous plait)?|(une? )?(vraie? )?(humain|personne humaine)( svp| s'il vous plait)?" +
            @"|quel temps (fait-il|fera-t-il|il fait)( .{1,20})?|(il est )?quelle heure( est-il| il est)?|quel jour (sommes-nous|on est|est-on)|quoi de (neuf|beau)|(quel(le)? est )?(ta|votre|ton) (couleur|plat|film|chanson|musique|livre|equipe|animal) (preferee?|favori(te)?)|(chante|raconte|dis)(-moi)? .{0,15}(chanson|histoire|blague|drole)|(es-tu|tu es|etes-vous|vous etes) (chatgpt|gpt|siri|alexa|copilot|gemini|google)")),
        (Language.Dutch, Whole(
            @"wie heeft (je|jou|u) (gemaakt|geprogrammeerd|gebouwd|ontworpen|bedacht)|(ben (je|jij)|bent u) (getrouwd|moe|blij|gelukkig|ziek|er nog|verliefd|slim|intelligent|echt|daar)|slaap je|slaapt u|hou je van mij|wat doe je( zoal)?|waar (kom je|komt u) vandaan|waar (woon je|woont u)|waar(voor|toe) (dien|dient) (je|jij|u)" +
            @"|(spreek je|spreekt u|praat je|versta je|verstaat u) (ook )?(arabisch|turks|spaans|italiaans|duits|pools|roemeens|portugees|russisch|oekraiens|chinees|frans|nederlands|engels)( (of|en) \p{L}+)?" +
            @"|((ik (wil|zou|wens)( graag)?|mag ik|kan ik)) (graag |liever )?(met )?(een |iemand |een echt |een echte )?(mens|persoon|iemand|medewerker|collega|echt persoon)( (praten|spreken|hebben))+( aub| alstublieft)?|(een )?(echte? )?mens( aub| alstublieft)" +
            @"|wat voor weer (is|wordt) het( .{1,20})?|hoe is het weer( .{1,20})?|hoe laat is het( nu)?|welke dag is het( vandaag)?|(alles goed|hoe gaat het)( (met|daar|vandaag) ?.{0,20})?|wat is (je|jouw|uw) (lievelings|favoriete )\p{L}+|(zing|vertel)( me| mij| eens)* .{0,10}(liedje|verhaal|mop|grap|grappigs)|(ben je|ben jij|bent u) (chatgpt|gpt|siri|alexa|copilot|gemini|google)")),
        (Language.English, Whole(
            @"who (programmed|made|built|created|designed|invented) (you|this)|are you (married|tired|happy|ill|there|still there|in love|clever|intelligent|asleep|alive|real|sleeping)|do you (sleep|love me|like me)|what are you (doing|for)|where (are you from|do you (live|come from))" +
            @"|(do|can) you speak (arabic|turkish|spanish|italian|german|polish|romanian|portuguese|russian|ukrainian|chinese|french|dutch|english)( (or|and) \p{L}+)?" +
            @"|((i (want|would like|prefer|need|wish)|i'd like|i'd rather|can i|could i|may i|let me)) (to )?(talk|speak|chat) (to|with) (an? |some)?(real |actual |live )?(human( being)?|person|somebody|someone|one|body|agent|advis[eo]r|colleague)( please)?|(a )?(real )?(human|person) please" +
            @"|(what's|what is|how's|how is) the weather( .{1,20})?|what time is it( now)?|what day is it( today)?|what's (new|up|going on)|(what's|what is) your favou?rite .{1,20}|(sing|tell)( me)? .{0,10}(song|story|joke|funny)|are you (chatgpt|gpt|siri|alexa|copilot|gemini|google)")),
    ];

    /// <summary>The language in which a message only chats; null when it does not.</summary>
    /// <param name="message">The message without greetings and thanks.</param>
    public static Language? In(string message)
    {
        var plain = PlainWords.Of(message);
        var said = plain.Trim(' ', '.', '!', ',', ';', ':', '…', '?').Replace(",", "", StringComparison.Ordinal);
        return (plain.Contains('?', StringComparison.Ordinal) ? [] : Remarks).Concat(OfItself).Where(each => each.Said.IsMatch(said)).Select(each => (Language?)each.Language).FirstOrDefault();
    }

    private static Regex Whole(string said) => new($"^({said})$", PlainWords.Rule);
}
