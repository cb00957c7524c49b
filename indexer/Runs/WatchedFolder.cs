using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Indexer.Sources;
using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Runs;

/// <summary>The folder into which documents are put: one folder below it for each class of readers, so that where a file lies says who may read it.</summary>
/// <param name="folder">The folder.</param>
internal sealed class WatchedFolder(string folder)
{
    private static readonly Audience[] Audiences = Enum.GetValues<Audience>();

    /// <summary>Makes the folders that are missing.</summary>
    public void Prepare()
    {
        foreach (var audience in Audiences)
        {
            Directory.CreateDirectory(Of(audience));
        }
    }

    /// <summary>What lies there, the narrowest readers first: of two files with one name the one that fewer may read counts.</summary>
    public IReadOnlyList<SourceListing> List() => [.. Audiences.OrderDescending().Select(audience => SourceListing.Open(Of(audience), audience))];

    /// <summary>What changes whenever a file comes, goes or changes: names, sizes and times, as a hash.</summary>
    public string Look()
    {
        var files = Audiences.SelectMany(audience => new DirectoryInfo(Of(audience)).EnumerateFiles("*", SearchOption.AllDirectories))
            .Where(file => !file.Name.StartsWith('.'))
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}")).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files))));
    }

    private string Of(Audience audience) => Path.Combine(folder, audience.Name());
}
