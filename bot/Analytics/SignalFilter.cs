using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics;

/// <summary>
/// Which questions a card, a list, an export or a report is about: whole months, of all or of one structure, in one language or all, told apart by one dimension at most.
/// One filter makes them all, so that they agree. More at once would point to people: two filters that differ in little would show those few who are in one of them alone.
/// </summary>
/// <param name="From">The first month.</param>
/// <param name="To">The last month.</param>
internal sealed record SignalFilter(Month From, Month To)
{
    /// <summary>The scope of those whose structure is not known.</summary>
    public const string NoStructure = "-";

    /// <summary>The most months.</summary>
    public const int MostMonths = 60;

    /// <summary>The structure; empty for the whole programme, <see cref="NoStructure"/> for those whose structure is not known.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The language; null for all.</summary>
    public LanguageChoice? Language { get; init; }

    /// <summary>What is looked at apart; <see cref="Dimension.All"/> for nothing.</summary>
    public Dimension Dimension { get; init; }

    /// <summary>Its value; empty when nothing is looked at apart.</summary>
    public string Value { get; init; } = "";

    /// <summary>How the questions ended; null for all that count.</summary>
    public Ending? Ending { get; init; }

    /// <summary>The months, in order.</summary>
    public IEnumerable<Month> Months => Enumerable.Range(0, From.To(To)).Select(From.Plus);

    /// <summary>The cell of each month that it is about.</summary>
    public CellKey Key => new(Scope, Dimension, Value, Language, Ending);

    /// <summary>The same questions in the period of the same length just before.</summary>
    public SignalFilter Before() => this with { From = From.Plus(-From.To(To)), To = From.Plus(-1) };

    /// <summary>As it stands in an address, always in the same order: <c>from=2026-10&amp;to=2026-11&amp;lang=nl</c>.</summary>
    public string ToQuery()
    {
        var parts = new List<(string Name, string Value)> { ("from", From.ToString()), ("to", To.ToString()) };
        if (Scope.Length > 0)
        {
            parts.Add(("scope", Scope));
        }

        if (Language is { } language)
        {
            parts.Add(("lang", language.Code()));
        }

        if (Dimension != Dimension.All)
        {
            parts.Add(("by", Dimension.ToString()));
            parts.Add(("value", Value));
        }

        if (Ending is { } ending)
        {
            parts.Add(("ending", ending.ToString()));
        }

        return string.Join('&', parts.Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));
    }

    /// <summary>Reads what <see cref="ToQuery"/> writes.</summary>
    /// <param name="value">Gives the value of a name; null or empty when it does not stand there.</param>
    /// <param name="today">The month to take when none is given.</param>
    /// <returns>The filter; null when a value is none, or the period is too long or ends before it begins.</returns>
    public static SignalFilter? Read(Func<string, string?> value, Month today)
    {
        ArgumentNullException.ThrowIfNull(value);
        var from = Or(value("from"), today, Month.Parse);
        var to = Or(value("to"), today, Month.Parse);
        var dimension = Or(value("by"), Dimension.All, Named<Dimension>);
        var language = Given(value("lang"), LanguageChoices.Parse);
        var ending = Given(value("ending"), Named<Ending>);
        return from is { } first && to is { } last && first.To(last) is >= 1 and <= MostMonths && dimension is { } by && language.IsReadable && ending.IsReadable
            ? new SignalFilter(first, last)
            {
                Scope = value("scope") ?? "",
                Language = language.Value,
                Dimension = by,
                Value = by == Dimension.All ? "" : value("value") ?? "",
                Ending = ending.Value,
            }
            : null;
    }

    private static T? Or<T>(string? text, T otherwise, Func<string, T?> parse)
        where T : struct => string.IsNullOrEmpty(text) ? otherwise : parse(text);

    private static (bool IsReadable, T? Value) Given<T>(string? text, Func<string, T?> parse)
        where T : struct => string.IsNullOrEmpty(text) ? (true, null) : (parse(text) is not null, parse(text));

    // By name only: a number in an address would mean something else after the next version.
    private static T? Named<T>(string text)
        where T : struct, Enum => Enum.GetValues<T>().Where(named => string.Equals(named.ToString(), text, StringComparison.OrdinalIgnoreCase)).Select(named => (T?)named).FirstOrDefault();
}
