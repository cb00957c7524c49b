using System.Globalization;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Indexer.Runs;

/// <summary>A published snapshot in one file, whatever store it came from and whatever store it goes to: with its documents, passages and vectors, and a digest over all of it.</summary>
internal static class SnapshotFile
{
    /// <summary>Writes the published snapshot of a store into a file.</summary>
    /// <returns>The snapshot.</returns>
    /// <exception cref="PassageStoreException">Nothing is published, or it cannot be read whole.</exception>
    /// <exception cref="IOException">The file exists or cannot be written.</exception>
    public static async Task<Snapshot> SaveAsync(IPassageStore store, string file, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (File.Exists(file))
        {
            throw new IOException($"'{file}' exists already. Name another file.");
        }

        var published = await store.FindPublishedAsync(cancellationToken) ?? throw new PassageStoreException("Nothing is published that could be saved.");
        var folder = Directory.CreateDirectory($"{file}.{Path.GetRandomFileName()}");
        try
        {
            using (var copy = new EmbeddedPassageStore(folder.FullName, readOnly: false, clock))
            {
                // SQLite's writer takes documents one after the other and does not wait for a network itself: a thread of its own does.
                await Task.Run(
                    () => copy.StageAsync(published.Snapshot, store.ReadAllAsync(published, cancellationToken).ToBlockingEnumerable(cancellationToken), cancellationToken), cancellationToken);
                await copy.PublishAsync(published.Snapshot.Id, cancellationToken);
            }

            File.Move(Path.Combine(folder.FullName, EmbeddedPassageStore.FileName), file);
            return published.Snapshot;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Publishes what <see cref="SaveAsync"/> wrote, as a snapshot of its own: what served before can be rolled back to.</summary>
    /// <returns>The snapshot that serves now.</returns>
    /// <exception cref="PassageStoreException">The file is damaged, of another version, or the store cannot be written.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static async Task<Snapshot> RestoreAsync(IPassageStore store, string file, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            throw new FileNotFoundException($"'{file}' does not exist.");
        }

        var folder = Directory.CreateTempSubdirectory("assistant-restore-");
        try
        {
            File.Copy(file, Path.Combine(folder.FullName, EmbeddedPassageStore.FileName));
            using var saved = new EmbeddedPassageStore(folder.FullName, readOnly: true, clock);
            var published = await saved.FindPublishedAsync(cancellationToken) ?? throw new PassageStoreException($"'{file}' holds no snapshot.");
            if (published.Snapshot.Analyzer != TextAnalyzer.Version)
            {
                throw new PassageStoreException($"'{file}' was indexed by another version ({published.Snapshot.Analyzer}). Run 'index' instead.");
            }

            var now = clock.GetUtcNow();
            var restored = published.Snapshot with { Id = new SnapshotId(string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd-HHmmss-fff}")), Created = now, State = SnapshotState.Staged };
            await store.StageAsync(restored, saved.ReadAllAsync(published, cancellationToken).ToBlockingEnumerable(cancellationToken), cancellationToken);
            await store.PublishAsync(restored.Id, cancellationToken);
            return restored;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
