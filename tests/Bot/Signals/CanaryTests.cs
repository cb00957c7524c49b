using System.Text;
using System.Text.Json.Nodes;
using Assistant.Bot.Channels;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Signals;

/// <summary>Personal data planted in whatever can be sent, and looked for in every byte that was written or sent back.</summary>
public sealed class CanaryTests : IDisposable
{
    private static readonly int Canaries = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 500 : 40;

    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly FakeConnector _connector = new();
    private readonly List<byte[]> _sentBack = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Planted_personal_data_stands_in_no_byte_on_the_disk_in_the_log_or_on_the_wire()
    {
        var canaries = Enumerable.Range(0, Canaries).Select(Canary).ToList();
        string logs;
        using (var bot = new ListeningBot(_store, BotWith.Connector(_connector)))
        {
            var chat = await bot.ChatAsync();
            for (var i = 0; i < canaries.Count; i++)
            {
                await PlantAsync(bot, chat, canaries[i], i);
            }

            await chat.AskAsync("mes données");
            _sentBack.AddRange((await chat.ReadAsync()).Select(activity => Encoding.UTF8.GetBytes(activity.ToJsonString())));
            _sentBack.AddRange(_connector.Sent.Select(reply => Encoding.UTF8.GetBytes(reply.Text ?? "")));
            await bot.Services.GetRequiredService<ChannelSweep>().SweepAsync();
            AssertNowhere(canaries, FilesOf(_store.Folder), "a file of the running bot");
            logs = bot.Logs.All;
        }

        AssertNowhere(canaries, FilesOf(_store.Folder), "a file");
        AssertNowhere(canaries, [Encoding.UTF8.GetBytes(logs)], "the log");
        AssertNowhere(canaries, _sentBack, "what was sent back");
    }

    // Every way in, one after another: chat, Teams' kind of message, the page, a thumb, a button, what cannot be read, and what makes a turn fail.
    private async Task PlantAsync(ListeningBot bot, DirectLineClient chat, string canary, int i)
    {
        var text = $"quand vole le papillon, écrire à {canary}";
        switch (i % 7)
        {
            case 0:
                await chat.AskAsync(text);
                break;
            case 1:
                await bot.DeliverAsync(AnActivity.Saying(text).With("summary", text));
                break;
            case 2:
                var answered = await bot.DeliverAsync(AnActivity.Saying(text).With("deliveryMode", "expectReplies"));
                _sentBack.Add(Encoding.UTF8.GetBytes(answered.Body!.ToJsonString()));
                break;
            case 3:
                using (var form = new FormUrlEncodedContent([new("question", text), new("visit", canary)]))
                {
                    _sentBack.Add(await (await bot.Client.PostAsync("/fr", form, Cancellation)).Content.ReadAsByteArrayAsync(Cancellation));
                }

                break;
            case 4:
                var thumb = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = $$"""{"reasons":"Wrong,{{canary}}"}""" } };
                await chat.PostAsync(new JsonObject { ["type"] = "event", ["name"] = "assistant/feedback", ["value"] = thumb });
                break;
            case 5:
                await bot.PostAsync("/api/messages", $"{{\"type\":\"message\", \"text\":\"{canary}");
                break;
            default:
                await chat.PostAsync(new JsonObject { ["type"] = "message", ["text"] = $"{canary} {new string('a', 1200)}", ["value"] = new JsonObject { [canary] = canary } });
                break;
        }
    }

    private static string Canary(int i) => (i % 3) switch
    {
        0 => $"canari{i:D4}.zanzibar@exemple{i:D4}.be",
        1 => $"0{470 + (i % 30)} {i % 90 + 10} {(i * 7) % 90 + 10} {(i * 13) % 90 + 10}",
        _ => Iban(i),
    };

    private static string Iban(int i)
    {
        var bban = $"{(539_000_000_0L + (i * 7919)) % 10_000_000_000L:D10}";
        var number = bban + (long.Parse(bban, System.Globalization.CultureInfo.InvariantCulture) % 97 is var rest && rest == 0 ? 97 : rest).ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
        var check = 98 - (int)(System.Numerics.BigInteger.Parse($"{number}111400", System.Globalization.CultureInfo.InvariantCulture) % 97);
        return $"BE{check:D2}{number}";
    }

    private static IEnumerable<byte[]> FilesOf(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            // The log of the database is emptied while it is read.
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return bytes.ToArray();
        }
    }

    private static void AssertNowhere(List<string> canaries, IEnumerable<byte[]> places, string where)
    {
        foreach (var bytes in places)
        {
            foreach (var canary in canaries)
            {
                foreach (var form in FormsOf(canary))
                {
                    Assert.True(bytes.AsSpan().IndexOf(form) < 0, $"'{canary}' stands in {where}");
                }
            }
        }
    }

    // Plain, UTF-16 both ways, base64 wherever it begins in a longer text, and as addresses and forms write it.
    private static IEnumerable<byte[]> FormsOf(string canary)
    {
        var plain = Encoding.UTF8.GetBytes(canary);
        return
        [
            plain, Encoding.Unicode.GetBytes(canary), Encoding.BigEndianUnicode.GetBytes(canary),
            .. Enumerable.Range(0, 3).Select(before => Encoding.UTF8.GetBytes(Convert.ToBase64String([.. new byte[before], .. plain])[(before == 0 ? 0 : 4)..^4])),
            Encoding.UTF8.GetBytes(Uri.EscapeDataString(canary)), Encoding.UTF8.GetBytes(canary.Replace(" ", "+", StringComparison.Ordinal)),
        ];
    }
}
