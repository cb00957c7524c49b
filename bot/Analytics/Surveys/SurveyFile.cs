using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Microsoft.VisualBasic.FileIO;

namespace Assistant.Bot.Analytics.Surveys;

/// <summary>Reads answers to the questionnaire from a CSV file of another tool: one person a line, and no other columns than those it knows, so that nobody's name comes in with them.</summary>
internal static partial class SurveyFile
{
    /// <summary>The first line of the file.</summary>
    public const string Head = "date;language;audience;structure;useful;otherwise";

    /// <summary>The most lines.</summary>
    public const int MostLines = 5000;

    private const int Columns = 6;

    /// <summary>Reads.</summary>
    /// <param name="text">The file.</param>
    /// <param name="today">No answer is from after this day.</param>
    /// <returns>The answers, or the numbers of the lines that cannot be read, 1 for the first; then there are no answers.</returns>
    public static (IReadOnlyList<BroughtAnswer> Answers, IReadOnlyList<int> Wrong) Read(string text, DateOnly today)
    {
        using var parser = new TextFieldParser(new StringReader(text.TrimStart('\uFEFF'))) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(";", ",", "\t");
        var (answers, wrong, line) = (new List<BroughtAnswer>(), new List<int>(), 1);
        if (!IsHead(Fields(parser)))
        {
            return ([], [1]);
        }

        while (!parser.EndOfData)
        {
            line++;
            if (line > MostLines + 1 || Read(Fields(parser), today) is not { } answer)
            {
                wrong.Add(line);
                if (line > MostLines + 1)
                {
                    break;
                }
            }
            else
            {
                answers.Add(answer);
            }
        }

        return wrong.Count > 0 ? ([], wrong) : (answers, []);
    }

    /// <summary>Reads one answer.</summary>
    /// <param name="fields">Its fields, in the order of <see cref="Head"/>.</param>
    /// <param name="today">It is not from after this day.</param>
    /// <returns>Null when a field is none.</returns>
    public static BroughtAnswer? Read(IReadOnlyList<string>? fields, DateOnly today)
    {
        if (fields is not { Count: Columns } || !DateOnly.TryParseExact(fields[0].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date > today
            || LanguageCodes.Parse(fields[1].Trim()) is not { } language || AudienceNames.Parse(fields[2].Trim()) is not { } audience)
        {
            return null;
        }

        var (structure, otherwise) = (fields[3].Trim(), fields[5].Trim());
        var isKnown = int.TryParse(otherwise, NumberStyles.None, CultureInfo.InvariantCulture, out var way) && Enum.IsDefined((Otherwise)way);
        return int.TryParse(fields[4].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var useful) && useful is >= 1 and <= SurveyAnswer.Most
            && (structure.Length == 0 || Structure().IsMatch(structure)) && (otherwise.Length == 0 || isKnown)
            ? new BroughtAnswer(date, new SurveyAnswer(language, audience, structure.Length == 0 ? null : structure, useful, isKnown ? (Otherwise)way : null, SurveyOrigin.Brought))
            : null;
    }

    private static bool IsHead(string[]? fields) => fields is not null && string.Join(';', fields.Select(field => field.Trim())).Equals(Head, StringComparison.OrdinalIgnoreCase);

    private static string[]? Fields(TextFieldParser parser)
    {
        try
        {
            return parser.ReadFields();
        }
        catch (MalformedLineException)
        {
            return null;
        }
    }

    [GeneratedRegex(SignalOptions.StructureName, RegexOptions.NonBacktracking)]
    private static partial Regex Structure();
}
