using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Indexer.Runs;

/// <summary>Which parts of indexing and ranking a measurement uses, to see what each gives.</summary>
internal sealed record EvaluatedLegs
{
    /// <summary>The names of the parts that can be left out.</summary>
    public static IReadOnlyList<string> Names { get; } = ["grams", "expansion", "compounds", "keywords", "asked", "headings", "lexicon", "dense"];

    /// <summary>What happens while a question is ranked.</summary>
    public RankingLegs Ranking { get; private init; } = RankingLegs.All;

    /// <summary>Whether Dutch compounds are split.</summary>
    public bool Compounds { get; private init; } = true;

    /// <summary>Whether editors' keywords are indexed.</summary>
    public bool Keywords { get; private init; } = true;

    /// <summary>Whether editors' questions are indexed, and the gaps that they know are looked at.</summary>
    public bool Asked { get; private init; } = true;

    /// <summary>Whether titles and headings are indexed.</summary>
    public bool Headings { get; private init; } = true;

    /// <summary>Whether questions are read with the lexicon.</summary>
    public bool Lexicon { get; private init; } = true;

    /// <summary>Everything but some parts.</summary>
    /// <param name="left">Their names, of <see cref="Names"/>; empty to use everything.</param>
    public static EvaluatedLegs Without(IReadOnlyCollection<string> left)
    {
        bool Has(string name) => !left.Contains(name, StringComparer.Ordinal);
        return new EvaluatedLegs
        {
            Ranking = new RankingLegs { Grams = Has("grams"), Expansion = Has("expansion"), Dense = Has("dense") },
            Compounds = Has("compounds"),
            Keywords = Has("keywords"),
            Asked = Has("asked"),
            Headings = Has("headings"),
            Lexicon = Has("lexicon"),
        };
    }

    /// <summary>The lexicon that questions are read with.</summary>
    public Lexicon LoadLexicon() => Lexicon ? Knowledge.Languages.Lexicon.Load([]) : Knowledge.Languages.Lexicon.Empty;

    /// <summary>A document with what may be indexed of it.</summary>
    public ReadDocument Of(ReadDocument read) => read with
    {
        Document = read.Document with { Keywords = Keywords ? read.Document.Keywords : [], Gaps = Asked ? read.Document.Gaps : [], Title = Headings ? read.Document.Title : "" },
        Passages = [.. read.Passages.Select(passage => passage with { Headings = Headings ? passage.Headings : [], Asked = Asked ? passage.Asked : [] })],
    };
}
