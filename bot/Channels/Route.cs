namespace Assistant.Bot.Channels;

/// <summary>By which door an activity came in, and so how its replies leave. Never read from the activity.</summary>
internal enum Route
{
    /// <summary>By <c>/api/messages</c>; replies are posted to the channel's Connector.</summary>
    Connector = 0,

    /// <summary>By our own Direct Line; a reply has arrived when it is stored, because clients fetch it.</summary>
    DirectLine = 1,
}
