using Assistant.Bot.Activities;

namespace Assistant.Bot.Channels;

/// <summary>How one channel shows a reply that grows: a stream in a personal chat of Teams, or what passes by on a Direct Line stream.</summary>
internal interface IProgressWay
{
    /// <summary>The least time between two steps.</summary>
    TimeSpan BetweenSteps { get; }

    /// <summary>Shows what is being done.</summary>
    Task InformAsync(string text, CancellationToken cancellationToken);

    /// <summary>Shows the text as far as it has come; one that does not go on from what was shown before is left out.</summary>
    Task ShowAsync(string text, CancellationToken cancellationToken);

    /// <summary>Makes the replies of the turn take the place of what was shown.</summary>
    /// <returns>The replies to send; empty when the reader has stopped them.</returns>
    IReadOnlyList<Activity> Close(IReadOnlyList<Activity> replies);
}
