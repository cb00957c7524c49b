using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Runs;

/// <summary>Lets one indexing run at a time write into a store's folder.</summary>
internal static class IndexingLock
{
    /// <summary>Takes the lock until it is disposed; the system frees it when the process dies.</summary>
    /// <param name="folder">The store's folder; made when it is not there.</param>
    /// <exception cref="PassageStoreException">Another run holds it, or the folder cannot be written to.</exception>
    public static IDisposable Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(Path.Combine(folder, "indexing.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PassageStoreException(
                $"'{folder}' cannot be written to, or another indexing run is at work there ({exception.Message}). Wait for it to end, or choose another folder with --store.", exception);
        }
    }
}
