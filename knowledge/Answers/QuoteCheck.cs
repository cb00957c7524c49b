using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Answers;

/// <summary>The last look before a quote leaves: it must stand in its passage, character for character.</summary>
internal static class QuoteCheck
{
    /// <summary>Whether the quote is a whole stretch of the passage's text: not empty, not blank, not altered.</summary>
    public static bool Holds(string quote, Passage passage) => !string.IsNullOrWhiteSpace(quote) && passage.Text.Contains(quote, StringComparison.Ordinal);
}
