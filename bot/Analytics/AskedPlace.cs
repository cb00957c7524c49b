namespace Assistant.Bot.Analytics;

/// <summary>What a matched passage is about, in the values of dimensions: it lies in all of them at once.</summary>
internal readonly record struct AskedPlace(string Document, string Item, string Right, string Step)
{
    /// <summary>The names of what is told apart no further, where no cell is: the right and step within a structure, and all of it, within the structure and for all together.</summary>
    public CellKey[] Atoms(string scope, LanguageChoice language, Ending ending) => [OfRightAndStep(scope, language, ending), OfAll(scope, language, ending), OfAll("", language, ending)];

    /// <summary>Its right and step at once.</summary>
    public CellKey OfRightAndStep(string scope, LanguageChoice? language, Ending? ending) => new(scope, Dimension.Right, $"{Right}\n{Step}", language, ending);

    /// <summary>All of it at once.</summary>
    public CellKey OfAll(string scope, LanguageChoice? language, Ending? ending) => new(scope, Dimension.Document, $"{Document}\n{Item}\n{Right}\n{Step}", language, ending);
}
