using Assistant.Bot.Activities;

namespace Assistant.Bot.Channels;

/// <summary>Checks who brings an activity to <c>/api/messages</c>, and what those who will read the answer may read.</summary>
internal sealed partial class ConnectorAuthentication(ConnectorTokenValidation validation, TeamsRoster roster, ILogger<ConnectorAuthentication> logger)
{
    /// <summary>Checks the request that brought an activity.</summary>
    /// <returns>Refused, or the audience: the public unless there is evidence for more.</returns>
    public async ValueTask<CallerVerdict> CheckAsync(HttpContext context, Activity activity, CancellationToken cancellationToken)
    {
        var verdict = await validation.ValidateAsync(context, activity, cancellationToken);
        switch (verdict.Refusal)
        {
            case null:
                if (activity.Type == Activity.ConversationUpdate && activity.Conversation?.Id is { } conversation)
                {
                    roster.Forget(conversation);
                }

                return new CallerVerdict(null, await roster.AudienceAsync(activity, verdict, cancellationToken));
            case TokenRefusal.OtherChannel or TokenRefusal.OtherServiceUrl:
                LogRefused(verdict.Refusal.Value);
                return CallerVerdict.Refused(StatusCodes.Status403Forbidden);
            case var refusal:
                LogRefused(refusal.Value);
                return CallerVerdict.Refused(StatusCodes.Status401Unauthorized);
        }
    }

    [LoggerMessage(165, LogLevel.Warning, "An activity was refused: {Refusal}")]
    private partial void LogRefused(TokenRefusal refusal);
}
