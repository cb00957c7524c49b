using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>What a message says out of courtesy, and what is left of it when that is taken away.</summary>
/// <param name="Rest">The message without greetings, thanks and farewells; empty when there is nothing else in it.</param>
/// <param name="Language">The language of the courtesy; null when it has none or is the same in several.</param>
internal sealed record SmallTalk(string Rest, Language? Language)
{
    // More turns than any polite person needs.
    private const int MostPhrases = 12;

    private const string Between = @"[\s\p{P}\p{S}\p{Cs}\p{M}]";

    // Words that end here, or are set off from what follows: "dag," greets, "dag van de vrijwilliger" does not; "merci." thanks, "merci de me dire" asks.
    private const string SetOff = @"\s*([,.!?:;\n…–-]|\p{S}|\p{Cs}|$)" + Between + "*";

    private static readonly CourtesyPhrases[] Known = [CourtesyPhrases.Shared, CourtesyPhrases.French, CourtesyPhrases.Dutch, CourtesyPhrases.English];

    private static readonly (Language? Language, CuedRule Phrase)[] Openings =
    [
        .. Known.Select(k => (k.Language, Rule($"^{Between}*({k.Greetings})({Between}+|$)"))),
        .. Known.Select(k => (k.Language, Rule($"^{Between}*({k.Greetings}|{k.AsidesBefore}|{k.Thanks}){SetOff}"))),
    ];

    private static readonly (Language? Language, CuedRule Phrase)[] Closings = [.. Known.Select(k => (k.Language, Rule($@"(^|{Between}+)((et|en|and)\s+)?({k.Thanks}|{k.Farewells}){Between}*$")))];

    private static readonly (Language? Language, CuedRule Phrase)[] Wholes = [.. Known.Select(k => (k.Language, Rule($"^{Between}*({k.AboutMe}|{k.AsidesBefore}){Between}*$")))];

    /// <summary>Whether there is nothing but courtesy.</summary>
    public bool IsAll => Rest.Length == 0;

    /// <summary>Takes courtesy away from both ends of a message; what stands between words stays.</summary>
    public static SmallTalk In(string message)
    {
        var (rest, language) = (message.Trim(), (Language?)null);
        for (var i = 0; i < MostPhrases && Take(rest) is { } next; i++)
        {
            (rest, language) = (next.Rest, language ?? next.Language);
        }

        var whole = Wholes.FirstOrDefault(whole => whole.Phrase.IsMatch(rest));
        return whole.Phrase is not null && rest.Length > 0 ? new SmallTalk("", whole.Language ?? language)
            : Chatter.In(rest) is { } chatted ? new SmallTalk("", chatted)
            : new SmallTalk(rest.Any(char.IsLetterOrDigit) ? rest : "", language);
    }

    // Null when there is no more courtesy to take away.
    private static SmallTalk? Take(string rest)
    {
        foreach (var (language, phrase) in Openings)
        {
            if (rest.Length > 0 && phrase.Match(rest) is { Success: true } opening)
            {
                return new SmallTalk(rest[opening.Length..].Trim(), language);
            }
        }

        foreach (var (language, phrase) in Closings)
        {
            if (rest.Length > 0 && phrase.Match(rest) is { Success: true } closing)
            {
                // The question mark of "comment faire ? merci" belongs to the question.
                var mark = closing.Value.StartsWith('?') ? "?" : closing.Value.TrimStart().StartsWith('?') ? " ?" : "";
                return new SmallTalk(rest[..closing.Index].Trim() + (closing.Index > 0 ? mark : ""), language);
            }
        }

        return null;
    }

    private static CuedRule Rule(string pattern) => new(pattern);
}
