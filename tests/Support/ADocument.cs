using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Bogus;

namespace Assistant.Tests.Support;

/// <summary>Builds a document for a test, which says only what matters to it; the rest is made up from the title, the same in every run.</summary>
internal sealed class ADocument
{
    private readonly List<(string Heading, string Text)> _passages = [];
    private readonly Dictionary<int, IReadOnlyList<string>> _asked = [];

    private ADocument(SourceDocument document) => Source = document;

    /// <summary>The document.</summary>
    public SourceDocument Source { get; private set; }

    public static ADocument Titled(string title)
    {
        var faker = new Faker { Random = new Randomizer(title.Aggregate(17, (seed, letter) => (seed * 31) + letter)) };
        return new ADocument(new SourceDocument
        {
            Id = faker.Random.AlphaNumeric(8),
            Title = title,
            Language = Language.French,
            Date = DateOnly.FromDateTime(faker.Date.Between(new DateTime(2025, 1, 1), new DateTime(2026, 11, 1))),
            Jurisdiction = "BE-BRU",
        });
    }

    public ADocument In(Language language) => With(Source with { Language = language });

    public ADocument Named(string id) => With(Source with { Id = id });

    public ADocument For(Audience audience) => With(Source with { Audience = audience });

    public ADocument At(string? url) => With(Source with { Url = url });

    public ADocument Of(DateOnly? date) => With(Source with { Date = date });

    public ADocument ToReviewBy(DateOnly day) => With(Source with { ReviewBy = day });

    public ADocument LicensedUntil(DateOnly day) => With(Source with { LicenceUntil = day });

    public ADocument HoldingIn(string country) => With(Source with { Jurisdiction = country });

    public ADocument From(params string[] sources) => With(Source with { Sources = sources });

    /// <summary>The subject, which translations of the document share.</summary>
    public ADocument About(string item) => With(Source with { Item = item });

    public ADocument FoundBy(params string[] keywords) => With(Source with { Keywords = keywords });

    public ADocument Saying(string heading, string text)
    {
        _passages.Add((heading, text));
        return this;
    }

    /// <summary>What editors know to be asked for the passage that <see cref="Saying"/> added last.</summary>
    public ADocument AskedAs(params string[] questions)
    {
        _asked[_passages.Count - 1] = questions;
        return this;
    }

    /// <summary>What editors know that no document answers.</summary>
    public ADocument WithGaps(params string[] questions) => With(Source with { Gaps = questions });

    /// <summary>The passage that <see cref="Saying"/> added, 0 for the first.</summary>
    public Passage Passage(int ordinal)
    {
        var (heading, text) = _passages[ordinal];
        return new Passage
        {
            Id = PassageId.From(Source.Id, heading, text, 0),
            DocumentId = Source.Id,
            Ordinal = ordinal,
            Text = text,
            Place = heading,
            Headings = heading.Length > 0 ? [heading] : [],
            Asked = _asked.GetValueOrDefault(ordinal, []),
            Url = Source.Url,
        };
    }

    public ReadDocument Read() => new(Source, Source.Id, [.. Enumerable.Range(0, _passages.Count).Select(Passage)]);

    private ADocument With(SourceDocument document)
    {
        Source = document;
        return this;
    }
}
