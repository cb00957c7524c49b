using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Analytics;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Demo;

/// <summary>Fills a database with invented signals, and never one that holds real ones.</summary>
internal sealed class DemoStore(
    Database database, GroupCommit writer, DataKey key, QuestionSignatures signatures, CellCounting counting, IOptions<SignalOptions> options, TimeProvider clock)
{
    private const int TogetherAtMost = 500;

    // Pseudonyms of nobody: the keys of months that are past are gone, and invented people need none.
    private readonly byte[] _invented = RandomNumberGenerator.GetBytes(DataKey.Length);

    /// <summary>Whether the database holds signals that are not invented.</summary>
    public bool HoldsRealSignals() => database.Read(db => CellTable.Mark(db, CellTable.Demo) is null && db.Number("SELECT 1 FROM signals LIMIT 1") is not null);

    /// <summary>Fills it, and counts every month. What would have been erased by now, such as older texts, is not stored.</summary>
    /// <param name="questions">The invented questions, in the order in which they were asked.</param>
    /// <param name="cancellationToken">Stops between two transactions.</param>
    public async Task FillAsync(IEnumerable<DemoQuestion> questions, CancellationToken cancellationToken)
    {
        var months = new HashSet<Month>();
        foreach (var together in questions.Chunk(TogetherAtMost))
        {
            cancellationToken.ThrowIfCancellationRequested();
            months.UnionWith(together.Select(question => Month.Of(question.Signal.AskedAt)));
            var prepared = together.Select(Prepare).ToList();
            await writer.WriteAsync(db =>
            {
                CellTable.SetMark(db, CellTable.Demo, 1);
                prepared.ForEach(store => store(db));
                return true;
            });
        }

        var through = database.Read(db => db.Number("SELECT MAX(id) FROM signals")) ?? 0;
        foreach (var month in months)
        {
            await counting.CountAsync(month, through, cancellationToken);
        }

        await counting.MarkAsync(through, clock.GetUtcNow().ToUnixTimeMilliseconds());
    }

    private Action<DbStatements> Prepare(DemoQuestion question)
    {
        var (signal, random) = (question.Signal, RandomNumberGenerator.GetBytes(sizeof(long)));
        var month = Month.Of(signal.AskedAt);
        var hash = HMACSHA256.HashData(_invented, Encoding.UTF8.GetBytes($"{month} {question.Person}"));
        var place = ReachSketch.Place(BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(_invented, Encoding.UTF8.GetBytes($"{month.Year} {question.Person}"))));
        var signature = signal.Text is { } words ? signatures.Of(words, signal.Language) : null;
        var text = signal.Text is { } kept && signal.AskedAt > clock.GetUtcNow().AddDays(-options.Value.TextDays) ? key.Seal(Encoding.UTF8.GetBytes(kept), SignalLog.OwnerOf(signal.Reference, key)) : null;
        var label = signal is { IsUnanswered: true, Text: { } standing } ? key.Seal(Encoding.UTF8.GetBytes(standing), QuestionGroups.OwnerOfLabels(key)) : null;
        var day = BrusselsTime.DayOf(signal.AskedAt);
        return db =>
        {
            var group = signature is not null && label is not null ? QuestionGroups.Join(db, signature, signal.Language, label, day) : (long?)null;
            var id = SignalTable.Add(db, signal, BinaryPrimitives.ReadInt64BigEndian(hash), new Sitting(BitConverter.ToInt64(random), 1, RephraseOf: null), group);
            if (text is not null)
            {
                SignalTable.AddText(db, id, day, text, signature is null ? null : QuestionSignatures.ToBytes(signature));
            }

            if (question.Feedback is { } isLike)
            {
                SignalTable.Rate(db, id, isLike, reasons: 0);
            }

            if (question.IsEscalated)
            {
                SignalTable.Escalate(db, id);
            }

            foreach (var slice in SignalLog.SlicesOf(signal))
            {
                SignalTable.Reach(db, month.Year, slice, place.Register, place.Rank);
            }
        };
    }
}
