using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Languages;

/// <summary>How a lexicon line is read, and what is said of one that is wrong.</summary>
public sealed class LexiconFileTests
{
    [Fact]
    public void A_line_is_an_idea_with_its_words_in_three_languages()
    {
        var entry = Assert.Single(LexiconFile.Read("own.lex", ["# a comment", "", "cpas | CPAS; centre public d'action sociale; ~cpass | OCMW; =O.C.M.W. | public social welfare centre"]));

        Assert.Equal(("cpas", Telling.Subject), (entry.Id, entry.Telling));
        Assert.Equal([TermKind.Official, TermKind.Lay, TermKind.Misspelling], entry.Terms[Language.French].Select(term => term.Kind));
        Assert.Equal([new LexiconTerm("OCMW", TermKind.Official), new LexiconTerm("O.C.M.W.", TermKind.Acronym)], entry.Terms[Language.Dutch]);
    }

    [Theory]
    [InlineData("card | carte | kaart")]
    [InlineData("card | carte | kaart | card | carta")]
    [InlineData("card | carte |  | card")]
    [InlineData("card | carte | ; | card")]
    [InlineData("card | carte | = | card")]
    [InlineData("carte d'identité | carte | kaart | card")]
    [InlineData(" | carte | kaart | card")]
    [InlineData("just words")]
    public void A_line_that_is_no_entry_is_named_with_its_file_and_number(string wrong)
    {
        var trouble = Assert.Throws<InvalidDataException>(() => LexiconFile.Read("city.lex", ["# ours", "ok | bon | goed | good", wrong]).ToList());

        Assert.Contains("city.lex, line 3", trouble.Message, StringComparison.Ordinal);
        Assert.Contains("id | French", trouble.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@asks")]
    [InlineData("@")]
    [InlineData("@General")]
    public void An_unknown_directive_is_named_with_those_that_exist(string directive)
    {
        var trouble = Assert.Throws<InvalidDataException>(() => LexiconFile.Read("city.lex", [directive]).ToList());

        Assert.Contains($"city.lex, line 1: '{directive}'", trouble.Message, StringComparison.Ordinal);
        Assert.Contains("@asking, @someone, @general and @subject", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directive_holds_until_the_next_one()
    {
        var entries = LexiconFile.Read("own.lex", ["a | a1 | a2 | a3", "@asking", "b | b1 | b2 | b3", "c | c1 | c2 | c3", "@general", "d | d1 | d2 | d3", "@someone", "f | f1 | f2 | f3", "@subject", "e | e1 | e2 | e3"]);

        Assert.Equal([Telling.Subject, Telling.Asking, Telling.Asking, Telling.Everyday, Telling.Someone, Telling.Subject], entries.Select(entry => entry.Telling));
    }
}
