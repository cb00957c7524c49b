using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Assistant.Knowledge.Languages;

/// <summary>Cuts a text into words by Unicode's rules, after mending what those rules would break.</summary>
internal static class WordFinder
{
    [ThreadStatic]
    private static StandardTokenizer? _tokenizer;

    // A question is read for each language that is searched, for its particles and for its signature, one after the other: the text that was read last is not read again.
    [ThreadStatic]
    private static ReadLast? _last;

    // A question with those before it; passages are read once and need not be kept.
    private const int LongestKept = 2500;

    /// <summary>The words in text order, in lower case, with their accents; numbers and article numbers (2.1) are words too.</summary>
    public static IReadOnlyList<string> Find(string text)
    {
        if (_last is { } last && last.Text == text)
        {
            return last.Words;
        }

        var words = Read(text);
        _last = text.Length <= LongestKept ? new ReadLast(text, words) : null;
        return words;
    }

    private static List<string> Read(string text)
    {
        var words = new List<string>();
        var mended = Mend(text);
        if (EasyWords.TryFind(mended, words))
        {
            return words;
        }

        var reader = new StringReader(mended);
        var tokenizer = _tokenizer ??= new StandardTokenizer(LuceneVersion.LUCENE_48, new StringReader(""));
        try
        {
            tokenizer.SetReader(reader);
            tokenizer.Reset();
            var term = tokenizer.GetAttribute<ICharTermAttribute>();
            while (tokenizer.IncrementToken())
            {
                words.Add(new string(term.Buffer, 0, term.Length).ToLowerInvariant());
            }

            tokenizer.End();
        }
        finally
        {
            // Not closing after an exception would poison the next use on this thread.
            tokenizer.Dispose();
        }

        return words;
    }

    private static string Mend(string text)
    {
        // Decomposed accents would survive folding.
        var mended = text.IsNormalized(NormalizationForm.FormC) ? text : Normalise(text);
        mended = mended.Replace('’', '\'').Replace('‑', '-');

        // Few texts have anything to mend, and to see that they have not is quick.
        mended = mended.AsSpan().ContainsAny(Invisibles) ? Invisible.Replace(mended, "") : mended;
        mended = mended.AsSpan().ContainsAny(InclusiveMarks) || mended.Contains(".e.s", StringComparison.Ordinal) ? InclusiveEnding.Replace(mended, "${stem}") : mended;
        return mended.Contains('-', StringComparison.Ordinal) ? LetterPrefix.Replace(mended, "${letter}${word}") : mended;
    }

    private static string Normalise(string text)
    {
        // A lone surrogate cannot be normalised; it is no letter, so nothing is lost with it.
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString().Normalize(NormalizationForm.FormC);
    }

    private static readonly SearchValues<char> Invisibles = SearchValues.Create("\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\uFEFF");

    private static readonly SearchValues<char> InclusiveMarks = SearchValues.Create("·•(");

    private const RegexOptions Safe = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Soft hyphens, zero-width and direction marks cut words in two for the tokenizer.
    private static readonly Regex Invisible = new(@"[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]", Safe);

    // aidant·e·s, aidant(e)s, aidant.e.s: the reader means the plural or singular noun.
    private static readonly Regex InclusiveEnding = new(@"(?<stem>\p{Ll})(?:[·•]\p{Ll}{1,4}(?:[·•](?:s|x))?|\((?:e|ne|le|trice|euse)\)(?:s|x)?|\.e\.s)\b", Safe);

    // e-mail, e-Box, i-Tax: one word; Unicode's rules would leave a lone letter.
    private static readonly Regex LetterPrefix = new(@"\b(?<letter>[eEiI])-(?<word>\p{L}{2,})", Safe);

    private sealed record ReadLast(string Text, List<string> Words);
}
