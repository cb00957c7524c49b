namespace Assistant.Bot.Privacy;

/// <summary>What each kind of personal data is called in files, and what stands in its place in a text.</summary>
internal static class PersonalDataLabels
{
    private static readonly string[] Placeholders = [.. Enum.GetValues<PersonalDataType>().Select(Placeholder).Distinct(StringComparer.Ordinal)];

    /// <summary>The label in the files that the redact command writes.</summary>
    public static string Label(this PersonalDataType type) => type switch
    {
        PersonalDataType.Email => "EMAIL",
        PersonalDataType.Iban => "IBAN",
        PersonalDataType.NationalNumber => "BE_NRN",
        PersonalDataType.BisNumber => "BE_BIS",
        PersonalDataType.MistypedNationalNumber => "NRN_TYPO",
        PersonalDataType.IdentityCard => "EID",
        PersonalDataType.Telephone => "PHONE",
        PersonalDataType.Plate => "PLATE",
        PersonalDataType.BirthDate => "DOB",
        PersonalDataType.Address => "ADDRESS",
        PersonalDataType.Name => "PERSON",
        PersonalDataType.BankCard => "BANKCARD",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A kind of personal data has a label."),
    };

    /// <summary>What stands in the text instead: the same in every language, without digits, so that nothing in it is ever found again.</summary>
    public static string Placeholder(this PersonalDataType type) => type switch
    {
        PersonalDataType.Email => "[EMAIL]",
        PersonalDataType.Iban => "[IBAN]",
        PersonalDataType.NationalNumber or PersonalDataType.MistypedNationalNumber => "[NRN]",
        PersonalDataType.BisNumber => "[BIS]",
        PersonalDataType.IdentityCard => "[EID]",
        PersonalDataType.Telephone => "[TEL]",
        PersonalDataType.Plate => "[PLATE]",
        PersonalDataType.BirthDate => "[DOB]",
        PersonalDataType.Address => "[ADDR]",
        PersonalDataType.Name => "[NAME]",
        PersonalDataType.BankCard => "[CARD]",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A kind of personal data has a placeholder."),
    };

    /// <summary>A redacted text as people read it, with a gap for each placeholder.</summary>
    public static string WithGaps(string redacted) =>
        Placeholders.Aggregate(redacted, (text, placeholder) => text.Replace(placeholder, RedactedText.Gap, StringComparison.Ordinal));

    /// <summary>The kinds whose placeholders stand in a redacted text; of those that share one, the first.</summary>
    public static IReadOnlyList<PersonalDataType> KindsIn(string redacted) =>
        [.. Enum.GetValues<PersonalDataType>().DistinctBy(Placeholder, StringComparer.Ordinal).Where(type => redacted.Contains(type.Placeholder(), StringComparison.Ordinal))];

    /// <summary>Whether something is a placeholder.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> text)
    {
        foreach (var placeholder in Placeholders)
        {
            if (text.SequenceEqual(placeholder))
            {
                return true;
            }
        }

        return false;
    }
}
