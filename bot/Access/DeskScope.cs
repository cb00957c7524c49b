namespace Assistant.Bot.Access;

/// <summary>Whose questions a role is about: the whole machine, the programme, the City, or one structure.</summary>
/// <param name="Kind">How far it reaches.</param>
/// <param name="Structure">The structure's name; empty unless <see cref="ScopeKind.Structure"/>.</param>
internal readonly record struct DeskScope(ScopeKind Kind, string Structure)
{
    private const string StructurePrefix = "structure:";

    /// <summary>Everything: for whoever runs the machine itself.</summary>
    public static DeskScope All { get; } = new(ScopeKind.All, "");

    /// <summary>The ambassador programme: its structures, and helpers who belong to none.</summary>
    public static DeskScope Programme { get; } = new(ScopeKind.Programme, "");

    /// <summary>The City of Brussels and its staff.</summary>
    public static DeskScope City { get; } = new(ScopeKind.City, "");

    /// <summary>The name in the configuration, in addresses and in the access log.</summary>
    public string Name => Kind switch
    {
        ScopeKind.All => "all",
        ScopeKind.Programme => "programme",
        ScopeKind.City => "city",
        _ => StructurePrefix + Structure,
    };

    /// <summary>One structure.</summary>
    public static DeskScope Of(string structure) => new(ScopeKind.Structure, structure);

    /// <summary>Reads a name: <c>all</c>, <c>programme</c>, <c>city</c> or <c>structure:NAME</c>.</summary>
    /// <returns>The scope, or null when the name is none of these.</returns>
    public static DeskScope? Parse(string? name) => name?.Trim() switch
    {
        "all" => All,
        "programme" => Programme,
        "city" => City,
        { } structure when structure.StartsWith(StructurePrefix, StringComparison.Ordinal) && structure.Length > StructurePrefix.Length => Of(structure[StructurePrefix.Length..]),
        _ => null,
    };

    /// <summary>Whether everything that belongs to another scope belongs to this one too.</summary>
    public bool Holds(DeskScope other) =>
        Kind == ScopeKind.All || this == other || (Kind == ScopeKind.Programme && other.Kind == ScopeKind.Structure);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>How far a scope reaches.</summary>
internal enum ScopeKind
{
    /// <summary>Everything.</summary>
    All,

    /// <summary>The programme.</summary>
    Programme,

    /// <summary>The City.</summary>
    City,

    /// <summary>One structure.</summary>
    Structure,
}
