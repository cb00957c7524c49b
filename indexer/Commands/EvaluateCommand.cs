using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Indexer.Runs;
using Assistant.Indexer.Sources;
using Assistant.Knowledge;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
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
        var json = CommandOptions.Json();
        var command = new Command("evaluate", "Measures how well questions find their labelled passages and get their labelled answers.") { set, golden, without, evidence, json };
        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(async () =>
        {
            var legs = EvaluatedLegs.Without(parsed.GetValue(without) ?? []);
            return (parsed.GetValue(set), parsed.GetValue(golden)) switch
            {
                (string folder, null) => await MeasureSetAsync(folder, legs, parsed.GetValue(json), cancellationToken),
                (null, string file) => await MeasureGoldenAsync(file, legs, parsed.GetValue(evidence), parsed.GetValue(json), cancellationToken),
                _ => await MisusedAsync(),
            };
        }));
        return command;
    }

    private static async Task<int> MisusedAsync()
    {
        await Console.Error.WriteLineAsync("Give --set with a folder, or --golden with a file of questions; not both.");
        return CommandBorder.Misused;
    }

    private static async Task<int> MeasureSetAsync(string folder, EvaluatedLegs legs, bool asJson, CancellationToken cancellationToken)
    {
        var figures = await new Evaluation(legs, TimeProvider.System).RunAsync(EvaluationSet.Read(folder), cancellationToken);
        await Console.Out.WriteAsync(asJson ? JsonSerializer.Serialize(figures, FiguresJson.Default.IReadOnlyListRankingFigures) + "\n" : FiguresTable.Of(figures));
        return 0;
    }

    private static async Task<int> MeasureGoldenAsync(string file, EvaluatedLegs legs, string? evidence, bool asJson, CancellationToken cancellationToken)
    {
        var questions = GoldenQuestion.Read(file);
        using var corpus = new GoldenCorpus(legs, TimeProvider.System);
        await corpus.ReadAsync(Path.Combine(AppContext.BaseDirectory, "corpus", CorpusManifest.FileName), cancellationToken);
        var lexicon = legs.LoadLexicon();
        var outcomes = await new GoldenRun(corpus, folder => Open(folder, lexicon, legs)).RunAsync(questions, cancellationToken);
        var report = GoldenReport.Of(outcomes);
        if (evidence is not null)
        {
            await File.WriteAllLinesAsync(evidence, EvidenceLine.Of(outcomes).Select(line => JsonSerializer.Serialize(line, FiguresJson.Default.EvidenceLine)), cancellationToken);
        }

        await Console.Out.WriteAsync(asJson ? JsonSerializer.Serialize(report, FiguresJson.Default.GoldenReport) + "\n" : GoldenTables.Of(report));
        return 0;
    }

    // As in production, but for what is left out.
    private static OpenedKnowledge Open(string folder, Lexicon lexicon, EvaluatedLegs legs)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{StoreOptions.Section}:{nameof(StoreOptions.Folder)}"] = folder,
            [$"{StoreOptions.Section}:{nameof(StoreOptions.Starter)}"] = "",
        }).Build();
        var reader = new QuestionReader(lexicon) { Legs = legs.Ranking };
        var services = new ServiceCollection().AddLogging().AddKnowledge(configuration)
            .AddSingleton(lexicon)
            .AddSingleton(reader)
            .AddSingleton(provider => new Retriever(reader, provider.GetRequiredService<TimeProvider>()) { Legs = legs.Ranking })
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

/// <summary>How figures stand as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<RankingFigures>))]
[JsonSerializable(typeof(GoldenReport))]
[JsonSerializable(typeof(EvidenceLine))]
internal sealed partial class FiguresJson : JsonSerializerContext;
