using System.Diagnostics;
using Assistant.Bot.Privacy;
using CsCheck;
using Xunit;

namespace Assistant.Tests.Bot.Privacy;

/// <summary>What holds for every text, also for those that nobody would write.</summary>
public sealed class AnyTextTests
{
    private const int Long = 100_000;

    // Pieces that finders react to, so that random texts reach their corners.
    private static readonly string[] Pieces =
    [
        "0486", "12", "34", "56", "+32", "(0)", "85.07.30-033.28", "85073003328", "BE68", "5390", "0754", "7034", "592-1234567-38", "1-ABC-123", "NISS", "iban", "gsm", "eID", "plaque", "née le", "geboren", "12/03/1958", "mars",
        "rue de la Loi", "Wetstraat", "16", "bte", "1000", "Bruxelles", "mme", "M.", "je m'appelle", "Dupont", "van den", "Broeck", "jos", "mijn man", "nom :", "jan", "@", "at", "arobase", "telenet", ".", "punt", "be", "[NAME]", "[NRN]", "[TEL", "]", "[",
        " ", " ", " ", ", ", "\n", "-", "/", "\u200b", "\ufeff", "\u0301", "é", "ﬁ", "٠", "８", "\ud83d\ude00", "\ud800", "\udc00", "O", "o4", "8 5 0 7 3 0", "%2E", "Karim", "zsofia", "<", "mvg", ",", ":", "\u2013", "''", "°", "zéro", "douze",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Char.Array[0, 60].Select(characters => new string(characters)),
        Piece.Array[0, 30].Select(pieces => string.Concat(pieces)),
        Piece.Array[0, 30].Select(pieces => string.Join(' ', pieces)));

    [Fact]
    public void The_spans_lie_in_the_text_in_order_and_apart() => Texts.Sample(
        text =>
        {
            var spans = PersonalDataRedactor.Redact(text).Spans;

            Assert.All(spans, span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length));
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        },
        iter: 20_000);

    [Fact]
    public void The_spans_are_those_of_the_original_and_nothing_else_changes() => Texts.Sample(
        text =>
        {
            var redacted = PersonalDataRedactor.Redact(text);
            var (expected, kept) = ("", 0);
            foreach (var span in redacted.Spans)
            {
                expected += text[kept..span.Start] + span.Type.Placeholder();
                kept = span.End;
            }

            Assert.Equal(expected + text[kept..], redacted.Text);
        },
        iter: 20_000);

    [Fact]
    public void Redacting_twice_is_redacting_once() => Texts.Sample(
        text =>
        {
            var once = PersonalDataRedactor.Redact(text);
            var twice = PersonalDataRedactor.Redact(once.Text);

            Assert.Equal(once.Text, twice.Text);
            Assert.Empty(twice.Spans);
        },
        iter: 20_000);

    [Fact]
    public void What_was_invented_is_redacted_once_and_for_all() => Assert.All(PersonalTexts.All(seed: 5), text =>
    {
        var once = PersonalDataRedactor.Redact(text.Text).Text;

        Assert.Equal(once, PersonalDataRedactor.Redact(once).Text);
    });

    // Made to make searches start over and over: each finder's beginning, again and again.
    public static TheoryData<string> Patterns =>
        ["0", "a", "A", "1 ", "0486 ", "BE68 ", "@", "a@", "a at ", "a.", "rue ", "rue A ", "12 rue ", "Wetstraat ", "mme ", "je m'appelle ", "van den ", "née le 1/1/", "NISS 1 ", "1-ABC-", "mijn man jos ", "(", "+32 ", "punt ", "\ud800", "\u0301", "\u200b", "vingt ", "Mme Dupont 0486123456 ", "O", "0O", "1 A ", "<", "a@b.be<", "mvg\n", "Karim, ", "12 rue haute ", "nom du x : ", "%40"];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_hundred_thousand_characters_are_read_in_a_moment(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, Long / pattern.Length));
        var watch = Stopwatch.StartNew();

        var redacted = PersonalDataRedactor.Redact(text);

        // Some 50 to 500 ms on a busy machine; a search that starts over would take minutes.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.All(redacted.Spans, span => Assert.True(span.Start < span.End && span.End <= text.Length));
    }
}
