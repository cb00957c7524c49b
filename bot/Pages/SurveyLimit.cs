using System.Globalization;
using System.Threading.RateLimiting;

namespace Assistant.Bot.Pages;

/// <summary>How often the questionnaire may be filled in from one network address: a room of people behind one address, and no script.</summary>
internal sealed class SurveyLimit : IDisposable
{
    /// <summary>The most in a minute.</summary>
    public const int PerMinute = 30;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    // Addresses are kept in memory alone, and no longer than their minute.
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = PerMinute,
        TokensPerPeriod = PerMinute,
        ReplenishmentPeriod = Minute,
        QueueLimit = 0,
    }));

    /// <summary>Takes one of an address; when there is none left, says on the response when to come back.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryTake(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire($"{context.Connection.RemoteIpAddress}");
        if (!lease.IsAcquired)
        {
            context.Response.Headers.RetryAfter = ((int)Minute.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();
}
