using Assistant.Knowledge.Languages;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Assistant.Benchmarks;

/// <summary>Lucene.Net's own index in memory, one segment, BM25 with the same k1 and b.</summary>
internal sealed class LuceneRanker : IRanker
{
    private const string Field = "text";
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    /// <summary>Indexes the passages.</summary>
    public LuceneRanker(SyntheticPassages passages)
    {
        var similarity = new BM25Similarity(1.2f, 0.75f);
        using var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48);
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity }))
        {
            foreach (var passage in passages.Passages)
            {
                writer.AddDocument([new TextField(Field, string.Join(' ', passage.Select(word => word.Terms[0])), Lucene.Net.Documents.Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = similarity };
    }

    /// <inheritdoc/>
    public string Name => "Lucene.Net, words";

    /// <inheritdoc/>
    public IReadOnlyList<int> Search(AnalyzedWord[] question)
    {
        var query = new BooleanQuery();
        foreach (var word in question)
        {
            query.Add(new TermQuery(new Term(Field, word.Terms[0])), Occur.SHOULD);
        }

        return Array.ConvertAll(_searcher.Search(query, 10).ScoreDocs, found => found.Doc);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }
}
