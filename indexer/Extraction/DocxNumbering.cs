using System.Globalization;
using System.Text;
using System.Xml;

namespace Assistant.Indexer.Extraction;

/// <summary>The lists of a Word document: works out the number or bullet that Word prints before an item.</summary>
internal sealed class DocxNumbering
{
    private const int Depths = 9;
    private const string PrintedBullets = "-–—•●○■□▪▫◦‣➢➔✓✔*·";

    private readonly Dictionary<int, Scheme> _schemes = [];
    private readonly Dictionary<int, DocxList> _lists = [];
    private readonly Dictionary<int, int[]> _counters = [];
    private readonly HashSet<int> _started = [];

    /// <param name="reader">The part <c>numbering.xml</c>; null when the document has none.</param>
    public DocxNumbering(XmlReader? reader)
    {
        var scheme = new Scheme();
        var list = new DocxList(0);
        var depth = 0;
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element || !DocxNames.IsWord(reader))
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "abstractNum":
                    _schemes[DocxNames.Number(reader, "abstractNumId") ?? 0] = scheme = new Scheme();
                    break;
                case "num":
                    list = new DocxList(DocxNames.Number(reader, "numId") ?? 0);
                    _lists[list.Id] = list;
                    scheme = new Scheme();
                    break;
                case "abstractNumId":
                    list.Scheme = DocxNames.Number(reader) ?? 0;
                    break;
                case "lvl" or "lvlOverride":
                    depth = Math.Clamp(DocxNames.Number(reader, "ilvl") ?? 0, 0, Depths - 1);
                    break;
                case "startOverride":
                    list.Starts[depth] = DocxNames.Number(reader);
                    break;
                default:
                    scheme.Read(reader, depth);
                    break;
            }
        }
    }

    /// <summary>Counts one item and says what is printed before it.</summary>
    /// <param name="id">The list.</param>
    /// <param name="depth">0-based depth.</param>
    /// <returns>The marker without the space after it; null when the list is not known, empty when nothing is printed.</returns>
    public string? Next(int id, int depth)
    {
        depth = Math.Clamp(depth, 0, Depths - 1);
        if (!_lists.TryGetValue(id, out var list) || !_schemes.TryGetValue(list.Scheme, out var scheme))
        {
            return null;
        }

        var counters = _counters.TryGetValue(list.Scheme, out var known) ? known : _counters[list.Scheme] = new int[Depths];
        Begin(list, counters);
        for (var above = 0; above < depth; above++)
        {
            counters[above] = Math.Max(counters[above], scheme.Levels[above].Start);
        }

        var level = scheme.Levels[depth];
        counters[depth] = counters[depth] == 0 ? level.Start : counters[depth] + 1;
        Array.Clear(counters, depth + 1, Depths - depth - 1);
        return level.Format == "bullet" ? Bullet(level.Text) : Print(scheme, level, counters);
    }

    /// <summary>A list that restarts begins anew at its first item.</summary>
    private void Begin(DocxList list, int[] counters)
    {
        if (!_started.Add(list.Id))
        {
            return;
        }

        for (var depth = 0; depth < Depths; depth++)
        {
            if (list.Starts[depth] is { } start)
            {
                counters[depth] = Math.Clamp(start, 1, 100_000) - 1;
            }
        }
    }

    private static string Bullet(string text) => text.Length == 1 && PrintedBullets.Contains(text[0], StringComparison.Ordinal) ? text : "-";

    private static string Print(Scheme scheme, Level level, int[] counters)
    {
        var marker = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9')
            {
                var depth = level.Text[++i] - '1';
                marker.Append(Number(counters[depth], scheme.Levels[depth].Format));
            }
            else
            {
                marker.Append(level.Text[i]);
            }
        }

        return TextCleaning.Line(marker.ToString());
    }

    private static string Number(int value, string format) => format switch
    {
        "none" => "",
        "lowerLetter" => Letters(value, 'a'),
        "upperLetter" => Letters(value, 'A'),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperRoman" => Roman(value),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    // After z comes aa, then bb (ECMA-376, 17.18.59).
    private static string Letters(int value, char first) =>
        value < 1 ? "" : new string((char)(first + ((value - 1) % 26)), Math.Min(1 + ((value - 1) / 26), 20));

    private static string Roman(int value)
    {
        (int Value, string Sign)[] signs =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ];
        var text = new StringBuilder();
        for (value = Math.Clamp(value, 0, 3999); value > 0;)
        {
            var sign = signs.First(sign => sign.Value <= value);
            text.Append(sign.Sign);
            value -= sign.Value;
        }

        return text.ToString();
    }

    private sealed class DocxList(int id)
    {
        public int Id { get; } = id;

        public int Scheme { get; set; }

        public int?[] Starts { get; } = new int?[Depths];
    }

    private sealed class Level
    {
        public int Start { get; set; } = 1;

        public string Format { get; set; } = "decimal";

        public string Text { get; set; } = "";
    }

    private sealed class Scheme
    {
        public Level[] Levels { get; } = [.. Enumerable.Range(0, Depths).Select(_ => new Level())];

        public void Read(XmlReader reader, int depth)
        {
            var level = Levels[depth];
            switch (reader.LocalName)
            {
                case "start":
                    level.Start = Math.Clamp(DocxNames.Number(reader) ?? 1, 0, 100_000);
                    break;
                case "numFmt":
                    level.Format = DocxNames.Value(reader) ?? level.Format;
                    break;
                case "lvlText":
                    level.Text = DocxNames.Value(reader) ?? "";
                    break;
            }
        }
    }
}
