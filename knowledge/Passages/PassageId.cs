using System.Security.Cryptography;
using System.Text;

namespace Assistant.Knowledge.Passages;

/// <summary>The lasting name of a passage: the same text in the same place of the same document keeps it when other parts change.</summary>
/// <param name="Value">A UUID, made from document, place and text, so that Qdrant takes it as a point id.</param>
public readonly record struct PassageId(Guid Value)
{
    /// <summary>Derives the id from what the passage is.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="place">The passage's place, such as an article or a heading path.</param>
    /// <param name="text">The passage's text.</param>
    /// <param name="occurrence">0 for the first passage with this text in this place, 1 for the second, and so on.</param>
    public static PassageId From(string document, string place, string text, int occurrence)
    {
        var name = Encoding.UTF8.GetBytes(string.Create(null, stackalloc char[16], $"{occurrence}") + $"\u001f{document}\u001f{place}\u001f{text}");
        return new PassageId(new Guid(SHA256.HashData(name).AsSpan(0, 16), bigEndian: true));
    }

    /// <summary>Reads an id from the form that <see cref="ToString"/> writes.</summary>
    /// <returns>The id, or null when the text is no UUID.</returns>
    public static PassageId? Parse(string? text) => Guid.TryParse(text, out var value) ? new PassageId(value) : null;


    /// <summary>The UUID in its usual form, 36 characters.</summary>
    public override string ToString() => Value.ToString("D");
}
