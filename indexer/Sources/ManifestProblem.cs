namespace Assistant.Indexer.Sources;

/// <summary>One thing that is wrong in a manifest, said so that its author finds the line and knows what is allowed.</summary>
/// <param name="File">The manifest's file name.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Path">The place in the JSON, such as <c>documents[3].language</c>; empty for the whole file.</param>
/// <param name="Says">What is wrong and what is allowed; it follows the path in a sentence.</param>
internal sealed record ManifestProblem(string File, int Line, string Path, string Says)
{
    /// <summary>The sentence for people: <c>corpus.json, line 12: documents[3].langage is not a known key; did you mean "language"?</c></summary>
    public override string ToString() => $"{File}, line {Line}: {(Path.Length == 0 ? "the manifest" : Path)} {Says}";
}

/// <summary>Gathers everything that is wrong in one manifest, in the order in which it is found.</summary>
/// <param name="file">The manifest's file name.</param>
internal sealed class ManifestProblems(string file)
{
    private readonly List<ManifestProblem> _found = [];

    /// <summary>What was found, in line order.</summary>
    public IReadOnlyList<ManifestProblem> Found => [.. _found.OrderBy(problem => problem.Line)];

    /// <summary>Notes a problem.</summary>
    public void Add(int line, string path, string says) => _found.Add(new ManifestProblem(file, line, path, says));

    /// <summary>Notes a problem with a value.</summary>
    public void Add(ManifestNode node, string says) => Add(node.Line, node.Path, says);
}
