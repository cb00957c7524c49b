using Assistant.Indexer.Extraction;

namespace Assistant.Indexer.Splitting;

/// <summary>Finds which numbered list item each block of a section belongs to, the paragraphs and dashes under an item included.</summary>
internal static class ListPoints
{
    /// <summary>For each block the number of its item; null outside the list.</summary>
    public static IReadOnlyList<int?> Of(IReadOnlyList<ExtractedBlock> blocks)
    {
        var points = new int?[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (Number(blocks[i]) is not { } number)
            {
                continue;
            }

            // What stands before the next number belongs to this one; after the last number only what is nested does.
            var next = NextIndex(blocks, i, number + 1);
            points[i] = number;
            for (var j = i + 1; j < blocks.Count && (next >= 0 ? j < next : IsNested(blocks[j])); j++)
            {
                points[j] = number;
            }
        }

        return points;
    }

    private static int NextIndex(IReadOnlyList<ExtractedBlock> blocks, int from, int number)
    {
        for (var i = from + 1; i < blocks.Count; i++)
        {
            if (Number(blocks[i]) is { } found)
            {
                return found == number ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsNested(ExtractedBlock block) => block.Kind == BlockKind.ListItem && block.Level > 1;

    private static int? Number(ExtractedBlock block) =>
        block is { Kind: BlockKind.ListItem, Level: 1 } ? LineShape.ListNumber(block.Text) : null;
}
