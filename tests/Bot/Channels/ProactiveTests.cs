using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Bot.Turns;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>Speaking in a conversation later, by its stored reference, and conversations that are closed to the bot.</summary>
public sealed class ProactiveTests : IDisposable
{
    private static readonly Activity Answer = new() { Type = Activity.Message, Text = "Une personne vous répond.", TextFormat = "plain", Locale = "fr" };

    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly FakeConnector _connector = new();
    private KeyedHash? _kept;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task What_is_said_later_goes_to_where_the_conversation_is_also_after_a_restart()
    {
        using (var first = Keeping())
        {
            await first.DeliverAsync(AnActivity.Saying("demander à une personne", "a:later"));
            await _connector.SentAsync(1);
        }

        using var second = Keeping();
        var ending = await SayAsync(second);

        Assert.Equal(ProactiveEnding.Stored, ending);
        var said = (await _connector.SentAsync(2))[1];
        Assert.Equal(("Une personne vous répond.", "a:later", "https://smba.example/emea/", "29:somebody", "28:bot", null),
            (said.Text, said.Conversation?.Id, said.ServiceUrl, said.Recipient?.Id, said.From?.Id, said.ReplyToId));
    }

    [Fact]
    public async Task A_web_chat_reads_what_is_said_later_until_it_is_deleted()
    {
        using var bot = Keeping();
        var chat = await bot.ChatAsync();
        await chat.AnswerToAsync(await chat.SayAsync("demander à une personne"));

        Assert.Equal(ProactiveEnding.Stored, await SayAsync(bot));
        Assert.Equal("Une personne vous répond.", (string?)(await chat.ReadAsync())[^1]["text"]);

        await chat.SendAsync(HttpMethod.Delete, $"conversations/{chat.Conversation}");
        Assert.Equal(ProactiveEnding.Forgotten, await SayAsync(bot));
    }

    [Fact]
    public async Task What_is_written_together_is_written_only_when_the_reply_is()
    {
        using var bot = Keeping();
        await bot.DeliverAsync(AnActivity.Saying("demander à une personne"));
        await _connector.SentAsync(1);
        _connector.Fate = _ => ReplyFate.Unreachable;
        var written = 0;

        var first = await SayAsync(bot, _ => Interlocked.Increment(ref written));
        await ClosedAsync(bot);
        var second = await SayAsync(bot, _ => Interlocked.Increment(ref written));

        Assert.Equal((ProactiveEnding.Stored, ProactiveEnding.Unreachable, 1), (first, second, written));
    }

    [Fact]
    public async Task A_conversation_that_is_closed_to_the_bot_gets_nothing_more_until_somebody_writes_there_again()
    {
        using var bot = Keeping();
        await bot.DeliverAsync(AnActivity.Saying("demander à une personne"));
        await _connector.SentAsync(1);
        _connector.Fate = _ => ReplyFate.Unreachable;
        Assert.Equal(ProactiveEnding.Stored, await SayAsync(bot));
        await ClosedAsync(bot);
        Assert.Equal(ProactiveEnding.Unreachable, await SayAsync(bot));

        _connector.Fate = _ => ReplyFate.Taken;
        await bot.DeliverAsync(AnActivity.Saying("encore une question"));
        await _connector.SentAsync(3);

        Assert.Equal(ProactiveEnding.Stored, await SayAsync(bot));
        Assert.Equal(4, (await _connector.SentAsync(4)).Count);
    }

    [Fact]
    public async Task Where_a_conversation_is_stands_sealed_and_is_forgotten_with_it()
    {
        using var bot = Keeping();
        await bot.DeliverAsync(AnActivity.Saying("demander à une personne", "a:secret-place"));
        await _connector.SentAsync(1);
        var database = bot.Services.GetRequiredService<Database>();
        var stored = Assert.Single(database.Read(db => db.All("SELECT reference FROM conversations", row => (byte[])row[0])));

        await bot.DeliverAsync(AnActivity.Saying("tout oublier", "a:secret-place"));
        await UntilAsync(() => database.Read(db => db.Number("SELECT COUNT(*) FROM conversations")) == 0);

        Assert.DoesNotContain("secret-place", System.Text.Encoding.UTF8.GetString(stored), StringComparison.Ordinal);
        Assert.Equal(ProactiveEnding.Forgotten, await SayAsync(bot));
    }

    [Fact]
    public void The_page_is_answered_in_its_request_and_cannot_be_spoken_to_later()
    {
        var turn = new TurnContext(new Activity { Type = Activity.Message }, Assistant.Knowledge.Passages.Audience.Public, new CollectedReplies());

        Assert.Null(turn.KeepReference());
        Assert.False(turn.IsReferenceKept);
    }

    private static Task ClosedAsync(ListeningBot bot) => UntilAsync(() =>
        bot.Services.GetRequiredService<Database>().Read(db => db.Number("SELECT COUNT(*) FROM conversations WHERE unreachable_at IS NOT NULL")) == 1);

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var attempt = 0; attempt < 400 && !holds(); attempt++)
        {
            await Task.Delay(25, Cancellation);
        }

        Assert.True(holds());
    }

    private Task<ProactiveEnding> SayAsync(ListeningBot bot, Action<DbStatements>? together = null) =>
        bot.Services.GetRequiredService<IProactiveChannel>().SendAsync(_kept!.Value, Answer, together ?? (_ => { }), Cancellation);

    // A message that asks for a human; everything else is the bot's own.
    private ListeningBot Keeping() => new(_store, BotWith.Turns(_connector, async (turn, cancellationToken) =>
    {
        if (turn.Activity.Text == "demander à une personne")
        {
            _kept = turn.KeepReference();
        }

        if (turn.Activity.Text == "tout oublier")
        {
            turn.Forget();
        }

        await turn.SendActivityAsync(new Activity { Type = Activity.Message, Text = "Bien." }, cancellationToken);
    }));
}
