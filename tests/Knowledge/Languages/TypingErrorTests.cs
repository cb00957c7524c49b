using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Languages;

public sealed class TypingErrorTests
{
    [Theory]
    [InlineData("conectoo", "connectoo")]
    [InlineData("wachtwoort", "wachtwoord")]
    [InlineData("pasword", "password")]
    [InlineData("emial", "email")]
    [InlineData("pase", "passe")]
    [InlineData("acessibilite", "accesibilite")]
    public void One_slip_of_the_fingers_leaves_the_word(string mistyped, string word) => Assert.True(TypingError.IsBetween(mistyped, word));

    [Theory]
    [InlineData("digid", "digit")]
    [InlineData("code", "mode")]
    [InlineData("carte", "charte-ville")]
    [InlineData("mail", "main")]
    [InlineData("banque", "basque-land")]
    public void Another_word_is_no_slip(string word, string other) => Assert.False(TypingError.IsBetween(word, other));
}
