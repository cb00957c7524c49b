using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>The snapshot that answers questions now, its store, and the analyzers that read a question as its passages were read.</summary>
public sealed record ServingPassages
{
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
}
