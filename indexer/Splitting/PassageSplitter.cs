using Assistant.Indexer.Extraction;
using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Splitting;

/// <summary>Makes the passages of a document: cut by its structure, bounded by sentences, verbatim, each with its citation.</summary>
internal sealed class PassageSplitter
{
#pragma warning disable CA1822 // An object that the run is given, like its other parts, though it keeps nothing.
    /// <summary>The passages in reading order; empty when the document has no text.</summary>
    /// <param name="extracted">What the file says.</param>
    /// <param name="document">The document that it is a file of.</param>
    public IReadOnlyList<Passage> Split(ExtractedDocument extracted, SourceDocument document)
#pragma warning restore CA1822
    {
        var places = new PlaceText(document.Language, new WordCasing(extracted.Blocks));
        var passages = new List<Passage>();
        var occurrences = new Dictionary<(string, string), int>();
        foreach (var section in SectionReader.Read(extracted, document.Title).Where(section => !Boilerplate.IsSourceList(section)))
        {
            var headings = section.Path.Select(h => h.Text).ToArray();
            foreach (var part in SectionPacker.Pack(section))
            {
                var place = places.Write(section.Path, part.Point);

                // A title in capitals is respelled after the rest of the document, and the rest may change: the id looks past case.
                var key = place.ToUpperInvariant();
                var occurrence = occurrences[(key, part.Text)] = occurrences.GetValueOrDefault((key, part.Text), -1) + 1;
                var label = PlaceLabels.For(place, document.Places);
                passages.Add(new Passage
                {
                    Id = PassageId.From(document.Id, key, part.Text, occurrence),
                    DocumentId = document.Id,
                    Ordinal = passages.Count,
                    Text = part.Text,
                    Place = place,
                    Headings = headings,
                    Asked = AskedFor(headings.Length > 0 ? headings[^1] : document.Title, document.Asked),
                    Page = part.Page,
                    Url = Address(document.Url ?? extracted.Url, part.Anchor ?? Anchor(section.Path), part.Page),
                    Item = label?.Item ?? document.Item,
                    Right = label?.Right ?? document.Right,
                    Step = label?.Step ?? document.Step,
                });
            }
        }

        return passages;
    }

    private static IReadOnlyList<string> AskedFor(string heading, IReadOnlyList<AskedUnder> asked) =>
        [.. asked.Where(a => string.Equals(a.Heading, heading, StringComparison.OrdinalIgnoreCase)).SelectMany(a => a.Questions)];

    private static string? Anchor(IReadOnlyList<Heading> path) => path.LastOrDefault(h => h.Anchor is not null)?.Anchor;

    // Only PDF has pages, and every PDF viewer understands #page= (RFC 8118, section 3).
    private static string? Address(string? url, string? anchor, int? page)
    {
        if (url is null || (anchor is null && page is null))
        {
            return url;
        }

        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        var address = fragment < 0 ? url : url[..fragment];
        return anchor is null ? $"{address}#page={page}" : $"{address}#{anchor}";
    }
}
