using Assistant.Indexer.Runs;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Indexer.Runs;

/// <summary>How outcomes of labelled questions become figures.</summary>
public sealed class GoldenReportTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Right_and_wrong_answers_are_counted_apart()
    {
        var figures = AnsweringFigures.Of(
        [
            Answerable(AnswerStatus.Answered, isRight: true, rank: 1), Answerable(AnswerStatus.Answered, isRight: false, rank: 4), Answerable(AnswerStatus.AnsweredPartly, isRight: true, rank: 2),
            Answerable(AnswerStatus.UnansweredWeakEvidence, isRight: false, rank: null),
            Unanswerable(AnswerStatus.Answered), Unanswerable(AnswerStatus.AnsweredPartly), Unanswerable(AnswerStatus.RedirectedOutOfScope), Unanswerable(AnswerStatus.UnansweredNoPassage),
        ]);

        Assert.Equal((0.25, 0.5), (figures.Hit1, figures.Hit3));
        Assert.Equal((2, 1, 3, 2), (figures.Answered, figures.AnsweredRight, figures.Quoted, figures.QuotedRight));
        Assert.Equal((1, 2), (figures.AnsweredInVain, figures.QuotedInVain));
        Assert.Equal((0.5, 0.6667, 0.6, 0.5), (figures.AnswerRate, figures.WrongOfAnswered, figures.WrongOfQuoted, figures.AbstainedRightly));
    }

    [Fact]
    public void Nothing_asked_gives_noughts() => Assert.Equal(0, AnsweringFigures.Of([]).WrongOfQuoted);

    [Fact]
    public void The_calibration_error_is_the_mean_distance_between_strength_and_share()
    {
        var calibration = Calibration.Of([(0.95, true), (0.95, false), (0.05, false), (0.05, false), (1, true), (0, false)]);

        Assert.Equal((3, 0.967, 0.667), (calibration.Bins[9].Count, calibration.Bins[9].Strength, calibration.Bins[9].Right));
        Assert.Equal((3, 0), (calibration.Bins[0].Count, calibration.Bins[0].Right));
        Assert.Equal(10, calibration.Bins.Count);
        Assert.Equal(0.1665, calibration.Error, 3);
    }

    [Fact]
    public void Endings_are_counted_by_the_family_that_was_expected()
    {
        var rows = StatusConfusion.Of([Answerable(AnswerStatus.Answered, isRight: true, rank: 1), Answerable(AnswerStatus.UnansweredWeakEvidence, isRight: false, rank: 1), Unanswerable(AnswerStatus.Answered)]);

        Assert.Equal(["Answered", "Unanswered"], rows.Select(row => row.Expected));
        Assert.Equal((1, 1, 1), (rows[0].Given["Answered"], rows[0].Given["UnansweredWeakEvidence"], rows[0].AsExpected));
        Assert.Equal(0, rows[1].AsExpected);
    }

    [Fact]
    public void The_gap_of_a_kind_is_that_between_its_best_and_worst_language()
    {
        var french = Answerable(AnswerStatus.Answered, isRight: true, rank: 1);
        var dutch = french with { Question = french.Question with { Lang = "nl" }, DocumentRank = 9 };

        var gap = Assert.Single(ParityGap.Of([french, french, dutch, dutch with { DocumentRank = 1, Status = AnswerStatus.UnansweredNoPassage }]));

        Assert.Equal(("lay", 0.5, 0.5, null, 2), (gap.Kind, gap.Hit3, gap.AnswerRate, gap.AbstainedRightly, gap.Smallest));
    }

    [Fact]
    public void A_document_is_known_by_its_name_in_every_language()
    {
        var question = Answerable(AnswerStatus.Answered, isRight: true, rank: 1).Question with { Also = ["fr/irisbox"], Document2 = "fr/itsme" };

        Assert.Equal(["nl/irisbox", "nl/itsme", "nl/pin"], question.DocumentsIn(Language.Dutch).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("comment activer itsme sur un nouveau gsm", "g-1")]
    [InlineData("imprimante", "g-2")]
    [InlineData("Où est-ce que je peux imprimer ?", "g-3")]
    public void A_broken_word_is_one_slip_in_one_word_and_the_same_every_time(string question, string seed)
    {
        var broken = BrokenWord.In(question, seed);

        Assert.NotEqual(question, broken);
        Assert.Equal(broken, BrokenWord.In(question, seed));
        Assert.Single(question.Split(' ').Zip(broken.Split(' ')), pair => pair.First != pair.Second);
        Assert.InRange(broken.Length, question.Length - 1, question.Length + 1);
    }

    [Fact]
    public void Short_words_are_not_broken() => Assert.Equal("code puk ?", BrokenWord.In("code puk ?", "g-4"));

    [Theory]
    [InlineData("no json")]
    [InlineData("{\"id\":\"a\",\"lang\":\"de\",\"kind\":\"lay\",\"text\":\"?\"}")]
    [InlineData("{\"id\":\"a\",\"lang\":\"fr\",\"text\":\"?\"}")]
    public void A_line_that_is_no_question_is_named(string line)
    {
        File.WriteAllLines(_file, ["{\"id\":\"a\",\"lang\":\"fr\",\"kind\":\"lay\",\"text\":\"?\"}", line]);

        var trouble = Assert.Throws<InvalidDataException>(() => GoldenQuestion.Read(_file));

        Assert.Contains($"{_file}, line 2", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_is_used_unless_it_is_left_out_by_name()
    {
        var (all, less) = (EvaluatedLegs.Without([]), EvaluatedLegs.Without(["grams", "headings"]));

        Assert.True(all is { Compounds: true, Keywords: true, Headings: true, Lexicon: true, Ranking: { Grams: true, Expansion: true } });
        Assert.True(less is { Compounds: true, Keywords: true, Headings: false, Lexicon: true, Ranking: { Grams: false, Expansion: true } });
    }

    private static GoldenOutcome Answerable(AnswerStatus status, bool isRight, int? rank) => new(
        new GoldenQuestion("a", "fr", "lay", "?", "fr/pin", "mots", null, null, null, null, null), IsAnswerable: true, rank, null, status, isRight, QuotesWords: false, 0.5, isRight);

    private static GoldenOutcome Unanswerable(AnswerStatus status) => new(
        new GoldenQuestion("u", "fr", "near-miss", "?", null, null, null, null, null, null, null), IsAnswerable: false, null, null, status, QuotesRight: false, QuotesWords: false, 0.5, WouldBeRight: false);
}
