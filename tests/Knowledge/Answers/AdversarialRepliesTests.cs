using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>Three thousand replies that are wrong in one thing each, over the starter corpus: none is shown.</summary>
public sealed class AdversarialRepliesTests
{
    private static int Count => Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 1000 : 60;

    [Theory]
    [InlineData(20261123)]
    [InlineData(110)]
    [InlineData(911)]
    public async Task A_reply_that_is_wrong_in_one_thing_is_not_shown(int seed)
    {
        using var store = AStore.Empty();
        var random = new Random(seed);
        var (made, kind) = (new Dictionary<string, int>(StringComparer.Ordinal), AdversarialReplies.Kinds[0]);
        (string Text, (int Passage, string Words)[] Quotes)? wrong = null;
        var model = FakeModel.Reading(prompt => (wrong = AdversarialReplies.Make(kind, prompt.Passages, random)) is { } reply ? [reply] : []);
        using var answerer = AnAnswerer.OverStarter(store, model, ("Model:ReadsQuestions", "false"), ("Model:TokensPerDay", "1000000000"));
        var questions = GoldenTexts.Answerable().ToList();
        var shown = new List<string>();

        for (var i = 0; made.Values.Sum() < Count; i++)
        {
            (kind, wrong) = (AdversarialReplies.Kinds[i % AdversarialReplies.Kinds.Length], null);
            var answer = await answerer.Ask(questions[random.Next(questions.Count)]);
            if (wrong is { } reply)
            {
                made[kind] = made.GetValueOrDefault(kind) + 1;
                shown.AddRange(answer.Sentences.Select(sentence => $"{kind}: {sentence.Text} « {sentence.Quotes[0].Text} » ({reply.Quotes[0].Words})"));
            }

            Assert.All(answer.Quotes.Concat(answer.Sentences.SelectMany(sentence => sentence.Quotes)), quote => Assert.Contains(quote.Text, quote.Passage.Text, StringComparison.Ordinal));
        }

        TestContext.Current.SendDiagnosticMessage(string.Join(", ", made.Select(pair => $"{pair.Key} {pair.Value}")));
        Assert.True(shown.Count == 0, $"{shown.Count} of {made.Values.Sum()} shown:\n{string.Join('\n', shown.Take(40))}");
        Assert.All(AdversarialReplies.Kinds, each => Assert.True(made.ContainsKey(each), $"no reply with a {each}"));
    }
}
