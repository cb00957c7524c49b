using Lucene.Net.Analysis.Miscellaneous;

namespace Assistant.Knowledge.Languages;

/// <summary>Takes accents off letters.</summary>
internal static class Accents
{
    /// <summary>The word in plain letters: <c>numérique</c> becomes <c>numerique</c>, <c>œuvre</c> becomes <c>oeuvre</c>.</summary>
    public static string Fold(string word)
    {
        var folded = new char[word.Length * 4];
        return new string(folded, 0, ASCIIFoldingFilter.FoldToASCII(word.ToCharArray(), 0, folded, 0, word.Length));
    }
}
