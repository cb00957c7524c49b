using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Assistant.Knowledge.Embeddings;

/// <summary>What can go wrong on the way to an embedding endpoint, in words that hold nothing of what was sent.</summary>
internal static class EmbeddingFailure
{
    /// <summary>Whether an exception is the endpoint's or the network's, and no mistake of this program.</summary>
    public static bool IsOne(Exception exception) => exception is ClientResultException or HttpRequestException or IOException or JsonException or TimeoutRejectedException or BrokenCircuitException
        or TaskCanceledException { InnerException: TimeoutException };

    /// <summary>Its kind, never its message: that may quote what was sent.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        ClientResultException { Status: > 0 and var status } => string.Create(CultureInfo.InvariantCulture, $"status {status}"),
        ClientResultException or HttpRequestException or IOException => "it cannot be reached",
        TimeoutRejectedException or TaskCanceledException => "it takes too long",
        BrokenCircuitException => "it failed a moment ago",
        _ => "its answer could not be read",
    };

    /// <summary>How long the endpoint wants to be left alone; null when it does not say.</summary>
    public static TimeSpan? RetryAfter(Exception? exception, TimeProvider clock)
    {
        if (exception is not ClientResultException failure || failure.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) is not true)
        {
            return null;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var date) && date > clock.GetUtcNow() ? date - clock.GetUtcNow()
            : null;
    }
}
