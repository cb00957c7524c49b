using Assistant.Bot.Privacy;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Xunit;

namespace Assistant.Tests.Bot.Turns;

/// <summary>What somebody typed, made ready to be answered.</summary>
public sealed class AskedTextTests
{
    [Theory]
    [InlineData("  itsme   nieuwe\tgsm \r\n", "itsme nieuwe gsm")]
    [InlineData("a\u0000b", "a b")]
    [InlineData("pa\u200bpi\u00adllon", "papillon")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("👩‍💻 code puk", "👩💻 code puk")]
    public void Invisible_characters_go_and_words_stay(string typed, string text)
    {
        var asked = AskedText.Read(typed);

        Assert.Equal((text, null, text, false), (asked.Text, asked.Problem, asked.Searchable, asked.HadPersonalData));
        Assert.Empty(asked.Kinds);
    }

    [Fact]
    public void Half_a_character_does_no_harm() => Assert.Equal("puk\ufffd?", AskedText.Read("puk\ud800?").Text);

    [Theory]
    [InlineData(null, AskAgainReason.Empty)]
    [InlineData("\u202e\u0007", AskAgainReason.Empty)]
    [InlineData("😀", AskAgainReason.NoWords)]
    [InlineData("???", AskAgainReason.NoWords)]
    public void What_has_no_words_is_no_question(string? typed, object reason) => Assert.Equal(reason, AskedText.Read(typed).Problem);

    [Theory]
    [InlineData(1000, null)]
    [InlineData(1001, AskAgainReason.TooLong)]
    [InlineData(1_000_000, AskAgainReason.TooLong)]
    public void A_question_has_a_thousand_characters_at_most(int length, object? reason) => Assert.Equal(reason, AskedText.Read(new string('a', length)).Problem);

    [Theory]
    [InlineData("mme Dupont, gsm 0486 12 34 56", "mme […], gsm […]", null)]
    [InlineData("0486 12 34 56", "[…]", AskAgainReason.NoWords)]
    public void Personal_data_goes_and_it_is_known_that_it_did(string typed, string text, object? problem)
    {
        var asked = AskedText.Read(typed);

        Assert.Equal((text, problem, true), (asked.Text, asked.Problem, asked.HadPersonalData));
    }

    [Theory]
    [InlineData("Mme Dupont (NISS 85.07.30-033.28), gsm 0486 12 34 56, a perdu son code PUK")]
    [InlineData("0486 12 34 56")]
    public void What_was_redacted_before_it_was_stored_is_read_as_if_for_the_first_time(string typed)
    {
        var (first, again) = (AskedText.Read(typed), AskedText.Read(PersonalDataRedactor.Redact(typed).Text, isRedacted: true));

        Assert.Equal((first.Text, first.Problem, first.Searchable, first.HadPersonalData), (again.Text, again.Problem, again.Searchable, again.HadPersonalData));
    }

    [Fact]
    public void Who_types_a_placeholder_typed_no_personal_data() =>
        Assert.Equal(("que veut dire [NRN] ?", false), (AskedText.Read("que veut dire [NRN] ?").Text, AskedText.Read("que veut dire [NRN] ?").HadPersonalData));

    [Fact]
    public void What_is_too_long_is_cut_but_only_after_personal_data_has_gone() =>
        Assert.DoesNotContain("0486", AskedText.Read(new string('a', 990) + " 0486 12 34 56").Text, StringComparison.Ordinal);
}
