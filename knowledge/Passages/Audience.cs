namespace Assistant.Knowledge.Passages;

/// <summary>Who may read a document, from everyone to the City's own staff; each class also reads what the classes before it read.</summary>
public enum Audience
{
    /// <summary>Everyone.</summary>
    Public,

    /// <summary>Digital helpers (aidants numériques, digitale hulpverleners), and staff.</summary>
    Helpers,

    /// <summary>Staff of the City of Brussels only.</summary>
    Staff,
}

/// <summary>Reads and writes an <see cref="Audience"/> as it stands in manifests and options.</summary>
public static class AudienceNames
{
    /// <summary>The name in manifests: <c>public</c>, <c>helpers</c> or <c>staff</c>.</summary>
    public static string Name(this Audience audience) => audience switch
    {
        Audience.Public => "public",
        Audience.Helpers => "helpers",
        Audience.Staff => "staff",
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "An audience is public, helpers or staff."),
    };

    /// <summary>Reads <c>public</c>, <c>helpers</c> or <c>staff</c>, in any case.</summary>
    /// <returns>The audience, or null when the name is none of the three.</returns>
    public static Audience? Parse(string? name) => name?.Trim().ToUpperInvariant() switch
    {
        "PUBLIC" => Audience.Public,
        "HELPERS" => Audience.Helpers,
        "STAFF" => Audience.Staff,
        _ => null,
    };
}
