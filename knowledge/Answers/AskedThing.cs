using System.Collections.Frozen;

namespace Assistant.Knowledge.Answers;

/// <summary>Finds what a question asks to be told: <c>amende</c> in "Quelle amende risque-t-on ?". A text that never speaks of it does not tell it.</summary>
internal static class AskedThing
{
    // Up to two words: what stands before a noun (which Brussels projects) belongs to it.
    private const string Words = @"(?<thing>[\p{L}\p{N}-]+( [\p{L}\p{N}-]+)?)";

    private static readonly CuedRule Asking = new(
        $@"(^|[^\p{{L}}])(quel(le)?s?( (est|sont|était|étaient) (le |la |les |l['’])| |)|(welke?|wat (is|zijn|was) (de|het)|which|what|what('s| is| are| was| were) (the|an?)) )\s*{Words}");

    private static readonly FrozenSet<string> People = new[] { "personnes", "gens", "mensen", "personen", "people", "persons" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly CuedRule Counting = new(
        $@"(^|[^\p{{L}}])(combien (de |d['’])|nombre (de |d['’])|hoeveel |aantal |how many |number of )\s*{Words}");

    /// <summary>The words that name what a question counts, in order; empty when it counts nothing, or people, whom a text calls users, inhabitants or civil servants.</summary>
    public static IReadOnlyList<string> CountedIn(string question) => Named(Counting, question) is [var first, ..] counted && !People.Contains(first) ? counted : [];

    /// <summary>The words that name it, as they are written, in order; empty when the question names nothing of the kind.</summary>
    public static IReadOnlyList<string> In(string question) => Named(Asking, question);

    private static string[] Named(CuedRule asking, string question) =>
        asking.Match(question) is { Success: true } match ? match.Groups["thing"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
}
