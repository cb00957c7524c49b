namespace Assistant.Bot.Channels;

/// <summary>Runs the self-check at every start, and again from time to time: secrets expire and networks change.</summary>
internal sealed class SelfCheckWatch(SelfCheck check, IHostApplicationLifetime lifetime, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan WhileRight = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan WhileWrong = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The check calls the bot's own public address, so the bot must be listening.
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        while (true)
        {
            var problems = await check.CheckAsync(stoppingToken);
            await Task.Delay(problems.Count == 0 ? WhileRight : WhileWrong, clock, stoppingToken);
        }
    }
}
