using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>A text as it weighs beside a question: its telling words, each with how telling it is in the documents.</summary>
internal sealed class ReadText
{
    /// <summary>Reads a text.</summary>
    public ReadText(IReadOnlyList<AnalyzedWord> words, TermStatistics statistics)
    {
        Telling = [.. words.Where(word => !word.IsFunctional).Select(word => new TellingWord([.. word.TermIds], statistics.Idf(word.TermIds[0])))];
        Weight = Telling.Sum(word => word.Weight);
    }

    /// <summary>The words that do not only ask or connect, in order.</summary>
    public TellingWord[] Telling { get; }

    /// <summary>What they weigh together; 0 for a text without a telling word.</summary>
    public double Weight { get; }
}

/// <summary>A word that says something of a subject.</summary>
/// <param name="Terms">Its terms, its stem first.</param>
/// <param name="Weight">How telling it is.</param>
internal readonly record struct TellingWord(uint[] Terms, double Weight);
