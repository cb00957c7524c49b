using System.Globalization;
using System.Text;
using Assistant.Indexer.Runs;

namespace Assistant.Indexer.Commands;

/// <summary>Sets what was measured on labelled questions in tables.</summary>
internal static class GoldenTables
{
    /// <summary>All tables, each with its title.</summary>
    public static string Of(GoldenReport report)
    {
        var text = new StringBuilder();
        Figures(text, "over all documents", report.Languages);
        Statuses(text, report.Statuses);
        Gaps(text, report.Gaps);
        Reliability(text, "what the strength means", report.Calibration);
        Typos(text, report.Typos);
        Figures(text, "question-documents, over the documents of that language alone", report.CrossLanguage);
        Reliability(text, "what the strength means across languages", report.CrossCalibration);
        if (report.Groundedness is { } g)
        {
            Line(text, $"sentences of the model: asked {g.Asked}, spoke {g.Spoke}, failed {g.Failed}; sentences shown {g.Sentences}, dropped {g.Dropped}; grounded {g.Grounded:0.000}, from a right document {g.FromRightDocument:0.000}");
        }

        return text.ToString();
    }

    private static void Figures(StringBuilder text, string title, IReadOnlyDictionary<string, AnsweringFigures> figures)
    {
        Line(text, $"{title}");
        Line(text, $"        answerable  hit@1  hit@3 | words @1  @3 | quoted right words | in full right | unanswerable quoted in full | answer rate  wrong of quoted  abstained rightly");
        foreach (var (key, f) in figures)
        {
            Line(text, $"{key,-8}{f.Answerable,10} {f.Hit1,6:0.000} {f.Hit3,6:0.000} | {f.PassageHit1,8:0.000} {f.PassageHit3:0.000} | {f.Quoted,6} {f.QuotedRight,5} {f.QuotedWords,5} | {f.Answered,7} {f.AnsweredRight,5} | {f.Unanswerable,12} {f.QuotedInVain,6} {f.AnsweredInVain,7} | {f.AnswerRate,11:0.000} {f.WrongOfQuoted,16:0.000} {f.AbstainedRightly,18:0.000}");
        }

        text.Append('\n');
    }

    private static void Statuses(StringBuilder text, IReadOnlyList<StatusConfusion> statuses)
    {
        Line(text, $"expected family: how it ended");
        foreach (var row in statuses)
        {
            Line(text, $"{row.Expected,-14}{string.Join(", ", row.Given.Select(given => $"{given.Key} {given.Value}"))}; as expected {row.AsExpected} of {row.Given.Values.Sum()}");
        }

        text.Append('\n');
    }

    private static void Gaps(StringBuilder text, IReadOnlyList<ParityGap> gaps)
    {
        Line(text, $"largest gap between languages, in points; one question moves it by");
        foreach (var gap in gaps)
        {
            Line(text, $"{gap.Kind,-14}hit@3 {Points(gap.Hit3),5}  answer rate {Points(gap.AnswerRate),5}  abstained rightly {Points(gap.AbstainedRightly),5}  ({100.0 / gap.Smallest:0.0})");
        }

        text.Append('\n');
    }

    private static void Reliability(StringBuilder text, string title, Calibration calibration)
    {
        Line(text, $"{title}: expected calibration error {calibration.Error:0.000}");
        Line(text, $"strength from   count   mean  right");
        foreach (var bin in calibration.Bins)
        {
            Line(text, $"{bin.From,13:0.0} {bin.Count,7} {bin.Strength,6:0.00} {bin.Right,6:0.00}");
        }

        text.Append('\n');
    }

    private static void Typos(StringBuilder text, IReadOnlyDictionary<string, TypoLoss> typos)
    {
        Line(text, $"one broken word: hit@3 whole, broken, points lost; unanswerable quoted");
        foreach (var (key, loss) in typos)
        {
            Line(text, $"{key,-8}{loss.Hit3:0.000} {loss.BrokenHit3:0.000} {loss.Loss,5:0.0} {loss.QuotedInVain,4}");
        }

        text.Append('\n');
    }

    private static string Points(double? share) => share is { } value ? (value * 100).ToString("0.0", CultureInfo.InvariantCulture) : "–";

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
