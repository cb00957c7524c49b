using System.Globalization;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Indexer.Commands;

/// <summary>Prints why passages were found: the question's ideas, their words and translations with weights, and which of them each passage has.</summary>
internal sealed class ExplanationPrinter(TextWriter output, Retriever retriever, LanguageDetector languages)
{
    private const int Shown = 5;

    /// <summary>Prints the ranking in each language that has passages, and what the strength was made of.</summary>
    public async Task PrintAsync(ServingPassages serving, Question question, Answer answer, CancellationToken cancellationToken)
    {
        var spoken = languages.Detect(question.Text) ?? question.Language;
        await output.WriteLineAsync($"\nread as {spoken?.Code() ?? "a question of unknown language"}");
        foreach (var written in LanguageCodes.All.OrderByDescending(language => language == spoken))
        {
            var retrieved = await retriever.RetrieveAsync(serving, question, spoken ?? written, written, Shown, cancellationToken);
            await output.WriteLineAsync($"\npassages in {written.Code()}, {retrieved.Statistics.Passages} in all");
            await PrintIdeasAsync(retrieved);
            foreach (var passage in retrieved.Passages)
            {
                await PrintPassageAsync(passage, retrieved, serving.Analyzers[written]);
            }
        }

        await output.WriteLineAsync($"\nstrength {Number(answer.Strength)}: {answer.Evidence}");
    }

    private async Task PrintIdeasAsync(RetrievedPassages retrieved)
    {
        foreach (var idea in retrieved.Concepts)
        {
            var kind = idea.IsFunctional ? "only asks" : idea.Entries.Count == 0 ? "not in the lexicon" : string.Join(", ", idea.Entries.Select(entry => entry.Id)) + (idea.IsEveryday ? ", everyday" : "");
            await output.WriteLineAsync($"  {Words(idea.Written)} ({kind}): {string.Join("; ", idea.Wordings.Select(wording => Wording(wording, retrieved.Statistics)))}");
        }
    }

    private async Task PrintPassageAsync(RetrievedPassage found, RetrievedPassages retrieved, TextAnalyzer analyzer)
    {
        var terms = Text(found).SelectMany(text => analyzer.Analyze(text)).SelectMany(word => word.TermIds).ToHashSet();
        var said = retrieved.Concepts.SelectMany(idea => idea.Wordings).Where(wording => wording.Words.All(word => terms.Contains(word.TermIds[0])));
        await output.WriteLineAsync($"  {found.Rank}. {Number(found.Score)} {found.Document.Id} · {found.Passage.Place} [{found.FoundBy}]");
        await output.WriteLineAsync($"     has {string.Join(", ", said.Select(wording => Words(wording.Words)).Distinct(StringComparer.Ordinal))}");
    }

    private static IEnumerable<string> Text(RetrievedPassage found) => [found.Document.Title, .. found.Document.Keywords, .. found.Passage.Headings, found.Passage.Text];

    private static string Wording(Wording wording, TermStatistics statistics) =>
        $"{Words(wording.Words)} ×{Number(wording.Credit)}, in {(wording.Words.Count == 0 ? 0 : wording.Words.Min(word => statistics.Frequency(word.TermIds[0])))} passages";

    private static string Words(IEnumerable<AnalyzedWord> words) => string.Join(' ', words.Select(word => word.Surface));

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
