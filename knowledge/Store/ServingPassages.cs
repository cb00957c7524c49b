using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>The snapshot that answers questions now, its store, and the analyzers that read a question as its passages were read.</summary>
public sealed record ServingPassages
{
    private readonly ILookup<string, SourceDocument> _byItem;

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
