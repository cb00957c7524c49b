using System.Reflection;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>Which words are names, and which of them are the same name in another language.</summary>
internal static class NameForms
{
    // Loan words among the names that the language detector passes over: everybody uses them for things, not for organisations.
    private static readonly HashSet<string> Things =
    [
        .. ("email e-mail mail e-mails mails smartphone smartphones gsm app apps account wifi wi-fi fi wi internet web website bluetooth gps usb pdf sms mms qr nfc sim wap dns ip vpn pc laptop tablet online offline " +
            "chatbot login hotspot router modem browser cloud software hardware spam phishing hacker podcast blog tweet smiley emoji cookie cookies covid corona coronavirus tva btw ok faq ctrl tab enter esc num lock alt shift tec phare simon pierre marc").Split(' '),
    ];

    // Names of companies, programs and services that are words as well: where one opens a sentence, its capital alone does not tell.
    private static readonly HashSet<string> AlsoWords =
    [
        .. ("orange scarlet base voo mega total windows office word excel access teams edge drive outlook explorer signal telegram messenger discord zoom meet skype apple safari opera chrome galaxy pixel amazon alexa siri " +
            "cash argus mobile keytrade fortis axa ethias partena solidaris liberale securex acerta sodexo edenred unia vivaqua sibelga luminus engie eneco carrefour delhaize colruyt proxy").Split(' '),
    ];

    private static readonly Lazy<HashSet<string>> Known = new(() => [.. LanguageSamples.NeutralWords().Select(FactText.Fold).Except(Things, StringComparer.Ordinal)]);

    private static readonly Lazy<ILookup<string, int>> Forms = new(ReadForms);

    /// <summary>Whether a word is a name wherever it stands and however it is written: itsme, Proximus.</summary>
    public static bool IsKnown(FactWord word) => Known.Value.Contains(word.Folded);

    /// <summary>Whether a word with a capital that opens a sentence may be a name although the language has the word too: Orange, Teams.</summary>
    public static bool IsAlsoWord(FactWord word) => AlsoWords.Contains(word.Folded);

    /// <summary>Whether a word is written as a name: an inner capital, several capitals, letters with digits, or a capital inside a sentence.</summary>
    public static bool IsWrittenAsName(FactWord word) =>
        word.Surface.Skip(1).Any(char.IsUpper) || (word.Surface.Any(char.IsDigit) && word.Surface.Any(char.IsLetter)) || (char.IsUpper(word.Surface[0]) && !word.Opens);

    /// <summary>Whether two words are the same name.</summary>
    public static bool Same(string folded, string other) => folded == other || (Forms.Value.Contains(folded) && Forms.Value[folded].Intersect(Forms.Value[other]).Any());

    private static ILookup<string, int> ReadForms()
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var reader = new StreamReader(assembly.GetManifestResourceStream($"{typeof(NameForms).Namespace}.names.txt") ?? throw new InvalidOperationException("names.txt is not in the assembly."));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')
            .SelectMany((line, number) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(form => form.Split('-')).Select(form => (form, number)))
            .ToLookup(pair => pair.form, pair => pair.number, StringComparer.Ordinal);
    }
}
