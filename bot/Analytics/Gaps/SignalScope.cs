using Assistant.Bot.Access;

namespace Assistant.Bot.Analytics.Gaps;

/// <summary>Which signals a person may read the questions of, as a condition on the table <c>s</c>.</summary>
/// <param name="Sql">The condition; it names its one value <c>@p2</c>.</param>
/// <param name="Name">The value.</param>
internal sealed record SignalScope(string Sql, string? Name)
{
    /// <summary>Reads a person's scopes: the widest counts.</summary>
    /// <param name="scopes">The scopes; none means no question at all.</param>
    /// <param name="staffStructure">The structure that stands for the City.</param>
    public static SignalScope Of(IReadOnlyList<DeskScope> scopes, string staffStructure)
    {
        if (scopes.Contains(DeskScope.All) || (scopes.Contains(DeskScope.Programme) && scopes.Contains(DeskScope.City)))
        {
            return new SignalScope("(CAST(@p2 AS TEXT) IS NULL OR 1 = 1)", null);
        }

        return scopes.Contains(DeskScope.Programme) ? new SignalScope("COALESCE(s.structure, '-') <> @p2", staffStructure)
            : scopes.Contains(DeskScope.City) ? new SignalScope("s.structure = @p2", staffStructure)
            : scopes.Count > 0 ? new SignalScope("s.structure = @p2", scopes[0].Structure)
            : new SignalScope("(CAST(@p2 AS TEXT) IS NULL AND 1 = 0)", null);
    }

    /// <summary>The condition with another name for its value.</summary>
    public string SqlAt(int number) => Sql.Replace("@p2", $"@p{number}", StringComparison.Ordinal);
}
