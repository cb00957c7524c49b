using System.Collections.Frozen;

namespace Assistant.Knowledge.Languages;

/// <summary>The abbreviations of French, Dutch and English whose stop does not end a sentence.</summary>
internal static class Abbreviations
{
    // Always followed by what they announce: a number, a name, an example.
    private static readonly FrozenSet<string> Announcing = FrozenSet.ToFrozenSet(
        [
            "alin", "artt", "bijv", "blz", "boul", "bv", "c.-à-d", "c.à.d", "cf", "chap", "chée", "d.w.z", "dhr", "dr", "drs", "e.g", "env", "i.e",
            "i.p.v", "i.v.m", "incl", "jl", "m.a.w", "m.b.t", "m.b.v", "m.i.v", "mevr", "mgr", "mlle", "mme", "mmes", "mr", "mrs", "mw", "nr", "nrs",
            "o.a", "o.b.v", "p", "p.ex", "pag", "pp", "pr", "prof", "réf", "resp", "ste", "suiv", "t.a.v", "t.e.m", "t.o.v", "tel", "tél", "v.a",
            "vgl", "vs", "z.o.z", "zgn",
        ],
        StringComparer.OrdinalIgnoreCase);

    // Words of their own as well ("vol" is full, "al" is already): the stop belongs to the abbreviation only before a number.
    private static readonly FrozenSet<string> AnnouncingNumbers = FrozenSet.ToFrozenSet(
        [
            "al", "app", "art", "bte", "bus", "ca", "ch", "ed", "ex", "fig", "h", "max", "min", "n", "no", "nos", "num", "par", "ref", "sec", "st",
            "vol", "éd",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AnnouncingLookup =
        Announcing.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumbersLookup =
        AnnouncingNumbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the sentence goes on after a token and its stop; what may end a sentence (<c>etc.</c>, <c>enz.</c>) does so before a capital.</summary>
    /// <param name="token">The word before the stop, without it.</param>
    /// <param name="next">The first letter or digit after the stop.</param>
    public static bool Continues(ReadOnlySpan<char> token, char next)
    {
        if (token.IsEmpty)
        {
            return false;
        }

        if (NumbersLookup.Contains(token))
        {
            return char.IsDigit(next);
        }

        return AnnouncingLookup.Contains(token) || token.SequenceEqual("MM") || IsInitial(token);
    }

    // "J. Janssens", "J.-P. Martin", "M. Dupont"; a lone U is the Dutch pronoun.
    private static bool IsInitial(ReadOnlySpan<char> token)
    {
        var last = token[(token.LastIndexOfAny('.', '-') + 1)..];
        return last.Length == 1 && char.IsUpper(last[0]) && char.IsUpper(token[0]) && !token.SequenceEqual("U");
    }
}
