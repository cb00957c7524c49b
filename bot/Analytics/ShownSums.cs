namespace Assistant.Bot.Analytics;

/// <summary>What can be worked out from known sums of numbers by adding them and taking them off one another: elimination, exact because it is done modulo a prime.</summary>
/// <param name="numbers">How many numbers there are; in this order they are eliminated.</param>
/// <param name="sources">From how many places sums are known.</param>
internal sealed class ShownSums(int numbers, int sources)
{
    private const long Prime = SumTerms.Prime;
    private const int LargestFactor = 12;
    private const long LargestTerm = 50;

    private readonly (SumTerms Terms, SumTerms Made)?[] _sums = new (SumTerms, SumTerms)?[numbers];
    private readonly long[] _terms = new long[numbers];
    private readonly long[] _made = new long[sources];

    /// <summary>Learns a sum.</summary>
    /// <param name="source">From where it is known; null when everybody knows it anyway.</param>
    /// <param name="sum">The sum.</param>
    public void Learn(int? source, SumTerms sum)
    {
        Begin(sum);
        if (source is { } own)
        {
            _made[own] = 1;
        }

        if (Reduce() is var first and >= 0)
        {
            var inverse = Inverse(_terms[first]);
            _sums[first] = (SumTerms.Of(_terms, inverse), SumTerms.Of(_made, inverse));
        }
    }

    /// <summary>From where a sum can be worked out.</summary>
    /// <returns>Null when it cannot.</returns>
    public IReadOnlyList<int>? MadeOf(SumTerms sum)
    {
        Begin(sum);
        return Reduce() < 0 ? SumTerms.Of(_made, 1).Places : null;
    }

    /// <summary>Sums that hold none of the first numbers: what each holds, and from where it is known.</summary>
    /// <param name="before">How many numbers they do not hold.</param>
    public IEnumerable<(SumTerms Sum, IReadOnlyList<int> From)> Behind(int before)
    {
        for (var first = numbers - 1; first >= before; first--)
        {
            if (_sums[first] is { } sum)
            {
                Begin(sum.Terms);
                sum.Made.AddTo(_made, 1);
                Reduce(first);
                sum = (SumTerms.Of(_terms, 1), SumTerms.Of(_made, 1));
                _sums[first] = sum;
                yield return (sum.Terms, sum.Made.Places);
            }
        }
    }

    /// <summary>Whether a sum takes nothing off. It may have been divided: twice or three times it is in whole numbers again.</summary>
    public static bool TakesNothingOff(SumTerms sum) => Enumerable.Range(1, LargestFactor).Any(factor => sum.Values.All(term => term * factor % Prime <= LargestTerm));

    private void Begin(SumTerms sum)
    {
        Array.Clear(_terms);
        Array.Clear(_made);
        sum.AddTo(_terms, 1);
    }

    // The first number that is left; -1 when none is. Behind a place all that can be is taken off.
    private int Reduce(int behind = -1)
    {
        for (var i = behind + 1; i < numbers; i++)
        {
            if (_terms[i] == 0)
            {
                continue;
            }

            if (_sums[i] is { } sum)
            {
                var times = Prime - _terms[i];
                sum.Terms.AddTo(_terms, times);
                sum.Made.AddTo(_made, times);
            }
            else if (behind < 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static long Inverse(long number)
    {
        if (number == 1)
        {
            return 1;
        }

        var power = 1L;
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1, number = number * number % Prime)
        {
            power = (exponent & 1) == 1 ? power * number % Prime : power;
        }

        return power;
    }
}
