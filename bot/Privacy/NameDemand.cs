namespace Assistant.Bot.Privacy;

/// <summary>How much must speak for a name where one is announced.</summary>
internal enum NameDemand
{
    /// <summary>A word that is no everyday word.</summary>
    AnyWord,

    /// <summary>A capital, or a common first name.</summary>
    Capital,

    /// <summary>Two words with a capital, first and last name; or a common first name.</summary>
    Likely,
}
