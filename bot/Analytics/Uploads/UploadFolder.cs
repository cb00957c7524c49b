using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Access;
using Assistant.Bot.Data;
using Assistant.Knowledge.Passages;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Analytics.Uploads;

/// <summary>The watched folder: documents are put into it, one folder for each class of readers, and <c>indexer watch</c> says there what it did with them.</summary>
internal sealed class UploadFolder(IOptions<UploadOptions> options, GroupCommit writer, DeskJournal journal)
{
    /// <summary>What the indexer can read, by the extension of the name.</summary>
    public static readonly IReadOnlyList<string> Extensions = [".pdf", ".docx", ".html", ".htm", ".md", ".txt"];

    private const string LastRunFile = ".last-run.json";
    private const int LongestName = 100;
    private const long Megabyte = 1024 * 1024;

    /// <summary>Whether documents can be put in from the desk.</summary>
    public bool IsConfigured => options.Value.Folder.Length > 0;

    /// <summary>The most megabytes of one document.</summary>
    public int MegabytesAtMost => options.Value.MegabytesAtMost;

    /// <summary>What lies there, by readers and name.</summary>
    public IReadOnlyList<UploadedFile> List() => !IsConfigured ? [] :
    [
        .. from audience in Enum.GetValues<Audience>()
           let folder = new DirectoryInfo(Of(audience))
           where folder.Exists
           from file in folder.EnumerateFiles().Where(file => !file.Name.StartsWith('.')).OrderBy(file => file.Name, StringComparer.Ordinal)
           select new UploadedFile(audience, file.Name, file.Length, new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero)),
    ];

    /// <summary>What the indexer did last; null when it has not run, or its report cannot be read at the moment.</summary>
    public LastRun? ReadLastRun()
    {
        try
        {
            return IsConfigured ? JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(options.Value.Folder, LastRunFile)), UploadJson.Default.LastRun) : null;
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Puts a document in, in the place of one with the same name. It is there whole or not at all.</summary>
    /// <returns>Its name; null when it is empty, too large, or no document that can be read.</returns>
    public async Task<string?> SaveAsync(DeskPerson person, Audience audience, IFormFile file, CancellationToken cancellationToken)
    {
        if (!IsConfigured || NameOf(file.FileName) is not { } name || file.Length is 0 || file.Length > MegabytesAtMost * Megabyte)
        {
            return null;
        }

        await NoteAsync(person, "upload", audience, name);
        Directory.CreateDirectory(Of(audience));
        var fresh = Path.Combine(Of(audience), $".{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}.part");
        try
        {
            await using (var to = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write))
            {
                await file.CopyToAsync(to, cancellationToken);
            }

            File.Move(fresh, Path.Combine(Of(audience), name), overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }

        return name;
    }

    /// <summary>Takes a document out; it goes from the answers with the next state that is published.</summary>
    /// <returns>Whether it was there.</returns>
    public async Task<bool> RemoveAsync(DeskPerson person, Audience audience, string name)
    {
        // Only what the list shows: a name is never put together to a path of its own.
        if (List().FirstOrDefault(file => file.Audience == audience && file.Name == name) is not { } known)
        {
            return false;
        }

        await NoteAsync(person, "remove", audience, known.Name);
        File.Delete(Path.Combine(Of(audience), known.Name));
        return true;
    }

    /// <summary>The name under which a file is kept: letters, digits, points, hyphens and underscores.</summary>
    /// <returns>Null when nothing is left of it, or it is no document that can be read.</returns>
    public static string? NameOf(string sent)
    {
        var whole = sent.Replace('\\', '/').Split('/')[^1].Normalize(NormalizationForm.FormC);
        var (stem, extension) = (Path.GetFileNameWithoutExtension(whole), Path.GetExtension(whole).ToLowerInvariant());
        var plain = string.Concat(stem.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-')).Trim('-', '.');
        return plain.Length == 0 || !Extensions.Contains(extension, StringComparer.Ordinal) ? null : $"{plain[..Math.Min(plain.Length, LongestName)].TrimEnd('-', '.')}{extension}";
    }

    private Task<bool> NoteAsync(DeskPerson person, string decision, Audience audience, string name) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, decision, $"document {audience.Name()}/{name}");
        return true;
    });

    private string Of(Audience audience) => Path.Combine(options.Value.Folder, audience.Name());
}

/// <summary>A document in the watched folder.</summary>
/// <param name="Audience">Who may read it.</param>
/// <param name="Name">Its file's name.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="At">When it was put in (UTC).</param>
internal sealed record UploadedFile(Audience Audience, string Name, long Bytes, DateTimeOffset At);

/// <summary>What the indexer did with the folder.</summary>
/// <param name="At">When.</param>
/// <param name="Snapshot">The state that it staged, or that serves.</param>
/// <param name="IsStaged">Whether that one waits to be published.</param>
/// <param name="Passages">Its passages.</param>
/// <param name="Documents">What became of the documents that are not as they were.</param>
internal sealed record LastRun(DateTimeOffset At, string? Snapshot, bool IsStaged, int Passages, IReadOnlyList<ReadDocumentOutcome> Documents)
{
    /// <summary>What could not be read.</summary>
    public IEnumerable<ReadDocumentOutcome> Failures => Documents.Where(document => document.Outcome is "Failed" or "Skipped");
}

/// <summary>What became of one document.</summary>
/// <param name="Id">The document.</param>
/// <param name="Outcome">The ending, in the indexer's word.</param>
/// <param name="Reason">Why; null where the ending says it all.</param>
internal sealed record ReadDocumentOutcome(string Id, string Outcome, string? Reason);

/// <summary>Reads what the indexer did.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LastRun))]
internal sealed partial class UploadJson : JsonSerializerContext;
