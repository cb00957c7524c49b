using System.Globalization;
using System.Text;

namespace Assistant.Bot.Privacy;

/// <summary>Repairs JSON strings that hold half a surrogate pair as an escape.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>Replaces each half by U+FFFD.</summary>
    /// <param name="json">A JSON string with its quotes, valid but for the halves.</param>
    public static string Replace(string json)
    {
        var repaired = new StringBuilder(json);
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] != '\\')
            {
                continue;
            }

            if (Escaped(json, at) is not { } unit)
            {
                at++;
            }
            else if (char.IsHighSurrogate(unit) && Escaped(json, at + EscapeLength) is { } low && char.IsLowSurrogate(low))
            {
                at += (2 * EscapeLength) - 1;
            }
            else
            {
                if (char.IsSurrogate(unit))
                {
                    repaired.Remove(at, EscapeLength).Insert(at, "\\uFFFD");
                }

                at += EscapeLength - 1;
            }
        }

        return repaired.ToString();
    }

    private static char? Escaped(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u' && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
