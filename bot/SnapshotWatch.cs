using Assistant.Knowledge.Store;
using Microsoft.Extensions.Options;

namespace Assistant.Bot;

/// <summary>Looks for a newly published snapshot every few seconds, so that it serves without a restart.</summary>
internal sealed partial class SnapshotWatch(
    SnapshotSwitch snapshots, IOptions<StoreOptions> options, TimeProvider clock, ILogger<SnapshotWatch> logger) : BackgroundService
{
    private string? _reported;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.RefreshSeconds), clock);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        Exception? failure = null;
        string? trouble;
        try
        {
            await snapshots.RefreshAsync(stoppingToken);
            trouble = snapshots.Trouble;
        }
#pragma warning disable CA1031 // A border: the service goes on with what it has, and looks again.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            failure = exception;
            trouble = exception.Message;
        }

        // Once for each trouble, not once every few seconds.
        if (trouble is not null && trouble != _reported)
        {
            LogTrouble(trouble, failure);
        }

        _reported = trouble;
    }

    [LoggerMessage(EventId = 150, Level = LogLevel.Error, Message = "The configured store does not serve: {Trouble}")]
    private partial void LogTrouble(string trouble, Exception? exception);
}
