using System.Globalization;
using Assistant.Indexer.Runs;

namespace Assistant.Indexer.Commands;

/// <summary>Sets the ranking figures of a labelled set in columns.</summary>
internal static class FiguresTable
{
    /// <summary>The table, one row for each pair of languages.</summary>
    public static string Of(IReadOnlyList<RankingFigures> figures) => string.Concat(
        figures.Select(f => string.Create(
            CultureInfo.InvariantCulture,
            $"{f.QuestionLanguage}→{f.PassageLanguage} {f.Questions,5} {f.Hit1,8:0.000} {f.Hit3,8:0.000} {f.Hit5,8:0.000} {f.Hit10,8:0.000} {f.Mrr10,8:0.000} {f.Ndcg10,8:0.000} {f.Recall100,8:0.000}\n"))
            .Prepend("              hit@1    hit@3    hit@5   hit@10   MRR@10  nDCG@10 recall@100\n"));
}
