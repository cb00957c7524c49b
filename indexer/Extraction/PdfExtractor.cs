using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Assistant.Indexer.Extraction;

/// <summary>Reads PDF: visible text in reading order, with its pages, headings and lists.</summary>
internal sealed class PdfExtractor(int mostPages, long mostCharacters) : IDocumentExtractor
{
    private const int MostPages = 5_000;
    private const long MostCharacters = 20_000_000;

    private static readonly string[] ProgramTitles =
    [
        "untitled", "sans titre", "naamloos", "document", "powerpoint presentation", "présentation powerpoint", "powerpoint-presentatie", "title", "titre",
    ];

    public PdfExtractor()
        : this(MostPages, MostCharacters)
    {
    }

    /// <inheritdoc/>
    public ExtractedDocument Extract(byte[] content)
    {
        try
        {
            using var pdf = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            var pages = ReadPages(pdf);
            if (pages.All(lines => lines.Count == 0))
            {
                throw new ExtractionException(pdf.GetPages().Any(page => page.Letters.Any(letter => !string.IsNullOrWhiteSpace(letter.Value)))
                    ? "has hidden text only, which nobody can check against the page: perhaps a scan; run text recognition (OCR) that sets visible text."
                    : "has no text: probably a scan; run text recognition (OCR) first.");
            }

            var hyphenation = new Hyphenation(pages.SelectMany(lines => lines).Select(line => line.Text));
            return new ExtractedDocument(Title(pdf), Language(pdf), new PdfBlocks(WithoutFurniture(pages), hyphenation).Build());
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new ExtractionException("is encrypted; save a copy without a password.");
        }
    }

    private List<IReadOnlyList<PdfLine>> ReadPages(PdfDocument pdf)
    {
        if (pdf.NumberOfPages > mostPages)
        {
            throw new ExtractionException($"has {pdf.NumberOfPages} pages, more than the {mostPages} that are read; split it.");
        }

        var pages = new List<IReadOnlyList<PdfLine>>();
        long characters = 0;
        foreach (var page in pdf.GetPages())
        {
            var lines = PdfReadingOrder.Read(page.Number, VisibleLetters.Of(page), page.Height);
            characters += lines.Sum(line => (long)line.Text.Length);
            if (characters > mostCharacters)
            {
                throw new ExtractionException($"has more than the {mostCharacters} characters that are read; split it.");
            }

            pages.Add(lines);
        }

        return pages;
    }

    private static List<IReadOnlyList<PdfLine>> WithoutFurniture(List<IReadOnlyList<PdfLine>> pages)
    {
        var furniture = PageFurniture.Find([.. pages.Select(lines => (IReadOnlyList<PlacedLine>)[.. lines.Select(line => line.Place)])]);
        return [.. pages.Select((lines, page) => (IReadOnlyList<PdfLine>)[.. lines.Where((line, i) => !furniture[page][i] && !PageFurniture.IsContentsLine(line.Text))])];
    }

    private static string? Title(PdfDocument pdf)
    {
        var title = TextCleaning.Line(pdf.Information.Title ?? "");
        var sensible = title.Length is > 2 and <= 300
            && title.Count(char.IsLetter) >= 3
            && !title.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase)
            && !title.AsSpan().ContainsAny('\\', '/')
            && !(Path.HasExtension(title) && Path.GetExtension(title).Length is > 1 and <= 6 && !title.Contains(' ', StringComparison.Ordinal))
            && !ProgramTitles.Contains(title.TrimEnd('1', ' '), StringComparer.OrdinalIgnoreCase);
        return sensible ? title : null;
    }

    private static string? Language(PdfDocument pdf)
    {
        if (!pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Lang, out var token))
        {
            return null;
        }

        var language = token switch { StringToken text => text.Data, HexToken hex => hex.Data, _ => "" };
        language = TextCleaning.Line(language);
        return language.Length is >= 2 and <= 35 && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? language : null;
    }
}
