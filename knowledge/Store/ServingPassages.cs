using System.Collections.Concurrent;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>The snapshot that answers questions now, its store, and the analyzers that read a question as its passages were read.</summary>
#pragma warning disable CA1001 // Questions that began before a switch still read from it: the collector takes the memory when the last one ends.
public sealed record ServingPassages
#pragma warning restore CA1001
{
    // About 4 MB of text, or twice as much: all of a starter corpus, and what a city's helpers ask about in an hour.
    private const int MostRemembered = 4096;

    private const int MostFilters = 1000;

    private readonly ILookup<string, SourceDocument> _byItem;
    private readonly ConcurrentDictionary<(Language Language, Language Other, PassageFilter Filter), bool> _own = new();
    private readonly RememberedPassages _remembered = new(MostRemembered);

    /// <summary>What serves.</summary>
    /// <param name="store">The store that holds it.</param>
    /// <param name="published">The snapshot.</param>
    /// <param name="isStarter">Whether it is the starter snapshot, because the configured store has none of its own.</param>
    public ServingPassages(IPassageStore store, PublishedSnapshot published, bool isStarter)
    {
        ArgumentNullException.ThrowIfNull(published);
        Store = store;
        Published = published;
        IsStarter = isStarter;
        _byItem = published.Documents.Values.Select(stored => stored.Document).ToLookup(Item, StringComparer.Ordinal);
        Analyzers = LanguageCodes.All.ToDictionary(language => language, language => new TextAnalyzer(language, published.Snapshot.CompoundParts));
    }

    /// <summary>The store that holds it.</summary>
    public IPassageStore Store { get; }

    /// <summary>The snapshot.</summary>
    public PublishedSnapshot Published { get; }

    /// <summary>Whether it is the starter snapshot.</summary>
    public bool IsStarter { get; }

    /// <summary>The analyzers, by language.</summary>
    public IReadOnlyDictionary<Language, TextAnalyzer> Analyzers { get; }

    /// <summary>The snapshot's id.</summary>
    public SnapshotId Id => Published.Snapshot.Id;

    /// <summary>Passages by id; those that were read before come from memory, and are the same objects.</summary>
    /// <param name="ids">The ids; one that the snapshot does not have is left out.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PassageStoreException">The store cannot be read.</exception>
    public async Task<IReadOnlyList<Passage>> ReadAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var served = await ServeAsync(ids, cancellationToken);
        return [.. served.OfType<ServedPassage>().Select(each => each.Passage)];
    }

    /// <summary>Passages by id with their documents, as <see cref="ReadAsync"/> reads them.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>In the order of the ids; null for one that the snapshot does not have.</returns>
    /// <exception cref="PassageStoreException">The store cannot be read.</exception>
    internal async Task<ServedPassage?[]> ServeAsync(IReadOnlyList<PassageId> ids, CancellationToken cancellationToken)
    {
        var served = new ServedPassage?[ids.Count];
        var missing = new List<PassageId>();
        for (var i = 0; i < served.Length; i++)
        {
            served[i] = _remembered.Find(ids[i]);
            if (served[i] is null)
            {
                missing.Add(ids[i]);
            }
        }

        if (missing.Count > 0)
        {
            var read = (await Store.ReadAsync(Id, [.. missing.Distinct()], cancellationToken)).ToDictionary(
                passage => passage.Id, passage => _remembered.Keep(new ServedPassage(passage, Published.Documents[passage.DocumentId].Document)));
            for (var i = 0; i < served.Length; i++)
            {
                served[i] ??= read.GetValueOrDefault(ids[i]);
            }
        }

        return served;
    }

    /// <summary>Whether the same document can be seen in another language.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The other language.</param>
    /// <param name="filter">Which documents the asker may see.</param>
    public bool IsAlsoIn(SourceDocument document, Language language, PassageFilter filter)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(filter);
        return _byItem[Item(document)].Any(other => other.Language == language && filter.Allows(other));
    }

    /// <summary>Whether a language has any document that the asker can see and not have in another language: without one nothing needs to be searched there.</summary>
    /// <param name="language">The language.</param>
    /// <param name="other">The other language.</param>
    /// <param name="filter">Which documents the asker may see.</param>
    internal bool HasOwn(Language language, Language other, PassageFilter filter)
    {
        if (!_own.TryGetValue((language, other, filter), out var known))
        {
            // One for each audience and day.
            if (_own.Count >= MostFilters)
            {
                _own.Clear();
            }

            _own[(language, other, filter)] = known =
                Published.Documents.Values.Any(stored => stored.Document.Language == language && filter.Allows(stored.Document) && !IsAlsoIn(stored.Document, other, filter));
        }

        return known;
    }

    private static string Item(SourceDocument document) => document.Item ?? document.TranslationOf ?? document.Id;
}
