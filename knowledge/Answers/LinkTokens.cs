using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Answers;

/// <summary>Addresses that a model may point to without ever seeing or writing one: it knows LINK1, and only we know what that opens.</summary>
internal sealed partial class LinkTokens
{
    private readonly List<string> _addresses = [];

    /// <summary>The token for an address.</summary>
    public string Of(string address)
    {
        var known = _addresses.IndexOf(address);
        if (known < 0)
        {
            _addresses.Add(address);
            known = _addresses.Count - 1;
        }

        return string.Create(CultureInfo.InvariantCulture, $"LINK{known + 1}");
    }

    /// <summary>A sentence with the addresses that its tokens stand for.</summary>
    /// <returns>The sentence; null when it has a token that stands for nothing.</returns>
    public string? Resolve(string sentence)
    {
        var isKnown = true;
        var resolved = Token().Replace(sentence, match =>
        {
            var at = int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1;
            isKnown &= at >= 0 && at < _addresses.Count;
            return isKnown ? _addresses[at] : "";
        });
        return isKnown ? resolved : null;
    }

    [GeneratedRegex(@"\bLINK\s?_?(?<number>\d{1,4})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Token();
}
