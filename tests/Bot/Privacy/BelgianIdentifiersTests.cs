using Assistant.Bot.Privacy;
using Xunit;

namespace Assistant.Tests.Bot.Privacy;

/// <summary>The check digits of Belgian numbers; the numbers are invented.</summary>
public sealed class BelgianIdentifiersTests
{
    [Theory]
    [InlineData("85073003328", true)]
    [InlineData("85073003329", false)]
    [InlineData("00010100105", true)]
    [InlineData("00010100106", false)]
    [InlineData("85133003328", false)]
    [InlineData("85073203328", false)]
    [InlineData("8507300332", false)]
    [InlineData("850730033281", false)]
    public void A_national_number_has_a_date_and_a_right_checksum(string digits, bool isOne) => Assert.Equal(isOne, BelgianIdentifiers.IsNationalNumber(digits));

    [Fact]
    public void Births_since_2000_count_with_a_2_in_front()
    {
        var check = 97 - (2_050_228_001L % 97);

        Assert.True(BelgianIdentifiers.IsNationalNumber($"050228001{check:D2}"));
        Assert.NotEqual(97 - (50_228_001L % 97), check);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(20, true)]
    [InlineData(40, true)]
    public void The_month_says_that_it_is_a_BIS_number(int shift, bool isBis)
    {
        var nine = $"85{7 + shift:D2}30033";
        var digits = $"{nine}{97 - (long.Parse(nine, System.Globalization.CultureInfo.InvariantCulture) % 97):D2}";

        Assert.True(BelgianIdentifiers.IsNationalNumber(digits));
        Assert.Equal(isBis, BelgianIdentifiers.IsBis(digits));
    }

    [Theory]
    [InlineData("592123456732", true)]
    [InlineData("592123456738", false)]
    [InlineData("59212345678", false)]
    public void A_card_ends_with_the_remainder(string digits, bool isOne) =>
        Assert.Equal(isOne, BelgianIdentifiers.IsTwelveDigitNumber(digits));

    [Fact]
    public void The_City_s_own_enterprise_number_is_one_and_stays()
    {
        Assert.True(BelgianIdentifiers.IsEnterpriseNumber("0207373429"));
        Assert.Empty(PersonalDataRedactor.Redact("Le numéro d’entreprise de la Ville est 0207.373.429").Spans);
    }
}
