namespace Assistant.Bot.Privacy;

/// <summary>Reads a house number in front of its street, with its letter and its box.</summary>
internal static class HouseInFront
{
    /// <summary>Where a number starts that stands right in front of a street: “12 rue”, “12, rue”, “12bis rue”; none when none does.</summary>
    public static int? Read(NormalizedText text, int start)
    {
        var end = start;
        while (end > 0 && start - end < 2 && text.Text[end - 1] is ' ' or ',')
        {
            end--;
        }

        var group = NormalizedText.First(text.Digits, end) - 1;
        if (end == start || group < 0)
        {
            return null;
        }

        var digits = text.Digits[group];
        return digits.Length <= 4 && !AddressTail.IsYear(text, digits) && IsHouseLetter(text.Text.AsSpan(digits.End, end - digits.End)) && !char.IsLetterOrDigit(text.At(digits.Start - 1))
            ? WithHouse(text, group) : null;
    }

    // 12A, 12bis, 12 B
    private static bool IsHouseLetter(ReadOnlySpan<char> letters) => letters.Length <= 3 && !letters.TrimStart(' ').ContainsAnyExceptInRange('A', 'z') && (letters.Length == 0 || letters[0] != ' ' || letters.Length == 2);

    // 12/3, rue Haute; 12 bte 3, rue Haute: the digits in front of the street are the box.
    private static int WithHouse(NormalizedText text, int box)
    {
        var start = text.Digits[box].Start;
        if (box == 0 || text.Digits[box - 1].Length > 3)
        {
            return start;
        }

        var house = text.Digits[box - 1];
        var word = text.WordFrom(house.End);
        var isNamed = word < text.Words.Count && text.Words[word].End <= start && text.WordFrom(start) == word + 1 && start - house.End <= 8 && AddressTail.IsBoxWord(text, word);
        return (isNamed || text.Text.AsSpan(house.End, start - house.End) is "/" or "-") && !char.IsLetterOrDigit(text.At(house.Start - 1)) ? house.Start : start;
    }

    /// <summary>Where a number starts that is said to be of a street: “au 12 de la rue Haute”, “op nummer 12 van de Hoogstraat”; none when none does.</summary>
    public static int? ReadOf(NormalizedText text, int word)
    {
        var first = word;
        while (first > 0 && word - first < 2 && text.Words[first].Start - text.Words[first - 1].End == 1 && text.LowerWord(first - 1) is "de" or "la" or "du" or "van" or "in" or "of" or "on")
        {
            first--;
        }

        return first < word ? Read(text, text.Words[first].Start) : null;
    }
}
