using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Answers;
using Assistant.Tests.Support;
using Bogus;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>A rule that is not run over texts without its words finds what the rule alone finds, in what people ask and in texts made to fit it.</summary>
public sealed class CuedRuleTests
{
    private static readonly IReadOnlyList<CuedRule> Rules =
    [
        .. typeof(CuedRule).Assembly.GetTypes().Where(type => type.Namespace == typeof(CuedRule).Namespace && !type.ContainsGenericParameters && !type.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)).SelectMany(field => In(field.GetValue(null))),
    ];

    [Theory]
    [InlineData("(^|[^a])(wie|who) (is|was)", "wie|who")]
    [InlineData(@"\bhow (much|many)?\b", "how ")]
    [InlineData("colou?r|(night ?)+", "night|colo")]
    [InlineData("a(b|cd)e{2}fgh", "fgh")]
    [InlineData(@"(?<thing>doubts?)\.", "doubt")]
    [InlineData("week-?end|week", "week")]
    public void A_pattern_says_which_words_it_cannot_do_without(string pattern, string words)
    {
        var cues = PatternCues.Of(pattern);

        Assert.Equal(words.Split('|').Order(StringComparer.Ordinal), cues!.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("(wie|who)?")]
    [InlineData("who|")]
    [InlineData(@"\d+|who")]
    [InlineData("(?=who)")]
    [InlineData(@"(who)\1")]
    [InlineData("[a-z-[who]]who")]
    public void A_pattern_that_can_do_without_words_or_is_not_known_has_none(string pattern) => Assert.Null(PatternCues.Of(pattern));

    [Fact]
    public void What_people_ask_fits_the_same_rules_with_and_without_the_look_for_words()
    {
        var texts = Directory.EnumerateFiles(Path.Combine(TestData.Repository, "tests", "Quality"), "*.jsonl").SelectMany(File.ReadLines).Select(Text).SelectMany(text => new[] { text, PlainWords.Of(text), text.ToUpperInvariant() }).ToList();

        var fitting = Rules.Sum(rule => texts.Count(text => Same(rule, text)));

        Assert.True(texts.Count > 1000 && fitting > 1000, $"{texts.Count} texts, {fitting} of them fitting: too few to show anything.");
    }

    [Fact]
    public void A_text_made_to_fit_a_rule_is_not_passed_over()
    {
        var random = new Randomizer(20261124);

        var fitting = Rules.Select(rule => Enumerable.Range(0, 400).Select(_ => MadeFor(rule.Rule.ToString(), random)).Count(text => Same(rule, text)));

        Assert.All(fitting, count => Assert.NotEqual(0, count));
    }

    [Fact]
    public void A_letter_that_only_a_rule_takes_for_another_one_is_not_passed_over()
    {
        var rule = new CuedRule("klok");

        Assert.True(rule.IsMatch("\u212Alok"));
    }

    // Throws where the two differ.
    private static bool Same(CuedRule rule, string text)
    {
        var (alone, cued) = (rule.Rule.Match(text), rule.Match(text));
        Assert.True(alone.Success == cued.Success && alone.Value == cued.Value && rule.IsMatch(text) == alone.Success, $"'{text}' and {rule.Rule}");
        Assert.Equal(rule.Rule.Replace(text, "§"), rule.Replace(text, "§"));
        return alone.Success;
    }

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";
    }

    private static IEnumerable<CuedRule> In(object? value) => value switch
    {
        CuedRule rule => [rule],
        string => [],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => In(tuple[i])),
        IEnumerable several and (Array or IList) => several.Cast<object?>().SelectMany(In),
        _ => [],
    };

    // One way through a pattern, chosen at random: the parts that patterns of wording have, and no other.
    private static string MadeFor(string pattern, Randomizer random)
    {
        var at = 0;
        return Alternatives();

        string Alternatives()
        {
            var ways = new List<string> { Sequence() };
            while (at < pattern.Length && pattern[at] == '|')
            {
                at++;
                ways.Add(Sequence());
            }

            return random.ListItem(ways);
        }

        string Sequence()
        {
            var text = new StringBuilder();
            while (at < pattern.Length && pattern[at] is not ('|' or ')'))
            {
                var part = Part();
                text.Insert(text.Length, part, Times());
            }

            return text.ToString();
        }

        string Part()
        {
            var sign = pattern[at++];
            switch (sign)
            {
                case '(':
                    at += pattern.AsSpan(at).StartsWith("?:") ? 2 : pattern.AsSpan(at).StartsWith("?<") ? pattern.IndexOf('>', at) - at + 1 : 0;
                    var group = Alternatives();
                    at++;
                    return group;
                case '[':
                    var end = Regex.Match(pattern[at..], @"^\^?\]?(\\.|[^\]\\])*\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture).Length;
                    var signs = pattern.Substring(at, end - 1);
                    at += end;
                    return new[] { " ", "a", "1", ",", "'", "’", "-", "–", "·", "î", "ù", "?" }.FirstOrDefault(one => Regex.IsMatch(one, $"[{signs}]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)) ?? "";
                case '\\':
                    return Escaped(pattern[at++]);
                default:
                    return sign is '^' or '$' ? "" : sign == '.' ? random.ArrayElement([" ", "x"]) : sign.ToString();
            }
        }

        string Escaped(char sign)
        {
            at = sign is 'p' or 'P' ? pattern.IndexOf('}', at) + 1 : at;
            var named = sign is 'p' or 'P' ? pattern[(pattern.LastIndexOf('{', at - 1) + 1)..(at - 1)] : "";
            return sign switch
            {
                'b' or 'B' => "",
                'd' => "7",
                's' => " ",
                'p' => new[] { "a", "7", " ", ",", "+", "\u0301" }.FirstOrDefault(one => Regex.IsMatch(one, $@"\p{{{named}}}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)) ?? "",
                'P' => " ",
                _ => sign.ToString(),
            };
        }

        int Times()
        {
            var times = Regex.Match(pattern[at..], @"^(\?|\*|\+|\{(?<least>\d+)(,(?<most>\d*))?\})\??", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
            at += times.Length;
            var least = times.Groups["least"].Success ? int.Parse(times.Groups["least"].Value, System.Globalization.CultureInfo.InvariantCulture) : times.Value.StartsWith('+') || times.Length == 0 ? 1 : 0;
            return times.Length == 0 ? 1 : least + (random.Bool() ? 0 : times.Value.StartsWith('{') && !times.Value.Contains(',', StringComparison.Ordinal) ? 0 : 1);
        }
    }
}
