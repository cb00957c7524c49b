using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Grounding;

/// <summary>Web addresses, e-mail addresses and telephone numbers in a text, as they are compared.</summary>
internal static class SaidAddresses
{
    private static readonly Regex Mail = new(@"[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+", FactText.Rule);

    // With its scheme, or as a name with a dot in it whose last part could be a country or a kind.
    private static readonly Regex Web = new(@"(\b[a-z][a-z0-9+.-]{1,20}://|\bwww\.|\bmailto:|\btel:|\bjavascript:|\bdata:)[^\s<>""»”]+|\b[\p{L}\p{N}][\p{L}\p{N}-]+(\.[\p{L}\p{N}-]{2,})*\.[a-z]{2,24}(/[^\s<>""»”]*)?", FactText.Rule);

    private static readonly Regex Phone = new(@"(\+\d{2}|\b0\d)([ ./()-]{0,2}\d){6,13}", FactText.Rule);

    /// <summary>Takes them out of a text.</summary>
    /// <returns>Each in the form in which two ways of writing the same are equal.</returns>
    public static IReadOnlySet<string> Take(FactText text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        found.UnionWith(text.Take(Mail).Select(match => match.Value.ToLowerInvariant()));
        found.UnionWith(text.Take(Web).Select(match => Plain(match.Value)));
        found.UnionWith(text.Take(Phone).Select(match => Digits(match.Value)));
        return found;
    }

    private static string Plain(string address)
    {
        var plain = address.ToLowerInvariant().TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '\'');
        foreach (var prefix in new[] { "https://", "http://", "www." })
        {
            plain = plain.StartsWith(prefix, StringComparison.Ordinal) ? plain[prefix.Length..] : plain;
        }

        return plain.TrimEnd('/');
    }

    private static string Digits(string phone)
    {
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        return phone.StartsWith('+') && digits.StartsWith("32", StringComparison.Ordinal) ? "0" + digits[2..].TrimStart('0')
            : digits.StartsWith("0032", StringComparison.Ordinal) ? "0" + digits[4..].TrimStart('0')
            : digits;
    }
}
