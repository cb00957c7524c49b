using System.Diagnostics;
using System.Net;
using System.Text;
using Assistant.Bot.Channels;
using Assistant.Bot.Data;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>What lies on the disk, and what happens when there is none left.</summary>
public sealed class DiskTests : IDisposable
{
    private static readonly string[] Canaries = ["85.07.30-033.28", "85073003328", "anais.zanzibar@example.be", "0475 12 34 56", "BE68 5390 0754 7034", "BE68539007547034"];

    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly FakeConnector _connector = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_store.Folder, "bot");

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Planted_personal_data_and_ids_of_people_stand_in_no_byte_on_the_disk_and_in_no_log()
    {
        string logs;
        using (var bot = new ListeningBot(_store, BotWith.Connector(_connector)))
        {
            var text = $"papillon de Madame : {string.Join(" ; ", Canaries)}";
            var value = new System.Text.Json.Nodes.JsonObject { ["comment"] = text, ["deep"] = new System.Text.Json.Nodes.JsonArray(text) };
            var chat = await bot.ChatAsync();
            await chat.AskAsync(text);
            await chat.PostAsync(chat.Message("papillon").With("value", value.DeepClone()).With("summary", text));
            await bot.DeliverAsync(AnActivity.Saying(text).With("from", new System.Text.Json.Nodes.JsonObject { ["id"] = "29:canary-of-a-person", ["name"] = "Zanzibar Canary" }));
            await bot.DeliverAsync(AnActivity.Saying(text).With("value", value.DeepClone()).With("speak", text).With("deliveryMode", "expectReplies"));
            await bot.DeliverAsync(AnActivity.Saying(text).With("text", System.Text.Json.Nodes.JsonValue.Create(5)).With("summary", text));
            await bot.PostAsync("/api/messages", $"{{\"type\":\"message\", {text}");
            await _connector.SentAsync(1);
            AssertClean(bot);
            await bot.Services.GetRequiredService<ChannelSweep>().SweepAsync();
            AssertClean(bot);
            logs = bot.Logs.All;
        }

        AssertNowhere(Encoding.UTF8.GetBytes(logs), "the log");
        foreach (var file in Directory.EnumerateFiles(_store.Folder, "*", SearchOption.AllDirectories))
        {
            AssertNowhere(await File.ReadAllBytesAsync(file, Cancellation), file);
        }

        void AssertClean(ListeningBot bot)
        {
            Assert.NotNull(bot);
            var files = Directory.GetFiles(Data);
            Assert.Contains(files, file => file.EndsWith("-wal", StringComparison.Ordinal));
            foreach (var file in files)
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                AssertNowhere(bytes, file);
            }
        }
    }

    [Fact]
    public async Task Questions_lie_on_the_disk_only_sealed_and_are_gone_after_their_conversation_is_deleted()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        await chat.AskAsync("quand vole le papillon zanzibar");
        var rows = () => bot.Services.GetRequiredService<Database>().Read(db =>
            db.Number("SELECT (SELECT COUNT(*) FROM memory) + (SELECT COUNT(*) FROM direct_line_activities) + (SELECT COUNT(*) FROM inbox WHERE envelope IS NOT NULL)"));
        var before = rows();

        await chat.SendAsync(HttpMethod.Delete, $"conversations/{chat.Conversation}");

        Assert.Equal((4, 0), (before, rows()));
        foreach (var file in Directory.GetFiles(Data))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            Assert.Equal(-1, bytes.AsSpan().IndexOf("zanzibar"u8));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(chat.Conversation)));
        }
    }

    [Fact]
    public async Task A_full_disk_is_told_with_a_time_to_come_back_who_waits_is_answered_and_freed_space_is_enough()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "needs root on Linux to mount a small disk");
        var disk = Directory.CreateDirectory(Path.Combine(_store.Folder, "disk")).FullName;
        Assert.SkipUnless(await RunAsync("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk) == 0, "a small disk cannot be mounted here");
        try
        {
            using var bot = new ListeningBot(_store, BotWith.Connector(_connector), new() { ["Data:Folder"] = disk });
            var chat = await bot.ChatAsync();
            await chat.AskAsync("quand vole le papillon bleu");
            await FillAsync(disk);

            var accepted = new List<string>();
            var refused = 0;
            for (var i = 0; i < 200 && refused < 5; i++)
            {
                var (status, body) = await chat.PostAsync(chat.Message($"quand vole le papillon {i}"));
                refused += status == HttpStatusCode.ServiceUnavailable ? 1 : 0;
                Assert.True(status is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, status.ToString());
                if (status == HttpStatusCode.OK)
                {
                    accepted.Add((string)body!["id"]!);
                }
            }

            var messages = await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu"));
            var waits = await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu").With("deliveryMode", "expectReplies"));
            var ready = await bot.Client.GetStringAsync("/readyz", Cancellation);
            File.Delete(Path.Combine(disk, "filler"));

            Assert.Contains("degraded", ready, StringComparison.Ordinal);
            Assert.Equal((5, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (refused, messages.Status, waits.Status));
            Assert.NotNull(messages.Response.Headers.RetryAfter);
            Assert.Contains("vole la nuit", await chat.AskAsync("le papillon bleu vole quand"), StringComparison.Ordinal);
            foreach (var id in accepted)
            {
                await chat.AnswerToAsync(id);
            }
        }
        finally
        {
            Assert.Equal(0, await RunAsync("umount", disk));
        }
    }

    [Fact]
    public async Task Where_nothing_can_be_written_the_page_still_answers_and_channels_are_told_to_come_back()
    {
        var file = Path.Combine(_store.Folder, "a file");
        await File.WriteAllTextAsync(file, "", Cancellation);
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector), new() { ["Data:Folder"] = Path.Combine(file, "data") });
        using var form = new FormUrlEncodedContent([new("question", "quand vole le papillon bleu")]);

        var page = await (await bot.Client.PostAsync("/fr", form, Cancellation)).Content.ReadAsStringAsync(Cancellation);
        var message = await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu"));
        var (token, _, _) = await bot.PostAsync("/v3/directline/tokens/generate", "{}");

        Assert.Contains("vole la nuit", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (message.Status, token));
        Assert.NotNull(message.Response.Headers.RetryAfter);
        Assert.Contains("degraded", await bot.Client.GetStringAsync("/readyz", Cancellation), StringComparison.Ordinal);
    }

    private static void AssertNowhere(byte[] bytes, string where)
    {
        foreach (var canary in Canaries.Concat(["zanzibar", "Zanzibar", "canary-of-a-person"]))
        {
            foreach (var encoded in new[] { Encoding.UTF8.GetBytes(canary), Encoding.Unicode.GetBytes(canary), Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(canary))), Encoding.UTF8.GetBytes(Uri.EscapeDataString(canary)) })
            {
                Assert.True(bytes.AsSpan().IndexOf(encoded) < 0, $"'{canary}' stands in {where}");
            }
        }
    }

    private static async Task FillAsync(string disk)
    {
        await using var filler = new FileStream(Path.Combine(disk, "filler"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            for (var page = new byte[4096]; ;)
            {
                await filler.WriteAsync(page, Cancellation);
            }
        }
        catch (IOException)
        {
            // Full, as wanted.
        }
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync(Cancellation);
        return process.ExitCode;
    }
}
