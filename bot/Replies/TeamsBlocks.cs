using System.Buffers;
using System.Text.Json;

namespace Assistant.Bot.Replies;

/// <summary>The blocks of one Adaptive Card, written as they come: texts as runs, which know no markup, and links.</summary>
internal sealed class TeamsBlocks : IDisposable
{
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");

    private readonly ArrayBufferWriter<byte> _blocks = new(4096);
    private readonly Utf8JsonWriter _writer;
    private bool _isEmpty = true;

    /// <summary>Begins the first card.</summary>
    public TeamsBlocks() => _writer = new Utf8JsonWriter(_blocks);

    /// <summary>How a block looks.</summary>
    internal enum Look
    {
        /// <summary>As any text.</summary>
        Plain,

        /// <summary>As any text, below a line.</summary>
        Separated,

        /// <summary>Small and grey.</summary>
        Subtle,

        /// <summary>Bold.</summary>
        Bold,

        /// <summary>A link in markdown.</summary>
        Link,
    }

    /// <summary>Adds a block to the card.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="most">The most characters that all blocks may have; the first may always be there.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryAdd(string text, Look look, int most)
    {
        var before = _blocks.WrittenCount;
        if (!_isEmpty)
        {
            _blocks.Write(","u8);
        }

        Write(text, look);
        if (!_isEmpty && _blocks.WrittenCount + 1 > most)
        {
            // Written again at the head of the next card.
            var kept = _blocks.WrittenSpan[..before].ToArray();
            _blocks.ResetWrittenCount();
            _blocks.Write(kept);
            return false;
        }

        _isEmpty = false;
        return true;
    }

    /// <summary>Ends the card, and begins the next one.</summary>
    /// <param name="button">Its button; empty for none.</param>
    public JsonElement Close(ReadOnlySpan<byte> button)
    {
        var card = new ArrayBufferWriter<byte>(_blocks.WrittenCount + button.Length + 256);
        card.Write("""{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","body":["""u8);
        card.Write(_blocks.WrittenSpan);
        card.Write("],\"actions\":["u8);
        card.Write(button);
        card.Write("]}"u8);
        _blocks.ResetWrittenCount();
        _isEmpty = true;
        return JsonElement.Parse(card.WrittenSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void Write(string text, Look look)
    {
        _writer.Reset();
        _writer.WriteStartObject();
        if (look == Look.Link)
        {
            _writer.WriteString(Type, "TextBlock"u8);
            _writer.WriteBoolean("wrap"u8, value: true);
            _writer.WriteString(Text, text);
        }
        else
        {
            _writer.WriteString(Type, "RichTextBlock"u8);
            _writer.WriteBoolean("separator"u8, look == Look.Separated);
            _writer.WriteStartArray("inlines"u8);
            _writer.WriteStartObject();
            _writer.WriteString(Type, "TextRun"u8);
            _writer.WriteString(Text, text);
            _writer.WriteBoolean("isSubtle"u8, look == Look.Subtle);
            _writer.WriteString("weight"u8, look == Look.Bold ? "Bolder"u8 : "Default"u8);
            _writer.WriteString("size"u8, look == Look.Subtle ? "Small"u8 : "Default"u8);
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
        _writer.Flush();
    }
}
