using System.Text.Json;

namespace Assistant.Tests.Bot.Privacy;

/// <summary>A text whose personal data is known.</summary>
/// <param name="Text">The text.</param>
/// <param name="Labels">What is personal in it; empty when nothing is.</param>
internal sealed record LabelledText(string Text, IReadOnlyList<Label> Labels)
{
    /// <summary>Reads a file of lines <c>{"text","spans":[{"start","end","type"}]}</c>.</summary>
    public static IReadOnlyList<LabelledText> ReadAll(string path) => [.. File.ReadLines(path).Select(Read)];

    /// <summary>Reads one such line.</summary>
    public static LabelledText Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var spans = document.RootElement.GetProperty("spans").EnumerateArray()
            .Select(span => new Label(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), span.GetProperty("type").GetString()!));
        return new LabelledText(document.RootElement.GetProperty("text").GetString()!, [.. spans]);
    }
}

/// <summary>Where personal data stands, and which kind it is.</summary>
internal sealed record Label(int Start, int End, string Kind);
