using System.Globalization;

namespace Assistant.Indexer.Extraction;

/// <summary>Tells from CSS declarations whether they hide the text from a reader's eyes.</summary>
internal static class CssHiding
{
    /// <summary>The declarations of a style attribute or rule, names and values in small letters.</summary>
    public static IReadOnlyDictionary<string, string> Parse(string? style)
    {
        var declarations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in (style ?? "").Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                declarations[declaration[..colon].Trim().ToLowerInvariant()] =
                    declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            }
        }

        return declarations;
    }

    /// <summary>Whether text with these declarations cannot be seen, its colour aside.</summary>
    public static bool Hides(IReadOnlyDictionary<string, string> css) =>
        Value(css, "display") == "none"
        || Value(css, "visibility") is "hidden" or "collapse"
        || Number(css, "opacity") is >= 0 and <= 0.05
        || Number(css, "font-size") is >= 0 and <= 1.5
        || Value(css, "content-visibility") == "hidden"
        || Value(css, "transform").Contains("scale(0)", StringComparison.Ordinal)
        || Value(css, "clip").Replace(" ", "", StringComparison.Ordinal) is "rect(0,0,0,0)" or "rect(0000)" or "rect(1px,1px,1px,1px)"
        || Value(css, "clip-path") is "inset(50%)" or "inset(100%)" or "circle(0)"
        || IsOffPage(css)
        || (Value(css, "overflow") is "hidden" or "clip" && (Number(css, "height") is 0 or 1 || Number(css, "width") is 0 or 1));

    /// <summary>Whether the text is white, nearly white or transparent.</summary>
    public static bool IsPale(IReadOnlyDictionary<string, string> css) => css.ContainsKey("color") && IsPaleColour(Value(css, "color"));

    /// <summary>Whether a background is set on which white text can be read.</summary>
    public static bool HasDarkGround(IReadOnlyDictionary<string, string> css)
    {
        var ground = Value(css, "background-color") is { Length: > 0 } colour ? colour : Value(css, "background");
        return ground.Length > 0 && ground is not ("none" or "inherit" or "initial" or "unset") && !IsPaleColour(ground.Split(' ')[0]);
    }

    private static bool IsOffPage(IReadOnlyDictionary<string, string> css)
    {
        var isPlaced = Value(css, "position") is "absolute" or "fixed" or "relative";
        return Number(css, "text-indent") <= -500
            || (isPlaced && (Number(css, "left") <= -500 || Number(css, "top") <= -500 || Number(css, "right") <= -500 || Number(css, "left") >= 5000))
            || Number(css, "margin-left") <= -500;
    }

    private static bool IsPaleColour(string colour)
    {
        var compact = colour.Replace(" ", "", StringComparison.Ordinal);
        return compact is "white" or "transparent" or "snow" or "ivory" or "whitesmoke" or "ghostwhite" or "hsl(0,0%,100%)"
            || (compact.StartsWith('#') && compact.Length is 4 or 5 or 7 or 9 && IsPaleHex(compact))
            || (compact.StartsWith("rgb", StringComparison.Ordinal) && IsPaleRgb(compact));
    }

    private static bool IsPaleHex(string hex)
    {
        var step = hex.Length is 4 or 5 ? 1 : 2;
        var isTransparent = hex.Length is 5 or 9 && hex.AsSpan(1 + (3 * step)).TrimStart('0').IsEmpty;
        return isTransparent || Enumerable.Range(0, 3).All(i => hex[1 + (i * step)] is 'f');
    }

    private static bool IsPaleRgb(string rgb)
    {
        var open = rgb.IndexOf('(', StringComparison.Ordinal);
        var parts = rgb[(open + 1)..].TrimEnd(')').Split(',', '/');
        var isTransparent = parts.Length == 4 && parts[3].Trim('0', '.', '%').Length == 0;
        return isTransparent || (parts.Length >= 3
            && parts.Take(3).All(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 240));
    }

    private static string Value(IReadOnlyDictionary<string, string> css, string name) => css.GetValueOrDefault(name, "");

    // Null when it is no number; a length or share in its own unit, em and rem as 16 px, percent as a fraction.
    private static double? Number(IReadOnlyDictionary<string, string> css, string name)
    {
        var value = Value(css, name);
        var digits = value.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz%");
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var isRelative = value.EndsWith("em", StringComparison.Ordinal) || (name == "font-size" && value.EndsWith('%'));
        return isRelative ? number * (value.EndsWith('%') ? 0.16 : 16) : value.EndsWith('%') ? number / 100 : number;
    }
}
