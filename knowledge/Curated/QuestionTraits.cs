using System.Collections.Frozen;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Curated;

/// <summary>What turns one question into another although nearly all words are the same: its numbers, whether it says no, and what it asks for.</summary>
/// <param name="Numbers">The numbers, in digits or words, as digits.</param>
/// <param name="Negations">How many words say no; two of them are not one.</param>
/// <param name="Kinds">What it asks for: a place, a time, a person, a reason, an amount.</param>
internal sealed record QuestionTraits(IReadOnlySet<string> Numbers, int Negations, IReadOnlySet<AskedKind> Kinds)
{
    // A question says what it asks for at its beginning; later the same words connect clauses.
    private const int Beginning = 3;

    private static readonly FrozenDictionary<Language, FrozenSet<string>> NegationWords = new Dictionary<Language, FrozenSet<string>>
    {
        [Language.French] = Set("pas sans non jamais aucun aucune ni rien impossible interdit interdite"),
        [Language.Dutch] = Set("niet geen zonder nooit niets niemand noch onmogelijk verboden"),
        [Language.English] = Set("not no without never nothing nobody cannot can't don't doesn't didn't won't isn't aren't impossible forbidden"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> NumberWords = Pairs(
        "deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 quinze 15 vingt 20 trente 30 cent 100 " +
        "twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 vijftien 15 twintig 20 dertig 30 honderd 100 " +
        "two 2 three 3 four 4 five 5 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 fifteen 15 twenty 20 thirty 30 hundred 100");

    private static readonly FrozenDictionary<string, AskedKind> AskingWords = new Dictionary<string, AskedKind>(StringComparer.Ordinal)
    {
        ["où"] = AskedKind.Place,
        ["waar"] = AskedKind.Place,
        ["where"] = AskedKind.Place,
        ["quand"] = AskedKind.Time,
        ["wanneer"] = AskedKind.Time,
        ["when"] = AskedKind.Time,
        ["qui"] = AskedKind.Person,
        ["wie"] = AskedKind.Person,
        ["who"] = AskedKind.Person,
        ["pourquoi"] = AskedKind.Reason,
        ["waarom"] = AskedKind.Reason,
        ["why"] = AskedKind.Reason,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AmountWords = Set(
        "combien coûte coute coûtent coût prix tarif gratuit gratuite payant payante frais hoeveel hoelang kost kosten kostprijs prijs tarief gratis betalend cost costs price fee fees free");

    /// <summary>Reads a question.</summary>
    public static QuestionTraits Of(string text, Language language)
    {
        var words = WordFinder.Find(text);
        var kinds = words.Take(Beginning).Where(AskingWords.ContainsKey).Select(word => AskingWords[word]).ToHashSet();
        if (words.Any(AmountWords.Contains))
        {
            kinds.Add(AskedKind.Amount);
        }

        // "Ou" at the beginning is "où" without its accent.
        if (language == Language.French && words is ["ou", ..])
        {
            kinds.Add(AskedKind.Place);
        }

        var numbers = words.Select(word => NumberWords.GetValueOrDefault(word, word)).Where(IsNumber);
        return new QuestionTraits(numbers.ToHashSet(StringComparer.Ordinal), words.Count(word => NegationWords[language].Contains(word)), kinds);
    }

    /// <summary>Whether a word, in lower case, is a number.</summary>
    public static bool IsNumber(string word) => NumberWords.ContainsKey(word) || (word.Any(char.IsAsciiDigit) && !word.Any(char.IsLetter));

    /// <summary>Whether two questions have the same traits, whatever their languages.</summary>
    public bool Agree(QuestionTraits other) => Negations == other.Negations && Numbers.SetEquals(other.Numbers) && Kinds.SetEquals(other.Kinds);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string words) =>
        words.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
}

/// <summary>What a question asks for. Asking how, what or whether is none of these.</summary>
internal enum AskedKind
{
    /// <summary>Where.</summary>
    Place,

    /// <summary>When.</summary>
    Time,

    /// <summary>Who.</summary>
    Person,

    /// <summary>Why.</summary>
    Reason,

    /// <summary>How much, how many, how long, what price.</summary>
    Amount,
}
