using Assistant.Bot.Activities;
using Assistant.Bot.Channels;
using Assistant.Bot.Data;
using Assistant.Bot.Turns;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Turns;

/// <summary>What a conversation was about, over a real database.</summary>
public sealed class ConversationMemoryTests
{
    private static readonly KeyedHash Here = new(1);
    private static readonly KeyedHash Elsewhere = new(2);

    private readonly FakeTimeProvider _clock = new(DateTimeOffset.Parse("2026-11-23T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public async Task A_question_is_recalled_in_its_own_conversation_for_half_an_hour()
    {
        await using var database = await ADatabase.NewAsync();
        var memory = Memory(database);
        await RememberAsync(database, memory, Here, "comment demander une carte d'identité à la commune");

        Assert.Equal("comment demander une carte d'identité à la commune", memory.Recall(Here));
        Assert.Null(memory.Recall(Elsewhere));
        _clock.Advance(TimeSpan.FromMinutes(29));
        Assert.NotNull(memory.Recall(Here));
        _clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(memory.Recall(Here));
    }

    [Fact]
    public async Task What_is_too_short_to_stand_alone_brings_what_it_went_on_from()
    {
        await using var database = await ADatabase.NewAsync();
        var memory = Memory(database);
        await RememberAsync(database, memory, Here, "une question plus ancienne sur tout autre chose");
        await RememberAsync(database, memory, Here, "comment demander une carte d'identité à la commune");
        await RememberAsync(database, memory, Here, "et pour les mineurs ?");

        Assert.Equal("et pour les mineurs ? comment demander une carte d'identité à la commune", memory.Recall(Here));
        await RememberAsync(database, memory, Here, "et perdue ?");
        await RememberAsync(database, memory, Here, "et volée ?");
        Assert.Equal("et volée ? et perdue ? et pour les mineurs ?", memory.Recall(Here));
    }

    [Fact]
    public async Task Forgetting_takes_one_conversation_or_what_is_old_out_of_the_table()
    {
        await using var database = await ADatabase.NewAsync();
        var memory = Memory(database);
        await RememberAsync(database, memory, Here, "une");
        await RememberAsync(database, memory, Elsewhere, "deux");

        await database.Writer.WriteAsync(db => { ConversationMemory.Forget(db, Here); return true; });
        var left = Rows(database);
        _clock.Advance(TimeSpan.FromMinutes(31));
        await database.Writer.WriteAsync(db => { memory.ForgetExpired(db); return true; });

        Assert.Equal((1, 0), (left, Rows(database)));
    }

    [Fact]
    public async Task A_follow_up_is_understood_from_the_question_before_it_also_after_a_restart_and_not_after_half_an_hour()
    {
        using var store = AStore.With(
            ADocument.Titled("Carte d'identité").Saying("Adultes", "La carte d'identité électronique se demande à la commune avec une photo récente.")
                .Saying("Mineurs", "Pour les mineurs, la Kids-ID se demande par les parents."),
            ADocument.Titled("Transport").Saying("Mineurs", "Les mineurs voyagent avec un abonnement scolaire."));
        string alone, follows;
        DirectLineClient chat;
        using (var bot = new ListeningBot(store, services => services.AddSingleton<TimeProvider>(_clock)))
        {
            alone = await (await bot.ChatAsync()).AskAsync("et pour les mineurs ?");
            chat = await bot.ChatAsync();
            await chat.AskAsync("comment demander la carte d'identité électronique à la commune");
        }

        using (var bot = new ListeningBot(store, services => services.AddSingleton<TimeProvider>(_clock)))
        {
            follows = await new DirectLineClient(bot.Client, chat.Conversation, chat.Token, null).AskAsync("et pour les mineurs ?");
            _clock.Advance(TimeSpan.FromMinutes(31));
        }

        Assert.NotEqual(alone, follows);
        Assert.Contains("carte d'identité", follows, StringComparison.OrdinalIgnoreCase);
        using var last = new ListeningBot(store, services => services.AddSingleton<TimeProvider>(_clock), new() { ["DirectLine:TokenMinutes"] = "1440" });
        Assert.Null(last.Services.GetRequiredService<ConversationMemory>().Recall(last.Services.GetRequiredService<DirectLineLog>().HashOf(chat.Conversation)));
    }

    [Fact]
    public async Task What_was_typed_wrong_is_not_remembered()
    {
        using var store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit."));
        using var bot = new ListeningBot(store);
        var chat = await bot.ChatAsync();
        await chat.AskAsync("???");

        Assert.Null(bot.Services.GetRequiredService<ConversationMemory>().Recall(bot.Services.GetRequiredService<DirectLineLog>().HashOf(chat.Conversation)));
        Assert.Equal(Activity.Message, (string?)(await chat.ReadAsync())[^1]["type"]);
    }

    private static long? Rows(ADatabase database) => database.Database.Read(db => db.Number("SELECT COUNT(*) FROM memory"));

    private static async Task RememberAsync(ADatabase database, ConversationMemory memory, KeyedHash conversation, string question)
    {
        var write = memory.Remember(conversation, question);
        await database.Writer.WriteAsync(db => { write(db); return true; });
    }

    private ConversationMemory Memory(ADatabase database) => new(database.Database, database.Key, Options.Create(new TurnOptions()), _clock);
}
