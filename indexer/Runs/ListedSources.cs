using Assistant.Indexer.Sources;

namespace Assistant.Indexer.Runs;

/// <summary>All documents that the arguments of a run name, each with its source; a document that two of them name is indexed once.</summary>
internal sealed class ListedSources : IDisposable
{
    private readonly List<WebSource> _webs = [];

    /// <summary>Joins the listings.</summary>
    /// <param name="listings">The listings, without problems; the first that names an id keeps it.</param>
    /// <param name="storeFolder">The store's folder, where fetched pages are kept.</param>
    /// <param name="clock">The time.</param>
    public ListedSources(IEnumerable<SourceListing> listings, string storeFolder, TimeProvider clock)
    {
        var (documents, outcomes, ids) = (new List<ListedDocument>(), new List<DocumentOutcome>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var listing in listings)
        {
            var web = new WebSource(listing.Hosts, storeFolder, clock);
            _webs.Add(web);
            var files = new FileSource(listing.Folder);
            outcomes.AddRange(listing.Skipped.Select(skipped => new DocumentOutcome(skipped.Path, OutcomeKind.Skipped, skipped.Reason, 0)));
            foreach (var entry in listing.Entries)
            {
                if (ids.Add(entry.Id))
                {
                    documents.Add(new ListedDocument(entry, entry.Path is null ? web : files));
                }
                else
                {
                    outcomes.Add(new DocumentOutcome(entry.Id, OutcomeKind.Skipped, $"An earlier source already has a document with this id; '{entry.Path ?? entry.Url?.ToString()}' is left aside.", 0));
                }
            }
        }

        (Documents, Outcomes) = (documents, outcomes);
    }

    /// <summary>The documents, in the order of the listings; ids are unique.</summary>
    public IReadOnlyList<ListedDocument> Documents { get; }

    /// <summary>What is left aside, with its reason.</summary>
    public IReadOnlyList<DocumentOutcome> Outcomes { get; }

    /// <inheritdoc/>
    public void Dispose() => _webs.ForEach(web => web.Dispose());
}
