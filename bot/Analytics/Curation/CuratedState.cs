namespace Assistant.Bot.Analytics.Curation;

/// <summary>How far a curated answer has come.</summary>
internal enum CuratedState
{
    /// <summary>Somebody is writing it.</summary>
    Draft = 0,

    /// <summary>Written, and waiting for a second pair of eyes.</summary>
    Review = 1,

    /// <summary>Given to askers.</summary>
    Published = 2,

    /// <summary>A passage that it stands on has changed: it is not given any more, and waits to be looked at again.</summary>
    Suspended = 3,

    /// <summary>Taken back for good.</summary>
    Retired = 4,
}
