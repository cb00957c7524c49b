using Assistant.Indexer.Extraction;

namespace Assistant.Indexer.Splitting;

/// <summary>Leaves out what nobody should be answered with: signature blocks, lines to fill in, tables of contents, breadcrumbs.</summary>
internal static class Boilerplate
{
    private const int LongestSignatureLine = 90;

    private static readonly string[] SignatureStarts =
        ["Fait en ", "Fait à ", "Fait le ", "Opgemaakt te ", "Opgemaakt in ", "Gedaan te ", "Done at ", "Done in ", "Signed at ", "Signed in "];

    private static readonly string[] BreadcrumbStarts = ["Accueil", "Home", "Startpagina", "Vous êtes ici", "U bent hier", "Je bent hier", "You are here"];

    private static readonly string[] SourceTitles = ["Sources", "Source", "Bronnen", "Bron", "Références", "Referenties", "References"];

    /// <summary>Whether a section only lists where its document has its facts from: that is said beside every quote and answers nothing.</summary>
    public static bool IsSourceList(Section section) =>
        section.Path is [.., var heading] && SourceTitles.Contains(heading.Text.TrimEnd(':', ' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The blocks without boilerplate, in the same order.</summary>
    public static IReadOnlyList<ExtractedBlock> Remove(IReadOnlyList<ExtractedBlock> blocks)
    {
        var kept = new List<ExtractedBlock>(blocks.Count);
        var signing = false;
        foreach (var block in blocks)
        {
            signing = StartsSignature(block) || (signing && BelongsToSignature(block));
            if (!signing && !HasLeader(block.Text) && !IsBreadcrumb(block))
            {
                kept.Add(block);
            }
        }

        return kept;
    }

    private static bool StartsSignature(ExtractedBlock block) =>
        block.Kind == BlockKind.Paragraph && block.Text.Length <= 250
        && SignatureStarts.Any(s => block.Text.StartsWith(s, StringComparison.OrdinalIgnoreCase))
        && (HasLeader(block.Text) || block.Text.Any(char.IsAsciiDigit) || block.Text.Contains("exempla", StringComparison.OrdinalIgnoreCase));

    // Names and functions below the date: short lines up to the next heading or sentence.
    private static bool BelongsToSignature(ExtractedBlock block) =>
        block.Kind == BlockKind.Paragraph && block.Text.Length <= LongestSignatureLine
        && LineShape.Article(block.Text) is null && !LineShape.IsChapter(block.Text) && !block.Text.EndsWith('.');

    // Four fill characters in a row, as in "le ……/……" and "Durée ........ 12".
    private static bool HasLeader(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = c switch { '…' => run + 2, '.' or '_' => run + 1, ' ' => run, _ => 0 };
            if (run >= 4)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBreadcrumb(ExtractedBlock block) =>
        block.Kind == BlockKind.Paragraph && block.Text.Length <= 150
        && BreadcrumbStarts.Any(s => block.Text.StartsWith(s, StringComparison.OrdinalIgnoreCase))
        && (block.Text.Contains(" > ", StringComparison.Ordinal) || block.Text.Contains(" › ", StringComparison.Ordinal)
            || block.Text.Contains(" » ", StringComparison.Ordinal) || block.Text.Contains(" / ", StringComparison.Ordinal));
}
