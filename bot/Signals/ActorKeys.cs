using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Data;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Signals;

/// <summary>
/// The keys that turn a person into a pseudonym: one for each month and one for each year, in files beside the database and in no backup. Once a key is destroyed, nobody can
/// find out who a pseudonym was, or that two of them were the same person.
/// </summary>
internal sealed class ActorKeys(IOptions<DataOptions> options)
{
    /// <summary>The folder of the keys, below that of the data.</summary>
    public const string FolderName = "actor-keys";

    private const string MonthPrefix = "month-";
    private const string YearPrefix = "year-";
    private const string Extension = ".key";

    // A key is destroyed on the third of the month after, so that a late thumb or a wish to erase still finds its signal.
    private const int DaysAfter = 2;

    private readonly ConcurrentDictionary<string, byte[]> _read = new(StringComparer.Ordinal);

    private string Folder => Path.Combine(options.Value.Folder, FolderName);

    /// <summary>The pseudonym of a person in a month.</summary>
    /// <returns>64 bits; null when the key cannot be read or made at the moment.</returns>
    public long? ActorOf(string person, Month month) =>
        Read(MonthFile(month), mayMake: true) is { } key ? BinaryPrimitives.ReadInt64BigEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(person))) : null;

    /// <summary>The pseudonyms of a person in the months whose keys still live.</summary>
    public IReadOnlyList<(Month Month, long Actor)> LivingActorsOf(string person) =>
        [.. Files(MonthPrefix).Select(file => ParseMonth(file)).OfType<Month>().Where(month => Read(MonthFile(month), mayMake: false) is not null).Select(month => (month, ActorOf(person, month)!.Value))];

    /// <summary>Where a person counts in the sketch of a year.</summary>
    /// <returns>The register and its rank; null when the key cannot be read or made at the moment.</returns>
    public (int Register, int Rank)? PlaceOf(string person, int year) =>
        Read(YearFile(year), mayMake: true) is { } key ? ReachSketch.Place(BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(person)))) : null;

    /// <summary>Destroys the keys whose time is over.</summary>
    /// <returns>How many.</returns>
    public int DestroyExpired(DateOnly today)
    {
        var lastMonth = Month.Of(today.AddDays(-DaysAfter));
        var expired = Files(MonthPrefix).Where(file => ParseMonth(file) is { } month && month.IsBefore(lastMonth))
            .Concat(Files(YearPrefix).Where(file => ParseYear(file) is { } year && year < today.Year)).ToList();
        expired.ForEach(Destroy);
        _read.Clear();
        return expired.Count;
    }

    // Overwritten before it is deleted: a deleted file's bytes stay on the disk until something else takes their place.
    private static void Destroy(string path)
    {
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write))
        {
            file.Write(new byte[DataKey.Length]);
            file.Flush(flushToDisk: true);
        }

        File.Delete(path);
    }

    private byte[]? Read(string path, bool mayMake)
    {
        if (_read.TryGetValue(path, out var known))
        {
            return known;
        }

        try
        {
            return mayMake || File.Exists(path) ? _read.GetOrAdd(path, KeyFile.ReadOrMake(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Better a signal without a pseudonym than none.
            return null;
        }
    }

    private IEnumerable<string> Files(string prefix) => Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, $"{prefix}*{Extension}") : [];

    private string MonthFile(Month month) => Path.Combine(Folder, $"{MonthPrefix}{month}{Extension}");

    private string YearFile(int year) => Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{YearPrefix}{year}{Extension}"));

    private static Month? ParseMonth(string path) => Month.Parse(Path.GetFileNameWithoutExtension(path)[MonthPrefix.Length..]);

    private static int? ParseYear(string path) =>
        int.TryParse(Path.GetFileNameWithoutExtension(path)[YearPrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
