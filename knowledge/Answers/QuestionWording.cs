using System.Runtime.CompilerServices;

namespace Assistant.Knowledge.Answers;

/// <summary>What the wording of a question alone says of its answer: found once, however many documents and languages are looked at.</summary>
internal sealed class QuestionWording
{
    private static readonly CuedRule How = new(
        @"\b(étapes|stappen|steps)\b|^\P{L}*(comment|hoe|how (do|can|to|should|does))\b");

    // What was found lives as long as the question's own text.
    private static readonly ConditionalWeakTable<string, QuestionWording> Known = [];

    private readonly Lazy<bool> _isPersonalCase;
    private readonly Lazy<Asking> _asking;

    private QuestionWording(string question)
    {
        _isPersonalCase = new(() => PersonalCase.IsAskedIn(question));
        _asking = new(() => Read(question));
    }

    /// <summary>Whether it is about somebody's own case.</summary>
    public bool IsPersonalCase => _isPersonalCase.Value;

    /// <summary>The kind of thing that would answer it; null when any sentence could.</summary>
    public ExpectedAnswer? Expected => _asking.Value.Expected;

    /// <summary>The part that asks for a value, in lower case: a text may give the value in other words. Empty when it asks for none.</summary>
    public string ValuePart => _asking.Value.ValuePart;

    /// <summary>The words for the thing that it asks for; empty when it names none.</summary>
    public IReadOnlyList<string> Thing => _asking.Value.Thing;

    /// <summary>The words for what it counts (how many courses); empty when it counts nothing.</summary>
    public IReadOnlyList<string> Counted => _asking.Value.Counted;

    /// <summary>Its proper names in lower case; empty when it has none.</summary>
    public IReadOnlySet<string> Names => _asking.Value.Names;

    /// <summary>Whether it asks for names.</summary>
    public bool AsksNames => _asking.Value.AsksNames;

    /// <summary>Whether it asks for what to do, step by step.</summary>
    public bool AsksHow => _asking.Value.AsksHow;

    /// <summary>Whether it asks if something must be.</summary>
    public bool AsksWhetherOneMust => _asking.Value.AsksWhetherOneMust;

    /// <summary>The wording of a question.</summary>
    public static QuestionWording Of(string question) => Known.GetValue(question, text => new QuestionWording(text));

    private static Asking Read(string question)
    {
        var (expected, part) = ExpectedAnswer.In(question);
        var must = StatedValues.AskedDuty(question);
        return new Asking(expected, (part.Length > 0 ? part : must).ToLowerInvariant(), AskedThing.In(question), AskedThing.CountedIn(question), ProperNames.In(question), AskedNames.In(question), How.IsMatch(question), must.Length > 0);
    }

    private sealed record Asking(ExpectedAnswer? Expected, string ValuePart, IReadOnlyList<string> Thing, IReadOnlyList<string> Counted, IReadOnlySet<string> Names, bool AsksNames, bool AsksHow, bool AsksWhetherOneMust);
}
