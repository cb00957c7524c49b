using System.Text;

namespace Assistant.Knowledge.Languages;

/// <summary>How a word sounds, so that one written by ear is known: <c>koi</c> as quoi, <c>wachtwoort</c> as wachtwoord, <c>fone</c> as phone. Rough on purpose: it only joins words that are written alike too.</summary>
internal static class WordSound
{
    // In order: what stands earlier makes what stands later. A capital is a sound that no later rule changes.
    private static readonly (string Written, string Sound)[] French =
    [
        ("ph", "f"), ("eau", "o"), ("au", "o"), ("ai", "E"), ("ei", "E"), ("é", "E"), ("è", "E"), ("ê", "E"), ("ch", "S"), ("sch", "S"), ("qu", "k"), ("q", "k"), ("ck", "k"),
        ("ce", "se"), ("ci", "si"), ("cy", "si"), ("cE", "sE"), ("ç", "s"), ("c", "k"), ("gea", "ja"), ("geo", "jo"), ("gue", "Ge"), ("gui", "Gi"), ("ge", "je"), ("gi", "ji"), ("gE", "jE"), ("g", "G"),
        ("h", ""), ("y", "i"), ("mp", "np"), ("mb", "nb"), ("npt", "nt"), ("en", "an"), ("em", "an"), ("oi", "wa"), ("z", "s"), ("x", "ks"), ("w", "v"),
    ];

    private static readonly (string Written, string Sound)[] Dutch =
    [
        ("sch", "sG"), ("ch", "G"), ("g", "G"), ("ph", "f"), ("qu", "kw"), ("ck", "k"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("ij", "ei"), ("ie", "i"), ("y", "i"),
        ("ou", "au"), ("th", "t"), ("dt", "t"), ("x", "ks"), ("z", "s"), ("v", "f"),
    ];

    private static readonly (string Written, string Sound)[] English =
    [
        ("ph", "f"), ("igh", "I"), ("gh", ""), ("ck", "k"), ("qu", "kw"), ("q", "k"), ("ch", "C"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("kn", "n"), ("wr", "r"), ("wh", "w"),
        ("tion", "Sn"), ("sion", "Sn"), ("ow", "ou"), ("ea", "e"), ("ie", "e"), ("ei", "e"), ("ay", "ai"), ("y", "i"), ("z", "s"), ("x", "ks"), ("mb", "m"),
    ];

    private const string SilentInFrench = "stdxp";

    /// <summary>The sound of a word in lower case with its accents; never shown.</summary>
    public static string Of(string word, Language language) => language switch
    {
        Language.French => Of(French, WithoutSilent(word)),
        Language.Dutch => Ending(Of(Dutch, word)),
        _ => Of(English, word.Length > 3 && word[^1] == 'e' ? word[..^1] : word),
    };

    // -er, -ez, -et and é end alike; an e at the end is not heard, and neither is what follows it.
    private static string WithoutSilent(string word)
    {
        if (word.Length > 3 && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ez", StringComparison.Ordinal) || word.EndsWith("et", StringComparison.Ordinal)))
        {
            return $"{word[..^2]}é";
        }

        var heard = word.AsSpan().TrimEnd(SilentInFrench);
        heard = heard.Length > 2 && heard[^1] == 'e' ? heard[..^1] : heard;
        return heard.Length >= 2 ? heard.ToString() : word;
    }

    private static string Ending(string sound) => sound.EndsWith('d') ? $"{sound[..^1]}t" : sound;

    private static string Of((string Written, string Sound)[] rules, string word)
    {
        var sound = word;
        foreach (var (written, heard) in rules)
        {
            sound = sound.Contains(written, StringComparison.Ordinal) ? sound.Replace(written, heard, StringComparison.Ordinal) : sound;
        }

        var once = new StringBuilder(sound.Length);
        foreach (var letter in Accents.Fold(sound))
        {
            if (once.Length == 0 || once[^1] != letter)
            {
                once.Append(letter);
            }
        }

        return once.ToString();
    }
}
