namespace Assistant.Bot.Channels;

/// <summary>Whether an activity may come in, and if not, why.</summary>
/// <param name="Refusal">Why not; null when it may.</param>
/// <param name="IsProven">Whether the Bot Framework service has signed for it; false for what a developer's own machine sends, which proves nothing about the asker.</param>
internal sealed record TokenVerdict(TokenRefusal? Refusal, bool IsProven)
{
    /// <summary>The service has signed for it.</summary>
    public static TokenVerdict Proven { get; } = new(null, IsProven: true);

    /// <summary>It comes from the developer's own machine, without any proof.</summary>
    public static TokenVerdict Development { get; } = new(null, IsProven: false);

    /// <summary>Whether the activity may come in.</summary>
    public bool IsAllowed => Refusal is null;

    /// <summary>It may not come in.</summary>
    public static TokenVerdict Refused(TokenRefusal refusal) => new(refusal, IsProven: false);
}

/// <summary>Why an activity may not come in. The last two mean that the caller is the service but speaks for another channel or place (403); all others 401.</summary>
internal enum TokenRefusal
{
    /// <summary>No application id is configured, so there is nobody to whom a token could be addressed.</summary>
    NotConfigured,

    /// <summary>There is no token.</summary>
    Missing,

    /// <summary>It is no token that the service would write: its shape, its algorithm, a name that stands twice.</summary>
    Malformed,

    /// <summary>It was not issued by the service.</summary>
    OtherIssuer,

    /// <summary>It is for another bot.</summary>
    OtherAudience,

    /// <summary>Its time has not come or has gone by, by more than five minutes.</summary>
    OutOfTime,

    /// <summary>The service has no such key, or its keys cannot be read now.</summary>
    UnknownKey,

    /// <summary>The signature is not that of the key.</summary>
    WrongSignature,

    /// <summary>The key may not sign for the activity's channel.</summary>
    OtherChannel,

    /// <summary>The activity names another place for replies than the token does.</summary>
    OtherServiceUrl,
}
