namespace Assistant.Bot.Analytics.Reviews;

/// <summary>Draws a sample in which every language has its part, because a rare one would otherwise be judged by two or three answers.</summary>
internal static class ReviewSample
{
    /// <summary>Answers that are drawn each week.</summary>
    public const int Size = 30;

    /// <summary>Draws at random: first an equal part of every language, as far as it has so many, then whatever is left.</summary>
    /// <param name="all">What to draw from.</param>
    /// <param name="languageOf">The language of each.</param>
    /// <param name="random">The source of chance.</param>
    /// <returns>At most <see cref="Size"/>, each once.</returns>
    public static IReadOnlyList<T> Draw<T>(IReadOnlyList<T> all, Func<T, long> languageOf, Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var shuffled = all.ToArray();
        random.Shuffle(shuffled);
        var byLanguage = shuffled.GroupBy(languageOf).ToList();
        var part = byLanguage.Count == 0 ? 0 : Size / byLanguage.Count;
        var drawn = byLanguage.SelectMany(language => language.Take(part)).ToList();
        drawn.AddRange(byLanguage.SelectMany(language => language.Skip(part)).Take(Size - drawn.Count));
        return drawn;
    }
}
