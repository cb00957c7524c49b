using Assistant.Bot.Access;
using Assistant.Bot.Data;
using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Analytics.Curation;

/// <summary>What coordinators do with their answers: write, hand in, approve, publish, take back. Each step is one row of the access log.</summary>
internal sealed class CuratedDesk(
    Database database, GroupCommit writer, DeskJournal journal, CuratedFeed feed, SnapshotSwitch snapshots, IOptions<DeskOptions> options, TimeProvider clock)
{
    /// <summary>The most characters of an answer in one language.</summary>
    public const int LongestText = 2000;

    /// <summary>The most questions that an answer may be written for.</summary>
    public const int MostWordings = 60;

    private const int MostSources = 6;

    /// <summary>All answers, latest written first.</summary>
    public IReadOnlyList<CuratedRecord> All() => database.Read(CuratedTable.All);

    /// <summary>One answer; null when there is none with this number.</summary>
    public CuratedRecord? Find(long id) => database.Read(db => CuratedTable.Find(db, id));

    /// <summary>Whether a person may approve an answer: somebody else than its writer, unless the settings say that one pair of eyes is enough.</summary>
    public bool MayApprove(CuratedRecord record, DeskPerson person) =>
        person.May(DeskPolicy.Reviewing) && (!options.Value.NeedsSecondReader || record.Writer != Convert.ToHexString(journal.Hash(person).ToBytes()));

    /// <summary>Begins an answer.</summary>
    public Task<long> BeginAsync(DeskPerson person, long? group, CuratedContent content) => writer.WriteAsync(db =>
    {
        var id = CuratedTable.Add(db, group, content, journal.Hash(person), Now);
        journal.Note(db, person, "write", Subject(id));
        return id;
    });

    /// <summary>Writes an answer anew. A published one is not given any more until it is published again.</summary>
    public async Task<bool> WriteAsync(DeskPerson person, long id, CuratedContent content, CancellationToken cancellationToken)
    {
        var written = await writer.WriteAsync(db =>
        {
            journal.Note(db, person, "write", Subject(id));
            return CuratedTable.Write(db, id, content, journal.Hash(person), Now);
        });
        await feed.LookAsync(cancellationToken);
        return written;
    }

    /// <summary>Hands an answer in for a second pair of eyes.</summary>
    public Task<bool> HandInAsync(DeskPerson person, CuratedRecord record) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, "hand in", Subject(record.Id));
        return CuratedTable.Move(db, record.Id, record.State, CuratedState.Review);
    });

    /// <summary>Sends an answer back to its writer.</summary>
    public Task<bool> SendBackAsync(DeskPerson person, CuratedRecord record) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, "send back", Subject(record.Id));
        return CuratedTable.Move(db, record.Id, CuratedState.Review, CuratedState.Draft);
    });

    /// <summary>Publishes an answer as it was seen. When the task ends, this bot gives it.</summary>
    /// <returns>False when it was changed meanwhile, or the person may not.</returns>
    public async Task<bool> PublishAsync(DeskPerson person, CuratedRecord record, CancellationToken cancellationToken)
    {
        if (record.State != CuratedState.Review || !MayApprove(record, person) || (await ProblemsAsync(record.Content, cancellationToken)).Count > 0)
        {
            return false;
        }

        var published = await writer.WriteAsync(db =>
        {
            journal.Note(db, person, "publish", Subject(record.Id));
            return CuratedTable.Publish(db, record, journal.Hash(person), Now);
        });
        await feed.LookAsync(cancellationToken);
        return published;
    }

    /// <summary>Takes an answer back for good.</summary>
    public async Task<bool> RetireAsync(DeskPerson person, CuratedRecord record, CancellationToken cancellationToken)
    {
        var retired = await writer.WriteAsync(db =>
        {
            journal.Note(db, person, "retire", Subject(record.Id));
            return CuratedTable.Move(db, record.Id, record.State, CuratedState.Retired);
        });
        await feed.LookAsync(cancellationToken);
        return retired;
    }

    /// <summary>What keeps an answer from being handed in or published; empty when nothing does.</summary>
    /// <exception cref="PassageStoreException">The passages cannot be read.</exception>
    public async Task<IReadOnlyList<CuratedProblem>> ProblemsAsync(CuratedContent content, CancellationToken cancellationToken)
    {
        var problems = new List<CuratedProblem>();
        Add(content.Texts.Values.All(string.IsNullOrWhiteSpace), CuratedProblem.NoText);
        Add(content.Texts.Values.Any(text => text.Length > LongestText), CuratedProblem.LongText);
        Add(content.Wordings.Count is 0 or > MostWordings, CuratedProblem.NoWording);
        Add(content.Sources.Count is 0 or > MostSources, CuratedProblem.NoSource);
        Add(!await QuotesHoldAsync(content, cancellationToken), CuratedProblem.QuoteNotInPassage);
        return problems;

        void Add(bool isSo, CuratedProblem problem)
        {
            if (isSo)
            {
                problems.Add(problem);
            }
        }
    }

    /// <summary>Binds a quote to its passage in the snapshot that serves.</summary>
    /// <returns>The source; null when there is no such passage, or the quote does not stand in it.</returns>
    public async Task<WrittenSource?> BindAsync(string passage, string? quote, CancellationToken cancellationToken)
    {
        if (PassageId.Parse(passage) is not { } id || await snapshots.CurrentAsync(cancellationToken) is not { } serving
            || await serving.ReadAsync([id], cancellationToken) is not [var found])
        {
            return null;
        }

        var text = string.IsNullOrWhiteSpace(quote) ? found.Text : quote.ReplaceLineEndings("\n").Trim();
        var source = CuratedSource.To(found, text);
        return source.HoldsIn(found) ? new WrittenSource(id.ToString(), source.Digest, text) : null;
    }

    /// <summary>The languages that an answer is written in.</summary>
    public static IReadOnlyList<Language> LanguagesOf(CuratedContent content) => [.. LanguageCodes.All.Where(language => content.Texts.GetValueOrDefault(language.Code()) is { Length: > 0 })];

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<bool> QuotesHoldAsync(CuratedContent content, CancellationToken cancellationToken)
    {
        foreach (var source in content.Sources)
        {
            if (await BindAsync(source.Passage, source.Quote, cancellationToken) is not { } bound || bound.Digest != source.Digest)
            {
                return false;
            }
        }

        return true;
    }

    private static string Subject(long id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"answer {id}");
}

/// <summary>What keeps an answer from being published.</summary>
internal enum CuratedProblem
{
    /// <summary>There is no text in any language.</summary>
    NoText,

    /// <summary>A text is too long to be read at a counter.</summary>
    LongText,

    /// <summary>There is no question that it answers, or there are too many.</summary>
    NoWording,

    /// <summary>It stands on no passage, or on too many.</summary>
    NoSource,

    /// <summary>A quote does not stand in its passage, or the passage is gone or has changed.</summary>
    QuoteNotInPassage,
}
