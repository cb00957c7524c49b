using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Bogus;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>Documents made from a seed: few words, so that many passages have the same score; all languages, audiences and licences.</summary>
internal sealed class ACorpus
{
    private static readonly string[] Words =
    [
        "lecteur", "carte", "guichet", "banque", "clavier", "souris", "papillon", "formulaire", "commune", "imprimante", "téléphone", "facture", "sécurité", "lettre", "ordinateur",
        "bibliothèque", "rendez-vous", "adresse", "signature", "hulpverlener", "identiteitskaart", "gemeentehuis", "password", "helper", "counter",
    ];

    private readonly Randomizer _random;

    private ACorpus(int seed)
    {
        _random = new Randomizer(seed);
        Documents = [.. Enumerable.Range(0, _random.Int(1, 12)).Select(Document)];
        Questions = [.. Enumerable.Range(0, 3).Select(_ => Text(_random.Int(1, 5)))];
    }

    public IReadOnlyList<ADocument> Documents { get; }

    /// <summary>Questions in words of the documents.</summary>
    public IReadOnlyList<string> Questions { get; }

    public static ACorpus Of(int seed) => new(seed);

    private ADocument Document(int number)
    {
        var document = ADocument.Named($"d{number}").For(_random.Enum<Audience>()).In(_random.Enum<Language>())
            .Saying([.. Enumerable.Range(0, _random.Int(0, 6)).Select(_ => _random.Bool(0.1f) ? "…" : Text(_random.Int(1, 12)))]);
        return _random.Bool(0.2f) ? document.ShownUntil(new DateOnly(2026, 11, 20).AddDays(_random.Int(0, 6))) : document;
    }

    private string Text(int words) => string.Join(' ', _random.ArrayElements(Words, Math.Min(words, Words.Length))) + ".";
}
