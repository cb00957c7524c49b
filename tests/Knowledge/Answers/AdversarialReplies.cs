using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>Makes a wrong reply out of a right one: one thing is changed, the rest stays as the passage has it.</summary>
internal static partial class AdversarialReplies
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What is changed.</summary>
    public static readonly string[] Kinds =
    [
        "changed digit", "swapped name", "invented article", "quote altered by one character", "merged quotes", "wrong passage number", "foreign address", "added negation", "dropped negation",
        "must and may", "another number under the right quote", "invented date", "foreign telephone", "foreign e-mail", "sentence of another subject",
    ];

    private static readonly string[] Names = ["Proximus", "Test-Achats", "Actiris", "Orange", "Unia", "MobileMoney24", "the ACME Institute"];

    private static readonly (string From, string To)[] Modals =
    [
        ("doit", "peut"), ("doivent", "peuvent"), ("peut", "doit"), ("peuvent", "doivent"), ("moet", "mag"), ("moeten", "mogen"), ("kan", "moet"), ("kunnen", "moeten"), ("mag", "moet"), ("must", "may"), ("can", "must"), ("may", "must"),
    ];

    private static readonly string[] Denials = ["ne ", "n'", " pas", " jamais", "geen", "niet", "nooit", "not", "never", "no", "sans", "zonder", "without"];

    /// <summary>A wrong reply of a kind, from the passages of a prompt.</summary>
    /// <param name="kind">What is changed.</param>
    /// <param name="passages">The passages by number.</param>
    /// <param name="random">Chooses.</param>
    /// <returns>The sentence, the number of the passage and the words that it claims to copy; null when no passage has what this kind changes.</returns>
    public static (string Text, (int Passage, string Words)[] Quotes)? Make(string kind, IReadOnlyDictionary<int, string> passages, Random random)
    {
        var sentences = passages.SelectMany(passage => SentenceSplitter.Split(passage.Value).Select(span => (Passage: passage.Key, Words: span.In(passage.Value).Trim())))
            .Where(sentence => sentence.Words.Length is > 30 and < 300 && !sentence.Words.Contains("LINK", StringComparison.Ordinal)).ToList();
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sentences));
        foreach (var (passage, words) in sentences)
        {
            var (text, number, quote) = Change(kind, Plain(words), passage, words, passages, sentences, random);
            if (text is not null && (text != Plain(words) || quote != words || number != passage))
            {
                return (text, [(number, quote)]);
            }
        }

        return null;
    }

    /// <summary>A sentence of a passage as an honest model says it.</summary>
    public static string Plain(string words) => Marks().Replace(words.Replace("**", "", StringComparison.Ordinal), "").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);

    private static (string? Text, int Passage, string Words) Change(
        string kind, string said, int passage, string words, IReadOnlyDictionary<int, string> passages, List<(int Passage, string Words)> sentences, Random random)
    {
        switch (kind)
        {
            case "changed digit":
                return (Digit().IsMatch(said) ? Digit().Replace(said, match => ((match.Value[0] - '0' + 1 + random.Next(8)) % 10).ToString(CultureInfo.InvariantCulture), 1) : null, passage, words);
            case "swapped name":
                return (Name().IsMatch(said) ? Name().Replace(said, Names[random.Next(Names.Length)], 1) : null, passage, words);
            case "invented article":
                return ($"{said.TrimEnd('.')} (article {random.Next(100, 999)}).", passage, words);
            case "quote altered by one character":
                var at = random.Next(3, words.Length - 3);
                return (said, passage, char.IsLetterOrDigit(words[at]) ? words[..at] + (words[at] == 'x' ? 'y' : 'x') + words[(at + 1)..] : words[..3]);
            case "merged quotes":
                var other = sentences.Find(sentence => sentence.Words != words && sentence.Passage != passage).Words;
                return (said, passage, other is null ? words[..3] : $"{words} {other}");
            case "wrong passage number":
                return (said, passages.Keys.First(number => !passages[number].Contains(words, StringComparison.Ordinal)), words);
            case "foreign address":
                return ($"{said.TrimEnd('.')}: https://brussels-help.example/{random.Next(1000)}", passage, words);
            case "foreign telephone":
                return ($"{said.TrimEnd('.')}: 02 {random.Next(200, 999)} {random.Next(10, 99)} {random.Next(10, 99)}.", passage, words);
            case "foreign e-mail":
                return ($"{said.TrimEnd('.')}: helpdesk{random.Next(100)}@brussels-help.example", passage, words);
            case "invented date":
                return ($"{said.TrimEnd('.')} ({random.Next(1, 28)} {(random.Next(2) == 0 ? "mars" : "maart")} 20{random.Next(31, 60)}).", passage, words);
            case "another number under the right quote":
                return ($"{random.Next(200, 900)} {said}", passage, words);
            case "added negation":
                return (Deny(said), passage, words);
            case "dropped negation":
                return (Affirm(said), passage, words);
            case "must and may":
                var modal = Array.Find(Modals, pair => Regex.IsMatch(said, $@"\b{pair.From}\b", RegexOptions.ExplicitCapture, Patience));
                return (modal.From is null ? null : Regex.Replace(said, $@"\b{modal.From}\b", modal.To, RegexOptions.ExplicitCapture, Patience), passage, words);
            default:
                return ("Le piano est peint en bleu par des elfes heureux.", passage, words);
        }
    }

    private static string? Deny(string said)
    {
        foreach (var (rule, to) in new[] { (@"\b(peut|doit|est|permet)\b", "ne $1 pas"), (@"\b(peuvent|doivent|sont)\b", "ne $1 pas"), (@"\b(kan|moet|mag|is)\b", "$1 niet"), (@"\b(can|must|may|is)\b", "$1 not") })
        {
            if (Regex.IsMatch(said, rule, RegexOptions.None, Patience) && !Denials.Any(denial => said.Contains(denial, StringComparison.OrdinalIgnoreCase)))
            {
                return new Regex(rule, RegexOptions.None, Patience).Replace(said, to, 1);
            }
        }

        return null;
    }

    private static string? Affirm(string said)
    {
        foreach (var (rule, to) in new[] { (@"\b(ne |n')(\w+) (pas|jamais|plus) ", "$2 "), (@"\b(geen|niet|nooit) ", ""), (@"\b(not|never|no) ", "") })
        {
            var affirmed = new Regex(rule, RegexOptions.None, Patience).Replace(said, to, 1);
            if (affirmed != said && Regex.Count(said, @"\b(ne|n'|pas|jamais|geen|niet|nooit|not|never|no)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience) <= 2)
            {
                return affirmed;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(\d{1,2}[.)]|[-•*])\s+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\d", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Digit();

    [GeneratedRegex(@"\b(itsme|Doccle|Safeonweb|CSAM|MyMinfin|My e-Box|IRISbox|Bruxelles|Brussel|Brussels|123 Digit|Belgique|België|Belgium|WhatsApp|eID|CPAS|OCMW|WeTechCare|CABAN)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
