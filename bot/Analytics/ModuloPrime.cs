namespace Assistant.Bot.Analytics;

/// <summary>Whole numbers modulo a prime, so that dividing is exact.</summary>
internal static class ModuloPrime
{
    /// <summary>The prime, 2^31 - 1: so large that a whole number that is not zero is not taken for zero.</summary>
    public const long Prime = int.MaxValue;

    private const int Bits = 31;

    /// <summary>A number, and another one so many times; each from 0 to <see cref="Prime"/> - 1.</summary>
    public static long Plus(long number, long times, long other)
    {
        // What stands above 31 bits counts as often once more, as 2^31 is one more than the prime.
        var sum = number + (times * other);
        sum = (sum & Prime) + (sum >> Bits);
        sum = (sum & Prime) + (sum >> Bits);
        return sum >= Prime ? sum - Prime : sum;
    }

    /// <summary>The number by which a number, 1 to <see cref="Prime"/> - 1, is multiplied to be one.</summary>
    public static long Inverse(long number)
    {
        if (number == 1)
        {
            return 1;
        }

        var power = 1L;
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1, number = Plus(0, number, number))
        {
            power = (exponent & 1) == 1 ? Plus(0, power, number) : power;
        }

        return power;
    }
}
