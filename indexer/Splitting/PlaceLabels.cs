using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Splitting;

/// <summary>Finds what a place is about in the labels that the manifest gives to single articles and headings.</summary>
internal static class PlaceLabels
{
    /// <summary>The label whose place begins this one at a word's end, the longest if several do; null when none does.</summary>
    public static PlaceLabel? For(string place, IReadOnlyList<PlaceLabel> labels) =>
        labels.Where(l => Begins(place, l.Place.Trim())).MaxBy(l => l.Place.Length);

    // "Article 2" begins "Article 2.1" and "Article 2 – Objet", but not "Article 21".
    private static bool Begins(string place, string prefix) =>
        prefix.Length > 0 && place.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && (place.Length == prefix.Length || !char.IsLetterOrDigit(place[prefix.Length]) || !char.IsLetterOrDigit(prefix[^1]));
}
