using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.Options;

namespace Assistant.Bot;

/// <summary>Keeps a copy of the snapshot that Qdrant has published, for the time when Qdrant does not answer; nothing to do for an embedded store.</summary>
internal sealed partial class SnapshotCopying(IPassageStore store, IOptions<StoreOptions> options, TimeProvider clock, ILogger<SnapshotCopying> logger) : BackgroundService
{
    private string? _reported;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (store is not CopiedPassageStore copied)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.RefreshSeconds), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await copied.CopyAsync(stoppingToken) is { } snapshot)
                {
                    LogCopied(snapshot.Value);
                }

                _reported = null;
            }
            catch (PassageStoreException exception)
            {
                // Once for each trouble: what was copied before stays, and the next attempt is seconds away.
                if (_reported != exception.Message)
                {
                    LogNotCopied(exception.Message);
                }

                _reported = exception.Message;
            }
        }
    }

    [LoggerMessage(EventId = 151, Level = LogLevel.Information, Message = "Snapshot {Snapshot} was copied, to answer from while Qdrant does not")]
    private partial void LogCopied(string snapshot);

    [LoggerMessage(EventId = 152, Level = LogLevel.Warning, Message = "The published snapshot could not be copied: {Trouble}")]
    private partial void LogNotCopied(string trouble);
}
