using System.Globalization;
using System.Text;

namespace Assistant.Indexer.Sources;

/// <summary>What a site's <c>robots.txt</c> allows one reader to fetch (RFC 9309).</summary>
internal sealed class RobotsRules
{
    /// <summary>The bytes of a <c>robots.txt</c> that are read; RFC 9309 §2.5 asks for 500 KiB at least.</summary>
    public const int MostBytes = 512 * 1024;

    private readonly List<(string Pattern, bool Allows)> _rules;

    private RobotsRules(List<(string Pattern, bool Allows)> rules) => _rules = rules;

    /// <summary>Everything may be fetched: the site has no rules.</summary>
    public static RobotsRules None { get; } = new([]);

    /// <summary>Reads the rules for a reader: of all groups that name it, or else of the groups for everyone.</summary>
    /// <param name="text">The file's text, in any state.</param>
    /// <param name="reader">The reader's product token, such as <c>AssistantIndexer</c>.</param>
    public static RobotsRules Parse(string text, string reader)
    {
        List<(string Pattern, bool Allows)> own = [], everyone = [];
        bool isNamed = false, forOwn = false, forEveryone = false, inHead = false;
        foreach (var line in text.TrimStart('\uFEFF').Split('\r', '\n'))
        {
            var rule = line.AsSpan(0, line.IndexOf('#', StringComparison.Ordinal) is var comment and >= 0 ? comment : line.Length);
            var colon = rule.IndexOf(':');
            var key = colon < 0 ? "" : rule[..colon].Trim().ToString().ToUpperInvariant();
            var value = colon < 0 ? "" : rule[(colon + 1)..].Trim().ToString();
            if (key == "USER-AGENT")
            {
                (forOwn, forEveryone) = inHead ? (forOwn, forEveryone) : (false, false);
                forOwn |= ProductToken(value).Equals(reader, StringComparison.OrdinalIgnoreCase);
                forEveryone |= value.StartsWith('*');
                (inHead, isNamed) = (true, isNamed || forOwn);
            }
            else if (key is "ALLOW" or "DISALLOW")
            {
                inHead = false;
                if (value.Length > 0)
                {
                    Add(own, forOwn, value, key == "ALLOW");
                    Add(everyone, forEveryone, value, key == "ALLOW");
                }
            }
        }

        return new RobotsRules(isNamed ? own : everyone);
    }

    /// <summary>Whether an address may be fetched: the longest rule that matches decides, and of two equal ones the one that allows.</summary>
    /// <param name="uri">The address; only its path and query count.</param>
    public bool Allows(Uri uri)
    {
        var path = Normal(uri.PathAndQuery);
        return path == "/robots.txt"
            || _rules.Where(rule => Matches(rule.Pattern, path))
                .OrderByDescending(rule => rule.Pattern.Length)
                .ThenByDescending(rule => rule.Allows)
                .Select(rule => (bool?)rule.Allows)
                .FirstOrDefault() is not false;
    }

    private static void Add(List<(string Pattern, bool Allows)> rules, bool isMeant, string value, bool allows)
    {
        if (isMeant)
        {
            rules.Add((Normal(value), allows));
        }
    }

    private static string ProductToken(string value) => string.Concat(value.TakeWhile(character => char.IsAsciiLetter(character) || character is '-' or '_'));

    // Percent signs in one form (RFC 9309 §2.2.2): what needs none has none, what needs one has upper-case digits.
    private static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        foreach (var octet in Octets(path))
        {
            var character = (char)octet.Value;
            var plain = octet.WasEscaped
                ? char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~'
                : octet.Value is > 0x20 and < 0x7F;
            _ = plain ? normal.Append(character) : normal.Append(CultureInfo.InvariantCulture, $"%{octet.Value:X2}");
        }

        return normal.ToString();
    }

    private static IEnumerable<(byte Value, bool WasEscaped)> Octets(string path)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            var isEscape = bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]);
            yield return isEscape ? (Convert.ToByte($"{(char)bytes[i + 1]}{(char)bytes[i + 2]}", 16), true) : (bytes[i], false);
            i += isEscape ? 2 : 0;
        }
    }

    // Greedy with one step back per star: at worst pattern × path steps, whatever the pattern.
    private static bool Matches(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        pattern = isWhole ? pattern[..^1] : pattern + "*";
        int p = 0, t = 0, star = -1, resume = 0;
        while (t < path.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, resume) = (p++, t);
            }
            else if (p < pattern.Length && pattern[p] == path[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').Length == 0;
    }
}
