namespace Assistant.Knowledge.Answers;

/// <summary>The words with which people ask, in three languages.</summary>
internal static class AskingWords
{
    /// <summary>Words that begin a question, as a part of a rule over the text as it is written.</summary>
    public const string Openers =
        @"comment|combien|o[uù]|quand|pourquoi|quel(le)?s?|qui|quoi|qu['’]est[- ]ce|est[- ]ce|que (faut|faire|dois|doit|puis|peut)|[àa] qui|[àa] quoi|de quoi|depuis quand|peut[- ](on|il|elle)|puis[- ]je|dois[- ]je|faut[- ]il|y a[- ]t[- ]il|existe[- ]t[- ]il" +
        @"|hoe|hoeveel|hoelang|waar(om|mee|heen|voor)?|wanneer|welke?|wie|wat|kan (ik|je|u|ze|hij|men|mevrouw|meneer)|kun je|mag (ik|je|u|ze|hij|men)|moet (ik|je|u|ze|hij|men)|bestaat er|is er|zijn er" +
        @"|how|where|when|why|which|who|what|can (i|we|she|he|they|you|someone)|could (i|we|she|he|they)|do (i|we|you|they)|does (he|she|it|the)|must (i|we|she|he)|should (i|we|she|he)|may (i|we|she|he)|is (there|it)|are there";

    private const string Requests =
        @"(je |j['’])(voudrais|aimerais|souhaite|souhaiterais|cherche|veux) (bien )?(savoir|conna[iî]tre|comprendre|apprendre)|pouvez[- ]vous (me|m['’]|nous)|pourriez[- ]vous (me|m['’]|nous)|merci de (me|m['’]|nous)|(je )?me demande|dites[- ]moi|expliquez[- ]moi|on (voudrait|aimerait) savoir|je (ne )?sais pas (comment|o[uù]|si|quoi|quel)" +
        @"|(ik )?(wil|zou|wilde|had)( graag| ook)? ?(\p{L}+ ){0,3}(weten|vernemen)|graag (wil|had|zou|weet) ik|(kunt u|kan u|kan je|kun je) (mij|me|ons)|ik vraag me af|weet (u|je|iemand)|ik weet niet (hoe|waar|of|wat|welke)|leg (mij|me) uit" +
        @"|(i|we)( would|['’]d) (like|love) to (know|understand|learn)|(i|we) (want|need) to (know|understand)|(can|could|would) you (please )?(tell|explain|show|let)|(i|we) wonder|please (tell|explain|let)|(i|we) (don['’]t|do not) know (how|where|whether|what|which|if)|any idea (how|where|what|if)";

    private static readonly CuedRule Opens = new($@"^[\s\p{{P}}]*((et|en|and|mais|maar|but|alors|dus|so|puis|ook|also|aussi|dan|then|donc)[\s,]+)?({Openers})([^\p{{L}}]|$)");

    private static readonly CuedRule Has = new($@"(^|[^\p{{L}}])({Openers})([^\p{{L}}]|$)");

    private static readonly CuedRule Requesting = new($@"(^|[^\p{{L}}])({Requests})([^\p{{L}}]|$)");

    /// <summary>Whether a sentence begins as a question does.</summary>
    public static bool Open(string sentence) => Opens.IsMatch(sentence);

    /// <summary>Whether a sentence has such a word anywhere.</summary>
    public static bool AreIn(string sentence) => Has.IsMatch(sentence);

    /// <summary>Whether a sentence asks to be told something, though it may not be written as a question.</summary>
    public static bool Request(string sentence) => Requesting.IsMatch(sentence);
}
