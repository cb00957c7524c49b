using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>Activities with something broken in them, at every door.</summary>
public sealed class MutatedActivityTests : IDisposable
{
    private static readonly int Mutations = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 20_000 : 2_000;

    private static readonly string[] Seeds =
    [
        AnActivity.Saying("quand vole le papillon bleu").ToJsonString(),
        AnActivity.Saying("<at>Assistant</at> papillon").With("entities", JsonNode.Parse("""[{"type":"mention","mentioned":{"id":"28:bot"},"text":"<at>Assistant</at>"}]""")).ToJsonString(),
        AnActivity.Saying("").With("type", "conversationUpdate").With("membersAdded", JsonNode.Parse("""[{"id":"28:bot"},{"id":"29:a"}]""")).ToJsonString(),
        AnActivity.Saying("").With("type", "invoke").With("name", "message/submitAction").With("value", JsonNode.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""")).ToJsonString(),
        AnActivity.Saying("papillon").With("deliveryMode", "expectReplies").With("attachments", JsonNode.Parse("""[{"contentType":"text/html","content":"<p>a</p>"}]""")).ToJsonString(),
        AnActivity.Saying("papillon").With("channelData", JsonNode.Parse("""{"clientActivityID":"a","postBack":true,"tenant":{"id":"t"}}""")).With("value", JsonNode.Parse("""{"a":[1,"deux",null,{"b":true}]}""")).ToJsonString(),
    ];

    private static readonly string[] Values =
    [
        "null", "true", "-1", "1e999", "\"\"", "[]", "{}", "\"\\ud800\"", "\"\\u0000\"", "\"2026-99-99T00:00:00Z\"", "{\"id\":null}", "[[[[[[]]]]]]", "\"" + new string('x', 3000) + "\"",
        "\"\u202e\u200b\"", "{\"a\":1,\"a\":2}", "[null]", "[{\"id\":5}]", "\"85.07.30-033.28\"", "\"message\"", "\"a\"", "\"fr\"", "\"\\u00e9\"",
    ];

    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task No_mutated_activity_brings_the_bot_down_or_gets_a_server_error()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(new FakeConnector()), new() { ["Channels:MostWaiting"] = "100000" });
        var chat = await bot.ChatAsync();
        var random = new Random(20261123);
        var counts = new Dictionary<HttpStatusCode, int>();

        for (var i = 0; i < Mutations; i++)
        {
            var mutant = Mutate(Seeds[i % Seeds.Length], random);
            using var request = new HttpRequestMessage(HttpMethod.Post, random.Next(2) == 0 ? "/api/messages" : $"/v3/directline/conversations/{chat.Conversation}/activities")
            {
                Content = new ByteArrayContent(mutant) { Headers = { ContentType = new("application/json") } },
                Headers = { Authorization = new("Bearer", chat.Token) },
            };
            using var response = await bot.Client.SendAsync(request, TestContext.Current.CancellationToken);
            var status = response.StatusCode;
            counts[status] = counts.GetValueOrDefault(status) + 1;

            // 501 is what Bot Framework wants for an invoke that nobody knows.
            Assert.True((int)status < 500 || status == HttpStatusCode.NotImplemented, $"{(int)status} for mutation {i}: {Encoding.UTF8.GetString(mutant)}");
        }

        TestContext.Current.SendDiagnosticMessage(string.Join(", ", counts.Select(count => $"{(int)count.Key}: {count.Value}")));
        Assert.True(counts.GetValueOrDefault(HttpStatusCode.BadRequest) > Mutations / 20, "hardly anything was refused: the mutations are too tame");
        Assert.True(counts.GetValueOrDefault(HttpStatusCode.Accepted) + counts.GetValueOrDefault(HttpStatusCode.OK) > Mutations / 20, "hardly anything was taken: the mutations are too wild");
        Assert.Contains("vole la nuit", await chat.AskAsync("quand donc vole le papillon bleu"), StringComparison.Ordinal);
        Assert.DoesNotContain("A turn could not be finished", bot.Logs.All, StringComparison.Ordinal);
        Assert.Empty(bot.Logs.All.Split('\n').Where(line => line.Contains("A turn failed", StringComparison.Ordinal)).Distinct());
    }

    private static byte[] Mutate(string seed, Random random)
    {
        // A quarter by bytes, the rest by values, so that most are still JSON.
        if (random.Next(4) == 0)
        {
            var bytes = Encoding.UTF8.GetBytes(seed);
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            return random.Next(10) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
        }

        var activity = JsonNode.Parse(seed)!.AsObject();
        activity["id"] = $"f:{random.Next()}";
        for (var changes = random.Next(5) == 0 ? 2 : 1; changes > 0; changes--)
        {
            var names = activity.Select(property => property.Key).Append("unknown").Append("timestamp").Append("suggestedActions").ToList();
            activity[names[random.Next(names.Count)]] = $"@{random.Next(Values.Length)}@";
        }

        var text = activity.ToJsonString();
        for (var i = 0; i < Values.Length; i++)
        {
            text = text.Replace($"\"@{i}@\"", Values[i], StringComparison.Ordinal);
        }

        return Encoding.UTF8.GetBytes(text);
    }
}
