using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Indexer.Runs;
using Assistant.Indexer.Sources;
using Assistant.Knowledge;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Model;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Indexer.Commands;

/// <summary><c>evaluate</c>: measures the ranking on a labelled set, or the answers to labelled questions over the starter corpus.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var set = new Option<string?>("--set") { Description = "A folder with corpus.jsonl, queries.jsonl and qrels.tsv.", HelpName = "DIR" };
        var golden = new Option<string?>("--golden") { Description = "A file with one labelled question a line, asked over the starter corpus.", HelpName = "FILE" };
        var without = new Option<string[]>("--without") { Description = "Leave something out, to see what it gives; can be given several times.", HelpName = string.Join('|', EvaluatedLegs.Names) };
        without.AcceptOnlyFromAmong([.. EvaluatedLegs.Names]);
        var evidence = new Option<string?>("--evidence") { Description = "With --golden: write what the strength of each question was made of to this file, one JSON object a line.", HelpName = "FILE" };
        var (model, record, replay) = ModelSwitches();
        var dense = new Option<bool>("--dense") { Description = "Also make and compare dense vectors, by the embedding model of the settings." };
        var json = CommandOptions.Json();
        var command = new Command("evaluate", "Measures how well questions find their labelled passages and get their labelled answers.") { set, golden, without, evidence, model, record, replay, dense, json };
        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(async () =>
        {
            var legs = EvaluatedLegs.Without(parsed.GetValue(without) ?? []);
            return (parsed.GetValue(set), parsed.GetValue(golden)) switch
            {
                (string folder, null) => await MeasureSetAsync(folder, legs, parsed.GetValue(dense), parsed.GetValue(json), cancellationToken),
                (null, string file) => await MeasureGoldenAsync(
                    file,
                    new Measured(legs, parsed.GetValue(model) || parsed.GetValue(record) is not null, parsed.GetValue(record), parsed.GetValue(replay)) { Evidence = parsed.GetValue(evidence), ComparesDense = parsed.GetValue(dense) },
                    parsed.GetValue(json),
                    cancellationToken),
                _ => await MisusedAsync(),
            };
        }));
        return command;
    }

    private static (Option<bool> Model, Option<string?> Record, Option<string?> Replay) ModelSwitches() => (
        new("--model") { Description = "With --golden: also ask the model of the settings, some thousand times." },
        new("--record") { Description = "With --golden: as --model, and write its replies down.", HelpName = "FILE" },
        new("--replay") { Description = "With --golden: as --model, with replies that were written down and nothing else.", HelpName = "FILE" });

    private static async Task<int> MisusedAsync()
    {
        await Console.Error.WriteLineAsync("Give --set with a folder, or --golden with a file of questions; not both.");
        return CommandBorder.Misused;
    }

    private static async Task<int> MeasureSetAsync(string folder, EvaluatedLegs legs, bool comparesDense, bool asJson, CancellationToken cancellationToken)
    {
        using var model = new EvaluatedEmbeddings(comparesDense);
        var evaluation = new Evaluation(legs, model.Passages, model.Questions, TimeProvider.System);
        var figures = await evaluation.RunAsync(EvaluationSet.Read(folder), cancellationToken);
        await Console.Out.WriteAsync(asJson ? JsonSerializer.Serialize(figures, FiguresJson.Default.IReadOnlyListRankingFigures) + "\n" : FiguresTable.Of(figures));
        await model.SayAsync(evaluation.Dense);
        return 0;
    }

    private static async Task<int> MeasureGoldenAsync(string file, Measured measured, bool asJson, CancellationToken cancellationToken)
    {
        var questions = GoldenQuestion.Read(file);
        using var model = new EvaluatedEmbeddings(measured.ComparesDense);
        using var corpus = new GoldenCorpus(measured.Legs, model.Passages, TimeProvider.System);
        await corpus.ReadAsync(Path.Combine(AppContext.BaseDirectory, "corpus", CorpusManifest.FileName), cancellationToken);
        var lexicon = measured.Legs.LoadLexicon();
        var outcomes = await new GoldenRun(corpus, folder => Open(folder, lexicon, model.Questions, measured)).RunAsync(questions, cancellationToken);
        var report = GoldenReport.Of(outcomes) with { Dense = corpus.Dense };
        if (measured.Evidence is { } evidence)
        {
            await File.WriteAllLinesAsync(evidence, EvidenceLine.Of(outcomes).Select(line => JsonSerializer.Serialize(line, FiguresJson.Default.EvidenceLine)), cancellationToken);
        }

        await Console.Out.WriteAsync(asJson ? JsonSerializer.Serialize(report, FiguresJson.Default.GoldenReport) + "\n" : GoldenTables.Of(report));
        await model.SayAsync(corpus.Dense);
        return 0;
    }

    // As in production, but for what is left out.
    private static OpenedKnowledge Open(string folder, Lexicon lexicon, QuestionEmbedder embedder, Measured measured)
    {
        var legs = measured.Legs;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(measured.AsksModel ? Settings.OfModel() : []).AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{StoreOptions.Section}:{nameof(StoreOptions.Folder)}"] = folder,
            [$"{StoreOptions.Section}:{nameof(StoreOptions.Starter)}"] = "",
        }).AddInMemoryCollection(measured.Unlimited()).Build();
        var reader = new QuestionReader(lexicon) { Legs = legs.Ranking };
        var services = measured.Wire(new ServiceCollection().AddLogging().AddKnowledge(configuration))
            .AddSingleton(lexicon)
            .AddSingleton(reader)
            .AddSingleton(provider => new Retriever(reader, embedder, provider.GetRequiredService<TimeProvider>()) { Legs = legs.Ranking })
            .BuildServiceProvider();
        return new OpenedKnowledge(
            services.GetRequiredService<QuestionAnswerer>(),
            services.GetRequiredService<Retriever>(),
            services.GetRequiredService<IAnswerComposer>(),
            services.GetRequiredService<LanguageDetector>(),
            services.GetRequiredService<SnapshotSwitch>(),
            services);
    }
}

/// <summary>What a measurement uses.</summary>
/// <param name="Legs">What the ranking may use.</param>
/// <param name="AsksModel">Whether the model of the settings is asked.</param>
/// <param name="Record">Where its replies are written down; null for nowhere.</param>
/// <param name="Replay">Where replies were written down that take its place; null for none.</param>
internal sealed record Measured(EvaluatedLegs Legs, bool AsksModel, string? Record, string? Replay)
{
    /// <summary>The file that takes what the strength of each question was made of; null for none.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether dense vectors are compared.</summary>
    public bool ComparesDense { get; init; }

    /// <summary>A measurement takes what it takes: the budgets are for the day's questions.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Unlimited() => !AsksModel && Replay is null ? [] :
    [
        new($"{ModelOptions.Section}:{nameof(ModelOptions.TokensPerDay)}", "1000000000"),
        new($"{ModelOptions.Section}:{nameof(ModelOptions.SecondsPerAnswer)}", "60"),
    ];

    /// <summary>Puts recorded replies in the place of the model, or before it.</summary>
    public IServiceCollection Wire(IServiceCollection services)
    {
        if (Replay is { } replay)
        {
            return services.AddSingleton<IChatClient>(new RecordedReplies(File.Exists(replay) ? replay : throw new FileNotFoundException($"{replay} does not exist."), model: null));
        }

        if (Record is { } record && services.LastOrDefault(service => service.ServiceType == typeof(IChatClient))?.ImplementationFactory is { } model)
        {
            services.AddSingleton<IChatClient>(provider => new RecordedReplies(
                record, model(provider) as IChatClient ?? throw new InvalidDataException("Model:Provider is none: configure the model whose replies are to be recorded.")));
        }

        return services;
    }
}

/// <summary>How figures stand as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<RankingFigures>))]
[JsonSerializable(typeof(GoldenReport))]
[JsonSerializable(typeof(EvidenceLine))]
internal sealed partial class FiguresJson : JsonSerializerContext;
