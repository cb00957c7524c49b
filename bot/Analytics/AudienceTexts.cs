using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Analytics;

/// <summary>Classes of readers in words.</summary>
internal static class AudienceTexts
{
    /// <summary>A class of readers in words.</summary>
    public static Trilingual Of(Audience audience) => audience switch
    {
        Audience.Public => new("tous", "iedereen", "everyone"),
        Audience.Helpers => new("aidants", "helpers", "helpers"),
        _ => new("personnel de la Ville", "personeel van de Stad", "staff of the City"),
    };
}
