using Assistant.Bot.Activities;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Channels;

/// <summary>Decides whether an activity at <c>/api/messages</c> comes from the channel that it names.</summary>
internal interface IActivityAuthentication
{
    /// <summary>Checks the request that brought an activity.</summary>
    ValueTask<CallerVerdict> CheckAsync(HttpContext context, Activity activity, CancellationToken cancellationToken);
}

/// <summary>What is known about who sent an activity.</summary>
/// <param name="Refusal">401 or 403; null when the sender is known.</param>
/// <param name="Audience">What the asker may read, from validated evidence; not read when refused.</param>
internal readonly record struct CallerVerdict(int? Refusal, Audience Audience)
{
    /// <summary>Nobody knows who sends this.</summary>
    public static CallerVerdict Unknown { get; } = new(StatusCodes.Status401Unauthorized, Audience.Public);
}
