using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Indexer.Runs;
using Assistant.Knowledge.Languages;

namespace Assistant.Indexer.Commands;

/// <summary><c>evaluate</c>: measures the ranking on a labelled set.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var set = new Option<string>("--set") { Description = "A folder with corpus.jsonl, queries.jsonl and qrels.tsv.", HelpName = "DIR", Required = true };
        var json = CommandOptions.Json();
        var noLexicon = new Option<bool>("--no-lexicon") { Description = "Leave out the lexicon, to see what it gives." };
        var command = new Command("evaluate", "Measures how well questions find their labelled passages, by language of question and passage.") { set, json, noLexicon };
        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(async () =>
        {
            var figures = await new Evaluation(parsed.GetValue(noLexicon) ? Lexicon.Empty : Lexicon.Load([]), TimeProvider.System).RunAsync(EvaluationSet.Read(parsed.GetValue(set)!), cancellationToken);
            await Console.Out.WriteAsync(parsed.GetValue(json) ? JsonSerializer.Serialize(figures, FiguresJson.Default.IReadOnlyListRankingFigures) + "\n" : Table(figures));
            return 0;
        }));
        return command;
    }

    private static string Table(IReadOnlyList<RankingFigures> figures) => string.Concat(
        figures.Select(f => string.Create(
            CultureInfo.InvariantCulture,
            $"{f.QuestionLanguage}→{f.PassageLanguage} {f.Questions,5} {f.Hit1,8:0.000} {f.Hit3,8:0.000} {f.Hit5,8:0.000} {f.Hit10,8:0.000} {f.Mrr10,8:0.000} {f.Ndcg10,8:0.000} {f.Recall100,8:0.000}\n"))
            .Prepend("              hit@1    hit@3    hit@5   hit@10   MRR@10  nDCG@10 recall@100\n"));
}

/// <summary>How figures stand as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<RankingFigures>))]
internal sealed partial class FiguresJson : JsonSerializerContext;
