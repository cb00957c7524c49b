using System.Net;
using Polly;
using Polly.Retry;

namespace Assistant.Bot.Channels;

/// <summary>When a call to the Connector is made again: always when the service has said that it did nothing, and otherwise only where twice is the same as once.</summary>
internal sealed class ConnectorRetries(TimeProvider clock)
{
    /// <summary>The longest wait within one sending; a longer one is the outbox's to keep. Source: Teams, "Optimize your bot with rate limiting", 2 to 20 seconds.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly ResiliencePipeline<HttpResponseMessage> _once = Build(clock, IsUndone);
    private readonly ResiliencePipeline<HttpResponseMessage> _repeatable = Build(clock, status => IsUndone(status) || IsPassing(status));

    /// <summary>The way for a call.</summary>
    /// <param name="method">POST creates something anew each time; every other method can be repeated.</param>
    public ResiliencePipeline<HttpResponseMessage> For(HttpMethod method) => method == HttpMethod.Post ? _once : _repeatable;

    /// <summary>How long a response asks to wait.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider clock) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } date } => date - clock.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero,
        _ => null,
    };

    private static bool IsUndone(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed;

    private static bool IsPassing(HttpStatusCode status) => status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private static ResiliencePipeline<HttpResponseMessage> Build(TimeProvider clock, Func<HttpStatusCode, bool> again) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 3,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromSeconds(2),
                MaxDelay = LongestWait,
                ShouldHandle = attempt => ValueTask.FromResult(
                    attempt.Outcome.Result is { } response && again(response.StatusCode) && !(RetryAfter(response, clock) > LongestWait)),
                DelayGenerator = attempt => ValueTask.FromResult(attempt.Outcome.Result is { } response ? RetryAfter(response, clock) : null),
                OnRetry = attempt =>
                {
                    attempt.Outcome.Result?.Dispose();
                    return default;
                },
            })
            .Build();
}
