namespace Assistant.Indexer.Runs;

/// <summary>Breaks one word of a question as fingers do, the same way in every run.</summary>
internal static class BrokenWord
{
    private const int ShortestWord = 5;

    /// <summary>The question with one slip in one of its longer words: two letters swapped, one left out, doubled or changed. Without a longer word it stays as it is.</summary>
    /// <param name="question">The question.</param>
    /// <param name="seed">What the choice is made by, such as the question's id.</param>
    public static string In(string question, string seed)
    {
        var random = new Random(seed.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter)));
        var words = Words(question).ToList();
        if (words.Count == 0)
        {
            return question;
        }

        var (start, length) = words[random.Next(words.Count)];
        return string.Concat(question.AsSpan(0, start), Break(question.Substring(start, length), random), question.AsSpan(start + length));
    }

    private static IEnumerable<(int Start, int Length)> Words(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var length = 0;
            while (start + length < text.Length && char.IsLetter(text[start + length]))
            {
                length++;
            }

            if (length >= ShortestWord)
            {
                yield return (start, length);
            }

            start += length;
        }
    }

    // The first letter stays: people look at it while they type. A slip that changes nothing is none.
    private static string Break(string word, Random random)
    {
        while (true)
        {
            var at = random.Next(1, word.Length - 1);
            var broken = random.Next(4) switch
            {
                0 => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
                1 => word.Remove(at, 1),
                2 => word.Insert(at, word[at..(at + 1)]),
                _ => $"{word[..at]}{(char)('a' + random.Next(26))}{word[(at + 1)..]}",
            };
            if (broken != word)
            {
                return broken;
            }
        }
    }
}
