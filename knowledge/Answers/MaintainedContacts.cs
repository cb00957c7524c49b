namespace Assistant.Knowledge.Answers;

/// <summary>The contacts that a city maintains: what stands in them may be said without a quote.</summary>
/// <param name="Lines">One contact a line, as people read it; empty when none is maintained or checked.</param>
public sealed record MaintainedContacts(Func<IReadOnlyList<string>> Lines)
{
    /// <summary>None.</summary>
    public static MaintainedContacts None { get; } = new(() => []);
}
