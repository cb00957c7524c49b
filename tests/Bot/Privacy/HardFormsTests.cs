using Assistant.Bot.Privacy;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Privacy;

/// <summary>
/// The forms that people, forms and copied pages give to personal data: typed apart, over two lines, with letters for digits, with typos. In
/// hard-forms.txt what is personal stands between ⟦ and ⟧, and ⏎ is the end of a line; all of it is invented.
/// </summary>
public sealed class HardFormsTests
{
    public static TheoryData<string> Sections => [.. Lines().Where(line => line.StartsWith('#')).Select(line => line[2..])];

    [Theory]
    [MemberData(nameof(Sections))]
    public void All_that_is_personal_is_taken_out_and_nothing_else(string section)
    {
        var texts = Lines().SkipWhile(line => line != $"# {section}").Skip(1).TakeWhile(line => !line.StartsWith("# ", StringComparison.Ordinal)).ToList();

        var wrong = texts.Where(marked => Remaining(marked) != Expected(marked)).Select(marked => $"{marked}\n    {PersonalDataRedactor.Redact(Plain(marked)).Text}").ToList();

        Assert.NotEmpty(texts);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<string> Lines() => File.ReadLines(Path.Combine(TestData.Repository, "tests", "Bot", "Privacy", "hard-forms.txt")).Select(line => line.Replace('⏎', '\n'));

    private static string Plain(string marked) => marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    // The letters and digits that stay: signs at the edges may go or stay.
    private static string Remaining(string marked)
    {
        var text = Plain(marked);
        var spans = PersonalDataRedactor.Redact(text).Spans;
        return string.Concat(Enumerable.Range(0, text.Length).Where(at => char.IsLetterOrDigit(text[at]) && !spans.Any(span => span.Start <= at && at < span.End)).Select(at => text[at]));
    }

    private static string Expected(string marked)
    {
        var (kept, personal) = ("", false);
        foreach (var character in marked)
        {
            personal = character == '⟦' || (personal && character != '⟧');
            kept += !personal && char.IsLetterOrDigit(character) ? character : "";
        }

        return kept;
    }
}
