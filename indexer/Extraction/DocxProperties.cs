using System.Xml;

namespace Assistant.Indexer.Extraction;

/// <summary>Walks through the properties of a Word element.</summary>
internal static class DocxProperties
{
    /// <summary>Every Word element inside the current one, except what tracked changes remember of earlier properties and, within a paragraph's, the look of its mark.</summary>
    /// <param name="reader">At the properties element; at its end afterwards.</param>
    /// <returns>The reader itself, at each element in turn.</returns>
    public static IEnumerable<XmlReader> Each(XmlReader reader)
    {
        using var inside = reader.ReadSubtree();
        inside.Read();
        var name = inside.LocalName;
        inside.Read();
        while (!inside.EOF)
        {
            if (inside.NodeType != XmlNodeType.Element)
            {
                inside.Read();
            }
            else if (inside.LocalName.EndsWith("Change", StringComparison.Ordinal) || (name == "pPr" && inside.LocalName is "rPr" or "sectPr"))
            {
                inside.Skip();
            }
            else
            {
                if (DocxNames.IsWord(inside))
                {
                    yield return inside;
                }

                inside.Read();
            }
        }
    }
}
