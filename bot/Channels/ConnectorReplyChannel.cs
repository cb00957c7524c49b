using Assistant.Bot.Activities;
using Assistant.Bot.Turns;

namespace Assistant.Bot.Channels;

/// <summary>Sends ready replies through the Connector, and waits as long as the service has certainly not taken them.</summary>
internal sealed partial class ConnectorReplyChannel(ConnectorClient connector, TimeProvider clock, ILogger<ConnectorReplyChannel> logger) : IReplyChannel
{
    /// <summary>How long a reply is held back before it is given up; later it would answer a question that nobody remembers.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    /// <exception cref="IOException">Nobody knows whether the reply arrived, or it could not be sent in time; it is not sent again.</exception>
    public async Task<ReplyFate> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        var giveUp = clock.GetUtcNow() + Patience;
        var delivery = await TeamsStream.SendAsync(connector, reply, cancellationToken);
        while (delivery.Ending == DeliveryEnding.Later && clock.GetUtcNow() + (delivery.RetryAfter ?? BetweenTries) <= giveUp)
        {
            await Task.Delay(delivery.RetryAfter ?? BetweenTries, clock, cancellationToken);
            delivery = await TeamsStream.SendAsync(connector, reply, cancellationToken);
        }

        switch (delivery.Ending)
        {
            case DeliveryEnding.Sent:
                return ReplyFate.Taken;
            case DeliveryEnding.Ambiguous or DeliveryEnding.Later:
                throw new IOException($"The reply may not have arrived: {delivery.Reason}");
            case var ending:
                LogNotSent(ending, delivery.Reason);
                return ending == DeliveryEnding.Unreachable ? ReplyFate.Unreachable : ReplyFate.Refused;
        }
    }

    [LoggerMessage(164, LogLevel.Warning, "A reply was not sent: {Ending}: {Reason}")]
    private partial void LogNotSent(DeliveryEnding ending, string? reason);
}
