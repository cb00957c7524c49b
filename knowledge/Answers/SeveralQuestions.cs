using System.Buffers;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>Finds out whether one message asks several things, each of which stands on its own.</summary>
/// <param name="subjects">Tells whether a part is about something.</param>
public sealed class SeveralQuestions(SubjectWords subjects)
{
    /// <summary>The most questions of one message that are answered.</summary>
    public const int Most = 3;

    private const int FewestWords = 3;

    private static readonly Regex Numbered = new(@"(^|[\s:;,.?!])(?<mark>[1-9][).°]|[1-9]\s?[-–]|[a-d]\))\s", PlainWords.Rule);

    private static readonly Regex Marked = new(@"\?+[\s\p{P}]*", PlainWords.Rule);

    private static readonly CuedRule PointsBack = new(@"\b(ça|ca|cela|it|that|this|them)\b|\b(het|dat|dit)[\s?.!]*$");

    private static readonly CuedRule Joined = new(
        $@"(\s*[,;]\s*|\s+)((et|en|and|ainsi que|&|plus|aussi|ook|also|puis|maar|mais|but)\s+)+(aussi\s+|ook\s+|also\s+|alors\s+)?(?<next>({AskingWords.Openers})[^\p{{L}}])");

    // What the marks of a list and of a question end with: without one nothing needs to be looked for.
    private static readonly SearchValues<char> ListMarks = SearchValues.Create(").°-–");

    private static readonly Func<string, List<string>>[] Cuts = [ByNumber, ByMark, ByConjunction];

    /// <summary>The questions of a message, in order, in its own words.</summary>
    /// <param name="message">The message.</param>
    /// <param name="language">Its language; null when unknown.</param>
    /// <returns>The message itself when it asks one thing; two or more parts otherwise.</returns>
    internal IReadOnlyList<string> In(string message, Language? language)
    {
        foreach (var cut in Cuts)
        {
            var parts = cut(message);
            if (parts.Count > 1 && parts.All(part => StandsAlone(part, language)))
            {
                return parts;
            }
        }

        return [message];
    }

    // A part that only points back ("and how long does that take?") belongs to the question before it.
    private bool StandsAlone(string part, Language? language) =>
        part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords && subjects.In(part, language).Count is var count && count > (PointsBack.IsMatch(part) ? 1 : 0);

    // "1) … 2) …": the numbers must count up from one; what stands before the first is an introduction.
    private static List<string> ByNumber(string message)
    {
        var marks = message.AsSpan().ContainsAny(ListMarks) ? Numbered.Matches(message).Select(match => match.Groups["mark"]).ToList() : [];
        if (marks.Count < 2 || !marks.Select((mark, i) => mark.Value[0] == '1' + i || char.ToLowerInvariant(mark.Value[0]) == 'a' + i).All(counts => counts))
        {
            return [message];
        }

        return [.. marks.Select((mark, i) => Trim(message[(mark.Index + mark.Length)..(i + 1 < marks.Count ? marks[i + 1].Index : message.Length)]))];
    }

    // What is told before a question belongs to it; what is told after the last one too.
    private static List<string> ByMark(string message)
    {
        var (parts, start) = (new List<string>(), 0);
        foreach (var mark in message.Contains('?', StringComparison.Ordinal) ? Marked.Matches(message) : Enumerable.Empty<Match>())
        {
            parts.Add(Trim(message[start..mark.Index]) + " ?");
            start = mark.Index + mark.Length;
        }

        var told = Trim(message[start..]);
        if (told.Length > 0 && parts.Count > 0 && AskingWords.Open(told))
        {
            parts.Add(told);
        }
        else if (told.Length > 0 && parts.Count > 0)
        {
            parts[^1] = $"{parts[^1]} {told}";
        }

        if (parts.Count < 2)
        {
            return [message];
        }

        parts = [.. parts.Where(part => !SmallTalk.In(part).IsAll).Distinct(StringComparer.OrdinalIgnoreCase)];
        return parts.Count == 0 ? [message] : parts;
    }

    private static List<string> ByConjunction(string message)
    {
        var (parts, start) = (new List<string>(), 0);
        foreach (var next in Joined.Matches(message).Select(match => (Match: match, Group: match.Groups["next"])))
        {
            parts.Add(Trim(message[start..next.Match.Index]));
            start = next.Group.Index;
        }

        parts.Add(Trim(message[start..]));
        return parts.All(AskingWords.Open) ? parts : [message];
    }

    private static string Trim(string part) => part.Trim(' ', '\n', '\r', '\t', ',', ';', ':', '.', '-', '–');
}
