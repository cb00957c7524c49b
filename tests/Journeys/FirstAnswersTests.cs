using System.Net;
using Assistant.Bot.Data;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>The moment between the start of the bot and the first helper's question.</summary>
public sealed class FirstAnswersTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Ready_is_said_after_the_examples_were_answered_while_questions_are_taken_at_once()
    {
        var composer = new HeldComposer();
        using var bot = new ListeningBot(
            _store,
            services => services.AddSingleton<TimeProvider>(new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56)))
                .AddSingleton<IAnswerComposer>(provider => composer.Around(provider.GetRequiredService<SnapshotSwitch>())),
            new() { ["Turns:AnswersFirst"] = "true" });
        await composer.IsHolding;

        var before = await bot.Client.GetAsync("/readyz", Cancellation);
        var asked = await bot.Client.PostAsync("/fr", new FormUrlEncodedContent([new("question", "quand vole le papillon bleu")]), Cancellation);
        composer.LetGo();
        var after = before;
        for (var i = 0; i < 200 && after.StatusCode != HttpStatusCode.OK; i++)
        {
            await Task.Delay(100, Cancellation);
            after = await bot.Client.GetAsync("/readyz", Cancellation);
        }

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.OK), (before.StatusCode, asked.StatusCode, after.StatusCode));
        Assert.Contains("first examples", await before.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains("\"ready\"", await after.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.True(composer.Composed > 10, "too few examples were answered");
        Assert.Equal(1, bot.Services.GetRequiredService<Database>().Read(db => db.Number("SELECT COUNT(*) FROM signals")));
        Assert.Equal(0, bot.Services.GetRequiredService<Database>().Read(db => db.Number("SELECT COUNT(*) FROM memory")));
        Assert.DoesNotContain("could not be answered at the start", bot.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_that_is_too_slow_for_the_examples_is_ready_after_a_second_all_the_same()
    {
        var (composer, clock) = (new HeldComposer(), new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56)));
        using var bot = new ListeningBot(
            _store,
            services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IAnswerComposer>(provider => composer.Around(provider.GetRequiredService<SnapshotSwitch>())),
            new() { ["Turns:AnswersFirst"] = "true" });
        await composer.IsHolding;

        var before = await bot.Client.GetAsync("/readyz", Cancellation);
        clock.Advance(TimeSpan.FromSeconds(1.3));
        var after = await bot.Client.GetAsync("/readyz", Cancellation);
        composer.LetGo();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (before.StatusCode, after.StatusCode));
    }

    /// <summary>Composes as ever, and holds whoever comes first.</summary>
    private sealed class HeldComposer : IAnswerComposer
    {
        private readonly TaskCompletionSource _holds = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private ExtractiveComposer? _real;
        private int _composed;

        public Task IsHolding => _holds.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);

        public int Composed => _composed;

        public HeldComposer Around(SnapshotSwitch snapshots)
        {
            _real = new ExtractiveComposer(snapshots);
            return this;
        }

        public void LetGo() => _letGo.TrySetResult();

        public async Task<Composition> ComposeAsync(Question question, RetrievedPassages retrieved, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _composed) == 1)
            {
                _holds.TrySetResult();
                await _letGo.Task.WaitAsync(cancellationToken);
            }

            return await _real!.ComposeAsync(question, retrieved, cancellationToken);
        }
    }
}
