using Assistant.Indexer.Extraction;

namespace Assistant.Indexer.Splitting;

/// <summary>Finds the headings of a document: those that its format marks, and those that only their look and place give away.</summary>
internal sealed class HeadingDetector
{
    private const int ChapterRank = 10;
    private const int ArticleRank = 11;
    private const int NumberedRank = 12;
    private const int ClauseRank = 12;
    private const int TitleRank = 20;

    private readonly IReadOnlyList<ExtractedBlock> _blocks;
    private readonly Heading?[] _headings;
    private readonly bool _isMarked;

    private HeadingDetector(IReadOnlyList<ExtractedBlock> blocks)
    {
        _blocks = blocks;
        _headings = new Heading?[blocks.Count];

        // One marked heading is the title; a format that marks more has marked them all.
        _isMarked = blocks.Count(b => b.Kind == BlockKind.Heading) > 1;
    }

    /// <summary>Says for each block which heading it is; null for text. A heading with <see cref="Heading.Title"/> empty and a paragraph as its block is a number with the clause's own text.</summary>
    public static IReadOnlyList<Heading?> Detect(IReadOnlyList<ExtractedBlock> blocks)
    {
        var detector = new HeadingDetector(blocks);

        // Backwards, because a title is one by what follows it.
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            detector._headings[i] = detector.HeadingAt(i);
        }

        return detector._headings;
    }

    private Heading? HeadingAt(int index)
    {
        var block = _blocks[index];
        return block.Kind switch
        {
            BlockKind.Heading => Marked(block, index),
            BlockKind.Paragraph => Legal(block, index) ?? Look(block, index),
            BlockKind.ListItem => Numbered(block, index),
            _ => null,
        };
    }

    private Heading? Marked(ExtractedBlock block, int index)
    {
        var article = LineShape.Article(block.Text);
        var clause = LineShape.Clause(block.Text);

        // A sentence set as a heading with nothing under it is text: as a heading it could never be quoted.
        if (article is null && clause is null && block.Level > 1 && !HasBody(index, block.Level) && LineShape.EndsSentence(block.Text) && block.Text[^1] != '?')
        {
            return null;
        }

        var kind = article is not null ? HeadingKind.Article : clause is not null ? HeadingKind.Clause : HeadingKind.Marked;
        return new Heading(kind, block.Level, article?.Number ?? clause?.Number, article?.Title ?? clause?.Words ?? block.Text, block.Text, block.Anchor);
    }

    private Heading? Legal(ExtractedBlock block, int index)
    {
        if (LineShape.Article(block.Text) is { } article)
        {
            return Numbered(HeadingKind.Article, ArticleRank, article.Number, article.Title, block, index);
        }

        if (LineShape.Clause(block.Text) is { } clause)
        {
            return Numbered(HeadingKind.Clause, ClauseRank + clause.Number.Count(c => c == '.'), clause.Number, clause.Words, block, index);
        }

        return LineShape.IsChapter(block.Text) && HasBody(index, ChapterRank)
            ? new Heading(HeadingKind.Chapter, ChapterRank, null, block.Text, block.Text, block.Anchor)
            : null;
    }

    // The number counts even where the words after it are the clause itself and not its title.
    private Heading Numbered(HeadingKind kind, int rank, string number, string words, ExtractedBlock block, int index)
    {
        var isTitle = words.Length == 0 || (TitleShape.IsClauseTitle(words) && HasBody(index, rank));
        return new Heading(kind, rank, number, isTitle ? words : "", block.Text, block.Anchor);
    }

    private Heading? Look(ExtractedBlock block, int index)
    {
        if (_isMarked || index + 1 >= _blocks.Count)
        {
            return null;
        }

        if (LineShape.IsAllCapitals(block.Text) && TitleShape.IsTitle(block.Text) && block.Text.Length <= 80 && HasBody(index, ArticleRank))
        {
            return new Heading(HeadingKind.Capitals, ArticleRank, null, block.Text, block.Text, block.Anchor);
        }

        return TitleShape.IsTitle(block.Text) && IsAboveText(block, index)
            ? new Heading(HeadingKind.Title, TitleRank, null, block.Text, block.Text, block.Anchor)
            : null;
    }

    private Heading? Numbered(ExtractedBlock block, int index)
    {
        if (_isMarked || block.Level != 1 || LineShape.ListNumber(block.Text) is null || index + 1 >= _blocks.Count)
        {
            return null;
        }

        var title = block.Text[LineShape.ListMarkerLength(block.Text)..];
        return TitleShape.IsTitle(title) && _blocks[index + 1].Kind == BlockKind.Paragraph && IsAboveText(block, index)
            ? new Heading(HeadingKind.Numbered, NumberedRank, null, title, block.Text, block.Anchor)
            : null;
    }

    private bool IsAboveText(ExtractedBlock block, int index)
    {
        var next = _blocks[index + 1];
        if (_headings[index + 1] is { } heading)
        {
            return heading.Rank >= TitleRank && heading.Title.Length > 0 && block.Text[^1] != ':';
        }

        return next.Kind switch
        {
            BlockKind.Paragraph => LineShape.EndsSentence(next.Text) || next.Text.Length > Math.Max(block.Text.Length, 60),
            _ => block.Text[^1] is not (':' or '?'),
        };
    }

    // Whether text comes before the next heading of the same rank or one further out.
    private bool HasBody(int index, int rank)
    {
        for (var i = index + 1; i < _blocks.Count; i++)
        {
            if (_headings[i] is not { } heading)
            {
                return true;
            }

            if (heading.Rank <= rank)
            {
                return false;
            }

            if (heading.Title.Length == 0 && heading.Text.Length > heading.Number?.Length + 12)
            {
                return true;
            }
        }

        return false;
    }
}
