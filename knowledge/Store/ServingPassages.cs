using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Microsoft.Extensions.Caching.Memory;

namespace Assistant.Knowledge.Store;

/// <summary>The snapshot that answers questions now, its store, and the analyzers that read a question as its passages were read.</summary>
#pragma warning disable CA1001 // Questions that began before a switch still read from it: the collector takes the memory when the last one ends.
public sealed record ServingPassages
#pragma warning restore CA1001
{
    // About 4 MB of text: all of a starter corpus, and what a city's helpers ask about in an hour.
    private const int MostRemembered = 4096;

    private readonly ILookup<string, SourceDocument> _byItem;
    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

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
        var passages = ids.Select(id => _remembered.Get<Passage>(id)).OfType<Passage>().ToList();
        if (passages.Count == ids.Count)
        {
            return passages;
        }

        var known = passages.Select(passage => passage.Id).ToHashSet();
        foreach (var passage in await Store.ReadAsync(Id, [.. ids.Where(id => !known.Contains(id))], cancellationToken))
        {
            passages.Add(_remembered.Set(passage.Id, passage, new MemoryCacheEntryOptions { Size = 1 }));
        }

        return passages;
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

    private static string Item(SourceDocument document) => document.Item ?? document.TranslationOf ?? document.Id;
}
