using Assistant.Knowledge.Languages;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Xunit;

namespace Assistant.Tests.Knowledge.Languages;

/// <summary>The short way of cutting a text into words gives what the long way gives, or nothing.</summary>
public sealed class EasyWordsTests
{
    private const string Letters = "abcXYZéÀœÿßıǅ0123456789  ''..,,;;::--__??!!()«»\"/&%+*€#|·•\u00A0\u00AD\u0301µª×÷";

    [Theory]
    [InlineData("la dame a perdu son code PUK", "la dame a perdu son code puk")]
    [InlineData("l'itsme, c'est quoi ?", "l'itsme c'est quoi")]
    [InlineData("nieuwe gsm: wat nu...", "nieuwe gsm wat nu")]
    [InlineData("'tis 123digit (of niet)", "tis 123digit of niet")]
    [InlineData("", "")]
    public void Everyday_questions_are_cut_so(string text, string expected)
    {
        var words = new List<string>();

        Assert.True(EasyWords.TryFind(text, words));
        Assert.Equal(expected, string.Join(' ', words));
    }

    [Theory]
    [InlineData("article 2.1")]
    [InlineData("brussels.be")]
    [InlineData("à 9:30")]
    [InlineData("snake_case")]
    [InlineData("Ελληνικά")]
    public void What_could_be_joined_otherwise_is_left_to_the_tokenizer(string text)
    {
        var words = new List<string> { "before" };

        Assert.False(EasyWords.TryFind(text, words));
        Assert.Equal(["before"], words);
    }

    [Fact]
    public void A_word_that_the_tokenizer_would_not_take_is_left_to_it() => Assert.False(EasyWords.TryFind(new string('a', 256), []));

    [Fact]
    public void Whatever_is_cut_is_cut_as_the_tokenizer_cuts_it()
    {
        var random = new Random(29);
        var cut = 0;
        for (var i = 0; i < 50_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => random.Next(8) == 0 ? (char)random.Next(1, 0x300) : random.Next(3) == 0 ? Letters[random.Next(Letters.Length)] : (char)('a' + random.Next(26))));
            var words = new List<string>();
            if (EasyWords.TryFind(text, words))
            {
                cut++;
                Assert.Equal(Tokens(text), words);
            }
        }

        Assert.True(cut > 5_000, $"only {cut} were cut");
    }

    [Fact]
    public void Each_character_alone_and_between_others_is_cut_as_the_tokenizer_cuts_it()
    {
        for (var c = '\u0001'; c < '\uD800'; c++)
        {
            foreach (var text in new[] { $"a{c}b", $"1{c}2", $"a {c} b", $"a{c} b", $"{c}a", $"a{c}1" })
            {
                var words = new List<string>();
                if (EasyWords.TryFind(text, words))
                {
                    Assert.Equal(Tokens(text), words);
                }
            }
        }
    }

    private static List<string> Tokens(string text)
    {
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, new StringReader(text));
        tokenizer.Reset();
        var (term, words) = (tokenizer.GetAttribute<ICharTermAttribute>(), new List<string>());
        while (tokenizer.IncrementToken())
        {
            words.Add(term.ToString()!.ToLowerInvariant());
        }

        return words;
    }
}
