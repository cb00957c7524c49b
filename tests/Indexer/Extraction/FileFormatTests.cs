using System.IO.Compression;
using System.Text;
using Assistant.Indexer.Extraction;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class FileFormatTests
{
    [Theory]
    [InlineData("%PDF-1.7 …", "a.pdf", nameof(FileFormat.Pdf))]
    [InlineData("%PDF-1.7 …", "a.docx", nameof(FileFormat.Pdf))]
    [InlineData("\n\n%PDF-1.4 …", "a", nameof(FileFormat.Pdf))]
    [InlineData("<!DOCTYPE html><p>a", "a.pdf", nameof(FileFormat.Html))]
    [InlineData("\uFEFF <html lang=fr>", "a.txt", nameof(FileFormat.Html))]
    [InlineData("<!-- page --><html>", "a", nameof(FileFormat.Html))]
    [InlineData("<p>a</p>", "a.htm", nameof(FileFormat.Html))]
    [InlineData("# Titre", "a.md", nameof(FileFormat.Markdown))]
    [InlineData("# Titre", "a.txt", nameof(FileFormat.Text))]
    [InlineData("# Titre", "a", nameof(FileFormat.Text))]
    public void The_content_tells_and_the_name_only_helps_with_text(string content, string name, string format)
    {
        Assert.Equal(Enum.Parse<FileFormat>(format), FileFormats.Detect(Encoding.UTF8.GetBytes(content), name));
    }

    [Fact]
    public void A_word_document_is_known_by_what_its_archive_holds()
    {
        Assert.Equal(FileFormat.Docx, FileFormats.Detect(ADocx.Saying("Bonjour"), "a.pdf"));
    }

    [Fact]
    public void Text_of_two_bytes_a_letter_is_text()
    {
        Assert.Equal(FileFormat.Text, FileFormats.Detect([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Été")], "a.txt"));
    }

    [Fact]
    public void What_cannot_be_read_is_named()
    {
        Assert.Contains("is empty", Failure([]), StringComparison.Ordinal);
        Assert.Contains("zip archive without a Word document", Failure(Zip("readme.txt")), StringComparison.Ordinal);
        Assert.Contains("damaged zip", Failure([.. "PK\u0003\u0004"u8, 1, 2, 3]), StringComparison.Ordinal);
        Assert.Contains("old Office file", Failure([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]), StringComparison.Ordinal);
        Assert.Contains("binary", Failure([0x89, 0, 1, 2, 3, 4, 5, 6, 7, 8]), StringComparison.Ordinal);
    }

    private static string Failure(byte[] content) => Assert.Throws<ExtractionException>(() => FileFormats.Detect(content, "a.docx")).Message;

    private static byte[] Zip(string name)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            archive.CreateEntry(name);
        }

        return stream.ToArray();
    }
}
