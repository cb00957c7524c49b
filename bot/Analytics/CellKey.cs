namespace Assistant.Bot.Analytics;

/// <summary>Which questions of a month a cell counts.</summary>
/// <param name="Scope">The structure; empty for all, <see cref="SignalFilter.NoStructure"/> for those whose structure is not known.</param>
/// <param name="Dimension">What is told apart.</param>
/// <param name="Value">Its value; empty for <see cref="Dimension.All"/>.</param>
/// <param name="Language">The language; null for all.</param>
/// <param name="Ending">How they ended; null for all that count.</param>
internal readonly record struct CellKey(string Scope, Dimension Dimension, string Value, LanguageChoice? Language, Ending? Ending)
{
    /// <summary>All questions that count.</summary>
    public static CellKey Everything { get; } = new("", Dimension.All, "", null, null);

    /// <summary>Whether it counts one structure only.</summary>
    public bool IsScoped => Scope.Length > 0;

    /// <summary>Whether it counts one value of a dimension only.</summary>
    public bool IsSliced => Dimension != Dimension.All;

    /// <summary>The same for all structures, all values, all languages or all endings, as the axes say.</summary>
    public CellKey Without(Axes axes) => new(
        axes.HasFlag(Axes.Scope) ? "" : Scope,
        axes.HasFlag(Axes.Value) ? Dimension.All : Dimension,
        axes.HasFlag(Axes.Value) ? "" : Value,
        axes.HasFlag(Axes.Language) ? null : Language,
        axes.HasFlag(Axes.Ending) ? null : Ending);

    /// <summary>Itself, and every cell that it is narrower than along one axis or more.</summary>
    public IEnumerable<CellKey> AndWider()
    {
        var narrowed = (int)Narrowed;
        yield return this;
        for (var axes = narrowed; axes > 0; axes = (axes - 1) & narrowed)
        {
            yield return Without((Axes)axes);
        }
    }

    /// <summary>The axes along which it is narrower than everything. Endings that do not count are no part of everything.</summary>
    public Axes Narrowed =>
        (IsScoped ? Axes.Scope : Axes.None) | (IsSliced ? Axes.Value : Axes.None) | (Language is null ? Axes.None : Axes.Language)
        | (Ending is { } ending && Endings.Counted.Contains(ending) ? Axes.Ending : Axes.None);
}

/// <summary>The ways in which a cell can be narrower than another one.</summary>
[Flags]
internal enum Axes
{
    /// <summary>In none.</summary>
    None = 0,

    /// <summary>By structure.</summary>
    Scope = 1,

    /// <summary>By the value of a dimension.</summary>
    Value = 2,

    /// <summary>By language.</summary>
    Language = 4,

    /// <summary>By ending.</summary>
    Ending = 8,
}

/// <summary>What a cell counts.</summary>
/// <param name="Questions">The questions.</param>
/// <param name="Actors">Those who asked them; whoever cannot be told apart counts as one.</param>
internal readonly record struct CellCount(int Questions, int Actors);
