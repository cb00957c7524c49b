using System.Xml;

namespace Assistant.Indexer.Extraction;

/// <summary>What WordprocessingML calls things.</summary>
internal static class DocxNames
{
    // ECMA-376: transitional (what Word writes) and strict.
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsWord(XmlReader reader) => reader.NamespaceURI is Transitional or Strict;

    /// <summary>An attribute of a Word element, <c>w:val</c> unless another is named; null when absent.</summary>
    public static string? Value(XmlReader reader, string name = "val") => reader.GetAttribute(name, reader.NamespaceURI);

    public static int? Number(XmlReader reader, string name = "val") =>
        int.TryParse(Value(reader, name), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch is on when it is there, unless its value says no.</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off" or "none");
}
