using System.Text.RegularExpressions;

namespace Assistant.Indexer.Extraction;

/// <summary>Recognises list items in printed lines.</summary>
internal static partial class PdfLists
{
    /// <summary>The marker with which a line begins, and the space after it; empty when it begins with none.</summary>
    public static string Marker(string text) => MarkerPattern().Match(text).Value;

    /// <summary>Whether the marker counts (1. a) iv.) instead of being a bullet.</summary>
    public static bool IsCounted(string marker) => marker.Any(char.IsLetterOrDigit) && marker.TrimEnd() != "o";

    /// <summary>Bullets from symbol fonts come as private characters; they are printed as a dot, a square or a tick.</summary>
    public static string WithPlainBullet(string text) =>
        text.Length > 1 && text[0] is >= '\uF000' and <= '\uF0FF' ? "•" + text[1..] : text;

    [GeneratedRegex(@"^(?:[•●○▪■□◦‣∙·➢➔➤✓✔–—*-]\s+|o\s+(?=\p{L}{2})|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{2,5})[.)]\s+)(?=\S)", RegexOptions.None, 1000)]
    private static partial Regex MarkerPattern();
}
