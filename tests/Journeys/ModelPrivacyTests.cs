using System.Text.Json;
using Assistant.Bot.Data;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>What a helper types about a person never reaches a model.</summary>
public sealed class ModelPrivacyTests
{
    private static readonly string[] Structured = ["BE_NRN", "BE_BIS", "IBAN", "EMAIL", "PHONE", "EID", "PLATE"];

    [Fact]
    public async Task No_structured_personal_data_stands_in_any_prompt()
    {
        await using var endpoint = await FakeModelEndpoint.StartAsync();
        using var store = AStore.Empty();
        using var bot = Bot(store, endpoint, ("Store:Starter", Path.Combine(AppContext.BaseDirectory, "starter")));

        var leaks = await LeaksAsync(bot, endpoint);

        Assert.Contains(endpoint.Seen, request => request.Path.EndsWith("/chat/completions", StringComparison.Ordinal));
        Assert.Empty(leaks);
    }

    [Fact]
    public async Task No_structured_personal_data_stands_in_any_embedding_request()
    {
        await using var endpoint = await FakeModelEndpoint.StartAsync();
        using var embedder = new FakeEmbedder(dimensions: 3);
        using var store = AStore.With(embedder, ADocument.Titled("Offre internet sociale").In(Language.French).Saying("Combien coûte l'offre ?", "L'offre internet sociale coûte 19 euros par mois."));
        using var bot = Bot(store, endpoint, ("Model:EmbeddingDeployment", FakeEmbedder.Model), ("Model:EmbeddingMilliseconds", "10000"));

        var leaks = await LeaksAsync(bot, endpoint);

        Assert.Contains(endpoint.Seen, request => request.Path.EndsWith("/embeddings", StringComparison.Ordinal));
        Assert.Empty(leaks);
    }

    [Fact]
    public async Task A_page_shows_the_sentences_their_marks_and_that_a_model_wrote_them()
    {
        await using var endpoint = await FakeModelEndpoint.StartAsync();
        endpoint.Says = _ => FakeModel.Reply(("Het sociaal internetaanbod kost negentien euro per maand.", [(1, "L'offre internet sociale coûte 19 euros par mois.")]));
        using var store = AStore.With(ADocument.Titled("Offre internet sociale").In(Language.French).Saying("Combien coûte l'offre internet sociale ?", "L'offre internet sociale coûte 19 euros par mois."));
        using var bot = new RunningBot(store, settings: endpoint.Settings().ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

        var page = await bot.AskAsync("nl", "Hoeveel kost het sociaal internetaanbod?");

        Assert.Contains("negentien euro per maand. [1]", page.Text, StringComparison.Ordinal);
        Assert.Contains("taalmodel", page.Text, StringComparison.Ordinal);
        Assert.Contains("Niet-officiële vertaling", page.Text, StringComparison.Ordinal);
        Assert.Contains("L'offre internet sociale coûte 19 euros par mois.", page.Quotes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_model_fails_the_page_says_so_and_shows_the_passages()
    {
        await using var endpoint = await FakeModelEndpoint.StartAsync();
        endpoint.Fails = context => { context.Response.StatusCode = 500; return Task.CompletedTask; };
        using var store = AStore.With(ADocument.Titled("Offre internet sociale").In(Language.French).Saying("Combien coûte l'offre internet sociale ?", "L'offre internet sociale coûte 19 euros par mois."));
        using var bot = new RunningBot(store, settings: endpoint.Settings().ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

        var page = await bot.AskAsync("fr", "Combien coûte l'offre internet sociale ?");

        Assert.Contains("voici les passages", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.Quotes);
    }

    [Fact]
    public async Task What_became_of_the_model_stands_in_the_signal_and_a_model_at_rest_on_readyz()
    {
        await using var endpoint = await FakeModelEndpoint.StartAsync();
        endpoint.Fails = context => { context.Response.StatusCode = 500; return Task.CompletedTask; };
        using var store = AStore.With(ADocument.Titled("Offre internet sociale").In(Language.French).Saying("Combien coûte l'offre internet sociale ?", "L'offre internet sociale coûte 19 euros par mois."));
        using var bot = new RunningBot(store, settings: endpoint.Settings(("Model:EmbeddingDeployment", "")).GroupBy(pair => pair.Item1, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last().Item2, StringComparer.Ordinal));
        var before = await bot.OpenAsync("/readyz");

        for (var i = 0; i < 8; i++)
        {
            await bot.AskAsync("fr", "Combien coûte l'offre internet sociale ?");
        }

        var after = await bot.OpenAsync("/readyz");
        var endings = bot.Services.GetRequiredService<Database>().Read(db => db.All("SELECT model FROM signals ORDER BY id", row => row.GetInt64(0)));
        Assert.DoesNotContain("model", before.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("degraded", after.Html, StringComparison.Ordinal);
        Assert.Contains("answers are quotes", after.Html, StringComparison.Ordinal);
        Assert.Equal([(long)ModelEnding.Failed, (long)ModelEnding.Resting], [endings[0], endings[^1]]);
    }

    private static RunningBot Bot(AStore store, FakeModelEndpoint endpoint, params (string Key, string Value)[] settings) => new(
        store,
        settings: endpoint.Settings([("Model:TokensPerDay", "1000000000"), .. settings]).GroupBy(pair => pair.Item1, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last().Item2, StringComparer.Ordinal));

    // Asks every text, and keeps what of its labelled data left the machine.
    private static async Task<List<string>> LeaksAsync(RunningBot bot, FakeModelEndpoint endpoint)
    {
        var step = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 1 : 40;
        var leaks = new List<string>();
        foreach (var text in File.ReadLines(TestData.Find("trust/be_pii_v1.jsonl")).Where((_, i) => i % step == 0).Select(line => JsonElement.Parse(line)))
        {
            var before = endpoint.Seen.Count;
            await bot.AskAsync("fr", text.GetProperty("text").GetString()!);
            var sent = string.Concat(string.Join('\n', endpoint.Seen.Skip(before).Select(request => request.Body)).Where(char.IsLetterOrDigit));
            leaks.AddRange(text.GetProperty("spans").EnumerateArray().Where(span => Structured.Contains(span.GetProperty("type").GetString()))
                .Select(span => string.Concat(span.GetProperty("value").GetString()!.Where(char.IsLetterOrDigit))).Where(value => value.Length > 4 && sent.Contains(value, StringComparison.OrdinalIgnoreCase)));
        }

        return leaks;
    }
}
