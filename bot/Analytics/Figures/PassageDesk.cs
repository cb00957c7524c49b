using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Bot.Analytics.Figures;

/// <summary>Which passages answer most, and which never did. What few people asked is in neither list.</summary>
internal sealed class PassageDesk(Database database, SnapshotSwitch snapshots)
{
    private const int Rounded = 10;

    // The places of a snapshot never change, so that they are read once for each.
    private sealed record Places(SnapshotId Snapshot, IReadOnlyList<PassagePlace> All);

    private Places? _places;

    /// <summary>Reads.</summary>
    /// <param name="person">Who looks: passages of documents that the person may not read are left out.</param>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month.</param>
    /// <param name="cancellationToken">Stops the reading of passages.</param>
    /// <exception cref="PassageStoreException">The passages cannot be read.</exception>
    public async Task<PassageFigures> ReadAsync(DeskPerson person, Month from, Month to, CancellationToken cancellationToken)
    {
        if (await snapshots.CurrentAsync(cancellationToken) is not { } serving)
        {
            return new PassageFigures([], [], 0, IsCounted: false);
        }

        var readable = PassageSearch.ReadableBy(person);
        var all = (await PlacesAsync(serving, cancellationToken)).Where(place => place.Document.Audience <= readable).ToList();
        var uses = database.Read(db => PassageUse.Read(db, from, to)).ToLookup(use => use.Passage, StringComparer.Ordinal);
        return new PassageFigures(
            [.. all.Select(place => new UsedPassage(place, Shown(uses[place.Id]))).Where(used => used.AtLeast > 0).OrderByDescending(used => used.AtLeast).ThenBy(used => used.Place.Id, StringComparer.Ordinal)],
            [.. all.Where(place => !uses.Contains(place.Id))], all.Count, uses.Count > 0);
    }

    /// <summary>The ids of the passages of each document that serves.</summary>
    public async Task<ILookup<string, string>> IdsAsync(CancellationToken cancellationToken) =>
        (await snapshots.CurrentAsync(cancellationToken) is { } serving ? await PlacesAsync(serving, cancellationToken) : []).ToLookup(place => place.Document.Id, place => place.Id, StringComparer.Ordinal);

    // Only months in which ten people asked, and rounded down: beside the exact figure of the document, an exact one here would give the passages away that few people asked for.
    private static long Shown(IEnumerable<PassageUse> months) => months.Where(use => use.Actors >= CellCounting.LeastOutside).Sum(use => use.Questions) / Rounded * Rounded;

    private async Task<IReadOnlyList<PassagePlace>> PlacesAsync(ServingPassages serving, CancellationToken cancellationToken)
    {
        if (_places is { } known && known.Snapshot == serving.Id)
        {
            return known.All;
        }

        var all = new List<PassagePlace>();
        foreach (var (id, stored) in serving.Published.Documents.OrderBy(document => document.Key, StringComparer.Ordinal))
        {
            all.AddRange((await serving.Store.ReadDocumentAsync(serving.Id, id, cancellationToken)).Select(passage => new PassagePlace(passage.Id.ToString(), stored.Document, passage.Place)));
        }

        _places = new Places(serving.Id, all);
        return all;
    }
}

/// <summary>Where a passage stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">Its document.</param>
/// <param name="Place">The place in it, for people.</param>
internal sealed record PassagePlace(string Id, SourceDocument Document, string Place);

/// <summary>A passage that answers.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="AtLeast">How many questions it answered at least, in tens.</param>
internal sealed record UsedPassage(PassagePlace Place, long AtLeast);

/// <summary>What passages have answered.</summary>
/// <param name="Most">Those that ten people at least asked for, the most useful first.</param>
/// <param name="Never">Those that answered nothing, in the order of the documents.</param>
/// <param name="All">How many passages there are.</param>
/// <param name="IsCounted">Whether anything has been counted: without that, nothing can be said to have never answered.</param>
internal sealed record PassageFigures(IReadOnlyList<UsedPassage> Most, IReadOnlyList<PassagePlace> Never, int All, bool IsCounted);
