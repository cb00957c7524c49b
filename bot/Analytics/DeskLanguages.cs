using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Analytics;

/// <summary>How the desk names languages.</summary>
internal static class DeskLanguages
{
    private static readonly Trilingual French = new("français", "Frans", "French");
    private static readonly Trilingual Dutch = new("néerlandais", "Nederlands", "Dutch");
    private static readonly Trilingual English = new("anglais", "Engels", "English");

    /// <summary>The language's name for itself.</summary>
    public static string OwnName(this Language language) => language switch
    {
        Language.French => "Français",
        Language.Dutch => "Nederlands",
        _ => "English",
    };

    /// <summary>The language's name in another language.</summary>
    public static Trilingual Name(this Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        _ => English,
    };
}
