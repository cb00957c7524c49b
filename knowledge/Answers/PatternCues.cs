namespace Assistant.Knowledge.Answers;

/// <summary>
/// Reads off a pattern which words a text must have for it to fit: one of them at least, whatever else it has. Knows the plain parts of patterns that rules about wording are made of
/// (letters, groups, alternatives, classes, repetitions); a pattern with anything else has no such words.
/// </summary>
internal sealed class PatternCues
{
    private readonly string _pattern;
    private int _at;
    private bool _isUnknown;

    private PatternCues(string pattern) => _pattern = pattern;

    /// <summary>The words of a pattern.</summary>
    /// <returns>Each once; null when a text may fit without any.</returns>
    public static IReadOnlyList<string>? Of(string pattern)
    {
        var reading = new PatternCues(pattern);
        var cues = reading.Alternatives();
        return reading._isUnknown || reading._at < pattern.Length ? null : cues;
    }

    private char? Next => _at < _pattern.Length ? _pattern[_at] : null;

    // One of the alternatives fits, and so one of the words of all of them is there.
    private List<string>? Alternatives()
    {
        var all = new List<string>();
        var isFree = false;
        while (true)
        {
            var words = Sequence();
            isFree |= words is null;
            all.AddRange(words ?? []);
            if (Next != '|')
            {
                // A word that holds another one is found with it.
                return isFree ? null : [.. all.Where(word => !all.Exists(other => other.Length < word.Length && word.Contains(other, StringComparison.OrdinalIgnoreCase))).Distinct(StringComparer.OrdinalIgnoreCase)];
            }

            _at++;
        }
    }

    // All of a sequence is there, and so the words of any of its parts will do: the part whose shortest word is the longest tells most.
    private List<string>? Sequence()
    {
        List<string>? best = null;
        var run = "";
        while (Next is not (null or '|' or ')') && !_isUnknown)
        {
            var (letter, words, isPlace) = Part();
            if (isPlace)
            {
                continue;
            }

            var (least, most) = Repeated();
            if (letter is { } plain && least > 0)
            {
                run += plain;
            }

            if (letter is null || least == 0 || most != 1)
            {
                best = Better(Better(best, run.Length > 0 ? [run] : null), least > 0 ? words : null);
                run = "";
            }
        }

        return Better(best, run.Length > 0 ? [run] : null);
    }

    private static List<string>? Better(List<string>? one, List<string>? other) =>
        one is null ? other : other is null ? one : other.Min(word => word.Length) > one.Min(word => word.Length) ? other : one;

    // A letter that stands for itself, the words of a group, or a place between letters, which takes no room.
    private (char? Letter, List<string>? Words, bool IsPlace) Part()
    {
        var first = _pattern[_at++];
        switch (first)
        {
            case '^' or '$':
                return (null, null, true);
            case '.':
                return (null, null, false);
            case '[':
                SkipClass();
                return (null, null, false);
            case '(':
                return (null, Group(), false);
            case '\\':
                return Escaped();
            default:
                return (first, null, false);
        }
    }

    private List<string>? Group()
    {
        if (Next == '?')
        {
            // Of the special groups only (?:…) and (?<name>…) are known.
            var end = _pattern.AsSpan(_at).StartsWith("?:") ? _at + 1 : _pattern.AsSpan(_at).StartsWith("?<") && _at + 2 < _pattern.Length && char.IsLetter(_pattern[_at + 2]) ? _pattern.IndexOf('>', _at) : -1;
            _isUnknown |= end < 0;
            _at = Math.Max(end + 1, _at);
        }

        var words = _isUnknown ? null : Alternatives();
        _isUnknown |= Next != ')';
        _at++;
        return words;
    }

    private (char? Letter, List<string>? Words, bool IsPlace) Escaped()
    {
        var letter = Next;
        _at++;
        switch (letter)
        {
            case 'b' or 'B':
                return (null, null, true);
            case 'p' or 'P':
                _at = _pattern.IndexOf('}', _at) + 1;
                return (null, null, false);
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'n' or 't' or 'r':
                return (null, null, false);
            default:
                // A number is what a group found, a letter something that is not known here.
                _isUnknown |= letter is not { } sign || char.IsLetterOrDigit(sign);
                return (letter, null, false);
        }
    }

    private void SkipClass()
    {
        // A bracket that comes first is one of the signs.
        _at += Next == '^' ? 1 : 0;
        _at += Next == ']' ? 1 : 0;
        while (Next is { } sign and not ']')
        {
            // A class taken from another one is not known.
            _isUnknown |= sign == '[';
            _at += sign == '\\' ? 2 : 1;
        }

        _at++;
    }

    // How often the part that was just read stands there.
    private (int Least, int Most) Repeated()
    {
        var times = Next switch
        {
            '?' => (0, 1),
            '*' => (0, int.MaxValue),
            '+' => (1, int.MaxValue),
            '{' => _pattern.AsSpan(_at).StartsWith("{0") ? (0, int.MaxValue) : (1, int.MaxValue),
            _ => (1, 1),
        };
        if (times == (1, 1))
        {
            return times;
        }

        _at = Next == '{' ? _pattern.IndexOf('}', _at) + 1 : _at + 1;
        _at += Next == '?' ? 1 : 0;
        return times;
    }
}
