using Assistant.Knowledge.Languages;

namespace Assistant.Benchmarks;

/// <summary>One contender: an index over the same passages that ranks the same questions.</summary>
internal interface IRanker : IDisposable
{
    /// <summary>Its name in the table.</summary>
    string Name { get; }

    /// <summary>Ranks passages against a question.</summary>
    /// <returns>The numbers of the best ten, best first.</returns>
    IReadOnlyList<int> Search(AnalyzedWord[] question);
}
