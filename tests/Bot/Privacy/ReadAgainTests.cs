using Assistant.Bot.Privacy;
using Xunit;

namespace Assistant.Tests.Bot.Privacy;

/// <summary>A text that comes in is read where it comes in and once more where it is answered: the second time finds what the first one found.</summary>
public sealed class ReadAgainTests
{
    [Theory]
    [InlineData("Comment activer itsme sur un nouveau téléphone ?")]
    [InlineData("mon numéro est le 0470 12 34 56, comment activer itsme ?")]
    [InlineData("[EMAIL] vraagt hoe itsme werkt")]
    [InlineData("")]
    public void What_was_read_first_says_the_same_as_what_was_not(string text)
    {
        var first = PersonalDataRedactor.RedactFirst(new string(text.AsSpan()));

        var (again, anew) = (PersonalDataRedactor.Redact(first.Text), PersonalDataRedactor.Redact(new string(text.AsSpan())));

        Assert.Equal((anew.Text, anew.Text, anew.HadPersonalData), (first.Text, again.Text, first.HadPersonalData));
        Assert.Equal(anew.Spans, first.Spans);
        Assert.False(again.HadPersonalData);
    }

    [Fact]
    public void What_had_personal_data_is_not_taken_for_clean_when_it_comes_again()
    {
        const string Text = "mon numéro est le 0470 12 34 56";

        PersonalDataRedactor.RedactFirst(Text);

        Assert.DoesNotContain("0470", PersonalDataRedactor.Redact(Text).Text, StringComparison.Ordinal);
    }
}
