using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Analytics;

/// <summary>The language of questions, where not knowing it is a choice too. The numbers are stored and never change.</summary>
internal enum LanguageChoice
{
    /// <summary>French.</summary>
    French = 0,

    /// <summary>Dutch.</summary>
    Dutch = 1,

    /// <summary>English.</summary>
    English = 2,

    /// <summary>It could not be told.</summary>
    Unknown = 9,
}

/// <summary>Reads and writes a <see cref="LanguageChoice"/>.</summary>
internal static class LanguageChoices
{
    private const string NotKnown = "unknown";

    /// <summary>All, in order.</summary>
    public static IReadOnlyList<LanguageChoice> All { get; } = Enum.GetValues<LanguageChoice>();

    /// <summary>The choice of a language.</summary>
    public static LanguageChoice Of(Language? language) => language switch
    {
        Language.French => LanguageChoice.French,
        Language.Dutch => LanguageChoice.Dutch,
        Language.English => LanguageChoice.English,
        _ => LanguageChoice.Unknown,
    };

    /// <summary>The code: <c>fr</c>, <c>nl</c>, <c>en</c>, <c>unknown</c>.</summary>
    public static string Code(this LanguageChoice choice) => choice switch
    {
        LanguageChoice.French => "fr",
        LanguageChoice.Dutch => "nl",
        LanguageChoice.English => "en",
        _ => NotKnown,
    };

    /// <summary>Reads a code.</summary>
    /// <returns>The choice; null when it is none.</returns>
    public static LanguageChoice? Parse(string? code) => All.Where(choice => choice.Code() == code).Select(choice => (LanguageChoice?)choice).FirstOrDefault();
}
