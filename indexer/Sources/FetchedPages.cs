using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Assistant.Indexer.Sources;

/// <summary>Keeps the pages that were fetched, each with a small state file, so that a site can say "not modified" next time.</summary>
/// <param name="storeFolder">The store's folder; the pages lie in <c>web</c> in it.</param>
internal sealed class FetchedPages(string storeFolder)
{
    private readonly string _folder = Path.Combine(Path.GetFullPath(storeFolder), "web");

    /// <summary>The page that was fetched from an address.</summary>
    /// <returns>The page; null when there is none, or it is no longer byte for byte what was fetched.</returns>
    public async Task<FetchedPage?> FindAsync(Uri address, CancellationToken cancellationToken)
    {
        var state = StateFile(address);
        if (!File.Exists(state))
        {
            return null;
        }

        try
        {
            var page = JsonSerializer.Deserialize<FetchedPage>(await File.ReadAllBytesAsync(state, cancellationToken));
            return page is not null && page.Address == address.AbsoluteUri && SourceFormats.IsKnown(page.Extension)
                && File.Exists(FileOf(page)) && await SourceDigest.OfBytesAsync(FileOf(page), cancellationToken) == page.Sha256
                ? page
                : null;
        }
        catch (JsonException)
        {
            // Cut short or changed by hand: the page is simply fetched again.
            return null;
        }
    }

    /// <summary>Keeps a page in place of the one that was fetched from its address before.</summary>
    /// <returns>The page, with its digest.</returns>
    public async Task<FetchedPage> KeepAsync(FetchedPage page, byte[] content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_folder);
        page = page with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)) };
        await WriteAsync(FileOf(page), content, cancellationToken);
        await WriteAsync(StateFile(new Uri(page.Address)), JsonSerializer.SerializeToUtf8Bytes(page), cancellationToken);
        return page;
    }

    /// <summary>Removes every page whose address is not among these.</summary>
    public void Retain(IEnumerable<Uri> addresses)
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        var names = addresses.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_folder).Where(file => !names.Contains(Path.GetFileNameWithoutExtension(file))))
        {
            File.Delete(file);
        }
    }

    /// <summary>The full path of a page's file.</summary>
    public string FileOf(FetchedPage page) => Path.Combine(_folder, NameOf(new Uri(page.Address)) + page.Extension);

    private string StateFile(Uri address) => Path.Combine(_folder, NameOf(address) + ".json");

    private static string NameOf(Uri address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)).AsSpan(0, 16));

    // A reader sees the old file or the new one, never half of one.
    private static async Task WriteAsync(string file, byte[] content, CancellationToken cancellationToken)
    {
        var half = file + ".part";
        await File.WriteAllBytesAsync(half, content, cancellationToken);
        File.Move(half, file, overwrite: true);
    }
}

/// <summary>One page as it was fetched.</summary>
/// <param name="Address">The address that the manifest names.</param>
/// <param name="AnsweredFrom">The address that answered, after redirects.</param>
/// <param name="Extension">The extension of its format, with the dot.</param>
/// <param name="Fetched">The day.</param>
/// <param name="ETag">The site's mark for this state of the page; null when it gave none.</param>
/// <param name="LastModified">The site's date for this state of the page, as it wrote it; null when it gave none.</param>
internal sealed record FetchedPage(string Address, string AnsweredFrom, string Extension, DateOnly Fetched, string? ETag, string? LastModified)
{
    /// <summary>The SHA-256 of the stored bytes, 64 hex digits; empty before they are stored.</summary>
    public string Sha256 { get; init; } = "";
}
