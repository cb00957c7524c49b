namespace Assistant.Knowledge.Languages;

/// <summary>The three languages of the house: every text, question and reply is in one of them.</summary>
public enum Language
{
    /// <summary>French, code <c>fr</c>.</summary>
    French,

    /// <summary>Dutch, code <c>nl</c>.</summary>
    Dutch,

    /// <summary>English, code <c>en</c>.</summary>
    English,
}

/// <summary>Turns a <see cref="Language"/> into its ISO 639-1 code and back.</summary>
public static class LanguageCodes
{
    /// <summary>All languages, in the order French, Dutch, English.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.French, Language.Dutch, Language.English];

    /// <summary>The ISO 639-1 code: <c>fr</c>, <c>nl</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.French => "fr",
        Language.Dutch => "nl",
        Language.English => "en",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A language is French, Dutch or English."),
    };

    /// <summary>Reads <c>fr</c>, <c>nl</c> or <c>en</c>, also with a region (<c>fr-BE</c>), in any case.</summary>
    /// <returns>The language, or null when the code names none of the three.</returns>
    public static Language? Parse(string? code)
    {
        var primary = code.AsSpan().Trim();
        var separator = primary.IndexOfAny('-', '_');
        return (separator < 0 ? primary : primary[..separator]) switch
        {
            var p when p.Equals("fr", StringComparison.OrdinalIgnoreCase) => Language.French,
            var p when p.Equals("nl", StringComparison.OrdinalIgnoreCase) => Language.Dutch,
            var p when p.Equals("en", StringComparison.OrdinalIgnoreCase) => Language.English,
            _ => null,
        };
    }
}
