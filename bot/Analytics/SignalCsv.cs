using System.Globalization;
using System.Text;

namespace Assistant.Bot.Analytics;

/// <summary>Questions as a table for a spreadsheet: UTF-8 with its mark, semicolons, and no cell that a spreadsheet would take for a formula.</summary>
internal static class SignalCsv
{
    private const string Formula = "=+-@\t\r\n";

    /// <summary>Writes the table.</summary>
    /// <param name="signals">The questions.</param>
    public static byte[] Write(IEnumerable<ListedSignal> signals)
    {
        var text = new StringBuilder("week;language;ending;subject;feedback;human\r\n");
        foreach (var signal in signals)
        {
            text.AppendJoin(';', new[]
            {
                signal.Week.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), signal.Language.Code(), signal.Ending.ToString(), signal.Item ?? "",
                signal.Feedback switch { > 0 => "up", < 0 => "down", _ => "" }, signal.IsEscalated ? "yes" : "",
            }.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>A text as a cell.</summary>
    public static string Cell(string text)
    {
        var safe = text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
