using System.Globalization;
using Assistant.Bot.Data;
using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Store;

namespace Assistant.Bot.Analytics.Curation;

/// <summary>Hands the published answers over to knowledge, at the start and within seconds of a change by any bot, and sends back to review those whose passages have changed.</summary>
internal sealed partial class CuratedFeed(
    Database database, GroupCommit writer, CuratedShelf shelf, SnapshotSwitch snapshots, TimeProvider clock, ILogger<CuratedFeed> logger) : BackgroundService
{
    /// <summary>The time between two looks.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _looking = new(1, 1);
    private long _revision = -1;
    private string? _trouble;

    /// <summary>Looks now; after it has ended, what was published before is served.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        await _looking.WaitAsync(cancellationToken);
        try
        {
            var revision = database.Read(CuratedTable.Revision);
            if (revision != _revision)
            {
                shelf.Put([.. database.Read(CuratedTable.Published).Select(record => record.ToAnswer())]);
                _revision = revision;
            }

            await SuspendAsync(cancellationToken);
        }
        finally
        {
            _looking.Release();
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _looking.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await TryLookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryLookAsync(CancellationToken stoppingToken)
    {
        string? trouble = null;
        try
        {
            await LookAsync(stoppingToken);
        }
#pragma warning disable CA1031 // A border: what was handed over before goes on being served, and the next look tries again.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            trouble = exception.Message;
        }

        // Once for each trouble, not once every few seconds.
        if (trouble is not null && trouble != _trouble)
        {
            LogTrouble(trouble);
        }

        _trouble = trouble;
    }

    // Knowledge serves none of them already; here they are taken back where coordinators see it. Not while another store stands in for one that is in trouble.
    private async Task SuspendAsync(CancellationToken cancellationToken)
    {
        if (snapshots.Trouble is not null || await snapshots.CurrentAsync(cancellationToken) is not { } serving)
        {
            return;
        }

        foreach (var id in (await shelf.ForAsync(serving, cancellationToken)).Suspended.Select(id => long.Parse(id, CultureInfo.InvariantCulture)))
        {
            if (await writer.WriteAsync(db => CuratedTable.Move(db, id, CuratedState.Published, CuratedState.Suspended)))
            {
                LogSuspended(id);
            }
        }
    }

    [LoggerMessage(EventId = 330, Level = LogLevel.Warning, Message = "Curated answer {Id} is not given any more: a passage that it stands on has changed. It waits at the desk to be looked at")]
    private partial void LogSuspended(long id);

    [LoggerMessage(EventId = 331, Level = LogLevel.Error, Message = "Curated answers cannot be read: {Trouble}")]
    private partial void LogTrouble(string trouble);
}
